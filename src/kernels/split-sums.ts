import type { Arena, Part } from './arena.js';

/** `arena.split` for work that adds to `out`: the second half adds to arrays of its own, which are added to `out` when both are done. */
export function splitSums(
  arena: Arena,
  count: number,
  out: readonly Float64Array[],
  work: (part: Part, out: readonly Float64Array[]) => void,
): void {
  const release = arena.mark();
  const apart = arena.threads === 1 ? out : out.map(({ length }) => arena.numbers(length));
  arena.split(count, (part) => work(part, part.half === 0 ? out : apart));
  if (apart !== out) for (const [i, to] of out.entries()) arena.loops.addScaled(1, apart[i]!, 0, to, to.length);
  release();
}
