import type { BriefInput } from '../model/brief-input.js';
import { CURRENCIES } from '../model/currency.js';
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
  const quoted = new Set([...own, ...mirror].map((o) => o.currency));
  const wanted = CURRENCIES.filter(
    (c) => c !== 'USD' && (quoted.has(c) || HOME[reporter] === c || HOME[partner] === c),
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
    rates,
    policies: await store.policies({ asOf, between: [reporter, partner] }),
    held: await store.coverage({ reporter, asOf }),
  };
}

/** The currencies that the economies with rates in the package use at home. */
const HOME: Readonly<Record<string, (typeof CURRENCIES)[number]>> = { CHN: 'CNY', JPN: 'JPY', EU: 'EUR', EA: 'EUR' };
