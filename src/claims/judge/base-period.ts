import type { Claim } from '../../model/claim.js';
import { justBefore, type Period, yearBefore } from '../../model/period.js';

/** The period that a change is measured from: a year before, or the stretch just before. */
export const basePeriodOf = (claim: Pick<Claim, 'comparison'>, period: Period): Period =>
  claim.comparison === 'mom' || claim.comparison === 'qoq' ? justBefore(period) : yearBefore(period);
