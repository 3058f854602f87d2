import type { Baseline } from '../model/baseline.js';
import { BilateralError } from '../model/error.js';
import type { Selection } from '../model/scenario.js';
import type { Instrument } from '../model/tariff-game.js';

/** Where an instrument's rate stands among tariffs laid out J N N. Errors: `bad-input` where a name is not in the baseline. */
export function cellsOf(baseline: Baseline, { importer, exporters, sectors = 'all' }: Instrument): Int32Array {
  const size = baseline.economies.length;
  const [to] = indices('economy', baseline.economies, [importer]) as [number];
  const from = indices('economy', baseline.economies, exporters).filter((exporter) => exporter !== to);
  if (from.length === 0)
    throw new BilateralError('bad-input', `${importer} sets a tariff on nobody but itself`, {
      hint: 'name those whose goods it is on, or all',
    });
  return Int32Array.from(
    indices('sector', baseline.sectors, sectors).flatMap((sector) =>
      from.map((exporter) => (sector * size + to) * size + exporter),
    ),
  );
}

/** Tariffs with one rate, a fraction, on the given cells; the given tariffs stay as they are. */
export function withRate(tariffs: Float64Array, cells: Int32Array, rate: number): Float64Array {
  const changed = tariffs.slice();
  for (const cell of cells) changed[cell] = rate;
  return changed;
}

function indices(what: string, names: readonly string[], selection: Selection): readonly number[] {
  if (selection === 'all') return names.map((_, index) => index);
  return selection.map((name) => {
    const index = names.indexOf(name);
    if (index >= 0) return index;
    throw new BilateralError('bad-input', `the baseline has no ${what} ${name}`, {
      hint: `it has ${names.join(', ')}`,
    });
  });
}
