import type { Claim } from '../../model/claim.js';
import type { Verdict } from '../../model/verdict.js';
import { cannotTell } from './case.js';

interface Judged {
  readonly claim: Claim;
  readonly verdict: Verdict;
}

const AMOUNTS: ReadonlySet<Claim['kind']> = new Set(['level', 'balance', 'growth']);
/** Judged by the figures of that trade; places and runs are told by more than one figure. */
const BESIDE: ReadonlySet<Claim['kind']> = new Set(['level', 'balance', 'growth', 'record', 'share']);

/** A sentence and the trade that a claim in it was read to be of. */
const placeOf = ({ sentence, reporter, partner, flow, product }: Claim): string =>
  [sentence[0], reporter, partner, flow, product].join('~');

/** What `mismatch` and `growth-mismatch` say of a number that is exactly the figure of another trade. */
const OF_ANOTHER =
  /(?:the number is that|is the rate) of (?:exports|imports|total trade|the balance|trade with all partners|the figures of )/;

const explained = ({ notes, text }: Verdict): boolean =>
  notes.some(({ code }) => code === 'digit-slip') || /the direction is wrong/.test(text);

/**
 * A number is not called wrong where another one of its sentence, read to be of the same trade, is exactly the figure of
 * another trade: then more likely the trade was read wrong than a number misprinted. What a slip explains stays.
 */
export function inDoubt<T extends Judged>(checked: readonly T[]): readonly T[] {
  const doubtful = new Set<string>();
  for (const { claim, verdict } of checked)
    if (AMOUNTS.has(claim.kind) && verdict.status === 'cannot-tell' && OF_ANOTHER.test(verdict.text))
      doubtful.add(placeOf(claim));
  if (doubtful.size === 0) return checked;
  return checked.map((one) => {
    const { claim, verdict } = one;
    if (verdict.status !== 'fails' || !BESIDE.has(claim.kind) || explained(verdict) || !doubtful.has(placeOf(claim)))
      return one;
    const text = `${verdict.text}; the number beside it is not of this trade either`;
    return { ...one, verdict: cannotTell(claim, 'ambiguous', text, verdict.evidence) };
  });
}
