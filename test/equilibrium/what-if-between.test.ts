import { describe, expect, it } from 'vitest';
import { solve } from '../../src/equilibrium/solve.js';
import { whatIfBetween } from '../../src/equilibrium/what-if-between.js';
import { WHAT_IF_CASES } from '../../src/model/what-if.js';
import { BASELINE } from '../briefs/what-if/literal-simulation.js';

const PAIR = ['CHN', 'USA'] as const;
const asked = whatIfBetween(BASELINE, PAIR);
const made = (id: (typeof WHAT_IF_CASES)[number]) => asked.cases.find((one) => one.id === id)!.made;
/** Exporter by importer in a world of four. */
const [CHN_TO_USA, USA_TO_CHN] = [4, 1];

describe('what if, between two', () => {
  it('answers the standard questions, each settled', () => {
    expect(asked.cases.map(({ id }) => id)).toEqual([...WHAT_IF_CASES]);
    expect(asked).toMatchObject({
      pair: PAIR,
      points: 10,
      baseline: { name: 'made_world', year: 2023 },
      notes: BASELINE.notes,
    });
    for (const one of asked.cases) {
      expect([one.made, ...one.bounds.map((bound) => bound.made)].every(({ converged }) => converged)).toBe(true);
      expect(one.bounds[0]!.theta).toBeLessThan(BASELINE.theta[0]!);
      expect(one.bounds[1]!.theta).toBeGreaterThan(BASELINE.theta[0]!);
    }
  });

  it('puts the tariff on what its name says', () => {
    const rate = (id: (typeof WHAT_IF_CASES)[number], at: number): number => made(id).flows[at]! / BASELINE.flows[at]!;
    expect(rate('on-first', CHN_TO_USA)).toBeLessThan(0.8);
    expect(rate('on-first', USA_TO_CHN)).toBeGreaterThan(0.8);
    expect(rate('on-second', USA_TO_CHN)).toBeLessThan(0.8);
    expect(rate('on-second', CHN_TO_USA)).toBeGreaterThan(0.8);
    expect(made('no-trade').flows[CHN_TO_USA]).toBe(0);
    expect(made('no-trade').flows[USA_TO_CHN]).toBe(0);
  });

  it('is the same as asking for it', () => {
    const tariffs = new Float64Array(16);
    tariffs[CHN_TO_USA] = 0.1;
    tariffs[USA_TO_CHN] = 0.1;
    expect(solve(BASELINE, { deficits: 'additive', tariffs }).economies).toEqual(made('on-both').economies);
  });

  it('says why where one or both are not there', () => {
    const one = whatIfBetween(BASELINE, ['CHN', 'FRA']);
    expect(one.cases).toEqual([]);
    expect(one.notes[0]!.text).toMatch(
      /^what if tariffs changed: France is not among the 4 economies of made_world \(2023\)/,
    );
    expect(whatIfBetween(BASELINE, ['DEU', 'FRA']).notes[0]!.text).toContain('Germany and France are not among');
  });

  it('does not see figures that were not out', () => {
    const dated = { ...BASELINE, released: '2025-01-30' };
    expect(whatIfBetween(dated, PAIR, { asOf: '2024-01-12' })).toMatchObject({
      cases: [],
      notes: [{ text: expect.stringContaining('were out on 2025-01-30, not by 2024-01-12') }],
    });
    expect(whatIfBetween(dated, PAIR, { asOf: '2025-01-30' }).cases).toHaveLength(4);
    expect(whatIfBetween(dated, PAIR).cases).toHaveLength(4);
  });

  it('keeps silent of groups and the world', () => {
    expect(whatIfBetween(BASELINE, ['CHN', 'WLD'])).toMatchObject({ cases: [], notes: [] });
  });

  it('drops a question that has no answer, and keeps the others', () => {
    // USA buys and sells nothing but with CHN, and so cannot do without it
    const flows = BASELINE.flows.slice();
    for (const other of [2, 3]) {
      flows[4 + other] = 0;
      flows[4 * other + 1] = 0;
    }
    flows[4 + 1] = 0;
    const found = whatIfBetween({ ...BASELINE, flows }, PAIR);
    expect(found.cases.map(({ id }) => id)).not.toContain('no-trade');
    expect(found.notes.map(({ text }) => text).join(' ')).toMatch(/what if, no-trade: ./);
  });
});
