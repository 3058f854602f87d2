import { describe, expect, it } from 'vitest';
import { firstOrderByFlow } from '../../src/equilibrium/first-order.js';
import { solve } from '../../src/equilibrium/solve.js';
import { costsOn, madeUpWorld } from './worlds.js';

const world = madeUpWorld(4, 3, 5, { tariffs: true, inputs: true });
const found = solve(world, { deficits: 'additive', tariffs: world.tariffs.map((rate) => rate / 2) });

describe('firstOrder', () => {
  it('is the sum of its parts by partner and sector', () => {
    const { termsOfTrade, volumeOfTrade } = firstOrderByFlow(found);
    const own = (values: Float64Array, n: number) =>
      values.reduce((sum, value, at) => (Math.floor(at / 4) % 4 === n ? sum + value : sum), 0);
    found.economies.forEach(({ firstOrder }, n) => {
      expect(own(termsOfTrade, n)).toBeCloseTo(firstOrder.termsOfTrade, 12);
      expect(own(volumeOfTrade, n)).toBeCloseTo(firstOrder.volumeOfTrade, 12);
    });
  });

  it('gains in the terms of trade what others lose', () => {
    const { termsOfTrade } = firstOrderByFlow(found);
    const spent = found.economies.map((_, n) => incomeOf(n));
    const all = termsOfTrade.reduce((sum, value, at) => sum + value * spent[Math.floor(at / 4) % 4]!, 0);
    expect(Math.abs(all)).toBeLessThan(1e-9 * spent.reduce((a, b) => a + b, 0));
  });

  it('has no efficiency or transfers where only tariffs change', () => {
    for (const { firstOrder } of found.economies) {
      expect(firstOrder.efficiency).toBe(0);
      expect(firstOrder.transfers).toBe(0);
      expect(firstOrder.total).toBeCloseTo(firstOrder.termsOfTrade + firstOrder.volumeOfTrade, 14);
    }
  });

  it('stays finite under a ban', () => {
    const { economies } = solve(world, { deficits: 'additive', costs: costsOn(world, [[0, 1]], Infinity) });
    expect(economies[1]!.firstOrder.efficiency).toBeLessThan(0);
    expect(economies.every(({ firstOrder }) => Number.isFinite(firstOrder.total))).toBe(true);
  });
});

/** Spending on final goods in the baseline: what is bought at tariffs, less inputs. */
function incomeOf(n: number): number {
  let sum = 0;
  for (let j = 0; j < 3; j++)
    for (let i = 0; i < 4; i++) {
      const at = (j * 4 + n) * 4 + i;
      sum += world.flows[at]! * (1 + world.tariffs[at]!);
      sum -= (1 - world.valueAdded[j * 4 + n]!) * world.flows[(j * 4 + i) * 4 + n]!;
    }
  return sum;
}
