import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exactSum } from '../../src/explain/exact-sum.js';
import { type WhyInput, whyBetween } from '../../src/explain/why-between.js';
import type { Decomposition } from '../../src/model/decomposition.js';
import { parsePeriod } from '../../src/model/period.js';
import { gatherBrief } from '../../src/store/gather-brief.js';
import { openStore } from '../../src/store/on-demand.js';
import type { Store } from '../../src/store/store.js';

let store: Store;
beforeAll(async () => {
  store = await openStore();
});
afterAll(async () => store.close());

const gathered = (reporter: string, partner: string, period: string, asOf = '2026-12-31'): Promise<WhyInput> =>
  gatherBrief(store, { reporter, partner, period: parsePeriod(period), asOf });
const line = (d: Decomposition, name: string) => d.lines.find((l) => l.name === name)!;

describe('where a change lies, from the bundled figures', () => {
  it('China and the United States in 2023: exports 86 % of a fall of 87.4bn; of the US side a quarter is demand', async () => {
    const { byFlow, sides, notes, notToSay } = whyBetween(await gathered('CHN', 'USA', '2023'));
    expect(byFlow.map(({ reporter }) => reporter)).toEqual(['CHN', 'USA']);
    const own = byFlow[0]!.found;
    expect(own.change / 1e9).toBeCloseTo(-87.4, 1);
    expect(line(own, 'exports').percent.value).toBeCloseTo(86.3, 1);
    expect(line(own, 'exports').ranges.map(({ from }) => from)).toEqual(['rounding', 'revision']);
    expect(own.notes.map(({ code }) => code)).toContain('implied-base');
    expect(sides.map(({ importer }) => importer)).toEqual(['USA', 'CHN']);
    const bought = sides[0]!.found;
    expect(bought.change / 1e9).toBeCloseTo(427.247 - 536.269, 2);
    expect(line(bought, 'demand').percent.value).toBeCloseTo(22.7, 1);
    expect(line(bought, 'share').percent.value).toBeCloseTo(77.3, 1);
    expect(notes).toEqual([]);
    expect(notToSay).toHaveLength(4);
    const { found, months } = sides[0]!.priced!;
    expect(months).toHaveLength(11);
    const parts = ['relative price', 'exchange rate', 'real share'].map((name) => line(found, name).value);
    expect(exactSum(parts)).toBeCloseTo(line(bought, 'share').value, -3);
    // 11 months: the index of China's goods lost 2.0 %, that of all 3.1 %, a dollar bought 5.4 % more yuan
    expect(parts.map((value) => Math.round(value / 1e9))).toEqual([31, -25, -90]);
    expect(sides[1]!.priced).toBeUndefined();
  });

  it('keeps each side to its own office, currency and table', async () => {
    const { byFlow, sides } = whyBetween(await gathered('CHN', 'USA', '2023'));
    const reporters = ({ inputs }: Decomposition) => [...new Set(inputs.map((o) => o.reporter))];
    for (const { reporter, found } of byFlow) {
      expect(reporters(found)).toEqual([reporter]);
      expect(new Set(found.inputs.map((o) => o.currency)).size).toBe(1);
    }
    for (const { importer, found } of sides) expect(reporters(found)).toEqual([importer]);
    expect([...new Set(sides[0]!.found.inputs.map((o) => o.table))]).toEqual(['trade by partner']);
  });

  it.each([
    ['CHN', 'USA', '2023'],
    ['USA', 'CHN', '2023-11'],
    ['USA', 'MEX', '2023-Q2'],
    ['USA', 'CAN', '2023-01/2023-07'],
  ])('%s %s %s adds up', async (reporter, partner, period) => {
    const { byFlow, sides } = whyBetween(await gathered(reporter, partner, period));
    const all = [...byFlow, ...sides];
    expect(all.length).toBeGreaterThan(1);
    for (const { found } of all)
      expect(Math.abs(exactSum(found.lines.map(({ value }) => value)) - found.change)).toBeLessThanOrEqual(
        1e-12 * Math.max(found.base, found.now),
      );
  });

  it('by a day before the US figures were out, says what was lacking', async () => {
    const { sides, byFlow, notes } = whyBetween(await gathered('CHN', 'USA', '2023', '2024-01-12'));
    expect(byFlow.map(({ reporter }) => reporter)).toEqual(['CHN']);
    expect(sides.map(({ importer }) => importer)).toEqual(['CHN']);
    expect(notes.map(({ text }) => text).join()).toMatch(
      /imports of the United States from China, demand or share: needed are all imports of the United States in 2023 and 2022/,
    );
    for (const { found } of [...byFlow, ...sides])
      for (const { released } of found.inputs) expect(released <= '2024-01-12').toBe(true);
  });

  it('in the first year that is held, has no base and says so', async () => {
    const { byFlow, sides, notes } = whyBetween(await gathered('USA', 'MEX', '2013'));
    expect([byFlow, sides]).toEqual([[], []]);
    expect(notes[0]!.text).toMatch(/exports and imports of 2013 and 2012 .* not held/);
  });

  it('with nothing held at all, says so and throws nothing', () => {
    const none = { reporter: 'FJI', partner: 'TON', period: parsePeriod('2023'), own: [], mirror: [], world: [] };
    expect(whyBetween(none).byFlow).toEqual([]);
    expect(whyBetween(none).notes.map(({ code }) => code)).toEqual(['no-flows', 'no-demand', 'no-demand']);
  });

  it('with all economies together, has flows alone', async () => {
    const { byFlow, sides } = whyBetween(await gathered('USA', 'WLD', '2023'));
    expect(byFlow).toHaveLength(1);
    expect(sides).toEqual([]);
  });

  it('with a part above the whole, leaves the split out and says why', async () => {
    const input = await gathered('CHN', 'USA', '2023');
    const small = (input.partnerWorld ?? []).map((o) => ({
      ...o,
      value: o.value / 1e3,
      low: o.low / 1e3,
      high: o.high / 1e3,
    }));
    const { sides, notes } = whyBetween({ ...input, partnerWorld: small });
    expect(sides.map(({ importer }) => importer)).toEqual(['CHN']);
    expect(notes.map(({ text }) => text).join()).toMatch(/trade with the partner is .*, with all together/);
  });

  it('never adds two currencies up', async () => {
    const input = await gathered('CHN', 'USA', '2023');
    const yuan = input.world.map((o) => ({ ...o, currency: 'CNY' as const }));
    const { sides, notes } = whyBetween({ ...input, world: yuan });
    expect(sides.map(({ importer }) => importer)).toEqual(['USA']);
    expect(notes.map(({ code }) => code)).toEqual(['no-demand']);
  });
});
