import type { Baseline } from '../model/baseline.js';
import type { Counterfactual } from '../model/counterfactual.js';
import type { Scenario } from '../model/scenario.js';
import { changesOf } from './changes/changes-of.js';
import { type SolveOptions, solve } from './solve.js';

/** The world after a scenario: its changes, solved; notes of both. @throws BilateralError those of `changesOf` and `solve` */
export function simulate(baseline: Baseline, scenario: Scenario, options: SolveOptions = {}): Counterfactual {
  const { changes, notes } = changesOf(baseline, scenario);
  const result = solve(baseline, changes, options);
  return { ...result, notes: [...notes, ...result.notes] };
}
