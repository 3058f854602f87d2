import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { armington } from '../../src/equilibrium/armington.js';
import { caliendoParro } from '../../src/equilibrium/caliendo-parro.js';
import { reachOf } from '../../src/equilibrium/reach.js';
import { solve } from '../../src/equilibrium/solve.js';
import { worldOf } from '../../src/equilibrium/world.js';
import { random } from '../../src/kernels/random.js';
import type { Baseline } from '../../src/model/baseline.js';
import type { Changes, Counterfactual } from '../../src/model/counterfactual.js';
import { permuted, split } from './rearranged.js';
import { madeUpWorld } from './worlds.js';

const TOLERANCE = 1e-10;
const size = fc.integer({ min: 2, max: 6 });
const count = fc.integer({ min: 1, max: 4 });
const seed = fc.integer({ min: 1, max: 10_000 });

/** Tariffs, barriers and productivity, drawn anew; a ban where there are others to trade with. */
function shocks(world: Baseline, from: number): Changes {
  const { uniform } = random(from, 3);
  const [n, j] = [world.economies.length, world.sectors.length];
  const abroad = (at: number): boolean => Math.floor(at / n) % n !== at % n;
  const of = (value: () => number, home: number) =>
    Float64Array.from({ length: j * n * n }, (_, at) => (abroad(at) ? value() : home));
  return {
    deficits: 'multiplicative',
    tariffs: of(() => 0.5 * uniform(), 0),
    costs: of(() => 0.8 + uniform(), 1).map((cost, at) => (n > 2 && at === 1 ? Infinity : cost)),
    productivity: Float64Array.from({ length: j * n }, () => 0.8 + 0.5 * uniform()),
  };
}

const made = (n: number, j: number, from: number): Baseline => madeUpWorld(n, j, from, { tariffs: true, inputs: true });
const apart = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((most, value, k) => Math.max(most, Math.abs(value - b[k]!) / Math.max(1, Math.abs(value))), 0);
const factors = ({ economies }: Counterfactual): number[] =>
  economies.flatMap(({ wage, priceIndex, realWage, income, welfare }) => [wage, priceIndex, realWage, income, welfare]);

describe('many sectors', () => {
  it('meet the equations of the paper, written out anew, and nearly all come to rest', () => {
    let [all, settled] = [0, 0];
    fc.assert(
      fc.property(size, count, seed, (n, j, from) => {
        const world = made(n, j, from);
        const changes = shocks(world, from);
        const found = solve(world, changes);
        all++;
        // some drawn worlds have surpluses beyond income, or steep elasticities next to autarky: those say so
        if (!found.converged) return;
        settled++;
        expect(equations(world, changes, found)).toBeLessThan(TOLERANCE);
      }),
      { numRuns: 60 },
    );
    expect(settled / all).toBeGreaterThan(0.9);
  });

  it('have the real wage of domestic shares and prices', () => {
    fc.assert(
      fc.property(size, count, seed, (n, j, from) => {
        const world = made(n, j, from);
        const found = solve(world, { ...shocks(world, from), productivity: new Float64Array(n * j).fill(1) });
        found.economies.forEach(({ realWage }, k) => {
          expect(Math.abs(Math.log(realWage) - sufficientStatistic(world, found, k))).toBeLessThan(TOLERANCE);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('do not depend on the order of economies and sectors', () => {
    fc.assert(
      fc.property(size, count, seed, (n, j, from) => {
        const world = made(n, j, from);
        const changes = shocks(world, from);
        const [one, other] = [solve(world, changes), permuted(world, changes)];
        const turned = solve(other.world, other.changes);
        if (!one.converged || !turned.converged) return;
        expect(
          apart(
            factors(turned),
            other.economies.flatMap((k) => factors(one).slice(5 * k, 5 * k + 5)),
          ),
        ).toBeLessThan(TOLERANCE);
        expect(apart(turned.flows, other.flows(one.flows))).toBeLessThan(TOLERANCE);
      }),
      { numRuns: 30 },
    );
  });

  it('are the same when a sector is split in two alike', () => {
    fc.assert(
      fc.property(size, count, seed, (n, j, from) => {
        const world = made(n, j, from);
        const changes = shocks(world, from);
        const halves = split(world, changes);
        expect(apart(factors(solve(halves.world, halves.changes)), factors(solve(world, changes)))).toBeLessThan(
          TOLERANCE,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('come to the one-sector model where there is one sector without inputs', () => {
    fc.assert(
      fc.property(size, seed, (n, from) => {
        const baseline = madeUpWorld(n, 1, from);
        const world = worldOf(baseline);
        const { costs, productivity } = shocks(baseline, from);
        const reach = reachOf(world, { deficits: 'additive', costs: costs!.map((cost) => Math.min(cost, 3)) });
        const limits = { tolerance: 1e-14, iterations: 500 };
        const [one, many] = [armington, caliendoParro].map((core) =>
          core(world, reach, 'balanced', world.deficits, productivity, limits),
        );
        expect(apart(many!.wages, one!.wages)).toBeLessThan(1e-12);
        expect(apart(many!.prices, one!.prices)).toBeLessThan(1e-12);
      }),
      { numRuns: 40 },
    );
  });

  it.each([1, 8, 36, 105])(
    'come to rest where steep elasticities meet large shocks of productivity, world %i',
    (from) => {
      const world = { ...made(6, 2, from), theta: Float64Array.of(40, 25) };
      const { uniform } = random(from, 9);
      const productivity = Float64Array.from({ length: 12 }, () => Math.exp(4 * (uniform() - 0.5)));
      const found = solve(world, { deficits: 'balanced', productivity });
      expect(found.converged).toBe(true);
      expect(found.residual).toBeLessThan(1e-12);
    },
  );

  it('add up over the world', () => {
    fc.assert(
      fc.property(size, count, seed, (n, j, from) => {
        const world = made(n, j, from);
        const { economies } = solve(world, shocks(world, from));
        const sum = (of: (e: (typeof economies)[number]) => number) => economies.reduce((all, e) => all + of(e), 0);
        const trade = sum((e) => e.exports[1]);
        expect(Math.abs(sum((e) => e.imports[1]) - trade)).toBeLessThan(TOLERANCE * trade);
        expect(Math.abs(sum((e) => e.deficit[1]))).toBeLessThan(TOLERANCE * trade);
      }),
      { numRuns: 30 },
    );
  });
});

/** The largest gap of equations 10 to 14 with barriers and productivity, relative to world value added. */
function equations({ theta, valueAdded, inputs, final }: Baseline, changes: Changes, found: Counterfactual): number {
  const { baseline, prices, unitCosts, spending, economies } = found;
  const [n, j] = [economies.length, theta.length];
  const range = (length: number) => Array.from({ length }, (_, k) => k);
  const paid = (at: number): number => baseline.flows[at]! * (1 + baseline.tariffs[at]!);
  const total = (of: (k: number) => number, length: number): number => range(length).reduce((sum, k) => sum + of(k), 0);
  let worst = 0;
  const hold = (gap: number, scale = 1): void => {
    worst = Math.max(worst, Math.abs(gap) / scale);
  };
  const share = (k: number, to: number, by: number): number => {
    const at = (k * n + to) * n + by;
    const tariff = (1 + changes.tariffs![at]!) / (1 + baseline.tariffs[at]!);
    const cost = tariff * changes.costs![at]! * unitCosts[k * n + by]!;
    const before = paid(at) / total((i) => paid((k * n + to) * n + i), n);
    return before * (cost / prices[k * n + to]!) ** -theta[k]!;
  };
  const flow = (k: number, to: number, by: number): number =>
    (share(k, to, by) * spending[k * n + to]!) / (1 + changes.tariffs![(k * n + to) * n + by]!);
  const output = (k: number, by: number): number => total((to) => flow(k, to, by), n);
  const world = total(
    (k) => valueAdded[k]! * total((to) => baseline.flows[(Math.floor(k / n) * n + to) * n + (k % n)]!, n),
    j * n,
  );
  for (const to of range(n)) {
    const revenue = total((k) => total((by) => changes.tariffs![(k * n + to) * n + by]! * flow(k, to, by), n), j);
    const earned = total((k) => valueAdded[k * n + to]! * output(k, to), j);
    const income = earned + revenue + economies[to]!.deficit[1];
    const [imports, exports] = [0, 1].map((way) =>
      total((k) => total((i) => (i === to ? 0 : way === 0 ? flow(k, to, i) : flow(k, i, to)), n), j),
    ) as [number, number];
    hold(imports - exports - economies[to]!.deficit[1], world);
    for (const k of range(j)) {
      const input = (by: number, used: number): number =>
        (1 - valueAdded[by * n + to]!) * inputs[(to * j + by) * j + used]!;
      const cost =
        valueAdded[k * n + to]! * Math.log(economies[to]!.wage) +
        total((used) => input(k, used) * Math.log(prices[used * n + to]!), j);
      hold(cost - Math.log(changes.productivity![k * n + to]!) - Math.log(unitCosts[k * n + to]!));
      hold(total((by) => share(k, to, by), n) - 1);
      hold(
        final[k * n + to]! * income + total((by) => input(by, k) * output(by, to), j) - spending[k * n + to]!,
        world,
      );
      for (const by of range(n)) hold(flow(k, to, by) - found.flows[(k * n + to) * n + by]!, world);
    }
  }
  return worst;
}

/** ln of the real wage from domestic shares, inputs and prices. Source: Caliendo and Parro 2015, equation 15. */
function sufficientStatistic({ theta, valueAdded, inputs, final }: Baseline, found: Counterfactual, n: number): number {
  const [size_, sectors] = [found.economies.length, theta.length];
  const { baseline, flows, prices, spending } = found;
  let sum = 0;
  for (let j = 0; j < sectors; j++) {
    const cell = j * size_ + n;
    const home = cell * size_ + n;
    let before = 0;
    for (let i = 0; i < size_; i++)
      before += baseline.flows[cell * size_ + i]! * (1 + baseline.tariffs[cell * size_ + i]!);
    const domestic = Math.log(flows[home]! / spending[cell]! / (baseline.flows[home]! / before));
    const own = valueAdded[cell]!;
    let linkages = 0;
    for (let k = 0; k < sectors; k++)
      linkages +=
        (1 - own) * inputs[(n * sectors + j) * sectors + k]! * Math.log(prices[k * size_ + n]! / prices[cell]!);
    sum -= (final[cell]! / own) * (domestic / theta[j]! + linkages);
  }
  return sum;
}
