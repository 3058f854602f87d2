import type { Baseline } from '../model/baseline.js';
import type { Changes, Counterfactual } from '../model/counterfactual.js';
import { BilateralError } from '../model/error.js';
import type { DeficitRule } from '../model/scenario.js';
import { armington } from './armington.js';
import { caliendoParro } from './caliendo-parro.js';
import { checkBalance } from './check-balance.js';
import { checkBaseline } from './check-baseline.js';
import { checkChanges } from './check-changes.js';
import { checkOneWay } from './check-one-way.js';
import { checkReach } from './check-reach.js';
import { byContinuation } from './continuation.js';
import { firstOrder } from './first-order.js';
import { outcomes } from './outcome.js';
import { type Reach, reachOf } from './reach.js';
import { residualsOf } from './residuals.js';
import { PATIENCE } from './settle.js';
import type { Limits, Solution } from './solution.js';
import { stillNought } from './still-nought.js';
import { tradeAfter } from './trade-after.js';
import { type World, worldOf } from './world.js';

export interface SolveOptions {
  /** Largest residual of an equilibrium condition, relative to world output, and change of a logarithm. */
  readonly tolerance?: number;
  readonly iterations?: number;
  /** `logs` of a counterfactual of a world nearby, to start from. */
  readonly start?: Float64Array;
  /**
   * For a draw of other elasticities or changes on a world that is checked and added up: neither is done again, and first-order figures
   * are NaN.
   */
  readonly drawOn?: World;
}

/**
 * The world after some changes, all markets cleared: exact hat algebra on observed flows, one sector or many. Pure; `converged` is
 * false unless the finished result meets every equilibrium condition.
 * Errors: `bad-input` where the baseline or the changes are no world, or the changes leave an economy nothing to buy or sell.
 */
export function solve(baseline: Baseline, changes: Changes, options: SolveOptions = {}): Counterfactual {
  const { drawOn, ...given } = options;
  const draw = drawOn !== undefined;
  const limits: Limits = { tolerance: 1e-12, iterations: 2000, ...given };
  const notes = draw ? [] : checkBaseline(baseline);
  checkChanges(baseline, changes);
  if (changes.deficits === 'none') {
    const balanced = withoutDeficits(baseline, limits);
    const result = solved(worldOf(balanced.baseline), { ...changes, deficits: 'balanced' }, limits, draw);
    return {
      ...result,
      deficits: 'none',
      converged: result.converged && balanced.converged,
      notes: [...notes, ...result.notes],
    };
  }
  const result = solved(drawOn === undefined ? worldOf(baseline) : { ...drawOn, baseline }, changes, limits, draw);
  return { ...result, notes: [...notes, ...result.notes] };
}

function solved(world: World, changes: Changes, limits: Limits, draw = false): Counterfactual {
  const { baseline } = world;
  const rule = changes.deficits;
  const reach = reachOf(world, changes);
  const kept = changes.newDeficits ?? world.deficits;
  const odd = draw ? [] : [...checkBalance(world), ...stillNought(baseline, reach)];
  const notes = [...odd, ...checkReach(world, reach, rule, kept)];
  checkOneWay(world, reach, rule, kept);
  const run = core(world, reach, rule, kept, changes.productivity);
  const first = run(reach, limits);
  const hard = !first.converged && limits.iterations > PATIENCE;
  let solution = hard ? byContinuation(reachOf(world, { deficits: rule }), reach, run, limits) : first;
  let end = finished(world, reach, solution, changes);
  // steep elasticities magnify what is left of a logarithm
  if (solution.converged && end.residual > limits.tolerance) {
    solution = run(reach, { ...limits, tolerance: limits.tolerance / 100, start: solution.logs });
    end = finished(world, reach, solution, changes);
  }
  const { after, residuals, residual } = end;
  return {
    converged: solution.converged && residual <= limits.tolerance,
    method: solution.method,
    iterations: solution.iterations,
    residual,
    residuals,
    numeraire: world.sectors === 1 && isAll(baseline.valueAdded) ? 'world output' : 'world value added',
    deficits: rule,
    baseline,
    economies: outcomes(
      world,
      solution,
      after,
      draw ? undefined : firstOrder(world, after, solution.deficits, changes),
    ),
    flows: after.flows,
    prices: solution.prices,
    unitCosts: after.unitCosts,
    output: after.output,
    spending: solution.spending,
    logs: solution.logs,
    notes,
  };
}

/** All trade of a solution, and how far it is from an equilibrium. */
function finished(world: World, reach: Reach, solution: Solution, { deficits, productivity }: Changes) {
  const after = tradeAfter(world, reach, solution, productivity);
  const residuals = residualsOf(world, solution, after, deficits);
  return { after, residuals, residual: Math.max(residuals.markets, residuals.trade, residuals.budget) };
}

const isAll = (shares: Float64Array): boolean => shares.every((share) => share === 1);

function core(
  world: World,
  reach: Reach,
  rule: DeficitRule,
  kept: Float64Array,
  productivity: Float64Array | undefined,
): (reach: Reach, limits: Limits, share?: number) => Solution {
  const plain = world.sectors === 1 && isAll(world.baseline.valueAdded) && !reach.taxed && !someTariff(world);
  if (rule === 'multiplicative-unscaled' && !plain)
    throw new BilateralError(
      'bad-input',
      'the deficit rule multiplicative-unscaled is defined for one sector without tariffs only',
      {
        hint: 'take multiplicative, under which the world adds up',
      },
    );
  const solver = plain ? armington : caliendoParro;
  return (step, limits, share = 1) =>
    solver(
      world,
      step,
      rule,
      share === 1 ? kept : kept.map((deficit, n) => share * deficit + (1 - share) * world.deficits[n]!),
      share === 1 ? productivity : productivity?.map((factor) => factor ** share),
      limits,
    );
}

const someTariff = ({ revenue }: World): boolean => revenue.some((tax) => tax !== 0);

/** The same world with every economy spending what it earns, solved for. */
function withoutDeficits(baseline: Baseline, limits: Limits): { baseline: Baseline; converged: boolean } {
  const { tolerance, iterations } = limits;
  const { flows, converged } = solved(worldOf(baseline), { deficits: 'balanced' }, { tolerance, iterations });
  return { baseline: { ...baseline, flows }, converged };
}
