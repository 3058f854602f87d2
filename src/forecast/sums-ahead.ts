import { BilateralError } from '../model/error.js';
import type { FallProbability, Forecast, ForecastPoint } from '../model/forecast.js';
import { monthAt, type Period, startIndex } from '../model/period.js';
import { type DrawOptions, type History, type PathSums, pathSums, pointOf } from './path-sums.js';
import { probabilityOf } from './statement.js';

/**
 * Quarters or years (`months` 3 or 12; any divisor of a year) of which some month lies ahead and all are known or forecast, by adding up paths:
 * months err together, so bounds of a sum are not sums of bounds.
 */
export const sumsAhead = (
  forecast: Forecast,
  history: History,
  months: number,
  options: DrawOptions = {},
): ForecastPoint[] => sumsOnPaths(forecast, pathSums(forecast, history, options), months);

/** The same on paths that are drawn already. */
export function sumsOnPaths(forecast: Forecast, paths: PathSums, months: number): ForecastPoint[] {
  if (!(Number.isInteger(months) && months >= 1 && 12 % months === 0))
    throw new BilateralError('usage', `sums over ${months} months were asked for`, {
      hint: 'give 3 for quarters, 12 for years',
    });
  const origin = startIndex(forecast.origin);
  const last = origin + forecast.points.length;
  const out: ForecastPoint[] = [];
  for (let at = Math.floor((origin + 1) / months) * months; at + months - 1 <= last; at += months) {
    const period = { start: monthAt(at), months };
    const sums = paths.of(period);
    if (sums !== null) out.push(pointOf(period, sums));
  }
  return out;
}

/**
 * How likely it is that the sum over a period falls by `percent` or more against the same months a year before, from paths that err together.
 * Errors: `no-data` where a month is neither known nor forecast.
 */
export function fallProbability(
  forecast: Forecast,
  history: History,
  period: Period,
  percent: number,
  options: DrawOptions = {},
): FallProbability {
  const found = probabilityOf({ kind: 'falls', amount: percent, period }, pathSums(forecast, history, options));
  const { probability, simulationError, paths, seed } = found;
  return { period, base: found.base!, percent, probability, simulationError, paths, seed };
}
