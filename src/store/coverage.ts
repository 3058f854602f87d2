import type { Currency } from '../model/currency.js';
import type { Flow } from '../model/flow.js';
import { observationsFor, where } from './select.js';
import { rowsOf, type Session } from './session.js';
import type { Coverage } from './store.js';

/** What is held by a day: one line for each flow, publisher, currency and length of period; vintages count once. */
export async function coverage(
  session: Session,
  query: { reporter?: string; partner?: string; product?: string; asOf: string },
): Promise<readonly Coverage[]> {
  const reporters = query.reporter === undefined ? undefined : [query.reporter];
  const products = query.product === undefined ? undefined : [query.product];
  const condition = where({
    asOf: query.asOf,
    in: {
      reporter: reporters,
      partner: query.partner === undefined ? undefined : [query.partner],
      product: products,
      indicator: ['value'],
    },
  });
  const rows = await rowsOf(session, {
    text: `SELECT reporter, partner, flow, product, currency, publisher, months,
        min(start) AS first, max(start) AS last, count(DISTINCT start)::INTEGER AS rows
      FROM ${observationsFor(session, reporters, products)} WHERE ${condition.text}
      GROUP BY ALL ORDER BY reporter, partner, flow, product, currency, publisher, months`,
    values: condition.values,
  });
  return rows.map((row) =>
    Object.freeze({
      reporter: row.reporter as string,
      partner: row.partner as string,
      flow: row.flow as Flow,
      product: row.product as string,
      currency: row.currency as Currency,
      publisher: row.publisher as string,
      months: row.months as number,
      first: row.first as string,
      last: row.last as string,
      rows: row.rows as number,
    }),
  );
}
