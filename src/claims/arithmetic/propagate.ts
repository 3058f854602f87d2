import { EVERYTHING, type Interval } from '../../kernels/interval.js';
import { type Printing, readingOf } from './groups.js';
import type { Constraint, Network, Variable } from './network.js';
import {
  covered,
  firstOf,
  limitOf,
  MOST_CLAIMS,
  placeFor,
  type Reading,
  sizeOfUnion,
  tellsNothing,
  union,
  type Way,
} from './readings.js';

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
        const readings = board[place]!;
        for (const { interval, by, first, second } of derived(constraint, id, target, board, round)) {
          const kept = placeFor(readings, by, interval, id);
          if (kept < 0) continue;
          const steps = union(second ? union(first.steps, second.steps) : first.steps, [id]);
          const weak = constraint.weak === true || first.weak || second?.weak === true;
          readings[kept] = { interval, by, steps, weak, round, from: { constraint: id, target, first, second } };
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

/** What follows from one reading of each of the other variables of a constraint. */
type Derived = Pick<Reading, 'interval' | 'by'> & Pick<Way, 'first' | 'second'>;
const NOTHING: readonly Derived[] = [];

/** What one constraint makes of one of its variables, from every combination of readings of the others. */
function derived(constraint: Constraint, id: number, target: number, board: Board, round: number): readonly Derived[] {
  const { variables } = constraint;
  const i = firstOf(target);
  const firsts = board[variables[i]!.place]!;
  const seconds = variables.length > 2 ? board[variables[3 - target - i]!.place]! : null;
  if (firsts.length === 0 || seconds?.length === 0) return NOTHING;
  const known = board[variables[target]!.place]!;
  const limit = Math.min(limitOf(known, id), MOST_CLAIMS + 1);
  const found: Derived[] = [];
  let a = EVERYTHING;
  let b = EVERYTHING;
  const at = (k: number): Interval => (k === i ? a : b);
  for (const first of firsts) {
    if (first.by.length >= limit) continue;
    // Orders are not chained: a bound on a bound says little and leads astray.
    if (constraint.weak ? first.steps.length > 0 : first.steps.includes(id)) continue;
    const news = first.round === round - 1;
    for (const second of seconds ?? ALONE) {
      if (second ? !(news || second.round === round - 1) || second.steps.includes(id) : !news) continue;
      if (second && sizeOfUnion(first.by, second.by) >= limit) continue;
      a = first.interval;
      if (second) b = second.interval;
      const interval = constraint.solve(target, at);
      if (!interval || tellsNothing(interval)) continue;
      const by = second ? union(first.by, second.by) : first.by;
      if (!covered(known, by, interval)) found.push({ interval, by, first, second });
    }
  }
  return found;
}

const ALONE = [null];
