import { BilateralError } from '../model/error.js';
import { type Note, note } from '../model/note.js';
import { monthAt, parsePeriod, startIndex } from '../model/period.js';

/** Fewest known months that seasonal models are fitted to: three years. */
export const FEWEST_MONTHS = 36;
/** Longest look ahead. */
export const LONGEST = 36;
/** A lasting change of level from one month to the next, this many times, is no trade but a unit or a currency. */
const JUMP = 4;

/** A monthly series that can be forecast: NaN where a month is missing, known at both ends. */
export interface ForecastInput {
  readonly values: Float64Array;
  /** Months since year 0. */
  readonly start: number;
  readonly notes: readonly Note[];
}

/** Values from a month on, all finite or NaN. Errors: `unknown-period` for the start, `bad-input` for a value that is infinite. */
export function finiteMonths(values: ArrayLike<number>, start: string): { all: Float64Array; index: number } {
  const first = parsePeriod(start);
  if (first.months !== 1 || first.days)
    throw new BilateralError('unknown-period', `'${start}' is not a month`, { hint: 'write it as 2001-01' });
  const all = Float64Array.from(values);
  const index = startIndex(first);
  const infinite = all.findIndex((value) => !Number.isFinite(value) && !Number.isNaN(value));
  if (infinite >= 0)
    throw new BilateralError('bad-input', `the value of ${monthAt(index + infinite)} is ${all[infinite]}`, {
      hint: 'give a number, or NaN where there is none',
    });
  return { all, index };
}

/**
 * Checks a series and what is asked of it. Errors: `usage` for the horizon, `unknown-period` for the start, `bad-input` for values that no
 * forecast can be made from.
 */
export function forecastInput(values: ArrayLike<number>, start: string, horizon: number): ForecastInput {
  if (!(Number.isInteger(horizon) && horizon >= 1 && horizon <= LONGEST))
    throw new BilateralError('usage', `a horizon of ${horizon} months was asked for`, {
      hint: `give a whole number of months, 1 to ${LONGEST}`,
    });
  const { all, index } = finiteMonths(values, start);
  const known = [...all.keys()].filter((t) => !Number.isNaN(all[t]!));
  if (known.length < FEWEST_MONTHS)
    throw new BilateralError('bad-input', `a forecast was asked from ${known.length} known months`, {
      hint: `seasonal models need at least ${FEWEST_MONTHS}; give a longer series`,
    });
  const [from, to] = [known[0]!, known.at(-1)!];
  const inner = all.slice(from, to + 1);
  if (known.every((t) => all[t] === all[from]))
    throw new BilateralError('bad-input', `all ${known.length} known months are ${all[from]}`, {
      hint: 'a series that never moves has nothing to forecast; check the flow and the partner',
    });
  return { values: inner, start: index + from, notes: remarks(inner, index + from, all.length - 1 - to) };
}

function remarks(values: Float64Array, start: number, unknownAtEnd: number): Note[] {
  const notes: Note[] = [];
  if (unknownAtEnd > 0)
    notes.push(
      note(
        'ends-earlier',
        `the last ${unknownAtEnd} months have no value: months ahead count from ${monthAt(start + values.length - 1)}`,
      ),
    );
  const gaps = gapsOf(values);
  if (gaps.length > 0) {
    const spans = gaps.map(([a, b]) =>
      a === b ? monthAt(start + a) : `${monthAt(start + a)} to ${monthAt(start + b)}`,
    );
    const count = gaps.reduce((sum, [a, b]) => sum + b - a + 1, 0);
    notes.push(
      note(
        'months-missing',
        `${count} of ${values.length} months are missing (${spans.join(', ')}): not filled in, the models pass over them`,
      ),
    );
  }
  const low = values.findIndex((value) => value <= 0);
  if (low >= 0)
    notes.push(
      note(
        'not-in-logs',
        `${values.filter((value) => value <= 0).length} values are zero or negative, first ${monthAt(start + low)}: models are fitted to plain values, and bounds may go below zero`,
      ),
    );
  else notes.push(...jumps(values).map((t) => jumpNote(values, t, start)));
  return notes;
}

export const jumpNote = (values: Float64Array, t: number, start: number): Note =>
  note(
    'level-jump',
    `from ${monthAt(start + t - 1)} to ${monthAt(start + t)} the level changes ${times(aroundOf(values, t))}, and stays: if unit or currency changed there, give one of them throughout`,
  );

const times = (log: number): string => `${log > 0 ? 'up' : 'down'} ${Math.exp(Math.abs(log)).toPrecision(2)} times`;

export function gapsOf(values: Float64Array): readonly (readonly [number, number])[] {
  const gaps: [number, number][] = [];
  values.forEach((value, t) => {
    if (!Number.isNaN(value)) return;
    const last = gaps.at(-1);
    if (last !== undefined && last[1] === t - 1) last[1] = t;
    else gaps.push([t, t]);
  });
  return gaps;
}

/** Log of the median of the year from `t` over that of the year before it. */
function aroundOf(values: Float64Array, t: number): number {
  const median = (part: Float64Array): number => {
    const sorted = part.filter((value) => !Number.isNaN(value)).sort();
    return sorted[Math.floor(sorted.length / 2)] ?? NaN;
  };
  return Math.log(median(values.slice(t, t + 12)) / median(values.slice(Math.max(0, t - 12), t)));
}

/** Months at which the level jumps between neighbours and stays. */
export function jumps(values: Float64Array): number[] {
  const found: number[] = [];
  for (let t = 6; t + 6 <= values.length; t++)
    if (
      Math.abs(Math.log(values[t]! / values[t - 1]!)) > Math.log(JUMP) &&
      Math.abs(aroundOf(values, t)) > Math.log(JUMP)
    )
      found.push(t);
  return found;
}
