import { describe, expect, it } from 'vitest';
import { brief } from '../../src/briefs/brief.js';
import { yearPeriod } from '../../src/model/period.js';
import { gatherBrief } from '../../src/store/gather-brief.js';
import type { PanelQuery, PolicyQuery, RateQuery, Store } from '../../src/store/store.js';
import { INPUT, MIRROR, OWN, POLICY } from './literal-input.js';

const asked: { panels: PanelQuery[]; rates: RateQuery[]; policies: PolicyQuery[] } = {
  panels: [],
  rates: [],
  policies: [],
};
const unused = (): never => {
  throw new Error('gathering a brief needs panels, rates, policies and coverage only');
};
const store: Store = {
  append: unused,
  series: unused,
  revisions: unused,
  keepPanel: unused,
  heldPanel: unused,
  close: unused,
  panel: async (query) => {
    asked.panels.push(query);
    const rows = [...OWN, ...MIRROR, ...INPUT.world];
    return rows.filter(
      (o) => query.reporters!.includes(o.reporter) && query.partners!.includes(o.partner) && o.released <= query.asOf,
    );
  },
  rates: async (query) => {
    asked.rates.push(query);
    return INPUT.rates.filter((r) => r.currency === query.currency);
  },
  policies: async (query) => {
    asked.policies.push(query);
    return [POLICY];
  },
  coverage: async () => INPUT.held,
};
const query = { reporter: 'CHN', partner: 'USA', period: yearPeriod(2023), asOf: '2026-01-31' };

describe('gathering a brief', () => {
  it('finds both sides, the world, rates, measures and what is held', async () => {
    const input = await gatherBrief(store, query);
    expect(input).toMatchObject({
      ...query,
      own: OWN,
      mirror: MIRROR,
      world: INPUT.world,
      held: INPUT.held,
      policies: [POLICY],
    });
    expect(input.rates).toEqual(INPUT.rates);
    expect(brief(input).summary).toEqual(brief({ ...INPUT, policies: [POLICY] }).summary);
  });

  it('asks for all vintages by the day, and rates for both years only', async () => {
    await gatherBrief(store, query);
    const prices = asked.panels.filter((p) => p.indicators?.includes('price_index'));
    expect(prices.at(-1)).toMatchObject({ asOf: query.asOf, from: '2022-01', to: '2023-12', flows: ['imports'] });
    const figures = asked.panels.filter((p) => p.indicators === undefined);
    expect(figures.every((p) => p.vintages === 'all' && p.asOf === query.asOf)).toBe(true);
    expect(asked.rates[0]).toEqual({ currency: 'CNY', asOf: query.asOf, from: '2022-01', to: '2023-12' });
    expect(asked.policies[0]).toEqual({ asOf: query.asOf, between: ['CHN', 'USA'] });
  });

  it('does not ask for the world twice', async () => {
    const { world } = await gatherBrief(store, { ...query, partner: 'WLD' });
    expect(world).toEqual([]);
  });
});
