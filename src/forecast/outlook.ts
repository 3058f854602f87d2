import { BilateralError } from '../model/error.js';
import type { ForecastPoint } from '../model/forecast.js';
import { type Note, note } from '../model/note.js';
import type { Outlook, OutlookPoint, OutlookSeries, OutlookValue, Statement } from '../model/outlook.js';
import { endIndex, formatPeriod, monthAt, type Period, shift, startIndex } from '../model/period.js';
import type { Series } from '../model/series.js';
import { type ForecastOptions, forecast } from './forecast.js';
import { historyOf } from './forecast-series.js';
import { type History, pathSums, pointOf, sumKnown } from './path-sums.js';
import { probabilityOf, scoreStatement } from './statement.js';
import { sumsOnPaths } from './sums-ahead.js';

export interface OutlookOptions extends ForecastOptions {
  /** Months ahead; 12 unless told. */
  readonly horizon?: number;
  /** Length of the points in months: 1 unless told, 3 for quarters, 12 for years. */
  readonly months?: number;
  /** The last month that the forecast may know; the last of the series unless told. */
  readonly from?: string;
  readonly statements?: readonly Statement[];
}

/**
 * What is expected of a monthly series: points by month, quarter or year, the probability of statements, and, where the origin lies in the past,
 * what came. Errors: as `forecastSeries` and `statementProbability`; `unknown-period` for an origin that is not in the series.
 */
export function outlook(series: Series, options: OutlookOptions = {}): Outlook {
  const { horizon = 12, months = 1, from, statements = [], ...rest } = options;
  const later = historyOf(series);
  const history = from === undefined ? later : knownUntil(later, from);
  const found = forecast(history.values, history.start, horizon, rest);
  const paths = pathSums(found, history);
  const origin = startIndex(found.origin);
  const points = months === 1 ? found.points : sumsOnPaths(found, paths, months);
  if (points.length === 0)
    throw new BilateralError(
      'usage',
      `no ${months === 12 ? 'year' : 'quarter'} ends within ${horizon} months of ${formatPeriod(found.origin)}`,
      {
        hint: 'forecast further ahead, or ask for months',
      },
    );
  const ahead: Period = { start: monthAt(origin + 1), months: horizon };
  const full = (point: ForecastPoint): OutlookPoint => ({
    ...point,
    known: Math.max(0, origin - startIndex(point.period) + 1),
    yearBefore: ofPeriod(history, shift(point.period, -12 * Math.ceil(point.period.months / 12))),
    came: ofPeriod(later, point.period),
  });
  const start = startIndex({ start: history.start, months: 1 });
  return {
    series: describe(series, origin),
    months,
    past: wholePeriods(history, start, origin, months),
    points: points.map(full),
    whole: full(pointOf(ahead, paths.of(ahead)!)),
    statements: statements.map((statement) => {
      const likely = probabilityOf(statement, paths);
      return { found: likely, score: scoreStatement(likely, later) };
    }),
    forecast: found,
    known: {
      first: history.start,
      months: origin - start + 1,
      held: Array.from(history.values).filter((value) => !Number.isNaN(value)).length,
    },
    notes: [...series.notes, ...found.notes, ...vintageNote(series, found.origin)],
  };
}

const ofPeriod = (history: History, period: Period): number | null =>
  sumKnown(history, startIndex(period), endIndex(period));

/** An origin in the past knows figures that were revised after it. */
const vintageNote = ({ observations, asOf }: Series, origin: Period): Note[] =>
  startIndex(observations.at(-1)!.period) <= startIndex(origin)
    ? []
    : [
        note(
          'later-vintage',
          `figures up to ${formatPeriod(origin)} are taken as they stood by ${asOf}, revisions and all: what was known at the time may have differed`,
        ),
      ];

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

function describe(series: Series, origin: number): OutlookSeries {
  const { reporter, partner, flow, product, currency, publisher, asOf, observations } = series;
  const used = observations.filter(({ period }) => startIndex(period) <= origin);
  const days = used.map(({ released }) => released).sort();
  return {
    reporter,
    partner,
    flow,
    product,
    currency,
    publisher,
    tables: [...new Set(used.map(({ table }) => table))],
    asOf,
    released: [days[0]!, days.at(-1)!],
    last: observations.at(-1)!.period,
  };
}
