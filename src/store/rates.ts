import type { Currency } from '../model/currency.js';
import type { Rate, RateBasis } from '../model/rate.js';
import { outlets } from './observation-row.js';
import { where } from './select.js';
import { rowsOf, type Session } from './session.js';
import type { RateQuery } from './store.js';

/** Exchange rates of one currency, the latest of each, in order of period and basis. */
export async function rates(session: Session, query: RateQuery): Promise<readonly Rate[]> {
  const condition = where({ asOf: query.asOf, from: query.from, to: query.to, in: { currency: [query.currency] } });
  const rows = await rowsOf(session, {
    text: `SELECT * FROM exchange_rate WHERE ${condition.text}
      QUALIFY row_number() OVER (PARTITION BY start, months, day, basis ORDER BY released DESC, publisher, tab) = 1
      ORDER BY start, months, basis DESC, day`,
    values: condition.values,
  });
  return rows.map((row) =>
    Object.freeze({
      currency: row.currency as Currency,
      period: Object.freeze({ start: row.start as string, months: row.months as number }),
      ...(row.day ? { day: row.day as string } : {}),
      basis: row.basis as RateBasis,
      value: row.value as number,
      publisher: row.publisher as string,
      table: row.tab as string,
      via: Object.freeze(outlets(row.via as string)),
      status: row.basis === 'day' || row.tab === 'G.5' ? ('final' as const) : ('derived' as const),
      released: row.released as string,
      ...(row.note ? { note: row.note as string } : {}),
    }),
  );
}
