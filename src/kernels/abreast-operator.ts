import type { AbreastLoops, Grouped } from './abreast-loops.js';
import type { Arena } from './arena.js';
import { BLOCK, chunksOf } from './chunks.js';
import { couple, type InverseBlocks, inverseBlocks, setTies } from './coupling.js';
import { unrolled } from './indexed-operator.js';
import type { Layout } from './layout.js';

/** The operator of EffectsOperator for columns that lie abreast (see AbreastLoops), all of them at once. */
export interface AbreastOperator {
  readonly arena: Arena;
  readonly width: number;
  /** Unknowns: levels of the effects that are not eliminated. */
  readonly size: number;
  readonly groups: number;
  readonly weights: Float64Array | null;
  /** The inverse of what is near to S. */
  readonly blocks: InverseBlocks;
  /** Takes group means off the columns `v`, adds these to `means`, and D'W of what is left to `out`. */
  readonly centre: (v: Float64Array, means: Float64Array, out: Float64Array) => void;
  /** `out = −S x`. */
  readonly apply: (x: Float64Array, out: Float64Array) => void;
  /** Takes D x off the columns, and the group means of what is left, which are added to `means`. */
  readonly less: (x: Float64Array, v: Float64Array, means: Float64Array) => void;
}

/** The operator over a layout, whose `weights` (null where all weigh one) lie in the arena. */
export function abreastOperator(
  layout: Layout,
  width: number,
  weights: Float64Array | null,
  arena: Arena,
): AbreastOperator {
  const { starts, size, rows, eliminated } = layout;
  const { loops } = arena;
  const groups = starts.length - 1;
  const chunks = chunksOf(starts);
  const effects = layout.others.length;
  const codes = layout.codes ?? unrolled(layout, arena.integers(rows * effects));
  const sums = arena.numbers(groups);
  if (eliminated !== null && weights !== null) loops.sumGroups(starts, weights, sums, 0, groups);
  else if (eliminated !== null) for (let g = 0; g < groups; g++) sums[g] = starts[g + 1]! - starts[g]!;
  const grouped: Grouped = { starts, sums, codes, effects, rows, weights };
  const eachChunk = (work: (loops: AbreastLoops, g: number, end: number) => void): void => {
    for (let i = 0; i + 1 < chunks.length; i++) work(loops, chunks[i]!, chunks[i + 1]!);
  };
  const fused = weights === null ? [null, loops.abreastOne, loops.abreastTwo][effects] : undefined;
  const apply: AbreastOperator['apply'] = (x, out) => {
    out.fill(0);
    if (effects === 0) return;
    if (fused) return eachChunk((_, g, end) => fused(grouped, x, out, width, g, end));
    const release = arena.mark();
    const left = arena.numbers(longest(starts, chunks) * width);
    const means = arena.numbers(groups * width);
    eachChunk(({ abreastLess, abreastCentre, abreastSum }, g, end) => {
      const [from, to] = [starts[g]!, starts[end]!];
      left.fill(0, 0, (to - from) * width);
      abreastLess(grouped, x, left, from, width, from, to);
      abreastCentre(grouped, left, from, width, means, g, end);
      abreastSum(grouped, left, from, width, from, to, out);
    });
    release();
  };
  return {
    arena,
    width,
    size,
    groups,
    weights,
    blocks: blocksOf(grouped, size, chunks, arena),
    apply,
    centre: (v, means, out) =>
      eachChunk(({ abreastCentre, abreastSum }, g, end) => {
        abreastCentre(grouped, v, 0, width, means, g, end);
        abreastSum(grouped, v, 0, width, starts[g]!, starts[end]!, out);
      }),
    less: (x, v, means) =>
      eachChunk(({ abreastLess, abreastCentre }, g, end) => {
        abreastLess(grouped, x, v, 0, width, starts[g]!, starts[end]!);
        abreastCentre(grouped, v, 0, width, means, g, end);
      }),
  };
}

/** Most places of a chunk. */
function longest(starts: Int32Array, chunks: Int32Array): number {
  let most = BLOCK;
  for (let i = 0; i + 1 < chunks.length; i++) most = Math.max(most, starts[chunks[i + 1]!]! - starts[chunks[i]!]!);
  return most;
}

/** What preconditions. Where all weigh the same, no place ties two unknowns more than others do. */
function blocksOf(grouped: Grouped, size: number, chunks: Int32Array, arena: Arena): InverseBlocks {
  const { starts, sums, codes, effects, rows, weights } = grouped;
  const [diagonal, own] = [arena.numbers(size), arena.numbers(size)];
  const indexed = { ...grouped, left: sums };
  // in many calls, since only a loop that is called again runs as it is compiled best
  for (let i = 0; i + 1 < chunks.length; i++)
    arena.loops.indexedWeigh(indexed, weights, diagonal, own, chunks[i]!, chunks[i + 1]!);
  if (weights === null || effects < 2) return inverseBlocks(diagonal, null, arena);
  const coupling = couple(size, (each) => {
    for (let k = 0; k < rows; k++) each(codes[k]!, codes[rows + k]!, weights[k]!, k);
  });
  const tie = new Float64Array(size);
  setTies(coupling, starts, sums, weights, tie);
  return inverseBlocks(diagonal, { partner: coupling.partner, tie }, arena);
}
