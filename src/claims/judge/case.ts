import type { Interval } from '../../kernels/interval.js';
import type { ArithmeticVerdict, Claim } from '../../model/claim.js';
import type { Note } from '../../model/note.js';
import type { CannotTellReason, Evidence, Verdict, VerdictStatus } from '../../model/verdict.js';
import { claimInterval } from '../arithmetic/facts.js';
import type { Book, Sought } from './book.js';

/** One claim before the judge: what it says, what the text around it says, and the figures held. */
export interface Case {
  readonly claim: Claim;
  readonly interval: Interval;
  readonly book: Book;
  readonly claims: readonly Claim[];
  readonly arithmetic: ArithmeticVerdict;
  readonly text: string;
}

export const caseOf = (
  claim: Claim,
  book: Book,
  claims: readonly Claim[],
  arithmetic: ArithmeticVerdict,
  text: string,
): Case => ({
  claim,
  interval: claimInterval(claim),
  book,
  claims,
  arithmetic,
  text,
});

/** What to look up for a claim; null when a side, the flow or the period is open, or the figures cannot carry it. */
export function soughtFor(claim: Claim): Sought | null {
  const { reporter, partner, flow, product, period, basis } = claim;
  if (!reporter || !partner || !flow || !period || !product || basis || period.days) return null;
  return { reporter, partner, flow, product, period, currency: claim.currency };
}

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
