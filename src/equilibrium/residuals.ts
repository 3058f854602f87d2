import type { Residuals } from '../model/counterfactual.js';
import type { DeficitRule } from '../model/scenario.js';
import type { Solution } from './solution.js';
import type { TradeAfter } from './trade-after.js';
import type { World } from './world.js';

/**
 * How far a finished result is from the conditions of an equilibrium, by its flows alone and by other code than found it. Under the
 * rule whose world does not add up, markets are held to clear up to one factor for all.
 */
export function residualsOf(world: World, solution: Solution, after: TradeAfter, rule: DeficitRule): Residuals {
  const { size, sectors, valueAdded } = world;
  const { valueAdded: labour, shares, leaks, final } = world.inputs;
  const wages = Array.from(solution.wages, (wage, n) => wage * valueAdded[n]!);
  const earned = Array.from(wages, (_, n) =>
    sumOver(sectors, (j) => labour[j * size + n]! * after.output[j * size + n]!),
  );
  const factor = rule === 'multiplicative-unscaled' ? total(wages) / total(earned) : 1;
  const pool = sumOver(leaks.length, (at) => leaks[at]! * after.output[at]!);
  let [markets, trade, budget] = [0, 0, 0];
  for (let n = 0; n < size; n++) {
    markets = worse(markets, wages[n]! - factor * earned[n]!);
    // what printed shares leave to nobody is everybody's, by wages
    const found = (pool * wages[n]!) / total(wages);
    const income = wages[n]! + after.revenue[n]! + solution.deficits[n]! + found;
    // a surplus larger than income is no equilibrium, whatever the equations say
    if (!(income > 0)) budget = Infinity;
    let [bought, sold] = [0, 0];
    for (let k = 0; k < sectors; k++) {
      const cell = k * size + n;
      const used = sumOver(sectors, (j) => {
        const share = shares[(n * sectors + j) * sectors + k]!;
        return share === 0 ? 0 : share * after.output[j * size + n]!;
      });
      budget = worse(budget, solution.spending[cell]! - final[cell]! * income - used);
      markets = worse(markets, solution.spending[cell]! - after.paid[cell]!);
      bought += after.paid[cell]!;
      sold += after.output[cell]!;
    }
    const leaked = sumOver(sectors, (j) => leaks[j * size + n]! * after.output[j * size + n]!);
    trade = worse(trade, bought - after.revenue[n]! - factor * sold - solution.deficits[n]! - found + leaked);
  }
  return { markets: markets / world.total, trade: trade / world.total, budget: budget / world.total };
}

/** The larger in size; NaN stays. */
const worse = (most: number, gap: number): number => Math.max(most, Math.abs(gap));
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
function sumOver(count: number, of: (j: number) => number): number {
  let sum = 0;
  for (let j = 0; j < count; j++) sum += of(j);
  return sum;
}
