import { classicalSeasons } from './classical-seasons.js';
import { ets } from './ets.js';
import { line } from './ets-start.js';

export interface ThetaForecast {
  readonly mean: Float64Array;
  /** Standard error, as that method states it: of the smoothing alone, not multiplied with the season. */
  readonly error: Float64Array;
  readonly alpha: number;
  readonly drift: number;
  readonly converged: boolean;
}

/**
 * The theta method as first published: season divided out, simple smoothing, half the slope of the line through all values as drift. Null
 * for fewer than two years or where values are not positive.
 * Source: Assimakopoulos and Nikolopoulos 2000, International Journal of Forecasting 16; errors as in Hyndman and Billah 2003, same journal 19.
 */
export function thetaClassical(y: Float64Array, period: number, horizon: number): ThetaForecast | null {
  if (y.length < 2 * period + 1 || y.some((value) => !(value > 0))) return null;
  const seasons = period > 1 ? classicalSeasons(y, period) : Float64Array.of(1);
  const adjusted = y.map((value, t) => value / seasons[t % period]!);
  const fit = ets(adjusted, { error: 'A', trend: 'N', season: 'N', period: 1 });
  if (fit === null) return null;
  const drift = line(Array.from(adjusted, (value, t) => [t, value] as const))[1] / 2;
  const { alpha } = fit.parameters;
  const behind = (1 - (1 - alpha) ** y.length) / alpha;
  const at = (h: number): number => seasons[(y.length + h) % period]!;
  return {
    mean: Float64Array.from({ length: horizon }, (_, h) => (fit.run.level + drift * (h + behind)) * at(h)),
    error: Float64Array.from({ length: horizon }, (_, h) => Math.sqrt(fit.variance * (1 + h * alpha ** 2))),
    alpha,
    drift,
    converged: fit.converged,
  };
}
