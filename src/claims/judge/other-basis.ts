import type { Sought } from './book.js';

/**
 * American headlines give seasonally adjusted months and, for trade with the world, balance-of-payments figures; what
 * is held is neither. So far apart are the two at most, as share of the level: beyond it a number is wrong on any basis.
 */
const MOST_APART = { months: 0.12, world: 0.02, balance: 0.04, union: 0.15 } as const;

/** The years in which figures for the European Union were printed with and without its leaving member. */
const isUnionInChange = ({ partner, reporter, period }: Sought): boolean =>
  (partner === 'EU' || reporter === 'EU') && period.start >= '2019-01' && period.start < '2022-01';

/** Why a level that is off by `off` may be right of the union with, or without, the member that left; null where it cannot. */
export const otherUnion = (sought: Sought, off: number): string | null =>
  isUnionInChange(sought) && off <= MOST_APART.union
    ? 'of the union without or with the United Kingdom, and the other may be meant'
    : null;

/** Why a number that is off by `off` may still be right on the basis of the headlines; null where it cannot. */
export function otherBasis(sought: Sought, off: number): string | null {
  if (sought.reporter !== 'USA' || sought.publisher) return null;
  if (sought.period.months < 12 && off <= MOST_APART.months)
    return 'not seasonally adjusted, and an adjusted figure may be meant';
  const most = sought.flow === 'balance' ? MOST_APART.balance : MOST_APART.world;
  return sought.partner === 'WLD' && off <= most
    ? 'on the customs basis, and the balance-of-payments basis may be meant'
    : null;
}

/** Rates on the year differ by so many points at most with the season taken out: of one month, and of several. */
const POINTS_APART = { month: 3, months: 1.5 } as const;

/** The same of a rate on the year that is off by `points`: what moves with the season goes out of it. */
export const otherBasisOfRate = (sought: Sought, points: number): string | null =>
  sought.flow !== 'balance' &&
  sought.partner !== 'WLD' &&
  points > (sought.period.months > 1 ? POINTS_APART.months : POINTS_APART.month)
    ? null
    : otherBasis(sought, points / 100);
