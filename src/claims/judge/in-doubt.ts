import type { Claim } from '../../model/claim.js';
import { formatPeriod } from '../../model/period.js';
import type { Verdict } from '../../model/verdict.js';
import { cannotTell } from './case.js';
import { WITH_WHOM } from './judge.js';

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

/** The same trade at the same time. */
const timeOf = (claim: Claim): string => `${placeOf(claim)}~${claim.period ? formatPeriod(claim.period) : ''}`;

const explained = ({ notes, text }: Verdict): boolean =>
  notes.some(({ code }) => code === 'digit-slip') || /the direction is wrong/.test(text);

/**
 * A number is not called wrong where another one of its sentence, read to be of the same trade, is exactly the figure of
 * another trade: then more likely the trade was read wrong than a number misprinted. What a slip explains stays. Where an
 * amount of its sentence and trade holds, it is clear with whom the trade is, whatever the words say.
 */
export function inDoubt<T extends Judged>(checked: readonly T[], judgedTied: (one: T) => Verdict): readonly T[] {
  const [doubtful, tied] = [new Set<string>(), new Set<string>()];
  for (const { claim, verdict } of checked) {
    if (AMOUNTS.has(claim.kind) && verdict.status === 'cannot-tell' && OF_ANOTHER.test(verdict.text))
      doubtful.add(placeOf(claim));
    if (claim.kind !== 'growth' && AMOUNTS.has(claim.kind) && verdict.status === 'holds') tied.add(timeOf(claim));
  }
  return checked.map((one) => {
    const { claim, verdict } = one;
    const open = verdict.status === 'cannot-tell' && verdict.text.endsWith(WITH_WHOM);
    if (open && tied.has(timeOf(claim)) && !doubtful.has(placeOf(claim))) return { ...one, verdict: judgedTied(one) };
    if (verdict.status !== 'fails' || !BESIDE.has(claim.kind) || explained(verdict) || !doubtful.has(placeOf(claim)))
      return one;
    const text = `${verdict.text}; the number beside it is not of this trade either`;
    return { ...one, verdict: cannotTell(claim, 'ambiguous', text, verdict.evidence) };
  });
}
