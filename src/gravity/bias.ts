import { cholesky, choleskyInverse } from '../kernels/cholesky.js';
import { type Note, note } from '../model/note.js';
import { debiasedVariance, EXACT_LEVELS } from './debiased-variance.js';
import { incidentalBias } from './incidental-bias.js';
import { type PairRows, pairPanel } from './pair-panel.js';

/** What the correction makes of K coefficients. */
export interface Correction {
  /** To be subtracted from the coefficients; zero for a two-way model, which has none to this order. */
  readonly bias: Float64Array;
  /** Corrected covariance, clustered by pair, K x K, row-major; without a factor for the number of pairs. */
  readonly covariance: Float64Array;
  readonly pairs: number;
  readonly notes: readonly Note[];
}

/**
 * Analytical correction of a gravity equation with exporter-period, importer-period and, if three-way, pair effects: of the
 * coefficients, whose bias shrinks no faster than their standard errors do when economies become more, and of the standard errors,
 * which are too small. `exactLevels` says from which size on the latter are corrected pair by pair only.
 * Source: Weidner and Zylkin (2021), "Bias and consistency in three-way gravity models", Journal of International Economics 132.
 * @throws BilateralError `bad-input` when a pair has two rows in one period
 */
export function biasCorrection(rows: PairRows, exactLevels = EXACT_LEVELS): Correction {
  const panel = pairPanel(rows);
  const width = rows.regressors.length;
  const hessian = choleskyInverse(cholesky(rows.bread, width, new Float64Array(width)));
  const { matrix, exact } = debiasedVariance(panel, hessian, exactLevels);
  return {
    bias: rows.threeWay ? incidentalBias(panel) : new Float64Array(width),
    covariance: matrix,
    pairs: rows.pairs.levels,
    notes: exact
      ? []
      : [
          note(
            'bias-leverage-local',
            'standard errors corrected pair by pair, as the panel is too large for the covariances of all exporter and importer effects at once: they come out a little smaller than with those',
          ),
        ],
  };
}
