import type { Claim } from '../../model/claim.js';
import { type Period, shift } from '../../model/period.js';
import { onceEach } from '../once-each.js';
import { isAmountUnit } from './measured.js';
import { basePeriodOf, changeName, openSubject, rateName, Subject } from './subject.js';
import { isYearly } from './yearly.js';

/** What ties a claim to others: worked out once for a claim, which is looked at again with every slip tried beside it. */
export interface Tied {
  readonly subject: Subject;
  /** Of a growth that names or implies its base: the subject then, and the variable of the rate or change. */
  readonly growth: { readonly before: Subject; readonly name: string; readonly relative: boolean } | null;
  /** The variable that the claim prints. Shares and ratios name theirs once their whole is known. */
  readonly prints: { readonly name: string; readonly kind: 'level' | 'rate' | 'change' } | null;
}

/** The subject of a claim without its currency; null when it is open. */
export const openOf: (claim: Claim) => Subject | null = onceEach(openSubject);

/** The currency that a claim was taken to be meant in last, which is mostly the only one. */
const lastTie = onceEach((_: Claim): { currency: string | null; tied: Tied | null } => ({
  currency: null,
  tied: null,
}));

/** What ties a claim that is meant in `currency`; null when its subject is open. */
export function tiedBy(claim: Claim, currency: string): Tied | null {
  const last = lastTie(claim);
  if (last.currency !== currency) {
    last.tied = tied(claim, currency);
    last.currency = currency;
  }
  return last.tied;
}

function tied(claim: Claim, currency: string): Tied | null {
  const open = openOf(claim);
  if (!open) return null;
  const { reporter, partner, flow, product, scope } = open;
  const subject = new Subject(reporter, partner, flow, product, scope, currency, lastOf(claim, open.period));
  const growth = growthOf(claim, subject);
  return { subject, growth, prints: printsOf(claim, subject, growth) };
}

/** "From 2001 to 2018 they rose by #": by what those of 2018 are above those of 2001. */
function lastOf({ kind, basePeriod }: Claim, period: Period): Period {
  const spans =
    kind === 'growth' && basePeriod && basePeriod.start === period.start && basePeriod.months < period.months;
  return spans ? shift(basePeriod, period.months - basePeriod.months) : period;
}

function growthOf(claim: Claim, subject: Subject): Tied['growth'] {
  const base = claim.kind === 'growth' && claim.unit !== 'pp' && !isYearly(claim) ? basePeriodOf(claim) : null;
  if (!base) return null;
  const relative = claim.unit === 'percent' || claim.value === null;
  const name = relative ? rateName(subject, base) : changeName(subject, base);
  return { before: subject.like({ period: base }), name, relative };
}

function printsOf(claim: Claim, subject: Subject, growth: Tied['growth']): Tied['prints'] {
  const { kind, value, unit, quantity } = claim;
  const amount = isAmountUnit(quantity?.unit);
  if (kind === 'growth') {
    if (!growth || !(growth.relative || amount)) return null;
    return { name: growth.name, kind: growth.relative ? 'rate' : 'change' };
  }
  if (value === null || unit === 'percent' || !amount) return null;
  return kind === 'level' || kind === 'balance' || kind === 'record' ? { name: subject.level, kind: 'level' } : null;
}
