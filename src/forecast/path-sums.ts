import { quantile } from '../kernels/quantile.js';
import type { Forecast, ForecastPoint } from '../model/forecast.js';
import { endIndex, type Period, startIndex } from '../model/period.js';
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

/** The sum over a period on each path, known months included; null where a month is neither known nor forecast. */
export interface PathSums {
  readonly of: (period: Period) => Float64Array | null;
  readonly paths: number;
  readonly seed: number;
}

/** Paths drawn once, over which any periods can be added up. */
export function pathSums(
  forecast: Forecast,
  history: History,
  { paths = 10_000, seed = 1 }: DrawOptions = {},
): PathSums {
  const horizon = forecast.points.length;
  const origin = startIndex(forecast.origin);
  const drawn = drawPaths(forecast.joint, paths, seed);
  return {
    paths,
    seed,
    of: (period) => {
      const known = knownPart(forecast, history, period);
      if (known === null) return null;
      const from = Math.max(0, startIndex(period) - origin - 1);
      const to = Math.min(horizon - 1, endIndex(period) - origin - 1);
      return Float64Array.from({ length: paths }, (_, k) => {
        let sum = known;
        for (let h = from; h <= to; h++) sum += drawn[k * horizon + h]!;
        return sum;
      });
    },
  };
}

/** The sum of a period's known months, the rest being forecast; null where a month is neither. */
function knownPart(forecast: Forecast, history: History, period: Period): number | null {
  const origin = startIndex(forecast.origin);
  const last = origin + forecast.points.length;
  if (endIndex(period) > last) return null;
  const until = Math.min(endIndex(period), origin);
  return until < startIndex(period) ? 0 : sumKnown(history, startIndex(period), until);
}

/** The sum of the months from one to another, both since year 0 and included; null where one is not known. */
export function sumKnown({ values, start }: History, from: number, to: number): number | null {
  const first = startIndex({ start, months: 1 });
  let sum = 0;
  for (let month = from; month <= to; month++) {
    const value = values[month - first];
    if (value === undefined || Number.isNaN(value)) return null;
    sum += value;
  }
  return sum;
}

/** What is expected of a period, from its sums on all paths. */
export function pointOf(period: Period, sums: Float64Array): ForecastPoint {
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
