import type { Reach } from './reach.js';
import type { Limits, Solution } from './solution.js';

/** In how many steps a shock is led in that does not come to rest in one. */
const STEPS = 16;

/**
 * Solves for a world between the old and the new one, step by step, each from the last: for shocks that leave the first guess too far
 * away. The last step is the shock itself.
 * Source: Allgower and Georg 2003, Introduction to Numerical Continuation Methods, chapter 1.
 */
export function byContinuation(
  before: Reach,
  after: Reach,
  core: (reach: Reach, limits: Limits) => Solution,
  limits: Limits,
): Solution {
  let start = limits.start;
  let iterations = 0;
  for (let step = 1; ; step++) {
    const share = step / STEPS;
    const found = core(
      step === STEPS ? after : between(before, after, share),
      start === undefined ? limits : { ...limits, start },
    );
    iterations += found.iterations;
    if (step === STEPS || !found.converged) return { ...found, iterations };
    start = found.logs;
  }
}

function between(before: Reach, after: Reach, share: number): Reach {
  const mix = (a: Float64Array, b: Float64Array) => a.map((value, at) => (1 - share) * value + share * b[at]!);
  const pull = mix(before.pull, after.pull);
  const tariffs = mix(before.tariffs, after.tariffs);
  const taxed = before.taxed || after.taxed;
  return {
    pull,
    net: taxed ? pull.map((value, at) => value / (1 + tariffs[at]!)) : pull,
    tariffs,
    taxed,
    asleep: after.asleep,
  };
}
