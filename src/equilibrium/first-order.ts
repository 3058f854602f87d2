import type { Changes, Counterfactual, FirstOrder } from '../model/counterfactual.js';
import type { TradeAfter } from './trade-after.js';
import { type World, worldOf } from './world.js';

/** Parts of first-order welfare between an economy and a partner in a sector; percent of the economy's income. */
export interface FirstOrderByFlow {
  /** J N N: sector j, economy n, partner i at `(j N + n) N + i`. */
  readonly termsOfTrade: Float64Array;
  readonly volumeOfTrade: Float64Array;
}

/**
 * Welfare at baseline weights by economy, differentials taken as the whole change of each factor, as the paper's tables have it. To
 * the paper's two terms come what shocks other than tariffs do at first order: a flow whose cost falls by one percent saves
 * one percent of what is paid for it (the cost taken as its effect on the flow, so that a ban stays finite), productivity what it adds to
 * output, a deficit what it adds to income.
 * Source: Caliendo and Parro 2015, Review of Economic Studies 82, equation 16.
 */
export function firstOrder(
  world: World,
  after: TradeAfter,
  newDeficits: Float64Array,
  changes: Changes,
): readonly FirstOrder[] {
  const { size, sectors, baseline, deficits } = world;
  const terms = new Float64Array(size);
  const volume = new Float64Array(size);
  for (let j = 0; j < sectors; j++)
    for (let n = 0; n < size; n++) {
      const row = (j * size + n) * size;
      let [paid, tax] = [0, 0];
      for (let i = 0; i < size; i++) {
        if (i === n) continue;
        const flow = baseline.flows[row + i]!;
        const dearer = flow * (after.unitCosts[j * size + i]! - 1);
        terms[i]! += dearer;
        paid += dearer;
        const tariff = baseline.tariffs[row + i]!;
        if (tariff !== 0) tax += tariff * (after.flows[row + i]! - flow - dearer);
      }
      terms[n]! -= paid;
      volume[n]! += tax;
    }
  const efficiency = efficiencyOf(world, changes);
  return Array.from(deficits, (deficit, n) => {
    const percent = 100 / incomeOf(world, n);
    const [termsOfTrade, volumeOfTrade] = [percent * terms[n]!, percent * volume[n]!];
    const transfers = percent * (newDeficits[n]! - deficit);
    const total = termsOfTrade + volumeOfTrade + efficiency[n]! + transfers;
    return { termsOfTrade, volumeOfTrade, efficiency: efficiency[n]!, transfers, total };
  });
}

/**
 * Terms of trade and volume of trade of a counterfactual by economy, partner and sector; they add up to `firstOrder` of the economies.
 * Source: Caliendo and Parro 2015, Review of Economic Studies 82, equations 17 to 20.
 */
export function firstOrderByFlow({ baseline, unitCosts, flows: after }: Counterfactual): FirstOrderByFlow {
  const world = worldOf(baseline);
  const { size, sectors } = world;
  const { flows, tariffs } = baseline;
  const termsOfTrade = new Float64Array(flows.length);
  const volumeOfTrade = new Float64Array(flows.length);
  for (let n = 0; n < size; n++) {
    const percent = 100 / incomeOf(world, n);
    for (let j = 0; j < sectors; j++) {
      const own = unitCosts[j * size + n]! - 1;
      for (let i = 0; i < size; i++) {
        if (i === n) continue;
        const at = (j * size + n) * size + i;
        const imports = flows[at]!;
        const cost = unitCosts[j * size + i]! - 1;
        termsOfTrade[at] = percent * (flows[(j * size + i) * size + n]! * own - imports * cost);
        volumeOfTrade[at] = percent * tariffs[at]! * (after[at]! - imports - imports * cost);
      }
    }
  }
  return { termsOfTrade, volumeOfTrade };
}

/** What barriers and productivity alone do to income at baseline weights, percent of it, by economy. */
function efficiencyOf(world: World, { costs, effects, productivity }: Changes): Float64Array {
  const { size, sectors, baseline, output } = world;
  const gains = new Float64Array(size);
  for (let j = 0; j < sectors; j++) {
    const theta = baseline.theta[j]!;
    for (let n = 0; n < size; n++) {
      const cell = j * size + n;
      if (productivity !== undefined) gains[n]! += output[cell]! * (productivity[cell]! - 1);
      if (costs === undefined && effects === undefined) continue;
      for (let at = cell * size; at < (cell + 1) * size; at++) {
        const flow = baseline.flows[at]!;
        const cost = costs === undefined ? 1 : costs[at]!;
        const effect = effects === undefined ? 1 : effects[at]!;
        if (flow === 0 || (cost === 1 && effect === 1)) continue;
        const factor = cost === 1 ? effect : cost ** -theta * effect;
        gains[n]! += (flow * (1 + baseline.tariffs[at]!) * (factor - 1)) / theta;
      }
    }
  }
  return gains.map((gain, n) => (100 * gain) / incomeOf(world, n));
}

/** Spending on final goods in the baseline. */
const incomeOf = ({ valueAdded, revenue, deficits }: World, n: number): number =>
  valueAdded[n]! + revenue[n]! + deficits[n]!;
