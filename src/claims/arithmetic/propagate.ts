import { EVERYTHING, type Interval } from '../../kernels/interval.js';
import { type Printing, readingOf } from './groups.js';
import type { Constraint, Network, Variable } from './network.js';
import { covered, firstOf, keep, limitOf, MOST_CLAIMS, type Reading, tellsNothing, union } from './readings.js';

/** Rounds after which nothing that matters changes: a chain of this many constraints. */
const MOST_ROUNDS = 3;

/** The readings of every variable, by its place. */
type Board = readonly Reading[][];

/**
 * Carries the printed intervals through the constraints to a fixed point, each with the claims that it rests on
 * (assumption-based truth maintenance: de Kleer, 1986). A constraint is used once on a way, so nothing confirms itself.
 * Linear in the number of constraints: the readings of a variable and the rounds are bounded.
 */
export function propagate(network: Network, printed: ReadonlyMap<Variable, readonly Printing[]>): Board {
  const { variables, constraints } = network;
  const board: Reading[][] = [];
  /** The last rounds, this one and the one before, in which a variable got a reading. */
  const fresh: number[] = [];
  const stale: number[] = [];
  for (const variable of variables.values()) {
    const readings = printed.get(variable)?.map(readingOf) ?? [];
    board.push(readings);
    fresh.push(readings.length > 0 ? 0 : NEVER);
    stale.push(NEVER);
  }
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    let changed = false;
    const news = ({ place }: Variable): boolean => fresh[place] === round - 1 || stale[place] === round - 1;
    for (let id = 0; id < constraints.length; id += 1) {
      const constraint = constraints[id]!;
      if (!constraint.variables.some(news)) continue;
      for (let target = 0; target < constraint.variables.length; target += 1) {
        const { place } = constraint.variables[target]!;
        for (const reading of derived(constraint, id, target, board, round)) {
          if (!keep(board[place]!, reading)) continue;
          changed = true;
          if (fresh[place] === round) continue;
          stale[place] = fresh[place]!;
          fresh[place] = round;
        }
      }
    }
    if (!changed) break;
  }
  return board;
}

const NEVER = -1;
const NOTHING: readonly Reading[] = [];

/** What one constraint makes of one of its variables, from every combination of readings of the others. */
function derived(constraint: Constraint, id: number, target: number, board: Board, round: number): readonly Reading[] {
  const { variables } = constraint;
  const i = firstOf(target);
  const firsts = board[variables[i]!.place]!;
  const seconds = variables.length > 2 ? board[variables[3 - target - i]!.place]! : null;
  if (firsts.length === 0 || seconds?.length === 0) return NOTHING;
  const known = board[variables[target]!.place]!;
  const limit = limitOf(known, id);
  const found: Reading[] = [];
  let [a, b]: [Interval, Interval] = [EVERYTHING, EVERYTHING];
  const at = (k: number): Interval => (k === i ? a : b);
  for (const first of firsts) {
    if (first.by.length >= limit) continue;
    // Orders are not chained: a bound on a bound says little and leads astray.
    if (constraint.weak ? first.steps.length > 0 : first.steps.includes(id)) continue;
    const news = first.round === round - 1;
    for (const second of seconds ?? ALONE) {
      if (second ? !(news || second.round === round - 1) || second.steps.includes(id) : !news) continue;
      const by = second ? union(first.by, second.by) : first.by;
      if (by.length > MOST_CLAIMS || by.length >= limit) continue;
      a = first.interval;
      if (second) b = second.interval;
      const interval = constraint.solve(target, at);
      if (!interval || tellsNothing(interval) || covered(known, by, interval)) continue;
      const before = second ? union(first.steps, second.steps) : first.steps;
      const weak = constraint.weak === true || first.weak || second?.weak === true;
      found.push({
        interval,
        by,
        steps: union(before, [id]),
        weak,
        round,
        from: { constraint: id, target, first, second },
      });
    }
  }
  return found;
}

const ALONE = [null];
