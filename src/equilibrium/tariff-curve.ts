import type { Baseline } from '../model/baseline.js';
import type { Changes, Counterfactual } from '../model/counterfactual.js';
import type { Instrument, TariffPoint } from '../model/tariff-game.js';
import { cellsOf, withRate } from './set-tariff.js';
import { solve } from './solve.js';

/** A world with one rate on the flows of an instrument, everything else as `changes` has it. */
export function atRate(baseline: Baseline, changes: Changes, cells: Int32Array, rate: number): Counterfactual {
  return solve(baseline, { ...changes, tariffs: withRate(changes.tariffs ?? baseline.tariffs, cells, rate) });
}

/** What an economy gains and takes in at each of some rates, percent, of one instrument, all others keeping theirs. */
export function tariffCurve(
  baseline: Baseline,
  changes: Changes,
  instrument: Instrument,
  rates: readonly number[],
): readonly TariffPoint[] {
  const cells = cellsOf(baseline, instrument);
  return rates.map((tariff) => {
    const { converged, economies } = atRate(baseline, changes, cells, tariff / 100);
    const own = economies.find(({ code }) => code === instrument.importer);
    if (!converged || own === undefined) return { tariff, welfare: NaN, revenue: NaN, converged: false };
    return { tariff, welfare: 100 * (own.welfare - 1), revenue: own.revenue[1], converged };
  });
}
