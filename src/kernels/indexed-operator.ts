import type { Arena } from './arena.js';
import { chunksOf } from './chunks.js';
import { type Coupling, couple, setTies, solveBlocks } from './coupling.js';
import { type EffectsOperator, groupAt } from './effects-operator.js';
import type { Layout } from './layout.js';
import type { Indexed } from './loops.js';
import { splitSums } from './split-sums.js';

/** The operator for any panel and any number of effects: an index array for each that is not eliminated. */
export function indexedOperator(layout: Layout, arena: Arena): EffectsOperator {
  const { starts, size, eliminated, rows } = layout;
  const groups = starts.length - 1;
  const chunks = chunksOf(starts);
  const effects = layout.others.length;
  const codes = layout.codes ?? unrolled(layout, arena.integers(rows * effects));
  const diagonal = arena.numbers(size);
  const tie = new Float64Array(size);
  const sums = arena.numbers(groups);
  const own = arena.numbers(size);
  const longest = starts.reduce((most, start, g) => (g === 0 ? 0 : Math.max(most, start - starts[g - 1]!)), 0);
  const left = arena.numbers(longest);
  const indexed: Indexed = { starts, sums, codes, effects, rows, left };
  // room of its own for the second of two threads
  const there: Indexed = arena.threads === 1 ? indexed : { ...indexed, left: arena.numbers(longest) };
  let w: Float64Array = arena.numbers(0);
  let coupling: Coupling | null = null;

  const weigh = (weights: Float64Array): void => {
    w = weights;
    diagonal.fill(0);
    if (eliminated !== null) arena.loops.sumGroups(starts, w, sums, 0, groups);
    for (let i = 0; i + 1 < chunks.length; i++)
      arena.loops.indexedWeigh(indexed, w, diagonal, own, chunks[i]!, chunks[i + 1]!);
    coupling ??= couple(size, (each) => {
      if (effects < 2) return;
      for (let k = 0; k < rows; k++) each(codes[k]!, codes[rows + k]!, w[k]!, k);
    });
    setTies(coupling, starts, sums, w, tie);
  };

  const residual: EffectsOperator['residual'] = (v, x, out) => {
    for (const one of out) one.fill(0);
    if (effects === 0) return;
    splitSums(arena, chunks.length - 1, out, ({ loops, from, to, half }, into) => {
      const own = half === 0 ? indexed : there;
      for (let i = from; i < to; i++)
        for (let k = 0; k < out.length; k++)
          loops.indexedResidual(own, w, v[k] ?? null, x[k]!, into[k]!, chunks[i]!, chunks[i + 1]!);
    });
  };

  return {
    arena,
    size,
    groups,
    starts,
    chunks,
    weigh,
    residual,
    means: (v, x, out, g, end, loops = arena.loops) => loops.indexedMeans(indexed, w, v, x, out, g, end),
    spread: (v, x, c, start, end, out, loops = arena.loops) =>
      loops.indexedSpread(indexed, v, x, c, groupAt(starts, start), start, end, out),
    squares: (v) => arena.loops.weightedProduct(w, 0, v, 0, v, 0, v.length),
    precondition: (r, z) => solveBlocks(diagonal, coupling!.partner, tie, r, z),
  };
}

/** Unknown behind each place of a layout that has only those of groups. */
export function unrolled({ starts, others, rows }: Layout, codes: Int32Array): Int32Array {
  for (const [e, { bases }] of others.entries())
    for (let g = 0; g < bases!.length; g++)
      for (let k = starts[g]!, u = bases![g]!; k < starts[g + 1]!; k++) codes[e * rows + k] = u++;
  return codes;
}
