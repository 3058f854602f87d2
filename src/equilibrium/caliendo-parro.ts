import type { DeficitRule } from '../model/scenario.js';
import { newDeficits } from './deficits.js';
import type { Inputs } from './inputs.js';
import { liveSpending } from './live-spending.js';
import type { Reach } from './reach.js';
import { settleWages } from './settle-wages.js';
import type { Limits, Solution } from './solution.js';
import type { World } from './world.js';

/**
 * Any number of sectors with input-output links, tariffs and their revenue, in exact hat algebra: wages, prices and spending at which
 * every sector sells what it makes, every factor is employed and every budget is spent. All three are iterated together, in
 * logarithms, steps accelerated; world value added is kept.
 * Source: Caliendo and Parro 2015, Review of Economic Studies 82, equations 10 to 14.
 */
export function caliendoParro(
  world: World,
  reach: Reach,
  rule: DeficitRule,
  kept: Float64Array,
  productivity: Float64Array | undefined,
  limits: Limits,
): Solution {
  const { size, sectors, valueAdded, total, inputs } = world;
  const cells = size * sectors;
  const array = (length: number) => new Float64Array(length);
  const [costs, supply, sums, output] = [array(cells), array(cells), array(cells), array(cells)];
  const [income, deficits, made, taxes] = [array(size), array(size), array(size), array(size)];
  const pace = 1 / (1 + typicalElasticity(world));
  const live = liveSpending(world, reach);
  const before = world.spending.map((value, at) => value * live[at]!);
  const ability = productivity?.map(Math.log);

  // x: ln wages (N), ln prices (J N), ln spending over what it was (J N)
  const map = (x: Float64Array, image: Float64Array): void => {
    const wages = x.subarray(0, size);
    const prices = x.subarray(size, size + cells);
    const ratios = x.subarray(size + cells);
    unitCosts(inputs, wages, prices, ability, costs);
    for (let j = 0; j < sectors; j++) {
      const theta = world.baseline.theta[j]!;
      for (let n = j * size; n < (j + 1) * size; n++) supply[n] = Math.exp(-theta * costs[n]!);
    }
    taxes.fill(0);
    sales(before, reach, supply, ratios, sums, output, taxes);
    for (let j = 0; j < sectors; j++) {
      const theta = world.baseline.theta[j]!;
      for (let n = j * size; n < (j + 1) * size; n++) image[size + n] = sums[n]! > 0 ? -Math.log(sums[n]!) / theta : 0;
    }
    let all = 0;
    for (let n = 0; n < size; n++) {
      let wanted = 0;
      for (let j = 0; j < sectors; j++) wanted += inputs.valueAdded[j * size + n]! * output[j * size + n]!;
      made[n] = Math.exp(wages[n]!) * valueAdded[n]!;
      income[n] = made[n]! + taxes[n]!;
      image[n] = valueAdded[n]! > 0 ? wages[n]! + pace * Math.log(wanted / made[n]!) : 0;
      all += valueAdded[n]! * Math.exp(image[n]!);
    }
    newDeficits(rule, world, kept, income, deficits);
    spread(inputs, output, made, income);
    const shift = Math.log(total / all);
    for (let n = 0; n < size; n++) if (valueAdded[n]! > 0) image[n]! += shift;
    spend(before, inputs, output, income, deficits, image.subarray(size + cells));
  };

  const { at, converged, iterations, method } = settleWages(map, size + 2 * cells, size, limits);
  map(at, array(at.length));
  return {
    logs: at,
    wages: at.slice(0, size).map(Math.exp),
    prices: at.slice(size, size + cells).map(Math.exp),
    spending: at.slice(size + cells).map((ratio, n) => Math.exp(ratio) * before[n]!),
    deficits,
    converged,
    iterations,
    method,
  };
}

/** How strongly wages answer to demand, over all sectors: the elasticity weighted with value added. */
function typicalElasticity({ baseline, size, sectors, output, total }: World): number {
  let sum = 0;
  for (let j = 0; j < sectors; j++)
    for (let n = 0; n < size; n++)
      sum += baseline.theta[j]! * baseline.valueAdded[j * size + n]! * output[j * size + n]!;
  return sum / total;
}

/** ln of unit costs from ln of wages and prices: Cobb-Douglas over labour and inputs, less productivity. */
export function unitCosts(
  { size, sectors, valueAdded, shares }: Inputs,
  wages: Float64Array,
  prices: Float64Array,
  ability: Float64Array | undefined,
  out: Float64Array,
): void {
  const own = new Float64Array(sectors);
  for (let n = 0; n < size; n++) {
    for (let k = 0; k < sectors; k++) own[k] = prices[k * size + n]!;
    for (let j = 0; j < sectors; j++) {
      const row = (n * sectors + j) * sectors;
      let sum = valueAdded[j * size + n]! * wages[n]!;
      for (let k = 0; k < sectors; k++) sum += shares[row + k]! * own[k]!;
      out[j * size + n] = ability === undefined ? sum : sum - ability[j * size + n]!;
    }
  }
}

/** Price sums of buyers, output of makers, revenue of those who tax, in one pass over the flows. */
function sales(
  before: Float64Array,
  { pull, net, taxed }: Reach,
  supply: Float64Array,
  ratios: Float64Array,
  sums: Float64Array,
  output: Float64Array,
  taxes: Float64Array,
): void {
  const [size, sectors] = [taxes.length, before.length / taxes.length];
  output.fill(0);
  for (let j = 0; j < sectors; j++) {
    const first = j * size;
    for (let n = 0; n < size; n++) {
      const row = (first + n) * size;
      let [sum, rest] = [0, 0];
      let i = 0;
      for (; i + 1 < size; i += 2) {
        sum += pull[row + i]! * supply[first + i]!;
        rest += pull[row + i + 1]! * supply[first + i + 1]!;
      }
      if (i < size) sum += pull[row + i]! * supply[first + i]!;
      sum += rest;
      sums[first + n] = sum;
      if (!(sum > 0)) continue;
      const spent = before[first + n]! * Math.exp(ratios[first + n]!);
      const share = spent / sum;
      let paid = 0;
      for (let k = 0; k < size; k++) {
        const flow = net[row + k]! * share;
        output[first + k]! += flow;
        paid += flow * supply[first + k]!;
      }
      if (taxed) taxes[n]! += spent - paid;
    }
    for (let i = first; i < first + size; i++) output[i]! *= supply[i]!;
  }
}

/** What printed shares leave of output to nobody goes to all in proportion to wages. */
function spread({ leaks }: Inputs, output: Float64Array, made: Float64Array, income: Float64Array): void {
  let [pool, all] = [0, 0];
  for (let at = 0; at < leaks.length; at++) pool += leaks[at]! * output[at]!;
  for (let n = 0; n < made.length; n++) all += made[n]!;
  for (let n = 0; n < made.length; n++) income[n]! += (pool * made[n]!) / all;
}

/** ln of spending over what it was: final demand out of income, and inputs of what is made. */
function spend(
  spending: Float64Array,
  { size, sectors, shares, final }: Inputs,
  output: Float64Array,
  income: Float64Array,
  deficits: Float64Array,
  image: Float64Array,
): void {
  const wanted = new Float64Array(sectors);
  for (let n = 0; n < size; n++) {
    for (let k = 0; k < sectors; k++) wanted[k] = final[k * size + n]! * (income[n]! + deficits[n]!);
    for (let j = 0; j < sectors; j++) {
      const made = output[j * size + n]!;
      if (made === 0) continue;
      const row = (n * sectors + j) * sectors;
      for (let k = 0; k < sectors; k++) wanted[k]! += shares[row + k]! * made;
    }
    for (let k = 0; k < sectors; k++) {
      const before = spending[k * size + n]!;
      image[k * size + n] = before > 0 ? Math.log(wanted[k]! / before) : 0;
    }
  }
}
