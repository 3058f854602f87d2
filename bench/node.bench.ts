import type { Bench } from './measure.js';

/** The floor that ratios are to. */
export const node: Bench = { name: 'node -e 0', words: ['-e', '0'], codes: [0] };
