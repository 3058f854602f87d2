import type { Baseline } from '../model/baseline.js';
import type { Changes, WelfarePath } from '../model/counterfactual.js';
import { BilateralError } from '../model/error.js';
import { partOf } from './path-changes.js';
import { type Parts, type PathPoint, pathPoint, stepBetween } from './path-step.js';
import { type SolveOptions, solve } from './solve.js';
import { worldOf } from './world.js';

export interface PathOptions extends SolveOptions {
  /** Into how many steps the shock is cut; even. */
  readonly steps?: number;
}

/**
 * Where exact welfare comes from: terms of trade, volume of trade, efficiency and transfers, integrated along a shock that comes in
 * `steps` steps, markets cleared at each. Simpson's rule, so that the sum meets exact welfare up to the fourth power of a step; how the
 * sum falls into parts depends on the way, which is stated in `partOf`.
 * Errors: those of `solve`; `bad-input` where steps are not even, or the rule is one under which the world does not add up.
 */
export function welfarePath(
  baseline: Baseline,
  changes: Changes,
  { steps = 20, ...options }: PathOptions = {},
): WelfarePath {
  if (!(Number.isInteger(steps) && steps >= 2 && steps % 2 === 0))
    throw new BilateralError('bad-input', `a path of ${steps} steps`, { hint: 'give an even number, 2 or more' });
  if (changes.deficits === 'multiplicative-unscaled')
    throw new BilateralError('bad-input', 'welfare cannot be decomposed under a rule whose world does not add up', {
      hint: 'take the deficit rule multiplicative',
    });
  const start = changes.deficits === 'none' ? solve(baseline, { deficits: 'none' }, options).baseline : baseline;
  const rule = changes.deficits === 'none' ? 'balanced' : changes.deficits;
  const world = worldOf(start);
  const incomes = world.valueAdded.map((value, n) => value + world.revenue[n]! + world.deficits[n]!);
  const points: PathPoint[] = [];
  for (let k = 0; k <= steps; k++) {
    const part = partOf(start, { ...changes, deficits: rule }, world.deficits, k / steps);
    // the first step may be solved as another model, where it brings tariffs to one sector
    const near = k > 1 ? { ...options, start: points[k - 1]!.world.logs } : options;
    points.push(pathPoint(part, solve(start, part, near), incomes, world.spending));
  }
  const [fine, coarse] = [alongPath(points), alongPath(points.filter((_, k) => k % 2 === 0))];
  const economies = start.economies.map((code, n) => {
    const logs = fine[n]!.map((value, part) => (4 * value - coarse[n]![part]!) / 3) as Parts;
    const exact = points[steps]!.world.economies[n]!.welfare / points[0]!.world.economies[n]!.welfare;
    return { code, exact: 100 * (exact - 1), ...inPercent(logs) };
  });
  return {
    converged: points.every((point) => point.world.converged),
    steps,
    gap: Math.max(...economies.map(({ exact, total }) => Math.abs(exact - total))),
    economies,
  };
}

/** Sums of the parts over all steps, by economy. */
function alongPath(points: readonly PathPoint[]): readonly Parts[] {
  const all = points[0]!.world.economies.map((): Parts => [0, 0, 0, 0]);
  for (let k = 1; k < points.length; k++)
    stepBetween(points[k - 1]!, points[k]!).forEach((parts, n) => {
      for (let part = 0; part < 4; part++) all[n]![part]! += parts[part]!;
    });
  return all;
}

/** Parts of a logarithm as parts of the percentage that it makes. */
function inPercent(logs: Parts) {
  const sum = logs.reduce((all, part) => all + part, 0);
  const scale = sum === 0 ? 100 : (100 * Math.expm1(sum)) / sum;
  const [termsOfTrade, volumeOfTrade, efficiency, transfers] = logs.map((part) => scale * part) as Parts;
  return { termsOfTrade, volumeOfTrade, efficiency, transfers, total: 100 * Math.expm1(sum) };
}
