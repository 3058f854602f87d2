import { maximize } from '../kernels/maximize.js';
import type { Baseline } from '../model/baseline.js';
import type { Changes } from '../model/counterfactual.js';
import { type Note, note } from '../model/note.js';
import type { BestTariff, Instrument } from '../model/tariff-game.js';
import { cellsOf } from './set-tariff.js';
import { atRate } from './tariff-curve.js';

/** Where to look for a rate, and how closely, in percent. */
export interface TariffSearch {
  readonly from?: number;
  readonly to?: number;
  readonly tolerance?: number;
}

/**
 * The one rate of an instrument at which real income of its importer is greatest, all others keeping theirs, from zero
 * to 300 percent unless told otherwise. In the one-sector model and a world in which all else is free, it is
 * 1/(θ λ) with λ the share of the others' spending that stays among themselves, and 1/θ for an economy that is small.
 * Source: Gros 1987, Journal of International Economics 23; Alvarez and Lucas 2007, Journal of Monetary Economics 54.
 */
export function bestTariff(
  baseline: Baseline,
  changes: Changes,
  instrument: Instrument,
  { from = 0, to = 300, tolerance = 1e-4 }: TariffSearch = {},
): BestTariff {
  const cells = cellsOf(baseline, instrument);
  const welfare = (percent: number): number => {
    const { converged, economies } = atRate(baseline, changes, cells, percent / 100);
    return converged ? (economies.find(({ code }) => code === instrument.importer)?.welfare ?? NaN) : NaN;
  };
  const found = maximize(welfare, from, to, tolerance);
  const atBound = to - found.at < 3 * tolerance;
  return {
    instrument,
    tariff: found.at,
    gainOverZero: 100 * (found.value / welfare(0) - 1),
    gainOverBaseline: 100 * (found.value - 1),
    converged: found.converged && !atBound,
    iterations: found.iterations,
    residual: found.residual,
    notes: atBound ? [beyond(instrument, to)] : [],
  };
}

const beyond = ({ importer }: Instrument, to: number): Note =>
  note('tariff-at-bound', `${importer} would gain from a rate above ${to} percent, where the search ends`);
