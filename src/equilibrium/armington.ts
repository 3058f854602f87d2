import type { DeficitRule } from '../model/scenario.js';
import { newDeficits } from './deficits.js';
import type { Reach } from './reach.js';
import { settle } from './settle.js';
import type { Limits, Solution } from './solution.js';
import type { World } from './world.js';

/**
 * One sector, no intermediate inputs, no tariffs: wages at which what each economy sells is what it makes, in exact hat algebra
 * on observed shares. The map is w ← (Σ π' E' / Y w^-θ)^(1/(1+θ)), steps accelerated; world output is kept.
 * Source: Dekle, Eaton and Kortum 2007, American Economic Review 97, equations 9 to 11; Arkolakis, Costinot and Rodríguez-Clare 2012,
 * American Economic Review 102, for the class of models it stands for.
 */
export function armington(
  world: World,
  { pull }: Reach,
  rule: DeficitRule,
  kept: Float64Array,
  productivity: Float64Array | undefined,
  limits: Limits,
): Solution {
  const { size, output, baseline } = world;
  const theta = baseline.theta[0]!;
  const [supply, prices, sold, income, deficits] = Array.from({ length: 5 }, () => new Float64Array(size)) as Five;
  const spending = new Float64Array(size);
  const ability = Float64Array.from({ length: size }, (_, i) => (productivity?.[i] ?? 1) ** theta);

  const map = (wages: Float64Array, image: Float64Array): void => {
    let world_ = 0;
    for (let i = 0; i < size; i++) {
      const wage = Math.exp(wages[i]!);
      income[i] = wage * output[i]!;
      world_ += income[i]!;
      supply[i] = ability[i]! * Math.exp(-theta * wages[i]!);
    }
    const unit = world.total / world_;
    for (let i = 0; i < size; i++) income[i]! *= unit;
    newDeficits(rule, world, kept, income, deficits);
    for (let n = 0; n < size; n++) spending[n] = income[n]! + deficits[n]!;
    demand(pull, supply, spending, prices, sold);
    let all = 0;
    for (let i = 0; i < size; i++) {
      // an economy that makes nothing has no wage to find
      image[i] = output[i]! > 0 ? wages[i]! + Math.log((supply[i]! * sold[i]!) / income[i]!) / (1 + theta) : 0;
      all += output[i]! * Math.exp(image[i]!);
    }
    const shift = Math.log(world.total / all);
    for (let i = 0; i < size; i++) if (output[i]! > 0) image[i]! += shift;
  };

  const { at, converged, iterations, method } = settle(map, size, limits);
  map(at, new Float64Array(size));
  return {
    logs: at,
    wages: at.map(Math.exp),
    prices: prices.map((sum) => (sum > 0 ? sum ** (-1 / theta) : 1)),
    spending,
    deficits,
    converged,
    iterations,
    method,
  };
}

type Five = [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

/** Each importer's price sum, and each exporter's sales over its supply, in one pass over the flows. */
function demand(
  pull: Float64Array,
  supply: Float64Array,
  spending: Float64Array,
  prices: Float64Array,
  sold: Float64Array,
): void {
  const size = supply.length;
  sold.fill(0);
  for (let n = 0, row = 0; n < size; n++, row += size) {
    let [sum, rest] = [0, 0];
    let i = 0;
    for (; i + 1 < size; i += 2) {
      sum += pull[row + i]! * supply[i]!;
      rest += pull[row + i + 1]! * supply[i + 1]!;
    }
    if (i < size) sum += pull[row + i]! * supply[i]!;
    sum += rest;
    prices[n] = sum;
    if (!(sum > 0)) continue;
    const share = spending[n]! / sum;
    for (let k = 0; k < size; k++) sold[k]! += pull[row + k]! * share;
  }
}
