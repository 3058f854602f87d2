import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solve } from '../../src/equilibrium/solve.js';
import type { Baseline } from '../../src/model/baseline.js';
import type { Counterfactual } from '../../src/model/counterfactual.js';
import { DEFICIT_RULES } from '../../src/model/scenario.js';
import { costsOn, madeUpWorld } from './worlds.js';

const worlds: [string, Baseline][] = [
  ['one sector', madeUpWorld(6, 1, 1)],
  ['one sector with tariffs', madeUpWorld(6, 1, 2, { tariffs: true })],
  ['many sectors', madeUpWorld(5, 4, 3, { tariffs: true, inputs: true })],
];
const farthest = (values: ArrayLike<number>, from: (k: number) => number): number =>
  Array.from(values).reduce((most, value, k) => Math.max(most, Math.abs(value - from(k))), 0);
const factors = ({ economies }: Counterfactual): number[] =>
  economies.flatMap(({ wage, priceIndex, income, welfare }) => [wage, priceIndex, income, welfare]);

describe.each(worlds)('solve, %s', (_, world) => {
  const shock = {
    deficits: 'additive',
    costs: costsOn(
      world,
      [
        [0, 1],
        [1, 0],
        [2, 3],
      ],
      1.7,
    ),
  } as const;

  it('gives ones without a shock', () => {
    const same = solve(world, { deficits: 'additive' });
    expect(same.converged).toBe(true);
    expect(farthest(factors(same), () => 1)).toBeLessThan(1e-11);
    expect(farthest(same.flows, (k) => world.flows[k]!)).toBeLessThan(1e-8);
  });

  it.each(DEFICIT_RULES.filter((rule) => rule !== 'multiplicative-unscaled'))(
    'clears markets, budgets and trade under the rule %s',
    (deficits) => {
      const found = solve(world, { ...shock, deficits });
      expect(found.converged).toBe(true);
      expect(found.residual).toBeLessThan(1e-11);
      expect(found.deficits).toBe(deficits);
    },
  );

  it('adds up over the world', () => {
    const { economies } = solve(world, shock);
    const sum = (of: (e: (typeof economies)[number]) => number) => economies.reduce((all, e) => all + of(e), 0);
    const trade = sum((e) => e.imports[1]);
    expect(Math.abs(sum((e) => e.exports[1]) - trade)).toBeLessThan(1e-10 * trade);
    expect(Math.abs(sum((e) => e.deficit[1]))).toBeLessThan(1e-10 * trade);
  });

  it('does not depend on the unit of the flows', () => {
    const other = solve({ ...world, flows: world.flows.map((flow) => 1000 * flow) }, shock);
    const one = factors(solve(world, shock));
    expect(farthest(factors(other), (k) => one[k]!)).toBeLessThan(1e-11);
  });

  it('does not depend on the order of economies', () => {
    const turned = reversed(world);
    const last = world.economies.length - 1;
    const routes = (
      [
        [0, 1],
        [1, 0],
        [2, 3],
      ] as const
    ).map(([from, to]) => [last - from, last - to] as const);
    const other = solve(turned, { deficits: 'additive', costs: costsOn(turned, routes, 1.7) });
    const one = solve(world, shock);
    const byCode = new Map(other.economies.map((e) => [e.code, e]));
    for (const { code, welfare, wage } of one.economies) {
      expect(byCode.get(code)!.welfare).toBeCloseTo(welfare, 11);
      expect(byCode.get(code)!.wage).toBeCloseTo(wage, 11);
    }
  });

  it('makes a ban the end of ever higher barriers', () => {
    const banned = solve(world, { deficits: 'additive', costs: costsOn(world, [[0, 1]], Infinity) });
    const dear = solve(world, { deficits: 'additive', costs: costsOn(world, [[0, 1]], 1e6) });
    const size = world.economies.length;
    for (let j = 0; j < world.sectors.length; j++) expect(banned.flows[(j * size + 1) * size]).toBe(0);
    const one = factors(dear);
    expect(farthest(factors(banned), (k) => one[k]!)).toBeLessThan(1e-9);
  });

  it('says when it did not converge', () => {
    const stopped = solve(world, shock, { iterations: 2 });
    expect(stopped.converged).toBe(false);
    expect(stopped.residual).toBeGreaterThan(1e-9);
  });

  it('takes an estimated effect as the barrier that makes it', () => {
    const costs = costsOn(
      world,
      [
        [0, 1],
        [3, 2],
      ],
      1.3,
    );
    const size = world.economies.length;
    const effects = costs.map((cost, at) => cost ** -world.theta[Math.floor(at / (size * size))]!);
    const [a, b] = [solve(world, { deficits: 'additive', costs }), solve(world, { deficits: 'additive', effects })];
    const one = factors(a);
    expect(farthest(factors(b), (k) => one[k]!)).toBeLessThan(1e-11);
  });
});

/** The same world with its economies in reverse. */
function reversed(world: Baseline): Baseline {
  const [size, sectors] = [world.economies.length, world.sectors.length];
  const back = (k: number) => size - 1 - k;
  const cube = (values: Float64Array) =>
    values.map((_, at) => {
      const [j, n, i] = [Math.floor(at / (size * size)), Math.floor(at / size) % size, at % size];
      return values[(j * size + back(n)) * size + back(i)]!;
    });
  const table = (values: Float64Array) =>
    values.map((_, at) => values[Math.floor(at / size) * size + back(at % size)]!);
  const square = sectors * sectors;
  return {
    ...world,
    economies: [...world.economies].reverse(),
    flows: cube(world.flows),
    tariffs: cube(world.tariffs),
    valueAdded: table(world.valueAdded),
    final: table(world.final),
    inputs: world.inputs.map((_, at) => world.inputs[back(Math.floor(at / square)) * square + (at % square)]!),
  };
}

describe('solve', () => {
  it('clears markets up to one factor where the world need not add up, and only there', () => {
    const found = solve(madeUpWorld(6, 1, 1), { deficits: 'multiplicative-unscaled' });
    expect(found.converged).toBe(true);
    expect(() => solve(madeUpWorld(3, 2, 1), { deficits: 'multiplicative-unscaled' })).toThrow(
      /one sector without tariffs/,
    );
  });

  it('finds the one-sector model in the one of many sectors', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0.6, max: 1.8, noNaN: true }),
        (size, seed, cost) => {
          const one = madeUpWorld(size, 1, seed);
          // two sectors alike in all but name have nothing to trade against each other: one world in two halves
          const two: Baseline = {
            ...one,
            sectors: ['a', 'b'],
            flows: Float64Array.from([...one.flows, ...one.flows], (flow) => flow / 2),
            tariffs: new Float64Array(2 * size * size),
            theta: Float64Array.of(one.theta[0]!, one.theta[0]!),
            valueAdded: new Float64Array(2 * size).fill(1),
            inputs: new Float64Array(4 * size).fill(0.5),
            final: new Float64Array(2 * size).fill(0.5),
          };
          const routes = [[0, 1]] as const;
          const a = factors(solve(one, { deficits: 'additive', costs: costsOn(one, routes, cost) }));
          const b = factors(solve(two, { deficits: 'additive', costs: costsOn(two, routes, cost) }));
          return farthest(b, (k) => a[k]!) < 1e-11;
        },
      ),
      { numRuns: 30 },
    );
  });

  it('does not take a surplus larger than income for an equilibrium', () => {
    const world = madeUpWorld(2, 1, 8939);
    expect(solve(world, { deficits: 'additive', costs: costsOn(world, [[0, 1]], 2.8525) }).converged).toBe(false);
  });

  it('has the welfare of the sufficient statistic where trade is balanced', () => {
    const world = madeUpWorld(6, 1, 9);
    const size = 6;
    const { economies, flows, baseline } = solve(world, {
      deficits: 'none',
      costs: costsOn(
        world,
        [
          [0, 1],
          [4, 2],
        ],
        2,
      ),
    });
    const share = (of: Float64Array, n: number) => {
      let all = 0;
      for (let i = 0; i < size; i++) all += of[n * size + i]!;
      return of[n * size + n]! / all;
    };
    economies.forEach(({ welfare }, n) => {
      // Arkolakis, Costinot and Rodríguez-Clare 2012, equation 10
      expect(welfare).toBeCloseTo((share(flows, n) / share(baseline.flows, n)) ** (-1 / world.theta[0]!), 11);
    });
  });
});
