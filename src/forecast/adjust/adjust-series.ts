import type { AdjustedSeries } from '../../model/adjustment.js';
import { type Note, note } from '../../model/note.js';
import { endIndex, formatPeriod, monthAt, startIndex } from '../../model/period.js';
import type { Policy } from '../../model/policy.js';
import type { Series } from '../../model/series.js';
import { historyOf } from '../forecast-series.js';
import { describe } from '../outlook.js';
import { type AdjustOptions, adjust } from './adjust.js';
import { nameOutliers } from './name-outliers.js';

/** Years that are adjusted unless told: seasons and calendars of longer ago teach little of today's. */
const USUAL_YEARS = 20;

export interface AdjustSeriesOptions extends AdjustOptions {
  /** The first month that is taken; 20 years before the last unless told. */
  readonly from?: string;
  /** Measures between the two economies, to be set beside outliers. */
  readonly policies?: readonly Policy[];
}

function stretch(series: Series, from: string | undefined): { series: Series; notes: Note[] } {
  const [first, last] = [series.observations[0], series.observations.at(-1)];
  if (first === undefined || last === undefined) return { series, notes: [] };
  const start = from ?? monthAt(endIndex(last.period) - 12 * USUAL_YEARS + 1);
  if (first.period.start >= start) return { series, notes: [] };
  const observations = series.observations.filter(({ period }) => period.start >= start);
  const told = note(
    'stretch',
    `the last ${USUAL_YEARS} years are taken: seasons of longer ago teach little of today’s; --from ${formatPeriod(first.period)} takes all that is held`,
  );
  return { series: { ...series, observations }, notes: from === undefined ? [told] : [] };
}

/** Adjusts a monthly series, its own Notes first. Errors: as `historyOf` and `adjust`. */
export function adjustSeries(given: Series, options: AdjustSeriesOptions = {}): AdjustedSeries {
  const { from, policies = [], ...rest } = options;
  const { series, notes } = stretch(given, from);
  const { values, start } = historyOf(series, 'an adjustment');
  const adjustment = adjust(values, start, rest);
  const days = policies.map(({ announced }) => announced).sort();
  return {
    series: describe(series, startIndex(adjustment.months.at(-1)!.period)),
    adjustment,
    outliers: nameOutliers(adjustment.outliers, policies, series),
    measuresFrom: days[0] ?? null,
    notes: [...series.notes, ...notes, ...adjustment.notes],
  };
}
