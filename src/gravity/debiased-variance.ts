import { solveGeneral } from '../kernels/solve-general.js';
import { threeWayVariance, twoWayVariance } from './level-variance.js';
import { exactly, locally, type Unshrink } from './leverage.js';
import { dot, pairBlock } from './pair-block.js';
import type { PairPanel } from './pair-panel.js';

/** Levels whose covariances are worked out in full when one matrix holds them all: about five seconds of the processor and 100 MB. */
export const EXACT_LEVELS = 2000;

export interface DebiasedVariance {
  /** K x K, row-major, with the factor in it. */
  readonly matrix: Float64Array;
  /** Whether the covariances of all levels were used, or only what is near each pair. */
  readonly exact: boolean;
}

/** How many levels in one matrix would take as long as the matrices of the exact way do. */
function levelsAtOnce(panel: PairPanel): number {
  const all = panel.exporterPeriods.levels + panel.importerPeriods.levels;
  if (panel.threeWay) return all;
  const sizes = new Int32Array(panel.periods.levels);
  for (const codes of [panel.periods.codes, panel.importerPeriod])
    for (const period of codes) sizes[period] = sizes[period]! + 1;
  return Math.cbrt(sizes.reduce((sum, size) => sum + size ** 3, 0));
}

/**
 * x̃' (I − H (L + x̃ W⁻¹ x̃'))⁻¹ S of a pair, by regressor: the shrinkage by effects undone first, then that by regressors.
 * Source of the second step: Golub and Van Loan, Matrix Computations, 4th ed., 2.1.4 (Sherman-Morrison-Woodbury).
 */
function unshrunkScore(
  panel: PairPanel,
  hessian: Float64Array,
  unshrink: Unshrink,
  pair: number,
): [number[], number[]] {
  const block = pairBlock(panel, pair);
  const width = block.regressors.length;
  const [score, ...curved] = unshrink(block, [block.score, ...block.curved]);
  const across = (v: Float64Array): number[] => block.regressors.map((x) => dot(x, v));
  const plain = across(score!);
  const columns = curved.map(across);
  const inner = hessian.map((value, at) => value - columns[at % width]![Math.floor(at / width)]!);
  const step = solveGeneral(inner, Float64Array.from(plain), width);
  const whole = plain.map((value, i) => value + step.reduce((sum, part, j) => sum + columns[j]![i]! * part, 0));
  return [across(block.score), whole];
}

/**
 * Covariance of the coefficients, clustered by pair, with residuals freed of what the effects of exporters and importers took from
 * them: W⁻¹ Σ x̃' S S̆' x̃ W⁻¹ with S̆ = (I − H (L + x̃ W⁻¹ x̃'))⁻¹ S, made symmetric.
 * Source: Weidner and Zylkin (2021), Journal of International Economics 132, section 3; L as in their ppml_fe_bias, all levels at
 * once, where these are few enough.
 */
export function debiasedVariance(
  panel: PairPanel,
  hessian: Float64Array,
  exactLevels = EXACT_LEVELS,
): DebiasedVariance {
  const exact = levelsAtOnce(panel) <= exactLevels;
  const unshrink = exact
    ? exactly(panel, panel.threeWay ? threeWayVariance(panel) : twoWayVariance(panel))
    : locally(panel, (pair) => pairBlock(panel, pair));
  const width = panel.regressors.length;
  const meat = new Float64Array(width * width);
  for (let pair = 0; pair < panel.pairs.levels; pair++) {
    const [score, whole] = unshrunkScore(panel, hessian, unshrink, pair);
    for (let i = 0; i < width; i++)
      for (let j = 0; j < width; j++)
        meat[i * width + j] = meat[i * width + j]! + (score[i]! * whole[j]! + whole[i]! * score[j]!) / 2;
  }
  const { bread } = panel;
  const matrix = new Float64Array(width * width);
  for (let i = 0; i < width; i++)
    for (let j = 0; j < width; j++)
      for (let k = 0; k < width; k++)
        for (let l = 0; l < width; l++)
          matrix[i * width + j] =
            matrix[i * width + j]! + bread[i * width + k]! * meat[k * width + l]! * bread[l * width + j]!;
  return { matrix, exact };
}
