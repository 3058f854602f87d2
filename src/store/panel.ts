import type { Indicator, Observation } from '../model/observation.js';
import { observationOf } from './observation-row.js';
import { defaultPublisher } from './publisher.js';
import { LATEST, observationsFor, selectColumns, where } from './select.js';
import { MONTHS_OF } from './series.js';
import { rowsOf, type Session } from './session.js';
import type { PanelQuery, SeriesQuery } from './store.js';

const AMOUNTS_AND_RATES: readonly Indicator[] = ['value', 'growth_yoy', 'implied_base', 'duty'];

/** Rows of many flows, in a fixed order. */
export async function panel(session: Session, query: PanelQuery): Promise<readonly Observation[]> {
  const { classification } = query;
  const products = classification === undefined ? query.products : [`${classification}:`];
  const condition = where({
    asOf: query.asOf,
    from: query.from,
    to: query.to,
    in: {
      reporter: query.reporters,
      partner: query.partners,
      flow: query.flows,
      product: classification === undefined ? query.products : undefined,
      publisher: query.publishers,
      currency: query.currencies,
      // an index is no amount: it comes only to those who ask for it
      indicator: query.indicators ?? AMOUNTS_AND_RATES,
      months: query.months,
    },
  });
  const rows = await rowsOf(session, {
    text: `SELECT ${selectColumns} FROM ${observationsFor(session, query.reporters, products)} WHERE ${condition.text}${classification === undefined ? '' : ' AND starts_with(product, ?)'}
      ${query.vintages === 'all' ? '' : LATEST}
      ORDER BY reporter, partner, start, months, flow, product, currency, indicator, publisher, tab, released, value`,
    values: [...condition.values, ...(classification === undefined ? [] : [`${classification}:`])],
  });
  return rows.map(observationOf);
}

/** Every vintage of the figures of a flow, published or implied by a later growth rate, in order of release. */
export async function revisions(session: Session, query: SeriesQuery): Promise<readonly Observation[]> {
  const publisher = query.publisher ?? (await defaultPublisher(session, query));
  const rows = await panel(session, {
    asOf: query.asOf,
    reporters: [query.reporter],
    partners: [query.partner],
    flows: [query.flow],
    products: [query.product ?? 'goods'],
    publishers: [publisher],
    currencies: [query.currency],
    indicators: ['value', 'implied_base'],
    months: [MONTHS_OF[query.frequency]],
    ...(query.from === undefined ? {} : { from: query.from }),
    ...(query.to === undefined ? {} : { to: query.to }),
    vintages: 'all',
  });
  const order = (row: Observation): string =>
    `${row.period.start}|${row.released}|${row.indicator === 'value' ? 0 : 1}`;
  return [...rows].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
