import { BilateralError } from '../model/error.js';
import type { Forecast, ForecastPoint } from '../model/forecast.js';
import type { Ahead, OutlookPoint, OutlookValue, Statement } from '../model/outlook.js';
import { endIndex, formatPeriod, monthAt, type Period, shift, startIndex } from '../model/period.js';
import { type ForecastOptions, forecast } from './forecast.js';
import { type History, type PathSums, pathSums, pointOf, sumKnown } from './path-sums.js';
import { probabilityOf, scoreStatement } from './statement.js';
import { sumsOnPaths } from './sums-ahead.js';

/** A statement; without a period it is about all months ahead. */
export type AskedStatement = Omit<Statement, 'period'> & { readonly period?: Period };

export interface AheadOptions extends ForecastOptions {
  /** Months ahead; 12 unless told. */
  readonly horizon?: number;
  /** Length of the points in months: 1 unless told, 3 for quarters, 12 for years. */
  readonly months?: number;
  /** The last month that the forecast may know; the last of the series unless told. */
  readonly from?: string;
  readonly statements?: readonly AskedStatement[];
}

/**
 * What is expected of months in any one unit: points by month, quarter or year, the probability of statements, and, where the origin lies in
 * the past, what came. Errors: as `forecast` and `statementProbability`; `unknown-period` for an origin that is not among the months.
 */
export function lookFurther(later: History, options: AheadOptions = {}): Ahead {
  const { horizon = 12, months = 1, from, statements = [], ...rest } = options;
  const history = from === undefined ? later : knownUntil(later, from);
  const found = forecast(history.values, history.start, horizon, rest);
  const paths = pathSums(found, history);
  const origin = startIndex(found.origin);
  const start = startIndex({ start: history.start, months: 1 });
  const ahead: Period = { start: monthAt(origin + 1), months: horizon };
  const full = (point: ForecastPoint): OutlookPoint => ({
    ...point,
    known: Math.max(0, origin - startIndex(point.period) + 1),
    yearBefore: ofPeriod(history, shift(point.period, -12 * Math.ceil(point.period.months / 12))),
    came: ofPeriod(later, point.period),
  });
  return {
    months,
    past: wholePeriods(history, start, origin, months),
    points: pointsBy(found, paths, months).map(full),
    whole: full(pointOf(ahead, paths.of(ahead)!)),
    statements: statements.map((statement) => {
      const likely = probabilityOf({ ...statement, period: statement.period ?? ahead }, paths);
      return { found: likely, score: scoreStatement(likely, later) };
    }),
    forecast: found,
    known: {
      first: history.start,
      months: origin - start + 1,
      held: Array.from(history.values).filter((value) => !Number.isNaN(value)).length,
    },
    notes: found.notes,
  };
}

function pointsBy(found: Forecast, paths: PathSums, months: number): readonly ForecastPoint[] {
  const points = months === 1 ? found.points : sumsOnPaths(found, paths, months);
  if (points.length > 0) return points;
  throw new BilateralError(
    'usage',
    `no ${months === 12 ? 'year' : 'quarter'} ends within ${found.points.length} months of ${formatPeriod(found.origin)}`,
    { hint: 'forecast further ahead, or ask for months' },
  );
}

const ofPeriod = (history: History, period: Period): number | null =>
  sumKnown(history, startIndex(period), endIndex(period));

/** The series as it ends at a month. */
function knownUntil(history: History, from: string): History {
  const start = startIndex({ start: history.start, months: 1 });
  const count = startIndex({ start: from, months: 1 }) - start + 1;
  if (count < 1 || count > history.values.length)
    throw new BilateralError(
      'unknown-period',
      `a forecast from ${from} was asked for, the series runs from ${history.start} to ${monthAt(start + history.values.length - 1)}`,
      { hint: 'name a month of the series' },
    );
  return { values: Float64Array.from(history.values).slice(0, count), start: history.start };
}

/** Whole years, quarters or months of which every month is known. */
function wholePeriods(history: History, start: number, origin: number, months: number): OutlookValue[] {
  const out: OutlookValue[] = [];
  for (let at = Math.ceil(start / months) * months; at + months - 1 <= origin; at += months) {
    const period = { start: monthAt(at), months };
    const value = ofPeriod(history, period);
    if (value !== null) out.push({ period, value });
  }
  return out;
}
