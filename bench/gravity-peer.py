"""Times pyfixest on raw columns written by gravity-export.ts. Usage: gravity-peer.py FOLDER FORMULA ESTIMATOR RUNS

A fit of a few made-up rows comes first, uncounted, so that what is compiled on demand is compiled.
"""
import json
import os
import resource
import sys
import time

for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "RAYON_NUM_THREADS", "NUMBA_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[threads] = "1"

import numpy as np
import pandas as pd
import pyfixest as pf

folder, formula, estimator, runs = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
columns = {}
for name in sorted(os.listdir(folder)):
    kind = "<f8" if name.endswith(".f64") else "<i4"
    columns[name[:-4]] = np.fromfile(os.path.join(folder, name), dtype=kind)
panel = pd.DataFrame(columns)
if estimator == "OLS":
    panel = panel[panel.y > 0].copy()
panel["pair"] = panel.exporter * 100000 + panel.importer
fit_of = pf.fepois if estimator == "PPML" else pf.feols
draw = np.random.default_rng(1)
few = pd.DataFrame({
    name: draw.integers(0, 12, 2000) if column.dtype == np.int32 else draw.random(2000) + 0.5
    for name, column in columns.items()
})
few["pair"] = few.exporter * 100000 + few.importer
fit_of(formula, few, vcov={"CRV1": "pair"})
held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
seconds = []
for _ in range(runs):
    before = time.process_time()
    fit = fit_of(formula, panel, vcov={"CRV1": "pair"})
    seconds.append(time.process_time() - before)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": seconds, "held": held, "peak": peak, "coefficients": [
    {"name": name, "estimate": float(fit.coef()[name]), "se": float(fit.se()[name])} for name in fit.coef().index]}))
