import type { Claim } from '../../model/claim.js';
import type { Flow } from '../../model/flow.js';
import { formatPeriod, justBefore, type Period, yearBefore } from '../../model/period.js';

/** What an amount is an amount of. Amounts of unlike subjects never meet in a sum. */
export interface Subject {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: Flow;
  readonly product: string;
  /** Constant prices, volume, adjustment, or a narrowing that the text names; empty for plain values. */
  readonly scope: string;
  readonly currency: string;
  readonly period: Period;
}

/** The subject without its period: one time series. */
export const seriesName = (s: Subject): string =>
  [s.reporter, s.partner, s.flow, s.product, s.scope, s.currency].join('~');
export const levelName = (s: Subject): string => `L~${seriesName(s)}~${formatPeriod(s.period)}`;
export const rateName = (s: Subject, base: Period): string => `G~${levelName(s)}~${formatPeriod(base)}`;
export const changeName = (s: Subject, base: Period): string => `C~${levelName(s)}~${formatPeriod(base)}`;
export const shareName = (part: string, whole: string): string => `S~${part}~of~${whole}`;
export const ratioName = (top: string, bottom: string): string => `R~${top}~to~${bottom}`;

const scopeOf = (claim: Claim): string => [claim.basis ?? '', claim.scope ?? ''].join(' ').trim();

/** Everything about a claim's subject but its currency; null when a side, the flow or the period is open. */
export function openSubject(claim: Claim): Omit<Subject, 'currency'> | null {
  const { reporter, partner, flow, product, period } = claim;
  const scope = scopeOf(claim);
  if (!reporter || !flow || !period || (!partner && !scope)) return null;
  return { reporter, partner: partner ?? '', flow, product: product ?? '', scope, period };
}

/** The period that a growth claim compares with; null when the text leaves it open. */
export function basePeriodOf(claim: Claim): Period | null {
  if (claim.basePeriod) return claim.basePeriod;
  if (!claim.period) return null;
  if (claim.comparison === 'yoy') return yearBefore(claim.period);
  if (claim.comparison === 'mom') return claim.period.months === 1 ? justBefore(claim.period) : null;
  if (claim.comparison === 'qoq') return claim.period.months === 3 ? justBefore(claim.period) : null;
  return null;
}

const withoutCurrency = (s: Omit<Subject, 'currency'>): string =>
  [s.reporter, s.partner, s.flow, s.product, s.scope, formatPeriod(s.period)].join('~');
const side = (s: Omit<Subject, 'currency'>): string => [s.reporter, s.partner, s.product, s.scope].join('~');

/** In which currency a rate or a share without one is meant: that of its own level, of its relation, of its reporter. */
export function currencies(claims: readonly Claim[]): (claim: Claim) => string {
  const known = new Map<string, string>();
  const note = (key: string, currency: string): void => {
    if (!known.has(key)) known.set(key, currency);
  };
  for (const claim of claims) {
    const subject = openSubject(claim);
    if (!subject || claim.value === null || claim.converts || !/^(?:level|balance)$/.test(claim.kind)) continue;
    const currency = claim.currency ?? claim.quantity?.currency ?? '';
    for (const key of [withoutCurrency(subject), side(subject), subject.reporter]) note(key, currency);
  }
  return (claim) => {
    const said = claim.currency ?? claim.quantity?.currency;
    if (said || /^(?:level|balance)$/.test(claim.kind)) return said ?? '';
    const subject = openSubject(claim);
    if (!subject) return '';
    return known.get(withoutCurrency(subject)) ?? known.get(side(subject)) ?? known.get(subject.reporter) ?? '';
  };
}

/** The full subject of a claim. */
export function subjectOf(claim: Claim, currencyOf: (claim: Claim) => string): Subject | null {
  const open = openSubject(claim);
  return open && { ...open, currency: currencyOf(claim) };
}
