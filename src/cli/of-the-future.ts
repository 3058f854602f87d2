import type { CheckedClaim } from '../core.js';

/** Says something of the future that a forecast may be made of. */
export const isOfTheFuture = ({ claim, verdict }: CheckedClaim): boolean =>
  claim.kind === 'forecast' && verdict.status === 'cannot-tell' && claim.period !== null && claim.flow !== null;
