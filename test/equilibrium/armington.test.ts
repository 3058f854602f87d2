import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '../../src/equilibrium/solve.js';
import { random } from '../../src/kernels/random.js';
import type { Changes } from '../../src/model/counterfactual.js';
import { madeUpWorld } from './worlds.js';

const SIZE = 7;

/** Shocks of any strength to every flow and economy, none of which closes a market. */
const shocks = fc.record({
  seed: fc.integer({ min: 1, max: 10_000 }),
  theta: fc.double({ min: 0.3, max: 25, noNaN: true }),
  spread: fc.double({ min: 0, max: 2.5, noNaN: true }),
  progress: fc.double({ min: 0, max: 1.5, noNaN: true }),
});
type Drawn = typeof shocks extends fc.Arbitrary<infer T> ? T : never;

function drawn({ seed, theta, spread, progress }: Drawn) {
  const world = { ...madeUpWorld(SIZE, 1, seed), theta: Float64Array.of(theta) };
  const { normal } = random(seed, 77);
  const costs = world.flows.map((_, at) => (at % (SIZE + 1) === 0 ? 1 : Math.exp((spread * normal()) / theta)));
  const productivity = Float64Array.from({ length: SIZE }, () => Math.exp(progress * normal()));
  return { world, changes: { costs, productivity } satisfies Omit<Changes, 'deficits'> };
}

describe('one sector', () => {
  it.each(['balanced', 'multiplicative', 'none'] as const)(
    'comes to rest whatever the shocks, under the rule %s, and meets the conditions',
    (deficits) => {
      fc.assert(
        fc.property(shocks, (one) => {
          const { world, changes } = drawn(one);
          const found = solve(world, { ...changes, deficits });
          expect(found.converged).toBe(true);
          expect(found.residual).toBeLessThan(1e-12);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('has the wages at which the conditions hold by the textbook, written out anew', () => {
    fc.assert(
      fc.property(shocks, (one) => {
        const { world, changes } = drawn({ ...one, spread: one.spread / 4 });
        const found = solve(world, { ...changes, deficits: 'balanced' });
        const theta = one.theta;
        const made = Array.from({ length: SIZE }, (_, i) => sum((n) => world.flows[n * SIZE + i]!));
        const paid = Array.from({ length: SIZE }, (_, n) => sum((i) => world.flows[n * SIZE + i]!));
        const wage = found.economies.map((economy) => economy.wage);
        // Dekle, Eaton and Kortum 2007: shares after, each importer's over its own sum
        const appeal = (n: number, i: number) =>
          (world.flows[n * SIZE + i]! / paid[n]!) *
          ((changes.costs[n * SIZE + i]! * wage[i]!) / changes.productivity[i]!) ** -theta;
        const whole = sum((i) => made[i]!);
        for (let i = 0; i < SIZE; i++) {
          const sold = sum((n) => (appeal(n, i) / sum((k) => appeal(n, k))) * wage[n]! * made[n]!);
          expect(Math.abs(sold - wage[i]! * made[i]!) / whole).toBeLessThan(1e-11);
          const price = sum((k) => appeal(i, k)) ** (-1 / theta);
          expect(found.economies[i]!.priceIndex / price).toBeCloseTo(1, 10);
        }
        expect(sum((i) => wage[i]! * made[i]!) / whole).toBeCloseTo(1, 12);
      }),
      { numRuns: 40 },
    );
  });

  it('gives every economy the same progress where all have it, and no more trade', () => {
    const world = madeUpWorld(SIZE, 1, 5);
    const { economies, flows } = solve(world, {
      deficits: 'additive',
      productivity: new Float64Array(SIZE).fill(1.25),
    });
    for (const { wage, welfare } of economies) {
      expect(wage).toBeCloseTo(1, 12);
      expect(welfare).toBeCloseTo(1.25, 11);
    }
    for (const [at, flow] of flows.entries()) expect(flow).toBeCloseTo(world.flows[at]!, 9);
  });
});

const sum = (of: (k: number) => number): number => {
  let all = 0;
  for (let k = 0; k < SIZE; k++) all += of(k);
  return all;
};
