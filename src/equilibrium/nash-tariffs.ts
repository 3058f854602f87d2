import type { Baseline } from '../model/baseline.js';
import type { Changes } from '../model/counterfactual.js';
import { note } from '../model/note.js';
import type { BestTariff, Instrument, NashTariffs } from '../model/tariff-game.js';
import { bestTariff, type TariffSearch } from './best-tariff.js';
import { cellsOf, withRate } from './set-tariff.js';
import { solve } from './solve.js';

/**
 * Tariffs of which each is its owner's best answer to all the others: they answer in turn, starting from the rates of
 * the baseline, until no rate moves by more than ten times the tolerance of a single answer. Others than those named
 * keep their tariffs.
 * Source: Johnson 1953, Review of Economic Studies 21; Ossa 2014, American Economic Review 104 (with observed flows).
 */
export function nashTariffs(
  baseline: Baseline,
  changes: Changes,
  instruments: readonly Instrument[],
  { from = 0, to = 300, tolerance = 1e-4, rounds = 40 }: TariffSearch & { readonly rounds?: number } = {},
): NashTariffs {
  const cells = instruments.map((instrument) => cellsOf(baseline, instrument));
  let tariffs = changes.tariffs ?? baseline.tariffs;
  let rates: (BestTariff | undefined)[] = instruments.map(() => undefined);
  let [moved, round] = [Infinity, 0];
  while (moved > 10 * tolerance && round < rounds) {
    round++;
    moved = 0;
    rates = rates.map((last, player) => {
      const best = answer(baseline, { ...changes, tariffs }, instruments[player]!, last, { from, to, tolerance });
      tariffs = withRate(tariffs, cells[player]!, best.tariff / 100);
      moved = Math.max(moved, last === undefined ? Infinity : Math.abs(best.tariff - last.tariff));
      return best;
    });
  }
  const world = solve(baseline, { ...changes, tariffs });
  const settled = rates as readonly BestTariff[];
  return {
    rates: settled,
    welfare: world.economies.map(({ code, welfare }) => ({ code, percent: 100 * (welfare - 1) })),
    converged: moved <= 10 * tolerance && world.converged && settled.every((rate) => rate.converged),
    iterations: round,
    residual: moved,
    notes: [
      note(
        'nash-tariffs',
        'each rate is the best answer to the others in turn; another set of rates may be one as well',
      ),
      ...settled.flatMap(({ notes }) => notes),
    ],
  };
}

/** Near the last answer first; over the whole range where that ends at a bound of its own making. */
function answer(
  baseline: Baseline,
  changes: Changes,
  instrument: Instrument,
  last: BestTariff | undefined,
  { from, to, tolerance }: Required<TariffSearch>,
): BestTariff {
  const whole = { from, to, tolerance };
  if (last === undefined) return bestTariff(baseline, changes, instrument, whole);
  const [low, high] = [Math.max(from, 0.8 * last.tariff - 2), Math.min(to, 1.25 * last.tariff + 2)];
  const near = bestTariff(baseline, changes, instrument, { from: low, to: high, tolerance });
  const inside = near.tariff - low > 3 * tolerance && high - near.tariff > 3 * tolerance;
  return near.converged && inside ? near : bestTariff(baseline, changes, instrument, whole);
}
