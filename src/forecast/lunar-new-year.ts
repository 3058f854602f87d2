import { BilateralError } from '../model/error.js';
import { FIRST_YEAR, NEW_YEAR_DAYS } from './lunar-new-year-days.js';

const DAY = 86_400_000;
const LAST_YEAR = FIRST_YEAR + NEW_YEAR_DAYS.length - 1;

/** Days around Lunar New Year's Day, counted from it: `[-7, -1]` is the week before, `[0, 6]` the week that it opens. */
export type Window = readonly [first: number, last: number];

/** Whether the table reaches over `count` months from `start`. */
export const lunarNewYearKnown = (start: number, count: number): boolean =>
  Math.floor(start / 12) >= FIRST_YEAR && Math.floor((start + count - 1) / 12) <= LAST_YEAR;

/**
 * For each of `count` months from `start` (months since year 0), the share of a window's days that fall into it, less the long-run mean
 * of that calendar month, so that the seasonal pattern keeps its meaning.
 * Source: Findley and others 1998, Journal of Business and Economic Statistics 16, on holiday regressors; Lin and Liu 2002,
 * Modeling lunar calendar holiday effects in Taiwan. Errors: `no-data` outside the years of the table.
 */
export function lunarNewYear(start: number, count: number, window: Window): Float64Array {
  const years = [Math.floor(start / 12), Math.floor((start + count - 1) / 12)] as const;
  if (!lunarNewYearKnown(start, count))
    throw new BilateralError(
      'no-data',
      `Lunar New Year is known from ${FIRST_YEAR} to ${LAST_YEAR}, asked for ${years[0]} to ${years[1]}`,
      {
        hint: 'shorten the series or the horizon, or leave the holiday out',
      },
    );
  const { shares, means } = all(window);
  return Float64Array.from({ length: count }, (_, k) => {
    const month = start + k;
    return (shares.get(month) ?? 0) - means[month % 12]!;
  });
}

function all([first, last]: Window): { shares: ReadonlyMap<number, number>; means: readonly number[] } {
  const shares = new Map<number, number>();
  const means = new Array<number>(12).fill(0);
  NEW_YEAR_DAYS.forEach((day, k) => {
    const holiday = Date.parse(`${FIRST_YEAR + k}-${day}T00:00:00Z`);
    for (let offset = first; offset <= last; offset++) {
      const at = new Date(holiday + offset * DAY);
      const month = at.getUTCFullYear() * 12 + at.getUTCMonth();
      const part = 1 / (last - first + 1);
      shares.set(month, (shares.get(month) ?? 0) + part);
      means[month % 12]! += part / NEW_YEAR_DAYS.length;
    }
  });
  return { shares, means };
}
