import type { Baseline } from '../model/baseline.js';
import type { Counterfactual } from '../model/counterfactual.js';
import type { DirectShock, Scenario, Shock } from '../model/scenario.js';
import { changesOf } from './changes/changes-of.js';
import { drawScenario } from './draw-scenario.js';
import { type DrawRows, type Supposed, solveDraws, withDraws } from './draws.js';
import { simulate } from './simulate.js';

/** Draws `from` to `to` (not included) of a scenario's uncertainty, solved. `done` is told how many are. */
export function scenarioDraws(
  baseline: Baseline,
  scenario: Scenario,
  from: number,
  to: number,
  done?: (count: number) => void,
): DrawRows {
  const central = { baseline, changes: changesOf(baseline, scenario).changes };
  const moving = scenario.shocks.some(isUncertain);
  const suppose = (draw: number): Supposed => {
    const drawn = drawScenario(baseline, scenario, draw);
    const changes = moving ? changesOf(drawn.baseline, drawn.scenario).changes : central.changes;
    return { baseline: drawn.baseline, changes };
  };
  return solveDraws(central, suppose, scenario.uncertainty?.draws ?? 0, from, to, done);
}

/**
 * The world after a scenario with percentiles of its draws, all in this thread. Without an uncertainty it is `simulate`.
 * @throws BilateralError those of `simulate`
 */
export function simulateDraws(baseline: Baseline, scenario: Scenario, done?: (count: number) => void): Counterfactual {
  const central = simulate(baseline, scenario);
  const { uncertainty } = scenario;
  if (uncertainty === undefined || !central.converged) return central;
  const rows = scenarioDraws(baseline, scenario, 0, uncertainty.draws, done);
  return withDraws(central, [rows], uncertainty.draws, uncertainty.seed);
}

const direct = (shock: Shock): DirectShock => (shock.kind === 'lift' ? shock.shock : shock);

/** Whether a shock differs from draw to draw. */
function isUncertain(shock: Shock): boolean {
  const inner = direct(shock);
  if (inner.kind !== 'barrier' || !('effect' in inner)) return false;
  return !('value' in inner.effect) || (inner.effect.se ?? 0) > 0;
}
