import type { FirstOrder } from '../model/counterfactual.js';
import type { TradeAfter } from './trade-after.js';
import type { World } from './world.js';

/**
 * Welfare at baseline weights, percent of income, by economy: terms of trade (what exports gain in cost over imports) and volume of trade
 * (tariff revenue on imports that grew in quantity), differentials taken as the whole change of each factor, as the paper's tables
 * have it. A change far from the baseline is misstated by it; the exact figure stands beside it.
 * Source: Caliendo and Parro 2015, Review of Economic Studies 82, section 3.3 and table 2.
 */
export function firstOrder(world: World, after: TradeAfter): readonly FirstOrder[] {
  const { size, sectors, baseline, valueAdded, revenue, deficits } = world;
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
  return Array.from(terms, (_, n) => {
    const income = valueAdded[n]! + revenue[n]! + deficits[n]!;
    const termsOfTrade = (100 * terms[n]!) / income;
    const volumeOfTrade = (100 * volume[n]!) / income;
    return { termsOfTrade, volumeOfTrade, total: termsOfTrade + volumeOfTrade };
  });
}
