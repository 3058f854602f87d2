import type { Estimate } from '../model/estimate.js';
import type { Design } from './design.js';

/** Fitted trade of the rows of a design by an estimate that may not have seen them. */
export interface Predicted {
  /** A row of the design each; NaN where an effect of the row has no estimate. */
  readonly fitted: Float64Array;
  /** What each effect of the design adds, by code; NaN where it has no estimate. */
  readonly byCode: readonly Float64Array[];
}

/**
 * e to the power of offset, regressors times coefficients, and effects, for every row of a design with the names of the estimate,
 * which has to carry its effects. Regressors that the estimate dropped as collinear count nothing: the effects have them.
 */
export function predict(design: Design, estimate: Estimate): Predicted {
  const eta = design.offset === null ? new Float64Array(design.rows) : design.offset.slice();
  for (const { name, values } of design.regressors) {
    const by = estimate.coefficients.find((one) => one.name === name)?.estimate ?? absent(estimate, name);
    if (by !== 0) for (let row = 0; row < eta.length; row++) eta[row] = eta[row]! + by * values[row]!;
  }
  const byCode = design.effects.map(({ name, codes, levels, label }) => {
    const found = estimate.fixedEffects?.find((one) => one.name === name);
    const values = new Map(found?.levels.map((level, i) => [level, found.values[i]!]));
    const own = Float64Array.from({ length: levels }, (_, level) => values.get(label(level)) ?? NaN);
    for (let row = 0; row < eta.length; row++) eta[row] = eta[row]! + own[codes[row]!]!;
    return own;
  });
  return { fitted: eta.map(Math.exp), byCode };
}

const absent = ({ dropped }: Estimate, name: string): number => (dropped.collinear.includes(name) ? 0 : NaN);
