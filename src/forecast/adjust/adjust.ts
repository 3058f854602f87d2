import type { AdjustedMonth, Adjustment, Outlier, SeasonTest } from '../../model/adjustment.js';
import { BilateralError } from '../../model/error.js';
import { type Note, note } from '../../model/note.js';
import { monthAt } from '../../model/period.js';
import { AIRLINE, arimaLabel } from '../arima-spec.js';
import { type AdjustInput, adjustInput } from './adjust-input.js';
import { monthOnMonth, threeOnThree } from './adjusted-growth.js';
import { type Linearised, linearise } from './linearise.js';
import { m7 } from './moving-season.js';
import { outlierColumn } from './outlier-columns.js';
import { methodWords, partsOf } from './parts.js';
import { revisionsOf } from './revisions.js';
import { seasonTests } from './season-tests.js';
import type { X11Parts } from './x11.js';

/** Below this chance a test speaks of a season. */
const SEASONAL_P = 0.01;

export interface AdjustOptions {
  /** False saves the time of measuring revisions. */
  readonly revisions?: boolean;
}

/** Both tests that do not lean on a normal distribution, or QS alone where it is beyond doubt. Source: ESS Guidelines on Seasonal Adjustment 2015, item 3.1. */
const isSeasonal = (tests: readonly SeasonTest[]): boolean =>
  tests.some(({ name, p }) => (name === 'QS' || name === 'Friedman') && p < SEASONAL_P);

const monthOf = (index: number): { start: string; months: number } => ({ start: monthAt(index), months: 1 });

function outliersOf({ outliers }: Linearised, start: number, logs: boolean): Outlier[] {
  return outliers.map(({ kind, at, estimate, se, t }) => ({
    kind,
    period: monthOf(start + at),
    estimate,
    se,
    t,
    percent: logs ? 100 * (Math.exp(estimate) - 1) : Number.NaN,
  }));
}

/** What level shifts add to the trend, in the scale of the model. */
const shiftsOf = ({ outliers }: Linearised, length: number): Float64Array => {
  const columns = outliers
    .filter(({ kind }) => kind === 'level shift')
    .map(({ kind, at, estimate }) => outlierColumn(kind, at, length).map((value) => value * estimate));
  return Float64Array.from({ length }, (_, t) => columns.reduce((sum, column) => sum + column[t]!, 0));
};

function monthsOf({ values, start, mode }: AdjustInput, found: Linearised, parts: X11Parts): AdjustedMonth[] {
  const shifts = shiftsOf(found, values.length);
  const logs = mode === 'multiplicative';
  return [...values].map((value, t) => {
    const season = parts.seasonal[t]!;
    const calendar = logs ? Math.exp(found.calendar[t]!) : found.calendar[t]!;
    const missing = Number.isNaN(value);
    return {
      period: monthOf(start + t),
      original: missing ? null : value,
      adjusted: missing ? null : logs ? value / season / calendar : value - season - calendar,
      trend: logs ? parts.trend[t]! * Math.exp(shifts[t]!) : parts.trend[t]! + shifts[t]!,
      seasonal: season,
      calendar,
    };
  });
}

/** NaN where the month is missing, so that no guess is tested. */
const seen = (model: Float64Array, values: Float64Array): Float64Array =>
  values.map((value, t) => (Number.isNaN(value) ? Number.NaN : model[t]!));

function seasonNotes(seasonal: boolean, adjusted: readonly SeasonTest[]): Note[] {
  if (!seasonal)
    return [
      note(
        'no-season',
        'QS and Friedman find no season in this series: none is taken out, what remains is the calendar',
      ),
    ];
  return isSeasonal(adjusted)
    ? [note('residual-season', 'a season is left in the adjusted series: do not read its months one by one')]
    : [];
}

/**
 * Takes season and calendar out of a monthly series (`values` from `start`, NaN where missing), finds its outliers, and tests what is left.
 * Logs are taken where all values are positive. Errors: as `adjustInput`; `not-converged` where the model cannot be fitted.
 * Source: Findley and others 1998, Journal of Business and Economic Statistics 16; Ladiray and Quenneville 2001.
 */
export function adjust(values: ArrayLike<number>, start: string, options: AdjustOptions = {}): Adjustment {
  const input = adjustInput(values, start);
  const { mode } = input;
  const logs = mode === 'multiplicative';
  const y = logs ? input.values.map(Math.log) : input.values;
  const found = linearise(y, input.start);
  if (found === null)
    throw new BilateralError('not-converged', 'no model could be fitted to the series', {
      hint: 'look at the values: are there months of nought, or a unit that changes?',
    });
  const before = seasonTests(seen(found.values, y), input.start);
  const seasonal = isSeasonal(before);
  const parts = partsOf(found.values, input.start, mode, seasonal);
  const left = logs ? parts.adjusted.map(Math.log) : parts.adjusted;
  const after = seasonTests(seen(left, y), input.start);
  const months = monthsOf(input, found, parts);
  const adjusted = months.map((month) => month.adjusted);
  const { converged, iterations, residual } = found.fit;
  return {
    mode,
    seasonal,
    months,
    growth: months.map(({ period }, t) => ({
      period,
      month: logs ? monthOnMonth(adjusted, t) : null,
      quarter: logs ? threeOnThree(adjusted, t) : null,
    })),
    calendar: found.effects,
    outliers: outliersOf(found, input.start, logs),
    critical: found.critical,
    tests: { original: before, adjusted: after },
    m7: m7(parts.ratios.slice(0, y.length), input.start, logs ? 1 : 0),
    revisions: options.revisions === false ? null : revisionsOf(y, input.start, mode, seasonal, found),
    model: `${methodWords(mode, seasonal)}; calendar, outliers and the year ahead by ${arimaLabel(AIRLINE)}`,
    converged,
    iterations,
    residual,
    notes: [...input.notes, ...seasonNotes(seasonal, after)],
  };
}
