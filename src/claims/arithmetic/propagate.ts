import type { Interval } from '../../kernels/interval.js';
import type { Constraint, Network } from './network.js';
import { covered, keep, MOST_CLAIMS, type Reading, union } from './readings.js';

/** Rounds after which nothing that matters changes: a chain of this many constraints. */
const MOST_ROUNDS = 3;

/**
 * Carries the printed intervals through the constraints to a fixed point, each with the claims that it rests on
 * (assumption-based truth maintenance: de Kleer, 1986). A constraint is used once on a way, so nothing confirms itself.
 * Linear in the number of constraints: the readings of a variable and the rounds are bounded.
 */
export function propagate(network: Network, printed: ReadonlyMap<string, readonly Reading[]>): Map<string, Reading[]> {
  const board = new Map<string, Reading[]>();
  const fresh = new Map<string, Set<Reading>>();
  for (const name of network.variables.keys()) {
    const readings = [...(printed.get(name) ?? [])];
    board.set(name, readings);
    fresh.set(name, new Set(readings));
  }
  let changed: ReadonlyMap<string, ReadonlySet<Reading>> = fresh;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = new Map<string, Set<Reading>>();
    network.constraints.forEach((constraint, id) => {
      if (!constraint.variables.some((name) => (changed.get(name)?.size ?? 0) > 0)) return;
      for (const [target, name] of constraint.variables.entries())
        for (const reading of derived(constraint, id, target, board, changed)) {
          const readings = board.get(name)!;
          if (!keep(readings, reading)) continue;
          if (!next.has(name)) next.set(name, new Set());
          next.get(name)!.add(reading);
        }
    });
    if (next.size === 0) break;
    changed = next;
  }
  return board;
}

/** What one constraint makes of one of its variables, from every combination of readings of the others. */
function derived(
  constraint: Constraint,
  id: number,
  target: number,
  board: ReadonlyMap<string, readonly Reading[]>,
  changed: ReadonlyMap<string, ReadonlySet<Reading>>,
): readonly Reading[] {
  const found: Reading[] = [];
  const { variables } = constraint;
  const known = board.get(variables[target]!)!;
  const chosen: Reading[] = new Array(variables.length);
  const choose = (i: number, by: readonly number[], news: boolean): void => {
    if (i === variables.length) {
      const reading = news ? conclude(constraint, id, target, chosen, by, known) : null;
      if (reading) found.push(reading);
      return;
    }
    if (i === target) {
      choose(i + 1, by, news);
      return;
    }
    const name = variables[i]!;
    for (const reading of board.get(name)!) {
      if (reading.steps.includes(id)) continue;
      const together = union(by, reading.by);
      if (together.length > MOST_CLAIMS) continue;
      chosen[i] = reading;
      choose(i + 1, together, news || (changed.get(name)?.has(reading) ?? false));
    }
  };
  choose(0, [], false);
  return found;
}

function conclude(
  constraint: Constraint,
  id: number,
  target: number,
  chosen: readonly Reading[],
  by: readonly number[],
  known: readonly Reading[],
): Reading | null {
  const interval = constraint.solve(target, (i): Interval => chosen[i]!.interval);
  if (!interval || Number.isNaN(interval[0]) || Number.isNaN(interval[1])) return null;
  if ((interval[0] === -Infinity && interval[1] === Infinity) || covered(known, by, interval)) return null;
  let steps: readonly number[] = [id];
  let weak = constraint.weak === true;
  for (let i = 0; i < chosen.length; i += 1) {
    if (i === target) continue;
    steps = union(steps, chosen[i]!.steps);
    weak = weak || chosen[i]!.weak;
  }
  // Orders are not chained: a bound on a bound says little and leads astray.
  if (constraint.weak && steps.length > 1) return null;
  return { interval, by, steps, weak, from: { constraint: id, target, inputs: [...chosen] } };
}
