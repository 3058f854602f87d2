import type { Layout } from '../kernels/layout.js';
import { addLevels, groupSums, scaleGroups, scaleLevels } from '../kernels/level-sums.js';
import type { Levels } from './partial-out.js';
import type { Sample } from './sample.js';

/** Ratio of sums, one where nothing stands: a level without trade is left as it is. */
function ratios(over: Float64Array, under: Float64Array): Float64Array {
  return over.map((value, u) => (value > 0 && under[u]! > 0 ? value / under[u]! : 1));
}

/** Adds logs of factors to levels; gives the largest. */
function addLogs(factor: Float64Array, to: Float64Array): number {
  let most = 0;
  for (let u = 0; u < factor.length; u++) {
    const log = Math.log(factor[u]!);
    if (Math.abs(log) > most) most = Math.abs(log);
    to[u] = to[u]! + log;
  }
  return most;
}

/** A sweep that moves no level by more than this, in logs, has balanced enough; and the most sweeps. */
const NEAR = 0.5;
const SWEEPS = 25;

/**
 * Levels of the effects at which fitted sums nearly meet the sums of trade, by proportional fitting: scales `fitted` (in place; it
 * starts as the offset has it) and adds the logs of the factors to `levels`, until a sweep moves none of them much.
 * Source: Deming and Stephan (1940), Annals of Mathematical Statistics 11(4).
 */
export function balance(layout: Layout, trade: Float64Array, fitted: Float64Array, levels: Levels): void {
  const { unknowns, groups } = levels;
  const goal = new Float64Array(layout.size);
  for (let other = 0; other < layout.others.length; other++) addLevels(layout, other, trade, goal);
  const goalOfGroups = groupSums(layout, trade);
  for (let sweep = 0, moved = Infinity; sweep < SWEEPS && moved > NEAR; sweep++) {
    moved = 0;
    for (let other = 0; other < layout.others.length; other++) {
      const sums = new Float64Array(layout.size);
      addLevels(layout, other, fitted, sums);
      const { offset, levels: count } = layout.others[other]!;
      const factor = new Float64Array(layout.size).fill(1);
      factor.set(ratios(goal.subarray(offset, offset + count), sums.subarray(offset, offset + count)), offset);
      scaleLevels(layout, other, factor, fitted);
      moved = Math.max(moved, addLogs(factor, unknowns));
    }
    if (layout.eliminated === null) continue;
    const factor = ratios(goalOfGroups, groupSums(layout, fitted));
    scaleGroups(layout, factor, fitted);
    moved = Math.max(moved, addLogs(factor, groups));
  }
}

/**
 * Weights and working outcome of the first step, as if fitted trade lay halfway between trade and its mean.
 * Source: McCullagh and Nelder (1989), Generalized Linear Models, 2nd ed., section 2.5.
 */
export function firstGuess(
  { outcome, offset, weights: prior, rows }: Sample,
  weights: Float64Array,
  working: Float64Array,
): void {
  let [total, mass] = [0, 0];
  for (let k = 0; k < rows; k++) {
    const factor = prior === null ? 1 : prior[k]!;
    total += factor * outcome[k]!;
    mass += factor;
  }
  const mean = total / mass;
  for (let k = 0; k < rows; k++) {
    const mu = (outcome[k]! + mean) / 2;
    weights[k] = (prior === null ? 1 : prior[k]!) * mu;
    working[k] = Math.log(mu) + (outcome[k]! - mu) / mu - (offset === null ? 0 : offset[k]!);
  }
}
