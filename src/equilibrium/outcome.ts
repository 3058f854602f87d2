import type { EconomyOutcome, FirstOrder } from '../model/counterfactual.js';
import type { Solution } from './solution.js';
import type { TradeAfter } from './trade-after.js';
import type { World } from './world.js';

const NOT_WORKED_OUT: FirstOrder = {
  termsOfTrade: Number.NaN,
  volumeOfTrade: Number.NaN,
  efficiency: Number.NaN,
  transfers: Number.NaN,
  total: Number.NaN,
};

/** Every economy before and after, with both figures of welfare; the first-order one NaN where it was not worked out. */
export function outcomes(
  world: World,
  solution: Solution,
  after: TradeAfter,
  approximate: readonly FirstOrder[] | undefined,
): readonly EconomyOutcome[] {
  const { size, sectors, baseline, valueAdded, revenue, deficits } = world;
  const [before, now] = [baseline.flows, after.flows].map((flows) => byEconomy(flows, size, sectors)) as [Sums, Sums];
  return baseline.economies.map((code, n) => {
    let logPrice = 0;
    for (let j = 0; j < sectors; j++) {
      const share = world.inputs.final[j * size + n]!;
      if (share !== 0) logPrice += share * Math.log(solution.prices[j * size + n]!);
    }
    const wage = solution.wages[n]!;
    const priceIndex = Math.exp(logPrice);
    const spent = valueAdded[n]! + revenue[n]! + deficits[n]!;
    const income = (wage * valueAdded[n]! + after.revenue[n]! + solution.deficits[n]!) / spent;
    return {
      code,
      wage,
      priceIndex,
      realWage: wage / priceIndex,
      income,
      welfare: income / priceIndex,
      firstOrder: approximate?.[n] ?? NOT_WORKED_OUT,
      exports: [before.exports[n]!, now.exports[n]!],
      imports: [before.imports[n]!, now.imports[n]!],
      domestic: [before.domestic[n]!, now.domestic[n]!],
      revenue: [revenue[n]!, after.revenue[n]!],
      deficit: [deficits[n]!, solution.deficits[n]!],
    };
  });
}

interface Sums {
  readonly exports: Float64Array;
  readonly imports: Float64Array;
  readonly domestic: Float64Array;
}

function byEconomy(flows: Float64Array, size: number, sectors: number): Sums {
  const [exports, imports, domestic] = [0, 1, 2].map(() => new Float64Array(size)) as Float64Array[] as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let j = 0; j < sectors; j++)
    for (let n = 0; n < size; n++) {
      const row = (j * size + n) * size;
      let bought = 0;
      for (let i = 0; i < size; i++) {
        if (i === n) continue;
        const flow = flows[row + i]!;
        exports[i]! += flow;
        bought += flow;
      }
      imports[n]! += bought;
      domestic[n]! += flows[row + n]!;
    }
  return { exports, imports, domestic };
}
