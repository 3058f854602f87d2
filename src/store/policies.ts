import type { DuckDBValue } from '@duckdb/node-api';
import type { Policy } from '../model/policy.js';
import { rowsOf, type Session, type SqlRow } from './session.js';
import type { PolicyQuery } from './store.js';

const orNull = (value: DuckDBValue | undefined): string | null => ((value as string | null) ?? '') || null;

const policyOf = (row: SqlRow): Policy =>
  Object.freeze({
    id: row.id as string,
    announced: row.announced as string,
    effective: orNull(row.effective),
    ended: orNull(row.ended),
    by: row.by as string,
    on: row.on_economy as string,
    direction: row.direction as string,
    type: row.type as string,
    instrument: row.instrument as string,
    goods: row.goods as string,
    hsCodes: row.hs_codes as string,
    ratePercent: row.rate_percent as string,
    coveredUsdBillion: (row.covered_usd_billion as number | null) ?? null,
    verification: row.verification as string,
    source: row.source as string,
  });

/** Measures announced by the day, in order; between two economies either way, those on the whole world included. */
export async function policies(session: Session, query: PolicyQuery): Promise<readonly Policy[]> {
  const [a, b] = query.between ?? [null, null];
  const pair =
    a === null ? 'true' : `(("by" = ? AND on_economy IN (?, 'WLD')) OR ("by" = ? AND on_economy IN (?, 'WLD')))`;
  const rows = await rowsOf(session, {
    text: `SELECT * FROM policy WHERE announced <= ? AND ${pair} ORDER BY announced, id`,
    values: [query.asOf, ...(a === null ? [] : [a, b, b, a])],
  });
  return rows.map(policyOf);
}
