import { arima } from '../arima.js';
import type { ArimaSpec } from '../arima-spec.js';
import { lunarNewYear, lunarNewYearKnown, type Window } from '../lunar-new-year.js';
import { leapYears, tradingDays } from '../trading-days.js';

/** A column of the calendar, over a series and the months ahead of it. */
export interface CalendarColumn {
  readonly name: string;
  readonly values: Float64Array;
}

/** Fortnights from two weeks before Lunar New Year's Day to seven weeks after: goods that arrive later left around the holiday. */
const FIRST_DAYS = [-14, -7, 0, 7, 14, 21, 28, 35];
const FORTNIGHT = 14;

/** Every set of effects that may be there: one holiday's window or none, weekdays or none, leap years or none. */
function candidates(start: number, length: number): readonly (readonly CalendarColumn[])[] {
  const week = { name: 'working days against weekends', values: tradingDays(start, length) };
  const leap = { name: 'leap year', values: leapYears(start, length) };
  const plain = [[], [week], [leap], [week, leap]];
  const windows = lunarNewYearKnown(start, length)
    ? FIRST_DAYS.map((first): Window => [first, first + FORTNIGHT - 1])
    : [];
  const holidays = windows.map((window) => ({
    name: `Lunar New Year, days ${window[0]} to ${window[1]}`,
    values: lunarNewYear(start, length, window),
  }));
  return [[], ...holidays.map((holiday) => [holiday])].flatMap((holiday) => plain.map((set) => [...holiday, ...set]));
}

/**
 * The effects of the calendar that lower AICc beside `others` (outliers), under a process whose coefficients are given.
 * Source: X-13ARIMA-SEATS Reference Manual, regression spec, `aictest`.
 */
export function chooseCalendar(
  y: Float64Array,
  start: number,
  horizon: number,
  spec: ArimaSpec,
  coefficients: Float64Array,
  others: readonly Float64Array[],
): readonly CalendarColumn[] {
  const score = (set: readonly CalendarColumn[]): number => {
    const columns = [...set.map(({ values }) => values.slice(0, y.length)), ...others];
    return arima(y, spec, columns, coefficients)?.aicc ?? Infinity;
  };
  return candidates(start, y.length + horizon)
    .map((set) => [score(set), set] as const)
    .reduce((a, b) => (b[0] < a[0] ? b : a))[1];
}
