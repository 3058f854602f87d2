import { BLOCK } from '../kernels/chunks.js';
import type { OtherEffect } from '../kernels/layout.js';
import type { Loops } from '../kernels/loops.js';
import { splitSums } from '../kernels/split-sums.js';
import type { Levels } from './partial-out.js';
import type { Sample } from './sample.js';

/** Sets `under` to the ratio of sums, one where nothing stands: a level without trade is left as it is. */
function setRatios(over: Float64Array, under: Float64Array): void {
  for (let u = 0; u < under.length; u++) under[u] = over[u]! > 0 && under[u]! > 0 ? over[u]! / under[u]! : 1;
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
export function balance(
  { layout, operator }: Sample,
  trade: Float64Array,
  fitted: Float64Array,
  { unknowns, groups }: Levels,
): void {
  const { arena, chunks } = operator;
  const { starts, others } = layout;
  const release = arena.mark();
  const count = chunks.length - 1;
  const eachChunk = (work: (loops: Loops, g: number, end: number) => void): void => {
    arena.split(count, ({ loops, from, to }) => {
      for (let i = from; i < to; i++) work(loops, chunks[i]!, chunks[i + 1]!);
    });
  };
  /** Sums by the unknowns of one of the other effects, in a place for every unknown. */
  const addLevels = ({ codes, bases }: OtherEffect, values: Float64Array, sums: Float64Array): void =>
    splitSums(arena, count, [sums], ({ loops, from, to }, [into]) => {
      for (let i = from; i < to; i++) {
        const [g, end] = [chunks[i]!, chunks[i + 1]!];
        if (bases !== null) loops.sumRuns(starts, bases, values, into!, g, end);
        else loops.sumCodes(codes!, values, into!, starts[g]!, starts[end]!);
      }
    });
  const scaleLevels = ({ codes, bases }: OtherEffect, factor: Float64Array, values: Float64Array): void =>
    eachChunk((loops, g, end) => {
      if (bases !== null) loops.scaleRuns(starts, bases, factor, values, g, end);
      else loops.scaleCodes(codes!, factor, values, starts[g]!, starts[end]!);
    });
  const [goal, factor] = [arena.numbers(layout.size), arena.numbers(layout.size)];
  const [goalOfGroups, factorOfGroups] = [arena.numbers(groups.length), arena.numbers(groups.length)];
  for (const other of others) addLevels(other, trade, goal);
  eachChunk((loops, g, end) => loops.sumGroups(starts, trade, goalOfGroups, g, end));
  for (let sweep = 0, moved = Infinity; sweep < SWEEPS && moved > NEAR; sweep++) {
    moved = 0;
    for (const other of others) {
      const [from, to] = [other.offset, other.offset + other.levels];
      factor.fill(0);
      addLevels(other, fitted, factor);
      setRatios(goal.subarray(from, to), factor.subarray(from, to));
      scaleLevels(other, factor, fitted);
      moved = Math.max(moved, addLogs(factor.subarray(from, to), unknowns.subarray(from, to)));
    }
    if (layout.eliminated === null) continue;
    eachChunk((loops, g, end) => loops.sumGroups(starts, fitted, factorOfGroups, g, end));
    setRatios(goalOfGroups, factorOfGroups);
    eachChunk((loops, g, end) => loops.scaleGroups(starts, factorOfGroups, fitted, g, end));
    moved = Math.max(moved, addLogs(factorOfGroups, groups));
  }
  release();
}

/**
 * Weights and working outcome of the first step, as if fitted trade lay halfway between trade and its mean.
 * Source: McCullagh and Nelder (1989), Generalized Linear Models, 2nd ed., section 2.5.
 */
export function firstGuess(
  { operator, outcome, offset, weights: prior, rows }: Sample,
  weights: Float64Array,
  working: Float64Array,
): void {
  let [total, mass] = [0, 0];
  for (let k = 0; k < rows; k++) {
    const factor = prior === null ? 1 : prior[k]!;
    total += factor * outcome[k]!;
    mass += factor;
  }
  operator.arena.split(Math.ceil(rows / BLOCK), ({ loops, from, to }) => {
    for (let at = from * BLOCK; at < Math.min(rows, to * BLOCK); at += BLOCK)
      loops.poissonStart(total / mass, outcome, offset, prior, weights, working, at, Math.min(BLOCK, rows - at));
  });
}
