import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '../../src/equilibrium/solve.js';
import { welfarePath } from '../../src/equilibrium/welfare-path.js';
import type { Changes } from '../../src/model/counterfactual.js';
import { costsOn, madeUpWorld } from './worlds.js';

const world = madeUpWorld(4, 3, 5, { tariffs: true, inputs: true });
const higher = world.tariffs.map((rate) => (rate === 0 ? 0 : rate + 0.2));
const grown = Float64Array.from({ length: 12 }, (_, k) => 1 + 0.02 * k);
const shocks: [string, Omit<Changes, 'deficits'>][] = [
  ['tariffs', { tariffs: higher }],
  [
    'a barrier',
    {
      costs: costsOn(
        world,
        [
          [0, 1],
          [2, 3],
        ],
        1.3,
      ),
    },
  ],
  ['a ban', { costs: costsOn(world, [[0, 1]], Infinity) }],
  ['productivity', { productivity: grown }],
  ['deficits', { newDeficits: Float64Array.of(1, -1, 2, -2) }],
  ['all at once', { tariffs: higher, costs: costsOn(world, [[2, 0]], Infinity), productivity: grown }],
];

describe.each(shocks)('welfarePath, %s', (_, shock) => {
  it.each(['additive', 'multiplicative', 'balanced', 'none'] as const)(
    'adds up to exact welfare, rule %s',
    (deficits) => {
      const changes = { ...shock, deficits };
      const [few, many] = [8, 16].map((steps) => welfarePath(world, changes, { steps }));
      expect(many!.converged).toBe(true);
      expect(many!.gap).toBeLessThan(1e-4);
      // Simpson's rule: half the step, a sixteenth of the gap; rounding is all that is left of a small one
      expect(many!.gap).toBeLessThan(Math.max(few!.gap / 10, 1e-10));
    },
  );
});

describe('welfarePath', () => {
  it('has parts that add up, and the exact welfare of solve', () => {
    const changes = { deficits: 'additive', tariffs: higher } as const;
    const { economies } = solve(world, changes);
    welfarePath(world, changes).economies.forEach((path, n) => {
      expect(path.termsOfTrade + path.volumeOfTrade + path.efficiency + path.transfers).toBeCloseTo(path.total, 10);
      expect(path.exact).toBeCloseTo(100 * (economies[n]!.welfare - 1), 8);
    });
  });

  it('comes to the first-order figure as a shock gets small', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (seed) => {
        const some = madeUpWorld(3, 2, seed, { tariffs: true, inputs: true });
        const far = (size: number): number => {
          const tariffs = some.tariffs.map((rate) => (rate === 0 ? 0 : rate + size));
          const costs = costsOn(some, [[0, 1]], 1 + size);
          const { economies } = solve(some, { deficits: 'additive', tariffs, costs });
          return Math.max(
            ...economies.map(({ welfare, firstOrder }) => Math.abs(100 * (welfare - 1) - firstOrder.total)),
          );
        };
        // the distance falls with the square of the shock
        return far(0.001) < far(0.01) / 30;
      }),
      { numRuns: 20 },
    );
  });

  it('refuses what it cannot integrate', () => {
    expect(() => welfarePath(world, { deficits: 'additive' }, { steps: 3 })).toThrow(/a path of 3 steps/);
    expect(() => welfarePath(world, { deficits: 'multiplicative-unscaled' })).toThrow(/does not add up/);
  });
});
