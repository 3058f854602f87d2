import {
  endIndex,
  endMonth,
  justBefore,
  monthPeriod,
  type Period,
  samePeriod,
  shift,
  spanOf,
  startMonth,
  startYear,
  toDatePeriod,
  within,
  yearPeriod,
} from '../../model/period.js';
import { findPeriods } from '../extract/periods.js';
import type { TimeSaid } from '../extract/tables/time-said.js';
import type { ToldCell } from '../extract/tables/told-cells.js';

/** What the times of a table are read by. */
export interface TableTime {
  readonly published: string | null;
  readonly reporter: string | null;
  /** The period that the lines over the table say, else that of the text. */
  readonly over: Period | null;
  readonly ofText: Period | null;
}

type Said = readonly TimeSaid[];

/** A year that stands alone beside months: "January" in the column of 2013. */
const yearBeside = (layers: readonly Said[], { over }: TableTime): number | null => {
  for (const layer of layers) for (const time of layer) if (time.by === 'year') return time.year;
  return over !== null && over.months === 12 ? startYear(over) : null;
};

/** The year of months that print none: the last in which they were over when the text came out. */
function yearByDate(last: number, { published, over, ofText }: TableTime): number | null {
  if (published === null) return over ? startYear(over) : ofText ? startYear(ofText) : null;
  const year = Number(published.slice(0, 4));
  return last <= Number(published.slice(5, 7)) ? year : year - 1;
}

const stretch = (year: number, first: number, last: number): Period =>
  // November to March: over the end of a year.
  last < first
    ? spanOf(monthPeriod(year - 1, first).start, monthPeriod(year, last).start)
    : spanOf(monthPeriod(year, first).start, monthPeriod(year, last).start);

/** The fiscal year that stands beside months: "Jul-Apr 2017-18". */
function fiscalBeside(layers: readonly Said[], at: TableTime): Period | null {
  const said = layers.flat().find((t) => t.by === 'words');
  return said?.by === 'words' ? wordsPeriod(said.words, at) : null;
}

function monthsPeriod(
  { first, last, year }: Extract<TimeSaid, { by: 'months' }>,
  layers: readonly Said[],
  at: TableTime,
): Period | null {
  const fiscal = year === null ? fiscalBeside(layers, at) : null;
  if (fiscal) {
    const opens = startYear(fiscal);
    return [opens, opens + 1].map((y) => stretch(y, first, last)).find((p) => within(p, fiscal)) ?? null;
  }
  const of = year ?? yearBeside(layers, at) ?? yearByDate(last, at);
  return of === null ? null : stretch(of, first, last);
}

function wordsPeriod(words: string, { published, reporter, over }: TableTime): Period | null {
  const context = { published, current: over, known: [], reporter, partner: null };
  return findPeriods(`in ${words}`, context)[0]?.period ?? null;
}

/** A time of a cell that says itself when it is; null for "year ago" and the like. */
function absolute(time: TimeSaid, layers: readonly Said[], at: TableTime): Period | null {
  if (time.by === 'months') return monthsPeriod(time, layers, at);
  if (time.by === 'words') {
    const months = layers.flat().find((t) => t.by === 'months' && t.year === null);
    return months?.by === 'months' ? monthsPeriod(months, layers, at) : wordsPeriod(time.words, at);
  }
  if (time.by === 'year') {
    const months = layers.flat().find((t) => t.by === 'months' && t.year === null);
    if (months?.by === 'months') return stretch(time.year, months.first, months.last);
    // "June month" over columns of years: that month of each.
    const over = at.over !== null && at.over.months < 12 && !at.over.days ? at.over : null;
    return over ? stretch(time.year, startMonth(over), (endIndex(over) % 12) + 1) : yearPeriod(time.year);
  }
  return null;
}

const later = (a: Period | null, b: Period | null): Period | null =>
  a === null ? b : b === null ? a : endIndex(b) > endIndex(a) ? b : a;

/** "Jul-Apr 2017-18": the year only says which months. */
const withoutFiscal = (times: Said): Said =>
  times.some((t) => t.by === 'months' && t.year === null) ? times.filter((t) => t.by !== 'words') : times;

/** The latest of some times. */
const latestOf = (times: Said, layers: readonly Said[], at: TableTime): Period | null =>
  withoutFiscal(times)
    .map((t) => absolute(t, layers, at))
    .reduce(later, null);

/** When a number is of: of its own times, else of those of the columns that its change is between; `reference` is the latest of its table. */
export function cellPeriod(
  { times, between, bases }: Pick<ToldCell, 'times' | 'between' | 'bases'>,
  all: readonly Said[],
  reference: Period | null,
  at: TableTime,
): Period | null {
  const main = at.over ?? reference ?? at.ofText;
  const base = latestOf(bases, [bases, ...times], at);
  const measured = base && times.length === 0 ? measuredAgainst(base, all, at) : null;
  if (measured) return measured;
  const own = times[0] ? ownPeriod(times[0], times, main, reference, at) : null;
  const changed = between.map((said) => ownPeriod(said, [said, ...times], main, reference, at)).reduce(later, null);
  // A change whose column names no time: of the later of the columns before it, in the months of its row.
  if (between.length > 0) return changed ?? own;
  return own ?? at.over ?? at.ofText;
}

/** "Change on Jan.-Dec. 2017": that of the columns which is as long, and a year later, or else the next. */
function measuredAgainst(base: Period, all: readonly Said[], at: TableTime): Period | null {
  const later = all
    .map((said) => latestOf(said, [said], at))
    .filter((p) => p !== null && p.months === base.months && endIndex(p) > endIndex(base));
  return later.find((p) => p && samePeriod(p, shift(base, 12))) ?? later[0] ?? null;
}

function ownPeriod(
  said: Said,
  layers: readonly Said[],
  main: Period | null,
  reference: Period | null,
  at: TableTime,
): Period | null {
  const named = latestOf(said, layers, at);
  if (named !== null) return named;
  const time = said[0];
  const base = latestOf(layers.slice(1).flat(), layers, at) ?? reference ?? main;
  if (time?.by === 'back') {
    if (base === null) return null;
    return time.step === 'none' ? base : time.step === 'year' ? shift(base, -12) : justBefore(base);
  }
  if (time?.by === 'so-far') {
    const last = reference ?? main;
    if (last === null) return null;
    const month = Number(endMonth(last).slice(5, 7));
    return toDatePeriod(time.year ?? startYear(last), month);
  }
  return null;
}

/** The latest period that any cell of a table names itself. */
export const latestOfTable = (all: readonly (readonly Said[])[], at: TableTime): Period | null =>
  all.map((layers) => (layers[0] ? latestOf(layers[0], layers, at) : null)).reduce(later, null);

/** Both times of a change that names two, "2019/2018", the later one first. */
export function bothPeriods(
  said: Said | undefined,
  layers: readonly Said[],
  at: TableTime,
): readonly [Period, Period] | null {
  if (said?.length !== 2) return null;
  const [a, b] = said.map((t) => absolute(t, layers, at));
  return !a || !b ? null : endIndex(a) >= endIndex(b) ? [a, b] : [b, a];
}
