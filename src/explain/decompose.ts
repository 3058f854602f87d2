import type { Decomposition } from '../model/decomposition.js';
import { BilateralError } from '../model/error.js';
import { note } from '../model/note.js';
import { buildDecomposition } from './build-decomposition.js';
import { logMeanSplit } from './log-mean-split.js';
import { otherSplits } from './other-splits.js';
import type { Split } from './split.js';

/** A factor in both periods: trade is the product of all of them. Not negative. */
export interface FactorChange {
  readonly name: string;
  readonly base: number;
  readonly now: number;
}

/**
 * The change of a product of factors as a sum: one line a factor by log means. The range of the
 * method comes from the midpoint formula and from changing the factors one by one, in many orders. When the product is zero in one period, no factor can be told: the whole change is the line `entry` or
 * `exit`.
 * @param of what changed, in words
 * @param unit the currency of the product
 * @throws BilateralError `bad-input` on no factors, more than ten, or one that is negative or not a number
 */
export function decompose(of: string, unit: string, factors: readonly FactorChange[]): Decomposition {
  requireFactors(of, factors);
  const [before, after] = [product(factors, 'base'), product(factors, 'now')];
  const values = factorValues(factors, logMeanSplit);
  const lines = [
    ...factors.map(({ name }, i) => ({ name, kind: 'factor' as const, value: values[i]! })),
    { name: 'entry', kind: 'entry' as const, value: values.at(-2)! },
    { name: 'exit', kind: 'exit' as const, value: values.at(-1)! },
  ];
  return buildDecomposition({
    of,
    unit,
    method: 'log-mean',
    base: before,
    now: after,
    lines,
    variants: otherSplits(factors.length).map((split) => ({ from: 'method', values: factorValues(factors, split) })),
    notes: [
      ...((before > 0 && after > 0) || before === after
        ? []
        : [note('entry-or-exit', `${of} was nothing in one of the two periods`)]),
      ACCOUNTING,
    ],
  });
}

/** What every decomposition by factors says of itself. */
export const ACCOUNTING = note(
  'accounting',
  'the lines are accounting: they add up to the change, they do not say why',
);

const product = (factors: readonly FactorChange[], when: 'base' | 'now'): number =>
  factors.reduce((all, factor) => all * factor[when], 1);

/** What each factor adds by one of the formulas, then entry, then exit. */
export function factorValues(factors: readonly FactorChange[], split: Split): number[] {
  const [before, after] = [product(factors, 'base'), product(factors, 'now')];
  const out = new Float64Array(factors.length);
  if (before > 0 && after > 0)
    split(
      factors.map(({ base }) => base),
      factors.map(({ now }) => now),
      out,
    );
  return [...out, before === 0 ? after : 0, after === 0 && before > 0 ? -before : 0];
}

function requireFactors(of: string, factors: readonly FactorChange[]): void {
  const hint = 'give one to ten factors, each a number of at least 0 in both periods';
  if (factors.length === 0 || factors.length > 10)
    throw new BilateralError('bad-input', `the change of ${of} was to be split by ${factors.length} factors`, { hint });
  for (const { name, base, now } of factors)
    if (![base, now].every((x) => Number.isFinite(x) && x >= 0))
      throw new BilateralError('bad-input', `the factor ${name} of ${of} is ${base} in the base and ${now} now`, {
        hint,
      });
}
