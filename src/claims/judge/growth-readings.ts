import type { Figure, Measurement } from '../../model/figure.js';
import { endYear, type Period, samePeriod, startYear, yearPeriod } from '../../model/period.js';
import { basePeriodOf } from './base-period.js';
import type { Sought } from './book.js';
import type { Case } from './case.js';
import { balanceGrowth, growthBetween } from './growth-between.js';
import { readingsOf } from './judge-level.js';

/** Growth from the levels of one publisher, where both periods are held. */
export interface Growth {
  readonly growth: Measurement;
  readonly now: Figure;
  readonly base: Figure;
  readonly known: boolean;
  readonly publisher: string;
}

/** The two periods that a change lies between. */
export interface Ends {
  readonly now: Period;
  readonly base: Period;
}

/** From when to when: the base that is named, else the one that the comparison means; null where that is open. */
export function endsOf(c: Case, period: Period): Ends | null {
  const { claim } = c;
  const { basePeriod } = claim;
  // "Between 2018 and 2023", "from 2018 on": the first year against the last.
  const first = yearPeriod(startYear(period));
  if (period.months > 12 && period.months % 12 === 0 && (!basePeriod || samePeriod(basePeriod, first)))
    return { now: yearPeriod(endYear(period)), base: first };
  if (basePeriod) return { now: period, base: basePeriod };
  return claim.comparison === 'vs_period' ? null : { now: period, base: basePeriodOf(claim, period) };
}

/** The change of a flow from the levels of each publisher and vintage; those known on the day come first. */
export function growths(c: Case, sought: Sought, ends = endsOf(c, sought.period)): readonly Growth[] {
  // "From 2007 to March 2017": stretches of two lengths have no growth between them.
  if (!ends || ends.now.months !== ends.base.months) return [];
  const nowReadings = readingsOf(c, { ...sought, period: ends.now });
  const baseReadings = readingsOf(c, { ...sought, period: ends.base });
  const measure = sought.flow === 'balance' ? balanceGrowth : growthBetween;
  const found: Growth[] = [];
  for (const now of nowReadings)
    for (const base of baseReadings) {
      if (now.publisher !== base.publisher || now.figure.currency !== base.figure.currency || now.known !== base.known)
        continue;
      const growth = measure(now.figure, base.figure);
      if (growth)
        found.push({ growth, now: now.figure, base: base.figure, known: now.known, publisher: now.publisher });
    }
  return found.sort(
    (a, b) =>
      Number(b.known) - Number(a.known) ||
      Number(a.publisher === 'UN Comtrade') - Number(b.publisher === 'UN Comtrade'),
  );
}
