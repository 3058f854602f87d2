import type { Currency } from '../model/currency.js';
import { findEconomy } from '../model/economy.js';
import { BilateralError } from '../model/error.js';
import type { Figure, Measurement } from '../model/figure.js';
import { type Note, note } from '../model/note.js';
import { amount } from './amount.js';
import { observationsOf, originNotes, requireSamePeriod, requireUnit, unitOf } from './comparable.js';
import { distinct, freezeResult, notesOf } from './measurement.js';
import { sameCurrency } from './same-currency.js';

export interface Ranked {
  readonly code: string;
  readonly rank: number;
  readonly value: number;
}

/** `value` is the rank, 1 the largest; `low` and `high` the best and worst rank that rounding allows. */
export interface Ranking<C extends Currency = Currency> extends Measurement<C> {
  /** How many were ranked. */
  readonly of: number;
  readonly list: readonly Ranked[];
}

/**
 * The place of `code` among economies (or products), largest first; equal values share the better place. A figure that
 * is missing is left out with a note. @throws BilateralError `bad-input` when `code` is not there or stands twice
 */
export function rank<C extends Currency>(
  entries: readonly { readonly code: string; readonly figure: Figure<C> }[],
  code: string,
): Ranking<C> {
  const own = entries.find((entry) => entry.code === code);
  const codes = entries.map((entry) => entry.code);
  const twice = codes.find((c, i) => codes.indexOf(c) !== i);
  if (!own || twice)
    throw new BilateralError(
      'bad-input',
      own ? `${twice} stands twice in a ranking` : `${code} is not in the ranking`,
      {
        hint: own ? 'give one figure for each' : `there are ${codes.sort().slice(0, 8).join(', ') || 'no entries'}`,
      },
    );
  const figures = entries.map((entry) => entry.figure);
  const currency = sameCurrency<C>(...figures);
  requireUnit('rank', unitOf(own.figure), ...figures);
  requireSamePeriod('rank', own.figure, ...figures);

  const held = entries
    .filter(({ figure }) => !Number.isNaN(figure.value))
    .sort((a, b) => b.figure.value - a.figure.value || (a.code < b.code ? -1 : 1));
  const placeOf = (value: number): number => 1 + held.filter(({ figure }) => figure.value > value).length;
  const others = held.filter((entry) => entry.code !== code);
  const known = held.includes(own);
  const sorted = held.map(({ figure }) => figure);
  return freezeResult({
    measure: 'rank',
    unit: 'rank',
    currency,
    period: { ...own.figure.period },
    value: known ? placeOf(own.figure.value) : NaN,
    low: known ? 1 + others.filter(({ figure }) => figure.low > own.figure.high).length : NaN,
    high: known ? 1 + others.filter(({ figure }) => figure.high > own.figure.low).length : NaN,
    formula: `place of ${code} (${amount(own.figure.value)}) among ${held.length}, largest first`,
    inputs: [...observationsOf(...sorted)],
    notes: distinct([...remarks(entries, code), ...originNotes(...sorted), ...notesOf(...sorted)]),
    of: held.length,
    list: held.map((entry) => ({ code: entry.code, rank: placeOf(entry.figure.value), value: entry.figure.value })),
  });
}

function remarks(entries: readonly { readonly code: string; readonly figure: Figure }[], code: string): Note[] {
  const kindOf = (c: string): string => {
    const economy = findEconomy(c);
    return economy?.code === c ? economy.kind : 'country';
  };
  const sorted = [...entries].sort((a, b) => (a.code < b.code ? -1 : 1));
  const groups = sorted.filter((entry) => kindOf(entry.code) !== 'country').map((entry) => entry.code);
  const absent = sorted.filter((entry) => Number.isNaN(entry.figure.value)).map((entry) => entry.code);
  const own = sorted.find((entry) => entry.code === code)!.figure;
  const close = sorted.filter(({ code: c, figure }) => c !== code && figure.low <= own.high && own.low <= figure.high);
  return [
    ...(groups.length > 0 && groups.length < entries.length
      ? [note('groups-among-countries', `${groups.join(', ')} stand among single countries and may hold some of them`)]
      : []),
    ...(absent.length > 0 ? [note('missing', `no figure for ${absent.join(', ')}, left out of the ranking`)] : []),
    ...(close.length > 0
      ? [note('uncertain', `rounding does not tell ${code} from ${close.map((entry) => entry.code).join(', ')}`)]
      : []),
  ];
}
