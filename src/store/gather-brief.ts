import type { BriefInput } from '../model/brief-input.js';
import { CURRENCIES } from '../model/currency.js';
import { HOME_CURRENCY } from '../model/home-currency.js';
import { endMonth, type Period, yearBefore } from '../model/period.js';
import type { Day } from '../model/vintage.js';
import type { Store } from './store.js';

export interface BriefQuery {
  readonly reporter: string;
  readonly partner: string;
  readonly period: Period;
  readonly asOf: Day;
}

/** Reads from a store what a brief needs, through the store's verbs only. Finding nothing is not an error here. */
export async function gatherBrief(store: Store, query: BriefQuery): Promise<BriefInput> {
  const { reporter, partner, period, asOf } = query;
  const goods = { asOf, products: ['goods'], vintages: 'all' } as const;
  const base = yearBefore(period);
  const months = { from: base.start, to: endMonth(period) };
  const own = await store.panel({ ...goods, reporters: [reporter], partners: [partner] });
  const mirror = await store.panel({ ...goods, reporters: [partner], partners: [reporter] });
  const both =
    partner === 'WLD'
      ? []
      : await store.panel({ ...goods, ...months, reporters: [reporter, partner], partners: ['WLD'] });
  const prices =
    partner === 'WLD'
      ? []
      : await store.panel({
          ...months,
          asOf,
          reporters: [reporter, partner],
          partners: [reporter, partner, 'WLD'],
          flows: ['imports'],
          products: ['goods'],
          indicators: ['price_index'],
        });
  const quoted = new Set([...own, ...mirror].map((o) => o.currency));
  const wanted = CURRENCIES.filter(
    (c) => c !== 'USD' && (quoted.has(c) || HOME_CURRENCY[reporter] === c || HOME_CURRENCY[partner] === c),
  );
  const rates = [];
  for (const currency of wanted) rates.push(...(await store.rates({ currency, asOf, ...months })));
  return {
    reporter,
    partner,
    period,
    asOf,
    own,
    mirror,
    world: both.filter((o) => o.reporter === reporter),
    partnerWorld: both.filter((o) => o.reporter === partner),
    prices,
    rates,
    policies: await store.policies({ asOf, between: [reporter, partner] }),
    held: await store.coverage({ reporter, asOf }),
  };
}
