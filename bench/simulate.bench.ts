import { type Bench, MAIN } from './measure.js';

const ASKED = [MAIN, 'simulate', '--tariff', 'CHN,USA,+10'];

/** A question to the bundled world; the solving is timed by itself in equilibrium.bench.ts. */
export const simulations: readonly Bench[] = [
  { name: 'bilateral simulate --tariff CHN,USA,+10', words: ASKED, codes: [0] },
  { name: 'the same --html', words: [...ASKED, '--html', 'page.html'], codes: [0] },
  { name: 'the same --draws 1000', words: [...ASKED, '--draws', '1000'], codes: [0] },
];
