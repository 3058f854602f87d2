import { unitCosts } from './caliendo-parro.js';
import type { Reach } from './reach.js';
import type { Solution } from './solution.js';
import type { World } from './world.js';

/** Trade that wages, prices and spending of a solution make, worked out flow by flow. */
export interface TradeAfter {
  /** J N N: value net of tariff. */
  readonly flows: Float64Array;
  /** J N: factors of unit costs, gross output, and what the flows with their tariffs cost the buyers. */
  readonly unitCosts: Float64Array;
  readonly output: Float64Array;
  readonly paid: Float64Array;
  /** N: tariff revenue. */
  readonly revenue: Float64Array;
}

/** Every flow from the solution's own wages, prices and spending. */
export function tradeAfter(
  world: World,
  { pull, tariffs }: Reach,
  { wages, prices, spending }: Solution,
  productivity: Float64Array | undefined,
): TradeAfter {
  const { size, sectors, baseline } = world;
  const cells = size * sectors;
  const costs = new Float64Array(cells);
  unitCosts(world.inputs, wages.map(Math.log), prices.map(Math.log), productivity?.map(Math.log), costs);
  const flows = new Float64Array(pull.length);
  const output = new Float64Array(cells);
  const paid = new Float64Array(cells);
  const revenue = new Float64Array(size);
  for (let j = 0; j < sectors; j++) {
    const theta = baseline.theta[j]!;
    const supply = Float64Array.from({ length: size }, (_, i) => Math.exp(-theta * costs[j * size + i]!));
    for (let n = 0; n < size; n++) {
      const cell = j * size + n;
      const row = cell * size;
      const share = spending[cell]! * prices[cell]! ** theta;
      let [gross, net] = [0, 0];
      for (let i = 0; i < size; i++) {
        const bought = pull[row + i]! * supply[i]! * share;
        const rate = tariffs[row + i]!;
        const flow = rate === 0 ? bought : bought / (1 + rate);
        flows[row + i] = flow;
        output[j * size + i]! += flow;
        gross += bought;
        net += flow;
      }
      paid[cell] = gross;
      revenue[n]! += gross - net;
    }
  }
  return { flows, unitCosts: costs.map(Math.exp), output, paid, revenue };
}
