import { choleskyInverse } from '../kernels/cholesky.js';
import { type Codes, sortByLevel } from '../kernels/intersect.js';
import { addCurvature, factorOf } from './economy-curvature.js';
import { pairBlock } from './pair-block.js';
import type { PairPanel, Side } from './pair-panel.js';

/** Sums over the pairs of one economy, `width` x `width` each; by regressor where it says so. */
interface Sums {
  readonly curvature: Float64Array;
  readonly scores: Float64Array;
  readonly crossed: readonly Float64Array[];
  readonly third: readonly Float64Array[];
}

/** Σ H, Σ S S', Σ H x̃ S' and Σ G x̃ over `pairs`, whose periods stand where `placeOf` says. */
function sumsOver(panel: PairPanel, pairs: Int32Array, width: number, placeOf: (row: number) => number): Sums {
  const square = (): Float64Array => new Float64Array(width * width);
  const sums = {
    curvature: square(),
    scores: square(),
    crossed: panel.regressors.map(square),
    third: panel.regressors.map(square),
  };
  for (const pair of pairs) {
    const block = pairBlock(panel, pair);
    const { size, rows, share, score, curved } = block;
    const at = Int32Array.from(rows, placeOf);
    addCurvature(sums.curvature, width, block, at);
    for (let s = 0; s < size; s++)
      for (let t = 0; t < size; t++) {
        const place = at[s]! * width + at[t]!;
        sums.scores[place] = sums.scores[place]! + score[s]! * score[t]!;
        for (let k = 0; k < curved.length; k++) {
          const hx = curved[k]!;
          sums.crossed[k]![place] = sums.crossed[k]![place]! + hx[s]! * score[t]!;
          const third = (s === t ? hx[s]! : 0) - hx[s]! * share[t]! - share[s]! * hx[t]!;
          sums.third[k]![place] = sums.third[k]![place]! + third;
        }
      }
  }
  return sums;
}

/** tr[H⁻ Σ H x̃ S'] + ½ tr[Σ G x̃ H⁻ Σ S S' H⁻], by regressor. */
function traces({ curvature, scores, crossed, third }: Sums, width: number): number[] {
  const inverse = choleskyInverse(factorOf(curvature, width));
  const half = product(inverse, product(scores, inverse, width), width);
  return crossed.map((cross, k) => trace(inverse, cross, width) + trace(third[k]!, half, width) / 2);
}

function product(a: Float64Array, b: Float64Array, width: number): Float64Array {
  const c = new Float64Array(width * width);
  for (let i = 0; i < width; i++)
    for (let k = 0; k < width; k++) {
      const factor = a[i * width + k]!;
      if (factor === 0) continue;
      for (let j = 0; j < width; j++) c[i * width + j] = c[i * width + j]! + factor * b[k * width + j]!;
    }
  return c;
}

/** tr[A B]. */
function trace(a: Float64Array, b: Float64Array, width: number): number {
  let sum = 0;
  for (let i = 0; i < width; i++) for (let j = 0; j < width; j++) sum += a[i * width + j]! * b[j * width + i]!;
  return sum;
}

/** One side's part of the bias of the score, with its share N / (N − 1) for the degrees of freedom. */
function sideBias(panel: PairPanel, levels: Codes, { economies, place, widths }: Side): number[] {
  const ofPair = new Int32Array(panel.pairs.levels);
  for (let k = 0; k < panel.order.length; k++) ofPair[panel.pairs.codes[k]!] = economies.codes[levels.codes[k]!]!;
  const { order, starts } = sortByLevel({ codes: ofPair, levels: economies.levels });
  const bias = panel.regressors.map(() => 0);
  for (let economy = 0; economy < economies.levels; economy++) {
    const width = widths[economy]!;
    const pairs = order.subarray(starts[economy]!, starts[economy + 1]!);
    const found = traces(
      sumsOver(panel, pairs, width, (row) => place[levels.codes[row]!]!),
      width,
    );
    for (let k = 0; k < bias.length; k++) bias[k] = bias[k]! - found[k]!;
  }
  const scale = economies.levels / (economies.levels - 1);
  return bias.map((value) => value * scale);
}

/**
 * Bias of the coefficients of a three-way PPML that comes from its exporter-period and importer-period effects, to be subtracted.
 * With sums instead of means it is W⁻¹ (B + D), W = Σ H x̃ x̃', B = −Σᵢ {tr[H̄ᵢ⁻ Σⱼ H x̃ S'] + ½ tr[Σⱼ G x̃ H̄ᵢ⁻ Σⱼ S S' H̄ᵢ⁻]} with H̄ᵢ = Σⱼ H and
 * G the derivative of H, D the same over importers. All that H̄⁻ meets adds up to zero over the periods of a pair, so that any
 * generalised inverse gives the same.
 * Source: Weidner and Zylkin (2021), Journal of International Economics 132, section 3.
 */
export function incidentalBias(panel: PairPanel): Float64Array {
  const width = panel.regressors.length;
  const exporter = sideBias(panel, panel.exporterPeriods, panel.exporters);
  const importer = sideBias(panel, panel.importerPeriods, panel.importers);
  return Float64Array.from({ length: width }, (_, i) =>
    exporter.reduce((sum, value, j) => sum + panel.bread[i * width + j]! * (value + importer[j]!), 0),
  );
}
