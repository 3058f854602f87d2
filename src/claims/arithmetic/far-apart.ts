import type { Claim } from '../../model/claim.js';
import { fullValue } from './facts.js';

/** Two numbers for one figure further apart than this, that no slip relates, are of two figures. */
const FAR = 1.25;

/** Are two numbers so far apart that they are hardly of one figure? */
export function farApart(a: Claim, b: Claim): boolean {
  const [x, y] = [fullValue(a), fullValue(b)];
  if (Math.sign(x) !== Math.sign(y)) return true;
  const ratio = Math.abs(x / y);
  return ratio > FAR || ratio < 1 / FAR;
}
