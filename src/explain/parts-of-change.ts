import {
  observationsOf,
  originNotes,
  requireSameLength,
  requireSamePeriod,
  requireUnit,
} from '../measures/comparable.js';
import { sameCurrency } from '../measures/same-currency.js';
import type { Currency } from '../model/currency.js';
import type { Decomposition, RangeSource } from '../model/decomposition.js';
import { BilateralError } from '../model/error.js';
import type { Figure } from '../model/figure.js';
import { buildDecomposition, type Variant } from './build-decomposition.js';
import { exactSum } from './exact-sum.js';

/** A figure in the period and in its base. */
export interface Change<C extends Currency = Currency> {
  readonly base: Figure<C>;
  readonly now: Figure<C>;
}

/** One part of a whole: a flow, product, partner or month. */
export interface PartOfChange<C extends Currency = Currency> extends Change<C> {
  readonly name: string;
}

/** The same parts in other figures: another vintage, the other side's. */
export interface OtherParts<C extends Currency = Currency> {
  readonly from: RangeSource;
  /** In the order of the parts. */
  readonly parts: readonly Change<C>[];
}

/**
 * The change of a whole as the sum of the changes of its parts, currency units. The whole is their sum, so that nothing
 * is left over. Ranges come from the printed digits and from the other figures given.
 * @throws BilateralError `bad-input` on no parts, unlike figures, or one that is missing
 */
export function partsOfChange<C extends Currency>(
  of: string,
  parts: readonly PartOfChange<C>[],
  others: readonly OtherParts<C>[] = [],
): Decomposition {
  const sets = [parts, ...others.map((other) => other.parts)];
  for (const set of sets) requireChanges(of, set, parts.length);
  const figures = sets.flat().flatMap(({ now, base }) => [now, base]);
  const currency = sameCurrency<C>(...figures);
  const values = (set: readonly Change<C>[]): number[] => set.map(({ now, base }) => now.value - base.value);
  const central = values(parts);
  return buildDecomposition({
    of,
    unit: currency,
    method: 'difference',
    base: exactSum(parts.map(({ base }) => base.value)),
    now: exactSum(parts.map(({ now }) => now.value)),
    lines: parts.map(({ name }, i) => ({ name, kind: 'part', value: central[i]! })),
    variants: [
      ...rounding(parts),
      ...others.map((other): Variant => ({ from: other.from, values: values(other.parts) })),
    ],
    inputs: observationsOf(...figures),
    notes: originNotes(...parts.flatMap(({ now, base }) => [now, base])),
  });
}

/** For each part, its least and its greatest change with the least and the greatest of all others: no percentage lies beyond. */
function rounding(parts: readonly Change[]): Variant[] {
  const low = parts.map(({ now, base }) => now.low - base.high);
  const high = parts.map(({ now, base }) => now.high - base.low);
  return parts.flatMap((_, own) =>
    [low, high].flatMap((mine) =>
      [low, high].map(
        (theirs): Variant => ({
          from: 'rounding',
          values: parts.map((_, i) => (i === own ? mine[i]! : theirs[i]!)),
        }),
      ),
    ),
  );
}

/** @throws BilateralError `bad-input` */
export function requireChanges(of: string, changes: readonly Change[], count: number): void {
  if (changes.length === 0 || changes.length !== count)
    throw new BilateralError(
      'bad-input',
      `${of}: ${changes.length} parts are given where ${count || 'some'} are needed`,
      {
        hint: 'give every part in every set of figures, in one order',
      },
    );
  for (const { now, base } of changes) {
    requireUnit(of, 'currency', now, base);
    requireSameLength(of, now, base);
    requireSamePeriod(of, now, changes[0]!.now);
    requireSamePeriod(of, base, changes[0]!.base);
    const missing = [now, base].find(({ value }) => !Number.isFinite(value));
    if (missing)
      throw new BilateralError('bad-input', `${of}: a figure for ${missing.period.start} is missing`, {
        hint: 'leave the part out of both periods, and say so',
      });
  }
}
