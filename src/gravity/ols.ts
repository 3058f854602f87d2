import { abreastOperator } from '../kernels/abreast-operator.js';
import { layout } from '../kernels/layout.js';
import type { Estimate } from '../model/estimate.js';
import type { Panel } from '../model/panel.js';
import { arenaAbreast } from './arena-for.js';
import { design as designOf } from './build-design.js';
import { columnsAbreast } from './columns-abreast.js';
import { conclude } from './conclude.js';
import { leastSquares } from './least-squares.js';
import { pickNumbers } from './pick.js';
import { prune } from './prune.js';
import { dropsSingletons, type Spec } from './spec.js';

/** A share of the variation at which what is left of it is rounding. */
const PERFECT = 1e-16;
/** Share of squares about a value at which those about the mean would be rounding. */
const CANCELS = 1e-4;

/**
 * Ordinary (or weighted) least squares on regressors and any number of fixed effects.
 * Sources: Frisch-Waugh-Lovell theorem; Guimarães and Portugal (2010), Stata Journal 10(4).
 * @throws BilateralError `usage` for a formula that cannot be read; `bad-input` for a panel that does not fit it
 */
export function ols(panel: Panel, spec: Spec): Estimate {
  const design = designOf(panel, spec, 'OLS');
  const { rows: some, singletons } = prune(design.effects, design.rows, null, dropsSingletons(spec));
  const arena = arenaAbreast(design, some);
  const sorted = layout(design.effects, design.rows, arena, some, false);
  const { rows, order } = sorted;
  const columns = columnsAbreast(design, order, rows, arena);
  const weights = design.weights === null ? null : arena.hold(pickNumbers(design.weights, order));
  const found = leastSquares(abreastOperator(sorted, columns.width, weights, arena), columns, rows);
  const { outcome } = design;
  const total = squaresAboutMean(outcome, design.weights, some);
  const residual = found.squares;
  const scale = Math.sqrt(Math.max(residual, PERFECT * total) / rows);
  return conclude(
    design,
    spec,
    { rows, designRow: order, layout: sorted },
    {
      estimator: 'OLS',
      beta: found.beta,
      factor: found.factor,
      levels: found.levels,
      scores: found.scores,
      partial: null,
      separated: 0,
      singletons,
      deviance: residual,
      squares: residual,
      logLikelihood: (-rows / 2) * (Math.log((2 * Math.PI * residual) / rows) + 1),
      r2: total > 0 ? 1 - residual / total : NaN,
      iterations: 1,
      converged: found.solved,
      residual: scale > 0 ? found.further / scale : 0,
      fitted: (k) => outcome[order === null ? k : order[k]!]! - found.left[k]!,
      perfect: !(residual > PERFECT * total),
    },
  );
}

/** Weighted squares of the values at `rows` (null for all) about their mean. */
function squaresAboutMean(values: Float64Array, weights: Float64Array | null, rows: Int32Array | null): number {
  const about = (value: number): { mean: number; squares: number; raw: number } => {
    let [mass, sum, raw] = [0, 0, 0];
    const count = rows === null ? values.length : rows.length;
    for (let k = 0; k < count; k++) {
      const row = rows === null ? k : rows[k]!;
      const weight = weights === null ? 1 : weights[row]!;
      const above = values[row]! - value;
      mass += weight;
      sum += weight * above;
      raw += weight * above * above;
    }
    return { mean: value + sum / mass, squares: raw - (sum * sum) / mass, raw };
  };
  const first = about(values[rows === null ? 0 : rows[0]!]!);
  return first.squares > CANCELS * first.raw ? first.squares : about(first.mean).squares;
}
