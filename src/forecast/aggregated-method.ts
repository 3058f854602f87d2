import { type EtsFit, ets } from './ets.js';
import { etsRun } from './ets-filter.js';
import type { EtsSpec } from './ets-spec.js';
import { accumulated, type Method, type Outlook } from './method.js';

/** Fewest values that a damped trend is fitted to. */
const FEWEST = 8;

/**
 * Level and damped trend smoothed at several grains (months, quarters, years: blocks that end with the last value) and averaged, season
 * taken out first by the finest. What is noise in months cancels in years. Errors are those of the finest grain.
 * Source: Kourentzes, Petropoulos and Trapero 2014, International Journal of Forecasting 30 (multiple temporal aggregation).
 */
export function aggregatedMethod(period: number, grains: readonly number[]): Method {
  const spec: EtsSpec = { error: 'A', trend: 'Ad', season: 'A', period };
  const name = `aggregated ${[1, ...grains].join('-')}`;
  return {
    name,
    fit(y) {
      const fine = y.length < 2 * period + 6 ? null : ets(y, spec);
      if (fine === null) return null;
      const adjusted = withoutSeason(y, fine);
      const coarse = grains.map((size) => [size, fitBlocks(blocks(adjusted, size))] as const);
      const used = coarse.flatMap(([size, fit]) => (fit === null ? [] : [{ size, fit }]));
      const all = [fine, ...used.map(({ fit }) => fit)];
      const outlook = (origin: number, horizon: number): Outlook => {
        const run = etsRun(y.slice(0, origin), spec, fine.parameters)!;
        const paths = [
          path(fine, y.slice(0, origin), 1, horizon),
          ...used.map(({ size, fit }) => path(fit, blocks(adjusted.slice(0, origin), size), size, horizon)),
        ];
        return {
          mean: Float64Array.from(
            { length: horizon },
            (_, h) => paths.reduce((sum, one) => sum + one[h]!, 0) / paths.length + run.seasons[h % period]!,
          ),
          covariance: covarianceOf(fine, horizon),
        };
      };
      return {
        label: name,
        converged: all.every(({ converged }) => converged),
        iterations: all.reduce((sum, { iterations }) => sum + iterations, 0),
        residual: all.reduce((most, { residual }) => Math.max(most, residual), 0),
        outlook,
      };
    },
  };
}

/** Means of blocks of `size` that end with the last value; of what is known in each, NaN where nothing is. */
function blocks(y: Float64Array, size: number): Float64Array {
  const count = Math.floor(y.length / size);
  const first = y.length - count * size;
  return Float64Array.from({ length: count }, (_, k) => {
    const known = y.slice(first + k * size, first + (k + 1) * size).filter((value) => !Number.isNaN(value));
    return known.length === 0 ? NaN : known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}

const fitBlocks = (values: Float64Array): EtsFit | null =>
  values.length < FEWEST ? null : ets(values, { error: 'A', trend: 'Ad', season: 'N', period: 1 });

/** The series less its season as it stood after each value. */
function withoutSeason(y: Float64Array, { parameters, run }: EtsFit): Float64Array {
  const seasons = parameters.seasons.slice();
  return y.map((value, t) => {
    const at = t % seasons.length;
    seasons[at]! += parameters.gamma * run.errors[t]!;
    return value - seasons[at]!;
  });
}

/** Level and damped trend ahead of the last block, a value for each period. */
function path({ spec, parameters }: EtsFit, values: Float64Array, size: number, horizon: number): Float64Array {
  const { level, slope } = etsRun(values, spec, parameters)!;
  const steps = Math.ceil(horizon / size);
  const ahead = new Float64Array(steps);
  for (let k = 0, sum = 0; k < steps; k++) {
    sum += parameters.phi ** (k + 1) * slope;
    ahead[k] = level + sum;
  }
  return Float64Array.from({ length: horizon }, (_, h) => ahead[Math.floor(h / size)]!);
}

function covarianceOf({ parameters, variance }: EtsFit, horizon: number): Float64Array {
  const { alpha, beta, gamma, phi, seasons } = parameters;
  const psi = new Float64Array(horizon);
  for (let h = 0, damped = 0; h < horizon; h++) {
    psi[h] = h === 0 ? 1 : alpha + beta * damped + (h % seasons.length === 0 ? gamma : 0);
    damped += phi ** (h + 1);
  }
  return accumulated(psi, variance, horizon);
}
