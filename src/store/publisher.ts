import { observationsFor, where } from './select.js';
import { rowsOf, type Session } from './session.js';
import type { SeriesQuery } from './store.js';

/** Whose figures a reporter's own are. */
const OWN: Readonly<Record<string, string>> = { CHN: 'GACC', USA: 'US Census' };

/** Publishers that have rows of the flow, most rows first. */
export async function publishersOf(session: Session, query: SeriesQuery): Promise<readonly string[]> {
  const condition = where({
    asOf: query.asOf,
    in: {
      reporter: [query.reporter],
      partner: [query.partner],
      product: [query.product ?? 'goods'],
      currency: [query.currency],
    },
  });
  const rows = await rowsOf(session, {
    text: `SELECT publisher FROM ${observationsFor(session, [query.reporter], [query.product ?? 'goods'])} WHERE ${condition.text}
      GROUP BY publisher ORDER BY count(*) DESC, publisher`,
    values: condition.values,
  });
  return rows.map((row) => row.publisher as string);
}

/** The reporter's own office, else whoever has most rows; empty when nobody has any. */
export const defaultPublisher = async (session: Session, query: SeriesQuery): Promise<string> =>
  OWN[query.reporter] ?? (await publishersOf(session, query))[0] ?? '';
