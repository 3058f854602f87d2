import type { Claim } from '../../model/claim.js';

/** Is a growth one for each year of a span of years, "on average # a year"? */
export const isYearly = ({ kind, comparison, period }: Claim): boolean =>
  kind === 'growth' && comparison === 'yoy' && period !== null && period.months > 12 && period.months % 12 === 0;
