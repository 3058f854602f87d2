import type { Baseline } from '../../src/model/baseline.js';
import type { Changes } from '../../src/model/counterfactual.js';

/** Economies turned back to front and sectors moved on by one, and how flows of the world as it was lie in it. */
export function permuted(world: Baseline, changes: Changes) {
  const [n, j] = [world.economies.length, world.sectors.length];
  const economies = Array.from({ length: n }, (_, k) => n - 1 - k);
  const sectors = Array.from({ length: j }, (_, k) => (k + 1) % j);
  const cube = (values: Float64Array) =>
    values.map((_, at) => {
      const [k, to, by] = [Math.floor(at / (n * n)), Math.floor(at / n) % n, at % n];
      return values[(sectors[k]! * n + economies[to]!) * n + economies[by]!]!;
    });
  const table = (values: Float64Array) =>
    values.map((_, at) => values[sectors[Math.floor(at / n)]! * n + economies[at % n]!]!);
  return {
    economies,
    flows: cube,
    world: {
      ...world,
      economies: economies.map((k) => world.economies[k]!),
      sectors: sectors.map((k) => world.sectors[k]!),
      flows: cube(world.flows),
      tariffs: cube(world.tariffs),
      theta: world.theta.map((_, k) => world.theta[sectors[k]!]!),
      valueAdded: table(world.valueAdded),
      final: table(world.final),
      inputs: world.inputs.map((_, at) => {
        const [to, by, used] = [Math.floor(at / (j * j)), Math.floor(at / j) % j, at % j];
        return world.inputs[(economies[to]! * j + sectors[by]!) * j + sectors[used]!]!;
      }),
    },
    changes: {
      ...changes,
      tariffs: cube(changes.tariffs!),
      costs: cube(changes.costs!),
      productivity: table(changes.productivity!),
    },
  };
}

/** The last sector as two of half its size, alike in all else, bought in equal parts by everyone. */
export function split(world: Baseline, changes: Changes) {
  const [n, j] = [world.economies.length, world.sectors.length];
  const twice = (values: Float64Array, width: number, factor: number) => {
    const last = values.slice((j - 1) * width).map((value) => value * factor);
    return Float64Array.from([...values.slice(0, (j - 1) * width), ...last, ...last]);
  };
  const inputs = new Float64Array(n * (j + 1) * (j + 1));
  for (let to = 0; to < n; to++)
    for (let by = 0; by <= j; by++)
      for (let used = 0; used <= j; used++) {
        const share = world.inputs[(to * j + Math.min(by, j - 1)) * j + Math.min(used, j - 1)]!;
        inputs[(to * (j + 1) + by) * (j + 1) + used] = used >= j - 1 ? share / 2 : share;
      }
  return {
    world: {
      ...world,
      sectors: [...world.sectors, 'other half'],
      flows: twice(world.flows, n * n, 0.5),
      tariffs: twice(world.tariffs, n * n, 1),
      theta: twice(world.theta, 1, 1),
      valueAdded: twice(world.valueAdded, n, 1),
      final: twice(world.final, n, 0.5),
      inputs,
    },
    changes: {
      ...changes,
      tariffs: twice(changes.tariffs!, n * n, 1),
      costs: twice(changes.costs!, n * n, 1),
      productivity: twice(changes.productivity!, n, 1),
    },
  };
}
