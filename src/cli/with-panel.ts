import { BilateralError, type Estimate, type Iteration, type Panel, readPanel, type Spec } from '../index.js';
import type { Effects } from './effects.js';
import type { GravityOptions } from './gravity-options.js';

/** How far the fit has come, in one line. */
const stepLine = (estimator: string, { iteration, deviance, change }: Iteration): string =>
  `${estimator}: iteration ${iteration}, deviance ${deviance.toPrecision(7)}${Number.isFinite(change) ? `, change ${change.toExponential(1)}` : ''}`;

/** An estimate that did not converge is not printed. @throws BilateralError `not-converged` */
export function requireConverged(estimate: Estimate): void {
  if (estimate.converged) return;
  const { estimator, iterations, residual } = estimate;
  throw new BilateralError(
    'not-converged',
    `${estimator} has not converged after ${iterations} iteration${iterations === 1 ? '' : 's'} (last change ${residual.toExponential(1)}), so there is no estimate`,
    { hint: `--max-iterations ${Math.max(100, 5 * iterations)}, or a simpler formula` },
  );
}

/** Says how far reading and fitting have come, on a terminal only. */
export function watched<S extends Omit<Spec, 'formula'>>(spec: S, options: GravityOptions, effects: Effects): S {
  const estimator = options.ols ? 'OLS' : 'PPML';
  return {
    ...spec,
    onIteration: (step) => {
      effects.progress(stepLine(estimator, step)).catch(() => undefined);
      return undefined;
    },
  };
}

/** Reads some columns of a panel and works with them. The line of progress is taken away again, also when something fails. */
export async function withPanel<T>(
  file: string | undefined,
  { query, store, where }: GravityOptions,
  effects: Effects,
  columns: (available: readonly string[]) => readonly string[],
  work: (panel: Panel) => T,
): Promise<{ panel: Panel; made: T; seconds: number }> {
  const source = {
    ...(file === undefined ? {} : { file }),
    ...(query === undefined ? {} : { query }),
    ...(store === undefined ? {} : { store }),
  };
  try {
    const panel = await readPanel(source, {
      ...(where === undefined ? {} : { where }),
      columns,
      onRows: (rows) => {
        effects.progress(`reading: ${rows.toLocaleString('en-US')} rows`).catch(() => undefined);
      },
    });
    const start = performance.now();
    const made = work(panel);
    return { panel, made, seconds: Math.round(performance.now() - start) / 1000 };
  } finally {
    await effects.progress('');
  }
}
