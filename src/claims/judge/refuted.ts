import type { Claim } from '../../model/claim.js';
import { claimInterval } from '../arithmetic/facts.js';
import type { Book } from './book.js';
import { soughtFor } from './case.js';
import { agrees, levelReadings, rateReadings } from './recompute.js';

/** Do the figures of the day know another number for a plain level, balance or yearly rate? */
export function isRefuted(book: Book, claim: Claim): boolean {
  const sought = soughtFor(claim);
  if (!sought || claim.value === null || claim.converts) return false;
  const rate = claim.kind === 'growth' && claim.unit === 'percent' && claim.comparison === 'yoy';
  if (!rate && claim.kind !== 'level' && claim.kind !== 'balance') return false;
  const known = (rate ? rateReadings(book, sought) : levelReadings(book, sought)).filter((r) => r.known);
  return known.length > 0 && !known.some((r) => agrees(r.figure, claimInterval(claim)));
}
