import { parseDay } from '../../src/model/vintage.js';

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** A vintage as a day: a day as it stands, a month or a year as its last day. */
export const releasedOf = (vintage: string): string => parseDay(vintage);

/**
 * China's customs bulletin for a month is out by the end of the month after; January's comes with February's, so by
 * the end of March.
 */
export function bulletinDay(dataMonth: string): string {
  const [year, month] = dataMonth.split('-').map(Number) as [number, number];
  return month === 1 ? lastDay(year, 3) : lastDay(year, month + 1);
}

/** Day `day` of the month after `month` (`YYYY-MM`). */
export function dayOfNextMonth(month: string, day: number): string {
  const [year, m] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, m, day)).toISOString().slice(0, 10);
}
