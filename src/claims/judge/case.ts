import type { Interval } from '../../kernels/interval.js';
import type { ArithmeticVerdict, Claim } from '../../model/claim.js';
import type { Note } from '../../model/note.js';
import { SCALE_FACTOR } from '../../model/quantity.js';
import type { CannotTellReason, Evidence, Verdict, VerdictStatus } from '../../model/verdict.js';
import { claimInterval } from '../arithmetic/facts.js';
import type { Book, Sought } from './book.js';
import { publisherNamed } from './whose.js';

/** One claim before the judge: what it says, what the text around it says, and the figures held. */
export interface Case {
  readonly claim: Claim;
  readonly interval: Interval;
  readonly book: Book;
  readonly claims: readonly Claim[];
  readonly arithmetic: ArithmeticVerdict;
  readonly text: string;
  /** The one publisher whose figures the claim gives; null for the reporter's own office. */
  readonly publisher: string | null;
}

export const caseOf = (
  claim: Claim,
  book: Book,
  claims: readonly Claim[],
  arithmetic: ArithmeticVerdict,
  text: string,
): Case => ({
  claim,
  interval: intervalSaid(claim),
  book,
  claims,
  arithmetic,
  text,
  publisher: publisherNamed(claim, text),
});

/** "Between 5 and 6 percent" is what it says; every other number is its rounding interval. */
function intervalSaid(claim: Claim): Interval {
  const { low, high, quantity, value } = claim;
  if (low === undefined || high === undefined)
    return claimInterval(
      isInWords(claim) && quantity ? { ...claim, quantity: { ...quantity, hedge: 'approx' } } : claim,
    );
  const factor = quantity ? SCALE_FACTOR[quantity.scale] : 1;
  const ends = [Math.abs(low) * factor, Math.abs(high) * factor] as const;
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  return (value ?? low) < 0 ? [-most, -least] : [least, most];
}

/** "A quarter", "half as much again": a number without a digit is a round one, unless its words bound it. */
const isInWords = (claim: Claim): boolean =>
  claim.quantity !== null &&
  claim.quantity.hedge === null &&
  ['percent', 'currency'].includes(claim.quantity.unit) &&
  !/\d/.test(claim.quote);

/** Is the number a rough one by its words, or because it is in words? */
export const isRough = (claim: Claim): boolean =>
  claim.quantity?.hedge === 'approx' || claim.approx === true || isInWords(claim);

/** Periods among which something is a record, and no part of what is held. */
const OF_PERIODS = /^as said$| of each year$|^(?:19|20)\d\d$/;
/** The year that a record is of. */
export const isYear = (scope: string): boolean => /^\d{4}$/.test(scope);
/** Is a claim limited to a part of what is held ("Guangdong", "border trade", "outside the euro area")? */
export const isNarrowed = ({ scope }: Claim): boolean => scope !== undefined && !OF_PERIODS.test(scope);

/** What to look up for a claim; null when a side, the flow or the period is open, or the figures cannot carry it. */
export function soughtFor(claim: Claim): Sought | null {
  const { reporter, partner, flow, product, period, basis } = claim;
  if (!reporter || !partner || !flow || !period || !product || basis || period.days || isNarrowed(claim)) return null;
  return { reporter, partner, flow, product, period, currency: claim.currency };
}

/** The same for the claim of a case (or a variant of it), held to the publisher that it names. */
export function soughtIn(c: Case, variant: Partial<Claim> = {}): Sought | null {
  const sought = soughtFor({ ...c.claim, ...variant });
  return sought && c.publisher ? { ...sought, publisher: c.publisher } : sought;
}

/** The words of the sentence that the claim stands in. */
export const sentenceOf = (c: Case): string => c.text.slice(c.claim.sentence[0], c.claim.sentence[1]);

export interface Said {
  readonly status: VerdictStatus;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  readonly reason?: CannotTellReason;
  readonly reading?: string;
  readonly computed?: number;
  readonly unit?: string;
  readonly notes?: readonly Note[];
}

export const verdict = ({ notes = [], ...rest }: Said): Verdict => ({ ...rest, notes });

/** The claim's own place in the text, as evidence of what was said. */
export const quoted = (claim: Claim, text = 'as the text says'): Evidence => ({
  source: 'the text',
  table: '',
  vintage: null,
  period: '',
  value: claim.value,
  unit: [claim.unit, claim.currency].filter((part) => part !== null && part !== 'currency').join(' '),
  via: [],
  text: `${text}: "${claim.quote}"`,
});

export const cannotTell = (
  claim: Claim,
  reason: CannotTellReason,
  text: string,
  evidence: readonly Evidence[] = [],
): Verdict =>
  verdict({ status: 'cannot-tell', reason, text, evidence: evidence.length > 0 ? evidence : [quoted(claim)] });
