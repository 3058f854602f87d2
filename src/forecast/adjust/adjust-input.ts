import { BilateralError } from '../../model/error.js';
import { type Note, note } from '../../model/note.js';
import { monthAt } from '../../model/period.js';
import { finiteMonths, gapsOf, jumpNote, jumps } from '../forecast-input.js';

/** Fewest known months: below five years X-11 has no moving season to average. */
const FEWEST_TO_ADJUST = 60;
/** Largest share of months that may be missing between the first and the last. */
const MOST_MISSING = 0.25;
const YEAR = 12;

/** A monthly series that can be adjusted: NaN where a month is missing, known at both ends. */
export interface AdjustInput {
  readonly values: Float64Array;
  /** Months since year 0. */
  readonly start: number;
  readonly mode: 'multiplicative' | 'additive';
  readonly notes: readonly Note[];
}

function gapNotes(values: Float64Array, start: number): Note[] {
  const gaps = gapsOf(values);
  if (gaps.length === 0) return [];
  const spans = gaps.map(([a, b]) => (a === b ? monthAt(start + a) : `${monthAt(start + a)} to ${monthAt(start + b)}`));
  const count = gaps.reduce((sum, [a, b]) => sum + b - a + 1, 0);
  const long = gaps.some(([a, b]) => b - a + 1 >= YEAR)
    ? '; where a year or more is missing the season is carried over it, not measured in it'
    : '';
  return [
    note(
      'months-missing',
      `${count} of ${values.length} months are missing (${spans.join(', ')}): the model bridges them for the averages, and they have no adjusted value${long}`,
    ),
  ];
}

function lowNotes(values: Float64Array, start: number): Note[] {
  const low = [...values.keys()].filter((t) => values[t]! <= 0);
  if (low.length === 0) return [];
  return [
    note(
      'additive',
      `${low.length} values are zero or negative, first ${monthAt(start + low[0]!)}: the season is taken off as an amount, not as a ratio, and changes in percent are not given`,
    ),
  ];
}

/**
 * Checks a series that is to be adjusted. Errors: `unknown-period` for the start, `bad-input` for values that have no season to be taken out:
 * fewer than 60 known months, more than a quarter missing, or none that differs.
 */
export function adjustInput(given: ArrayLike<number>, from: string): AdjustInput {
  const { all, index } = finiteMonths(given, from);
  const known = [...all.keys()].filter((t) => !Number.isNaN(all[t]!));
  if (known.length < FEWEST_TO_ADJUST)
    throw new BilateralError('bad-input', `an adjustment was asked for ${known.length} known months`, {
      hint: `a season is told from chance over five years or more: give at least ${FEWEST_TO_ADJUST} months`,
    });
  const [first, last] = [known[0]!, known.at(-1)!];
  const values = all.slice(first, last + 1);
  const start = index + first;
  if (known.length < (1 - MOST_MISSING) * values.length)
    throw new BilateralError(
      'bad-input',
      `${values.length - known.length} of ${values.length} months from ${monthAt(start)} to ${monthAt(index + last)} are missing`,
      { hint: 'an adjustment needs three quarters of the months; take a shorter stretch that is known' },
    );
  if (known.every((t) => all[t] === all[first]))
    throw new BilateralError('bad-input', `all ${known.length} known months are ${all[first]}`, {
      hint: 'a series that never moves has no season; check the flow and the partner',
    });
  const mode = values.some((value) => value <= 0) ? 'additive' : 'multiplicative';
  const level = mode === 'additive' ? lowNotes(values, start) : jumps(values).map((t) => jumpNote(values, t, start));
  return { values, start, mode, notes: [...gapNotes(values, start), ...level] };
}
