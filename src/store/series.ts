import type { Currency } from '../model/currency.js';
import type { Flow } from '../model/flow.js';
import type { Note } from '../model/note.js';
import type { Observation } from '../model/observation.js';
import type { Series, SeriesFrequency } from '../model/series.js';
import { combineFlows } from './combine-flows.js';
import { observationOf } from './observation-row.js';
import { defaultPublisher, publishersOf } from './publisher.js';
import { LATEST, observationsFor, selectColumns, where } from './select.js';
import { seriesNotes } from './series-notes.js';
import { rowsOf, type Session, type Sql } from './session.js';
import type { SeriesQuery } from './store.js';

export const MONTHS_OF: Readonly<Record<SeriesFrequency, number>> = { A: 12, Q: 3, M: 1 };

/** Tables of one publisher that cover the same flow, best first; one that is not listed comes before the last. */
const TABLES = [
  'annual totals by partner',
  'c5700 trade in goods with China',
  'imports and exports by customs regime',
  'annual totals',
  'monthly totals by partner',
  'monthly totals',
  'sums of monthly totals',
  'trade by partner',
];
const LAST_TABLE = 'unattributed compilation';
const TABLE_RANK = `CASE tab ${TABLES.map((name, i) => `WHEN '${name}' THEN ${i}`).join(' ')}
  WHEN '${LAST_TABLE}' THEN ${TABLES.length + 1} ELSE ${TABLES.length} END`;

interface Asked extends SeriesQuery {
  readonly publisher: string;
}

/** The latest rows of some flows, each with the month that its year or quarter starts in. */
function latestRows(session: Session, asked: Asked, flows: readonly Flow[]): Sql {
  const length = MONTHS_OF[asked.frequency];
  const condition = where({
    asOf: asked.asOf,
    from: asked.from,
    to: asked.to,
    in: {
      reporter: [asked.reporter],
      partner: [asked.partner],
      flow: flows,
      product: [asked.product ?? 'goods'],
      publisher: [asked.publisher],
      currency: [asked.currency],
      indicator: [asked.indicator ?? 'value'],
      months: [...new Set([1, length])],
    },
  });
  const month = '(substr(start, 6, 2)::INTEGER - 1)';
  return {
    text: `SELECT *, substr(start, 1, 5) || lpad((${month} // ${length} * ${length} + 1)::VARCHAR, 2, '0') AS first
      FROM ${observationsFor(session, [asked.reporter], [asked.product ?? 'goods'])} WHERE ${condition.text} ${LATEST}`,
    values: condition.values,
  };
}

/** Rows printed for whole periods, and sums of complete months of one table; one row a flow and period, by rank. */
const onePerPeriod = (rows: string, length: number, sums: boolean): string => `
  WITH latest AS (${rows}),
  printed AS (SELECT ${selectColumns}, 0 AS summed FROM latest WHERE months = ${length} AND start = first),
  added AS (
    SELECT any_value(reporter), any_value(partner), flow, any_value(product), first, ${length}::INTEGER,
      any_value(indicator), any_value(currency), sum(value), sum(low), sum(high), 'sum_of_months', max(released),
      any_value(publisher), tab, string_agg(DISTINCT via, '; ' ORDER BY via) FILTER (WHERE via <> ''),
      'sum of ${length} months', 1
    FROM latest WHERE months = 1 AND ${sums} GROUP BY tab, flow, first HAVING count(DISTINCT start) = ${length}
  )
  SELECT * FROM (FROM printed UNION ALL FROM added)
  QUALIFY row_number() OVER (PARTITION BY flow, start ORDER BY ${TABLE_RANK}, summed) = 1
  ORDER BY start`;

async function rowsByFlow<C extends Currency>(
  session: Session,
  asked: Asked,
  flows: readonly Flow[],
): Promise<(flow: Flow) => Observation<C>[]> {
  const latest = latestRows(session, asked, flows);
  const length = MONTHS_OF[asked.frequency];
  const sums = length > 1 && (asked.indicator ?? 'value') === 'value';
  const rows = await rowsOf(session, { text: onePerPeriod(latest.text, length, sums), values: latest.values });
  const observations = rows.map((row) => observationOf<C>(row));
  return (flow) => observations.filter((row) => row.flow === flow);
}

/** Years or quarters of which some months are there, but not all: first month and number of months. */
async function incomplete(session: Session, asked: Asked, flows: readonly Flow[]): Promise<Map<string, number>> {
  const length = MONTHS_OF[asked.frequency];
  if (length === 1 || (asked.indicator ?? 'value') !== 'value') return new Map();
  const latest = latestRows(session, asked, flows);
  const rows = await rowsOf(session, {
    text: `SELECT first, max(n) AS n FROM (
        SELECT flow, first, count(DISTINCT start)::INTEGER AS n FROM (${latest.text}) WHERE months = 1
        GROUP BY flow, first HAVING n < ${length}
      ) GROUP BY first ORDER BY first`,
    values: latest.values,
  });
  return new Map(rows.map((row) => [row.first as string, row.n as number]));
}

/** One flow over time, from one publisher: printed figures first, then sums of complete months, then arithmetic. */
export async function series<C extends Currency>(session: Session, query: SeriesQuery<C>): Promise<Series<C>> {
  const publisher = query.publisher ?? (await defaultPublisher(session, query));
  const asked: Asked = { ...query, publisher };
  const computed = (query.indicator ?? 'value') === 'value' && (query.flow === 'total' || query.flow === 'balance');
  const flows: readonly Flow[] = computed ? [query.flow, 'exports', 'imports'] : [query.flow];
  const of = await rowsByFlow<C>(session, asked, flows);
  const observations = computed
    ? combineFlows(query.flow as 'total' | 'balance', of(query.flow), of('exports'), of('imports'))
    : of(query.flow);
  const parts = await incomplete(session, asked, flows);
  const others = observations.length === 0 ? await publishersOf(session, query) : [];
  const notes: readonly Note[] = seriesNotes({ query: asked, observations, parts, others });
  return Object.freeze({
    reporter: query.reporter,
    partner: query.partner,
    flow: query.flow,
    product: query.product ?? 'goods',
    frequency: query.frequency,
    currency: query.currency,
    publisher,
    asOf: query.asOf,
    observations: Object.freeze(observations),
    notes: Object.freeze(notes),
  });
}
