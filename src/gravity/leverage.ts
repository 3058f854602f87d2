import { choleskySolve, type Factor } from '../kernels/cholesky.js';
import { solveGeneral } from '../kernels/solve-general.js';
import { addCurvature, factorOf } from './economy-curvature.js';
import type { LevelVariance } from './level-variance.js';
import { curve, type PairBlock } from './pair-block.js';
import type { PairPanel, Side } from './pair-panel.js';

/**
 * Undoes, for vectors of the size of a score of the pair, the shrinkage that fitting the effects of exporters and importers puts on
 * the pair's residuals: (I − H L)⁻¹ v, L the covariance of the pair's T sums of levels.
 */
export type Unshrink = (block: PairBlock, vectors: readonly Float64Array[]) => readonly Float64Array[];

/** With the covariances of all levels. */
export function exactly(panel: PairPanel, { of }: LevelVariance): Unshrink {
  const { exporterPeriods, importerPeriods } = panel;
  return (block, vectors) => {
    const { size, rows } = block;
    const a = rows.map((row) => exporterPeriods.codes[row]!);
    const b = rows.map((row) => exporterPeriods.levels + importerPeriods.codes[row]!);
    const matrix = new Float64Array(size * size);
    const column = new Float64Array(size);
    for (let t = 0; t < size; t++) {
      for (let s = 0; s < size; s++)
        column[s] = of(a[s]!, a[t]!) + of(a[s]!, b[t]!) + of(b[s]!, a[t]!) + of(b[s]!, b[t]!);
      const shrunk = curve(block, column);
      for (let s = 0; s < size; s++) matrix[s * size + t] = (s === t ? 1 : 0) - shrunk[s]!;
    }
    return vectors.map((vector) => solveGeneral(matrix.slice(), vector.slice(), size, 1e-10));
  };
}

/** Sum of curvatures of each economy over its pairs. */
function sumsOf(
  panel: PairPanel,
  levels: Int32Array,
  side: Side,
  blockOf: (pair: number) => PairBlock,
): Float64Array[] {
  const sums = Array.from(side.widths, (width) => new Float64Array(width * width));
  for (let pair = 0; pair < panel.pairs.levels; pair++) {
    const block = blockOf(pair);
    const economy = side.economies.codes[levels[block.rows[0]!]!]!;
    const at = block.rows.map((row) => side.place[levels[row]!]!);
    addCurvature(sums[economy]!, side.widths[economy]!, block, at);
  }
  return sums;
}

/**
 * Without them, in time and memory that grow with rows only: as if the pair's exporter and importer were known from their other
 * trade, (I − H L)⁻¹ = I + H [(H̄ᵢ − H)⁻ + (H̄ⱼ − H)⁻]. What the rest of the network adds to L is left out, so that the
 * correction is a little too small, never too large; adding H̄ᵢ⁻ and H̄ⱼ⁻ instead breaks down where one pair dominates.
 */
export function locally(panel: PairPanel, blockOf: (pair: number) => PairBlock): Unshrink {
  const sides = (
    [
      [panel.exporterPeriods.codes, panel.exporters],
      [panel.importerPeriods.codes, panel.importers],
    ] as const
  ).map(([levels, side]) => ({ levels, side, sums: sumsOf(panel, levels, side, blockOf) }));
  return (block, vectors) => {
    const others = sides.map(({ levels, side, sums }) => {
      const economy = side.economies.codes[levels[block.rows[0]!]!]!;
      const width = side.widths[economy]!;
      const at = block.rows.map((row) => side.place[levels[row]!]!);
      const left = sums[economy]!.slice();
      addCurvature(left, width, block, at, -1);
      return { at, width, factor: factorOf(left, width, sums[economy]!) };
    });
    return vectors.map((vector) => {
      const moved = new Float64Array(block.size);
      for (const { at, width, factor } of others) addSolution(moved, factor, vector, at, width);
      return curve(block, moved).map((value, t) => value + vector[t]!);
    });
  };
}

function addSolution(sum: Float64Array, factor: Factor, vector: Float64Array, at: Int32Array, width: number): void {
  const right = new Float64Array(width);
  for (let t = 0; t < at.length; t++) right[at[t]!] = vector[t]!;
  const solution = choleskySolve(factor, right);
  for (let t = 0; t < at.length; t++) sum[t] = sum[t]! + solution[at[t]!]!;
}
