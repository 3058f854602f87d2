import { forthAndBack } from '../kernels/forth-and-back.js';
import type { DeficitRule } from '../model/scenario.js';
import { newDeficits } from './deficits.js';
import type { Reach } from './reach.js';
import { settle } from './settle.js';
import type { Limits, Solution } from './solution.js';
import type { World } from './world.js';

/** A step of a wage is never longer than this many times what its own market asks. */
const LONGEST = 20;

/**
 * One sector, no intermediate inputs, no tariffs: wages at which what each economy sells is what it makes, in exact hat algebra
 * on observed shares. Each round moves a wage by its market's log gap over how strongly that gap answers to the wage itself, and the
 * rounds are accelerated; world output is kept.
 * Source: Dekle, Eaton and Kortum 2008, IMF Staff Papers 55(3); Arkolakis, Costinot and Rodríguez-Clare 2012, American Economic
 * Review 102(1), for the class of models it stands for; docs/equilibrium/one-sector.md.
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
  const array = () => new Float64Array(size);
  const [supply, sums, sold, income, deficits, spending] = [array(), array(), array(), array(), array(), array()];
  const ability = productivity?.map((factor) => factor ** theta);

  /** Supply, price sums, spending and sales at some wages; what all sell over what all earn. */
  const evaluate = (wages: Float64Array): number => {
    let earned = 0;
    for (let i = 0; i < size; i++) {
      income[i] = Math.exp(wages[i]!) * output[i]!;
      earned += income[i]!;
      const cheap = Math.exp(-theta * wages[i]!);
      supply[i] = ability === undefined ? cheap : ability[i]! * cheap;
    }
    const unit = world.total / earned;
    for (let i = 0; i < size; i++) income[i]! *= unit;
    newDeficits(rule, world, kept, income, deficits);
    for (let n = 0; n < size; n++) spending[n] = income[n]! + deficits[n]!;
    forthAndBack(pull, 0, supply, spending, sums, sold);
    let all = 0;
    for (let i = 0; i < size; i++) {
      sold[i]! *= supply[i]!;
      all += sold[i]!;
    }
    return all / world.total;
  };

  // at wages that go with productivity all shares are those of the baseline, barriers apart
  const start = limits.start ?? productivity?.map(Math.log) ?? array();
  evaluate(start);
  const pace = paces(pull, theta, { supply, sums, sold, income, spending });
  const map = (wages: Float64Array, image: Float64Array): void => {
    // under the rule whose world does not add up, all markets are off by one factor in the end
    const excess = evaluate(wages);
    let all = 0;
    for (let i = 0; i < size; i++) {
      image[i] = wages[i]! + pace[i]! * Math.log(sold[i]! / (excess * income[i]!));
      all += output[i]! * Math.exp(image[i]!);
    }
    const shift = Math.log(world.total / all);
    for (let i = 0; i < size; i++) image[i]! += shift;
  };

  const { at, converged, iterations, method } = settle(map, size, {
    ...limits,
    tolerance: limits.tolerance * pace.reduce((a, b) => Math.min(a, b), 1),
  });
  evaluate(at);
  return {
    logs: at,
    wages: at.map(Math.exp),
    prices: sums.map((sum) => (sum > 0 ? sum ** (-1 / theta) : 1)),
    spending,
    deficits,
    converged,
    iterations,
    method,
  };
}

interface Markets {
  readonly supply: Float64Array;
  readonly sums: Float64Array;
  readonly sold: Float64Array;
  readonly income: Float64Array;
  readonly spending: Float64Array;
}

/**
 * One over the derivative of each market's log gap by its own log wage: 1 + θ (1 − Σ σ π) − σ of home, with π the exporter's share in
 * an importer's spending and σ the importer's in the exporter's sales. Where most is sold at home a market hardly answers to its
 * wage, and a common pace of 1 / (1 + θ) would take several times as many rounds.
 */
function paces(pull: Float64Array, theta: number, { supply, sums, sold, income, spending }: Markets): Float64Array {
  const size = supply.length;
  const own = new Float64Array(size);
  for (let n = 0; n < size; n++) {
    const row = n * size;
    const part = sums[n]! > 0 ? spending[n]! / sums[n]! ** 2 : 0;
    for (let i = 0; i < size; i++) own[i]! += pull[row + i]! ** 2 * part;
  }
  return own.map((sum, i) => {
    const again = (sum * supply[i]! ** 2) / sold[i]!;
    const home = (pull[i * size + i]! * supply[i]! * income[i]!) / (sums[i]! * sold[i]!);
    const answer = 1 + theta * (1 - again) - home;
    return answer > 1 / LONGEST ? 1 / answer : LONGEST;
  });
}
