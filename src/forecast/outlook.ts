import { type Note, note } from '../model/note.js';
import type { Outlook, OutlookSeries } from '../model/outlook.js';
import { formatPeriod, type Period, startIndex } from '../model/period.js';
import type { Series } from '../model/series.js';
import { type AheadOptions, lookFurther } from './ahead.js';
import { historyOf } from './forecast-series.js';

/**
 * What is expected of a monthly series as it comes from the store, with whose figures these are. Errors: as `historyOf` and `lookFurther`.
 */
export function outlook(series: Series, options: AheadOptions = {}): Outlook {
  const ahead = lookFurther(historyOf(series), options);
  const { origin } = ahead.forecast;
  return {
    ...ahead,
    series: describe(series, startIndex(origin)),
    notes: [...series.notes, ...ahead.notes, ...vintageNote(series, origin)],
  };
}

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

/** Whose figures up to a month these are. */
export function describe(series: Series, origin: number): OutlookSeries {
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
