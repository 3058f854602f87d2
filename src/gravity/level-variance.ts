import { cholesky } from '../kernels/cholesky.js';
import { largeInverse } from '../kernels/large-inverse.js';
import { curvature, pairBlock } from './pair-block.js';
import type { PairPanel } from './pair-panel.js';

/** Share of its own size below which a pivot is only rounding. */
const ROUNDING = 1e-11;

/** Covariances of the levels of effects, as the model has them: `of(a, b)` of two by number, exporter-periods first. */
export interface LevelVariance {
  readonly of: (a: number, b: number) => number;
}

/** Inverse of a sum of curvatures, `size` x `size`. */
function inverted(sum: Float64Array, size: number): Float64Array {
  const tolerance = Float64Array.from({ length: size }, (_, i) => ROUNDING * sum[i * size + i]!);
  return largeInverse(cholesky(sum, size, tolerance));
}

/** Of a three-way model: one matrix over all levels, the effect of the pair profiled out. */
export function threeWayVariance(panel: PairPanel): LevelVariance {
  const { exporterPeriods, importerPeriods, pairs } = panel;
  const size = exporterPeriods.levels + importerPeriods.levels;
  const sum = new Float64Array(size * size);
  for (let pair = 0; pair < pairs.levels; pair++) {
    const block = pairBlock(panel, pair);
    const a = block.rows.map((row) => exporterPeriods.codes[row]!);
    const b = block.rows.map((row) => exporterPeriods.levels + importerPeriods.codes[row]!);
    for (let s = 0; s < block.size; s++)
      for (let t = 0; t < block.size; t++) {
        const h = curvature(block, s, t);
        for (const [i, j] of [
          [a[s]!, a[t]!],
          [a[s]!, b[t]!],
          [b[s]!, a[t]!],
          [b[s]!, b[t]!],
        ] as const)
          sum[i * size + j] = sum[i * size + j]! + h;
      }
  }
  const inverse = inverted(sum, size);
  return { of: (a, b) => inverse[a * size + b]! };
}

/** Of a two-way model: no row joins two periods, so that each has a matrix of its own. */
export function twoWayVariance(panel: PairPanel): LevelVariance {
  const { exporterPeriods, importerPeriods, periods, importerPeriod, fitted } = panel;
  const all = exporterPeriods.levels + importerPeriods.levels;
  const home = new Int32Array(all);
  home.set(periods.codes);
  home.set(importerPeriod, exporterPeriods.levels);
  const widths = new Int32Array(periods.levels);
  const place = home.map((at) => {
    const next = widths[at]!;
    widths[at] = next + 1;
    return next;
  });
  const matrices: Float64Array[] = Array.from(widths, (width) => new Float64Array(width * width));
  for (let row = 0; row < fitted.length; row++) {
    const a = exporterPeriods.codes[row]!;
    const [i, j] = [place[a]!, place[exporterPeriods.levels + importerPeriods.codes[row]!]!];
    const [matrix, width] = [matrices[home[a]!]!, widths[home[a]!]!];
    for (const at of [i * width + i, i * width + j, j * width + i, j * width + j])
      matrix[at] = matrix[at]! + fitted[row]!;
  }
  for (let at = 0; at < matrices.length; at++) matrices[at] = inverted(matrices[at]!, widths[at]!);
  return {
    of: (a, b) => (home[a] === home[b] ? matrices[home[a]!]![place[a]! * widths[home[a]!]! + place[b]!]! : 0),
  };
}
