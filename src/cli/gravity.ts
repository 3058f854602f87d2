import {
  BilateralError,
  type Estimate,
  type Iteration,
  ols,
  type Panel,
  ppml,
  readPanel,
  requiredColumns,
  type Spec,
  waldTest,
} from '../index.js';
import { deliver } from './deliver.js';
import type { Effects } from './effects.js';
import { DONE } from './exit-code.js';
import { gravityCsv, gravityJson } from './gravity-json.js';
import { type GravityOptions, specOf, testedIn } from './gravity-options.js';
import { effectsCsv, writeFitted } from './gravity-rows.js';
import { gravityTable } from './gravity-table.js';

/** How far the fit has come, in one line. */
const stepLine = (estimator: string, { iteration, deviance, change }: Iteration): string =>
  `${estimator}: iteration ${iteration}, deviance ${deviance.toPrecision(7)}${Number.isFinite(change) ? `, change ${change.toExponential(1)}` : ''}`;

/** An estimate that did not converge is not printed. @throws BilateralError `not-converged` */
function requireConverged(estimate: Estimate): void {
  if (estimate.converged) return;
  const { estimator, iterations, residual } = estimate;
  throw new BilateralError(
    'not-converged',
    `${estimator} has not converged after ${iterations} iteration${iterations === 1 ? '' : 's'} (last change ${residual.toExponential(1)}), so there is no estimate`,
    { hint: `--max-iterations ${Math.max(100, 5 * iterations)}, or a simpler formula` },
  );
}

/** Says how far reading and fitting have come, on a terminal only. */
function watched(spec: Spec, options: GravityOptions, effects: Effects): Spec {
  const estimator = options.ols ? 'OLS' : 'PPML';
  return {
    ...spec,
    onIteration: (step) => {
      effects.progress(stepLine(estimator, step)).catch(() => undefined);
      return undefined;
    },
  };
}

/** Reads what the formula needs, and fits. The line of progress is taken away again, also when something fails. */
async function estimated(
  file: string | undefined,
  options: GravityOptions,
  effects: Effects,
): Promise<{ panel: Panel; estimate: Estimate; seconds: number }> {
  const spec = specOf(options);
  const { query, store, where } = options;
  const source = {
    ...(file === undefined ? {} : { file }),
    ...(query === undefined ? {} : { query }),
    ...(store === undefined ? {} : { store }),
  };
  try {
    const panel = await readPanel(source, {
      ...(where === undefined ? {} : { where }),
      columns: (available) => requiredColumns(spec, available),
      onRows: (rows) => {
        effects.progress(`reading: ${rows.toLocaleString('en-US')} rows`).catch(() => undefined);
      },
    });
    const start = performance.now();
    const estimate = (options.ols ? ols : ppml)(panel, watched(spec, options, effects));
    return { panel, estimate, seconds: Math.round(performance.now() - start) / 1000 };
  } finally {
    await effects.progress('');
  }
}

/** `bilateral gravity PANEL --formula F`: a gravity equation estimated from a panel. */
export async function runGravity(file: string | undefined, options: GravityOptions, effects: Effects): Promise<number> {
  const tested = testedIn(options);
  const { panel, estimate, seconds } = await estimated(file, options, effects);
  requireConverged(estimate);
  // a name that is not there is told before any file is written
  if (tested.length > 0) waldTest(estimate, tested);
  const { json, csv, fitted, effects: levels } = options;
  if (fitted !== undefined) {
    await writeFitted(fitted, panel, estimate);
    await effects.err(`written: ${fitted}\n`);
  }
  if (levels !== undefined) await deliver(levels, effectsCsv(estimate), effects);
  if (csv !== undefined) await deliver(csv, gravityCsv(estimate), effects);
  if (json) await effects.out(`${JSON.stringify(gravityJson(estimate, seconds, tested), null, 2)}\n`);
  if (csv === undefined && !json) await effects.out(gravityTable(estimate, effects.width, tested));
  return DONE;
}
