import { midpointSplit } from './midpoint.js';
import { oneByOne, oneByOneBack } from './one-by-one.js';
import type { Split } from './split.js';

/** The other exact formulas for the same split: the range of the method. */
export const OTHER_SPLITS: readonly Split[] = [midpointSplit, oneByOne, oneByOneBack];
