import { midpointSplit } from './midpoint.js';
import { oneByOne } from './one-by-one.js';
import type { Split } from './split.js';

/**
 * The other exact formulas for the same split, from which the range of the method comes: the midpoint, and the factors
 * one by one, from each of them on, forwards and backwards. For up to three factors these are all orders there are.
 */
export function otherSplits(factors: number): readonly Split[] {
  const starts = Array.from({ length: factors }, (_, start) => start);
  if (factors === 1) return [midpointSplit];
  const forwards = starts.map((start) => oneByOne(start, 1));
  // Of two factors, backwards is forwards from the other one.
  const backwards = factors === 2 ? [] : starts.map((start) => oneByOne(start, -1));
  return [midpointSplit, ...forwards, ...backwards];
}
