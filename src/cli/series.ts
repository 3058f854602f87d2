import { exportParquet, growthIn, type Series, type SeriesQuery, type Store, samePeriod, writeTidy } from '../core.js';
import { deliver } from './deliver.js';
import { type Effects, today } from './effects.js';
import { DONE } from './exit-code.js';
import { seriesJson } from './series-json.js';
import { nothingAsked, type SeriesOptions, seriesQuery } from './series-query.js';
import type { SeriesRow } from './series-row.js';
import { seriesTable } from './series-table.js';
import { replaceFile } from './write-file.js';

/** Growth needs the year before the first one asked, so it is read from the series without a start. */
async function grown(store: Store, query: SeriesQuery, series: Series): Promise<readonly SeriesRow[]> {
  const { from: _, to: __, ...whole } = query;
  const all = await store.series({ ...whole, publisher: series.publisher });
  const rates = await store.series({ ...whole, publisher: series.publisher, indicator: 'growth_yoy' });
  return series.observations.map((observation) => {
    const computed = growthIn(all, observation.period, 'yoy')?.value;
    const published = rates.observations.find((rate) => samePeriod(rate.period, observation.period))?.value;
    return {
      observation,
      computed: computed !== undefined && Number.isFinite(computed) ? computed : null,
      published: published ?? null,
    };
  });
}

const plain = (series: Series): readonly SeriesRow[] =>
  series.observations.map((observation) => ({ observation, computed: null, published: null }));

const rate = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value));

const rateColumns = (rows: readonly SeriesRow[]): Parameters<typeof writeTidy>[1] => ({
  growth_percent_computed: (_, i) => rate(rows[i]?.computed),
  growth_percent_published: (_, i) => rate(rows[i]?.published),
});

/** `bilateral series REPORTER PARTNER FLOW`: one flow over time from one publisher. */
export async function runSeries(
  names: readonly [string, string, string],
  options: SeriesOptions,
  effects: Effects,
): Promise<number> {
  const store = await effects.store(options.store === undefined ? {} : { path: options.store });
  try {
    const { query, onlyMonths, held } = await seriesQuery(store, names, options, today(effects));
    const series = await store.series(query);
    if (series.observations.length === 0) throw nothingAsked(query, series.notes, held);
    const rows = options.growth ? await grown(store, query, series) : plain(series);
    if (options.csv !== undefined)
      await deliver(options.csv, writeTidy(series.observations, options.growth ? rateColumns(rows) : {}), effects);
    if (options.parquet !== undefined) {
      await replaceFile(options.parquet, (draft) => exportParquet(series.observations, draft));
      await effects.err(`written: ${options.parquet}\n`);
    }
    if (options.json) await effects.out(`${JSON.stringify(seriesJson(series, rows, options), null, 2)}\n`);
    if (options.csv === undefined && options.parquet === undefined && !options.json)
      await effects.out(
        seriesTable(series, rows, { width: effects.width, growth: options.growth === true, onlyMonths }),
      );
    return DONE;
  } finally {
    await store.close();
  }
}
