import type { Arena } from './arena.js';
import { chunksOf } from './chunks.js';
import { type Coupling, couple, setTies, solveBlocks } from './coupling.js';
import { type EffectsOperator, groupAt } from './effects-operator.js';
import type { Layout } from './layout.js';
import type { Runs } from './loops.js';
import { splitSums } from './split-sums.js';

/** True when every other effect's unknowns stand in sequence in each group, and there are one or two of them. */
export const isRuns = ({ others }: Layout): boolean =>
  (others.length === 1 || others.length === 2) && others.every(({ bases }) => bases !== null);

/**
 * The operator for a layout of runs: exporter-period and importer-period beside the pair, or one of them beside the other. No array
 * as long as the panel is read but the weights.
 */
export function runsOperator({ starts, size, others }: Layout, arena: Arena): EffectsOperator {
  const groups = starts.length - 1;
  const chunks = chunksOf(starts);
  const diagonal = arena.numbers(size);
  const tie = new Float64Array(size);
  const sums = arena.numbers(groups);
  const runs: Runs = { starts, sums, first: others[0]!.bases!, second: others[1]?.bases ?? null };
  let w: Float64Array = arena.numbers(0);
  let coupling: Coupling | null = null;

  const findCoupling = (): Coupling =>
    couple(size, (each) => {
      const { first, second } = runs;
      if (second === null) return;
      for (let g = 0; g < groups; g++) {
        const end = starts[g + 1]!;
        let a = first[g]!;
        let b = second[g]!;
        for (let k = starts[g]!; k < end; k++) each(a++, b++, w[k]!, k);
      }
    });

  const weigh = (weights: Float64Array): void => {
    w = weights;
    diagonal.fill(0);
    splitSums(arena, chunks.length - 1, [diagonal], ({ loops, from, to }, [into]) => {
      for (let i = from; i < to; i++) loops.runsWeigh(runs, w, into!, chunks[i]!, chunks[i + 1]!);
    });
    coupling ??= findCoupling();
    setTies(coupling, starts, sums, w, tie);
  };

  const residual: EffectsOperator['residual'] = (v, x, out) => {
    for (const one of out) one.fill(0);
    // all of them a chunk at a time, while its weights are in the cache
    splitSums(arena, chunks.length - 1, out, ({ loops, from, to }, into) => {
      for (let i = from; i < to; i++)
        for (let k = 0; k < out.length; k++)
          loops.runsResidual(runs, w, v[k] ?? null, x[k]!, into[k]!, chunks[i]!, chunks[i + 1]!);
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
    means: (v, x, out, g, end, loops = arena.loops) => loops.runsMeans(runs, w, v, x, out, g, end),
    spread: (v, x, c, start, end, out, loops = arena.loops) =>
      loops.runsSpread(runs, v, x, c, groupAt(starts, start), start, end, out),
    squares: (v) => arena.loops.weightedProduct(w, 0, v, 0, v, 0, v.length),
    precondition: (r, z) => solveBlocks(diagonal, coupling!.partner, tie, r, z),
  };
}
