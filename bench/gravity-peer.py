"""Times pyfixest on raw columns written by gravity-export.ts. Usage: gravity-peer.py FOLDER FORMULA ESTIMATOR RUNS"""
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
held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
seconds = []
for _ in range(runs):
    before = time.process_time()
    fit = (pf.fepois if estimator == "PPML" else pf.feols)(formula, panel, vcov={"CRV1": "pair"})
    seconds.append(time.process_time() - before)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": seconds, "held": held, "peak": peak, "coefficients": [
    {"name": name, "estimate": float(fit.coef()[name]), "se": float(fit.se()[name])} for name in fit.coef().index]}))
