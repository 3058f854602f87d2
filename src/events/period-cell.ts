import { BilateralError } from '../model/error.js';
import type { Column } from '../model/panel.js';
import { formatPeriod, monthAt, type Period, parsePeriod, startIndex } from '../model/period.js';

export type Length = 'month' | 'quarter' | 'year';

const MONTHS: Readonly<Record<Length, number>> = { month: 1, quarter: 3, year: 12 };
export const monthsIn = (length: Length): number => MONTHS[length];

/** Periods of one length as whole numbers, one after the other. */
export const numberOf = (month: number, length: Length): number => Math.floor(month / MONTHS[length]);

/** The period of that number: `2018-07`, `2018-Q3`, `2018`. */
export const periodLabel = (number: number, length: Length): string =>
  formatPeriod({ start: monthAt(number * MONTHS[length]), months: MONTHS[length] });

/** The number of the period that holds a day. */
export const periodOfDay = (day: string, length: Length): number =>
  numberOf(Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1, length);

/** `2018-07-01`, `201807`, `2018M07` and what the package writes itself. */
function periodIn(text: string): Period {
  const day = /^(\d{4}-\d{2})-01(?: 00:00:00)?$/.exec(text);
  if (day) return parsePeriod(day[1]!);
  const bare = /^(\d{4})M?(\d{2})$/.exec(text);
  return parsePeriod(bare ? `${bare[1]}-${bare[2]}` : text);
}

const lengthOf = ({ months }: Period): Length | undefined =>
  (Object.keys(MONTHS) as Length[]).find((length) => MONTHS[length] === months);

/** First month of each row, -1 where missing, and how long its periods are. */
interface PeriodCells {
  readonly months: Int32Array;
  readonly length: Length;
}

/**
 * Reads a column of periods, all months, all quarters or all years.
 * @throws BilateralError `bad-input` for a text that is none, or for several lengths beside each other
 */
export function periodCells(column: Column, name: string): PeriodCells {
  const texts = new Map<number | string, number>();
  let length: Length | undefined;
  const read = (value: number | string): number => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    let period: Period;
    try {
      period = periodIn(String(value));
    } catch {
      throw notOne(name, value, 'which is neither a month, a quarter nor a year');
    }
    const own = lengthOf(period);
    if (own === undefined) throw notOne(name, value, 'which is neither a month, a quarter nor a year');
    if (length !== undefined && own !== length) throw notOne(name, value, `a ${own} beside ${length}s`);
    length = own;
    const month = startIndex(period);
    texts.set(value, month);
    return month;
  };
  const months =
    column.kind === 'number'
      ? Int32Array.from(column.values, (value) => (Number.isFinite(value) ? read(value) : -1))
      : Int32Array.from(column.codes, (code) => (code < 0 ? -1 : read(column.levels[code]!)));
  return { months, length: length ?? 'month' };
}

const notOne = (name: string, value: number | string, what: string): BilateralError =>
  new BilateralError('bad-input', `column '${name}' holds '${value}', ${what}`, {
    hint: 'write periods as 2018-07, 2018-Q3 or 2018, all of one length',
  });
