import { quantile } from '../kernels/quantile.js';
import { BilateralError } from '../model/error.js';
import type { FallProbability, Forecast, ForecastPoint } from '../model/forecast.js';
import { endIndex, formatPeriod, monthAt, type Period, startIndex, yearBefore } from '../model/period.js';
import { drawPaths } from './paths.js';

/** What was known when the forecast was made: the same values and start. */
export interface History {
  readonly values: ArrayLike<number>;
  /** `YYYY-MM`. */
  readonly start: string;
}

export interface DrawOptions {
  /** 10,000 unless told. */
  readonly paths?: number;
  readonly seed?: number;
}

const PATHS = 10_000;
const SEED = 1;

/**
 * Quarters or years (`months` 3 or 12; any divisor of a year) of which some month lies ahead and all are known or forecast, by adding up paths:
 * months err together, so bounds of a sum are not sums of bounds.
 */
export function sumsAhead(
  forecast: Forecast,
  history: History,
  months: number,
  options: DrawOptions = {},
): ForecastPoint[] {
  if (!(Number.isInteger(months) && months >= 1 && 12 % months === 0))
    throw new BilateralError('usage', `sums over ${months} months were asked for`, {
      hint: 'give 3 for quarters, 12 for years',
    });
  const origin = startIndex(forecast.origin);
  const last = origin + forecast.points.length;
  const first = Math.floor((origin + 1) / months) * months;
  const paths = drawPaths(forecast.joint, options.paths ?? PATHS, options.seed ?? SEED);
  const out: ForecastPoint[] = [];
  for (let at = first; at + months - 1 <= last; at += months) {
    const period = { start: monthAt(at), months };
    if (knownPart(forecast, history, period) !== null)
      out.push(pointOf(period, sumsOf(forecast, history, period, paths)));
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
  { paths: count = PATHS, seed = SEED }: DrawOptions = {},
): FallProbability {
  const before = yearBefore(period);
  for (const one of [period, before])
    if (knownPart(forecast, history, one) === null)
      throw new BilateralError('no-data', `${formatPeriod(one)} is neither known nor forecast in all its months`, {
        hint: 'forecast further ahead, or give the earlier months',
      });
  const paths = drawPaths(forecast.joint, count, seed);
  const sums = sumsOf(forecast, history, period, paths);
  const bases = sumsOf(forecast, history, before, paths);
  let falls = 0;
  sums.forEach((sum, k) => {
    if (sum <= bases[k]! * (1 - percent / 100)) falls++;
  });
  const probability = falls / count;
  return {
    period,
    base: quantile(bases.slice().sort(), 50),
    percent,
    probability,
    simulationError: Math.sqrt((probability * (1 - probability)) / count),
    paths: count,
    seed,
  };
}

/** The sum of a period's known months, the rest being forecast; null where a month is neither. */
function knownPart(forecast: Forecast, { values, start }: History, period: Period): number | null {
  const origin = startIndex(forecast.origin);
  const first = startIndex({ start, months: 1 });
  let sum = 0;
  for (let month = startIndex(period); month <= endIndex(period); month++) {
    if (month > origin + forecast.points.length) return null;
    if (month > origin) continue;
    const value = values[month - first];
    if (value === undefined || Number.isNaN(value)) return null;
    sum += value;
  }
  return sum;
}

/** The sum over a period on each path, known months included. */
function sumsOf(forecast: Forecast, history: History, period: Period, paths: Float64Array): Float64Array {
  const horizon = forecast.points.length;
  const origin = startIndex(forecast.origin);
  const known = knownPart(forecast, history, period)!;
  const from = Math.max(0, startIndex(period) - origin - 1);
  const to = Math.min(horizon - 1, endIndex(period) - origin - 1);
  return Float64Array.from({ length: paths.length / horizon }, (_, k) => {
    let sum = known;
    for (let h = from; h <= to; h++) sum += paths[k * horizon + h]!;
    return sum;
  });
}

function pointOf(period: Period, sums: Float64Array): ForecastPoint {
  const sorted = sums.slice().sort();
  const at = (percent: number): number => quantile(sorted, percent);
  return {
    period,
    median: at(50),
    mean: sums.reduce((sum, value) => sum + value, 0) / sums.length,
    lo50: at(25),
    hi50: at(75),
    lo80: at(10),
    hi80: at(90),
    lo95: at(2.5),
    hi95: at(97.5),
  };
}
