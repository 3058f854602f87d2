import type { Reach } from './reach.js';
import type { Limits, Solution } from './solution.js';

/** Of a shock that does not come to rest in one step, the first; where a step fails, a quarter of it is tried. */
const FIRST_STEP = 1 / 16;
const SHORTEST = FIRST_STEP / 4 ** 3;

/**
 * Solves for a world between the old and the new one, step by step, each from the last: for shocks that leave the first guess too far
 * away. The last step is the shock itself; `core` is told how much of it a step is.
 * Source: Allgower and Georg 2003, Introduction to Numerical Continuation Methods, chapter 1.
 */
export function byContinuation(
  before: Reach,
  after: Reach,
  core: (reach: Reach, limits: Limits, share: number) => Solution,
  limits: Limits,
): Solution {
  let start = limits.start;
  let iterations = 0;
  for (let [done, step] = [0, FIRST_STEP]; ; ) {
    const share = Math.min(1, done + step);
    const reach = share === 1 ? after : between(before, after, share);
    const found = core(reach, start === undefined ? limits : { ...limits, start }, share);
    iterations += found.iterations;
    if (found.converged) {
      if (share === 1) return { ...found, iterations };
      [done, start] = [share, found.logs];
    } else {
      step /= 4;
      if (step < SHORTEST || iterations > 5 * limits.iterations) return { ...found, iterations };
    }
  }
}

/** Barriers in equal steps of their logarithm, bans in equal steps of the flow. */
function between(before: Reach, after: Reach, share: number): Reach {
  const pull = before.pull.map((value, at) => {
    const last = after.pull[at]!;
    if (value === last) return value;
    return last === 0 || value === 0 ? (1 - share) * value + share * last : value ** (1 - share) * last ** share;
  });
  const tariffs = before.tariffs.map((rate, at) => (1 - share) * rate + share * after.tariffs[at]!);
  const taxed = before.taxed || after.taxed;
  return {
    pull,
    net: taxed ? pull.map((value, at) => value / (1 + tariffs[at]!)) : pull,
    tariffs,
    taxed,
    asleep: after.asleep,
  };
}
