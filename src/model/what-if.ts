import type { Baseline } from './baseline.js';
import type { Counterfactual } from './counterfactual.js';
import type { Note } from './note.js';
import type { Scenario } from './scenario.js';

/** A question to a world and its answer. */
export interface Simulation {
  readonly scenario: Scenario;
  readonly made: Counterfactual;
}

/** The standard questions on a pair: a tariff on what the first sells, on what the second sells, on both, no trade between them. */
export const WHAT_IF_CASES = ['on-first', 'on-second', 'on-both', 'no-trade'] as const;

/** One of them, answered. */
export interface WhatIfCase extends Simulation {
  readonly id: (typeof WHAT_IF_CASES)[number];
  /** The same with a lower and a higher trade elasticity, so that it can be said how much hangs on it. */
  readonly bounds: readonly { readonly theta: number; readonly made: Counterfactual }[];
}

/** What a model says of a pair, or in `notes` why it says nothing. */
export interface WhatIf {
  readonly pair: readonly [first: string, second: string];
  /** Points that the tariffs rise by. */
  readonly points: number;
  readonly baseline: Pick<Baseline, 'name' | 'source' | 'year' | 'unit'>;
  readonly cases: readonly WhatIfCase[];
  readonly notes: readonly Note[];
}
