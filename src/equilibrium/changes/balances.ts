import type { Baseline } from '../../model/baseline.js';
import { type Note, note } from '../../model/note.js';
import type { Context } from '../scenario/context.js';
import { fault } from '../scenario/fault.js';

/** Imports less exports of each economy, net of tariffs, in the unit of the flows. */
export function deficitsOf({ flows, economies }: Baseline): Float64Array {
  const size = economies.length;
  const out = new Float64Array(size);
  for (let cell = 0; cell < flows.length; cell++) {
    out[Math.floor(cell / size) % size]! += flows[cell]!;
    out[cell % size]! -= flows[cell]!;
  }
  return out;
}

function outputs({ flows, economies }: Baseline): Float64Array {
  const size = economies.length;
  const out = new Float64Array(size);
  for (let cell = 0; cell < flows.length; cell++) out[cell % size]! += flows[cell]!;
  return out;
}

const ROUNDING = 1e-9;

/**
 * The deficits that were set, with those of all others moved so that the world adds up: in proportion to output, with a note.
 * @throws BilateralError `bad-input` where all are set and do not add up
 */
export function settleDeficits(
  set: Float64Array,
  context: Context,
): { deficits: Float64Array; notes: readonly Note[] } | null {
  if (set.every(Number.isNaN)) return null;
  const { baseline } = context;
  const now = deficitsOf(baseline);
  const deficits = set.map((value, n) => (Number.isNaN(value) ? now[n]! : value));
  const gap = deficits.reduce((sum, value) => sum + value, 0);
  const made = outputs(baseline);
  const world = made.reduce((sum, value) => sum + value, 0);
  if (Math.abs(gap) <= ROUNDING * world) return { deficits, notes: [] };
  const free = made.map((value, n) => (Number.isNaN(set[n]) ? value : 0));
  const weight = free.reduce((sum, value) => sum + value, 0);
  if (weight === 0)
    fault(
      context,
      'shocks',
      `the deficits of all economies are set and add up to ${gap.toPrecision(4)} ${baseline.unit}`,
      'what one imports another exports: leave one economy out, or make them add up to 0',
    );
  const share = gap / weight;
  return {
    deficits: deficits.map((value, n) => value - share * free[n]!),
    notes: [
      note(
        'deficits-spread',
        `the deficits that are set leave ${Math.abs(gap).toPrecision(4)} ${baseline.unit} for the others: ` +
          `their deficits ${gap > 0 ? 'fall' : 'rise'} by ${Math.abs(100 * share).toPrecision(3)} % of their output each`,
      ),
    ],
  };
}
