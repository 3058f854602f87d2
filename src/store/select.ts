import type { DuckDBValue } from '@duckdb/node-api';
import { columnNames, OBSERVATION_COLUMNS } from './schema.js';
import type { Session, Sql } from './session.js';

const COLUMNS = columnNames(OBSERVATION_COLUMNS);

/**
 * The observations to search: the views over the large bundled tables are opened only when their reporter is asked for, and
 * the one by product only when products are asked for by code.
 */
export function observationsFor(
  session: Session,
  reporters: readonly string[] | undefined,
  products?: readonly string[],
): string {
  if (!session.largeViews || (reporters && !reporters.includes('USA'))) return 'observation';
  const views = [
    'observation',
    'us_partners',
    ...(products?.some((code) => code.includes(':')) ? ['us_products'] : []),
  ];
  return `(${views.map((view) => `SELECT ${COLUMNS} FROM ${view}`).join(' UNION ALL ')})`;
}

/** Index of a month since year 0, in SQL: the order of periods. */
export const monthIndexSql = (column: string): string =>
  `(substr(${column}, 1, 4)::INTEGER * 12 + substr(${column}, 6, 2)::INTEGER - 1)`;

export const monthIndex = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** What a row has to meet, all of it. */
export interface Conditions {
  /** `column` is one of the values; undefined does not filter. */
  readonly in?: Readonly<Record<string, readonly DuckDBValue[] | undefined>>;
  readonly asOf: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export function where(conditions: Conditions): Sql {
  const parts = ['released <= ?'];
  const values: DuckDBValue[] = [conditions.asOf];
  for (const [column, allowed] of Object.entries(conditions.in ?? {})) {
    if (!allowed) continue;
    parts.push(allowed.length === 0 ? 'false' : `${column} IN (${allowed.map(() => '?').join(', ')})`);
    values.push(...allowed);
  }
  if (conditions.from !== undefined) {
    parts.push('start >= ?');
    values.push(conditions.from);
  }
  if (conditions.to !== undefined) {
    parts.push(`${monthIndexSql('start')} + months - 1 <= ?`);
    values.push(monthIndex(conditions.to));
  }
  return { text: parts.join(' AND '), values };
}

/** Exact before rounded, and both before what was worked out. */
const STATUS_RANK = `CASE status WHEN 'first_published' THEN 0 WHEN 'revised' THEN 0 WHEN 'final' THEN 0
  WHEN 'first_published_rounded' THEN 1 ELSE 2 END`;

/** One row a figure: the last released, then the better status, then the narrower interval. */
export const LATEST = `QUALIFY row_number() OVER (
  PARTITION BY reporter, partner, flow, product, start, months, indicator, currency, publisher, tab
  ORDER BY released DESC, ${STATUS_RANK}, high - low, value, via, note) = 1`;

export const selectColumns = COLUMNS;
