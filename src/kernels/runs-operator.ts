import { type Coupling, couple, solveBlocks } from './coupling.js';
import { type EffectsOperator, groupAt } from './effects-operator.js';
import type { Layout } from './layout.js';

/** True when every other effect's unknowns stand in sequence in each group, and there are one or two of them. */
export const isRuns = ({ others }: Layout): boolean =>
  (others.length === 1 || others.length === 2) && others.every(({ bases }) => bases !== null);

/**
 * The operator for a layout of runs: exporter-period and importer-period beside the pair, or one of them beside the other. No array
 * as long as the panel is read but the weights.
 */
export function runsOperator(layout: Layout): EffectsOperator {
  const { starts, size, others } = layout;
  const groups = starts.length - 1;
  const two = others.length === 2;
  const first = others[0]!.bases!;
  // with one effect the second is never read
  const second = two ? others[1]!.bases! : first;
  const diagonal = new Float64Array(size);
  const tie = new Float64Array(size);
  const sums = new Float64Array(groups);
  let w: Float64Array = new Float64Array(0);
  let coupling: Coupling | null = null;

  const findCoupling = (): Coupling =>
    couple(size, (each) => {
      if (!two) return;
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
    for (let g = 0; g < groups; g++) {
      const start = starts[g]!;
      const end = starts[g + 1]!;
      let sum = 0;
      for (let k = start; k < end; k++) sum += w[k]!;
      sums[g] = sum;
      if (sum === 0) continue;
      const inverse = 1 / sum;
      const a = first[g]! - start;
      for (let k = start; k < end; k++) diagonal[a + k] = diagonal[a + k]! + w[k]! * (1 - w[k]! * inverse);
      if (!two) continue;
      const b = second[g]! - start;
      for (let k = start; k < end; k++) diagonal[b + k] = diagonal[b + k]! + w[k]! * (1 - w[k]! * inverse);
    }
    coupling ??= findCoupling();
    const { partner, place } = coupling;
    for (let u = 0; u < size; u++) {
      if (partner[u]! < 0) continue;
      const k = place[u]!;
      tie[u] = w[k]! * (1 - w[k]! / sums[groupAt(starts, k)]!);
    }
  };

  const residual: EffectsOperator['residual'] = (v, x, out) => {
    for (const one of out) one.fill(0);
    for (let g = 0; g < groups; g++) {
      if (sums[g] === 0) continue;
      const start = starts[g]!;
      const length = starts[g + 1]! - start;
      const inverse = 1 / sums[g]!;
      for (let k = 0; k < out.length; k++)
        if (two) runOfTwo(w, v[k] ?? null, x[k]!, out[k]!, start, length, first[g]!, second[g]!, inverse);
        else runOfOne(w, v[k] ?? null, x[k]!, out[k]!, start, length, first[g]!, inverse);
    }
  };

  const means: EffectsOperator['means'] = (v, x, out) => {
    for (let g = 0; g < groups; g++) {
      const start = starts[g]!;
      const end = starts[g + 1]!;
      const a = first[g]! - start;
      const b = second[g]! - start;
      let sum = 0;
      for (let k = start; k < end; k++) sum += w[k]! * ((v === null ? 0 : v[k]!) - x[a + k]! - (two ? x[b + k]! : 0));
      out[g] = sums[g]! > 0 ? sum / sums[g]! : 0;
    }
  };

  const spread: EffectsOperator['spread'] = (x, c, start, end, out) => {
    for (let g = groupAt(starts, start), from = start; from < end; g++) {
      const to = Math.min(end, starts[g + 1]!);
      const a = first[g]! - starts[g]!;
      const b = second[g]! - starts[g]!;
      const level = c[g]!;
      if (two) for (let k = from; k < to; k++) out[k - start] = x[a + k]! + x[b + k]! + level;
      else for (let k = from; k < to; k++) out[k - start] = x[a + k]! + level;
      from = to;
    }
  };

  const precondition = (r: Float64Array, z: Float64Array): void => solveBlocks(diagonal, coupling!.partner, tie, r, z);
  return { size, groups, weigh, residual, means, spread, precondition };
}

function runOfTwo(
  w: Float64Array,
  v: Float64Array | null,
  x: Float64Array,
  out: Float64Array,
  start: number,
  length: number,
  a: number,
  b: number,
  inverse: number,
): void {
  let sum = 0;
  if (v === null) for (let t = 0; t < length; t++) sum -= w[start + t]! * (x[a + t]! + x[b + t]!);
  else for (let t = 0; t < length; t++) sum += w[start + t]! * (v[start + t]! - x[a + t]! - x[b + t]!);
  const mean = sum * inverse;
  for (let t = 0; t < length; t++) {
    const left = w[start + t]! * ((v === null ? 0 : v[start + t]!) - x[a + t]! - x[b + t]! - mean);
    out[a + t] = out[a + t]! + left;
    out[b + t] = out[b + t]! + left;
  }
}

function runOfOne(
  w: Float64Array,
  v: Float64Array | null,
  x: Float64Array,
  out: Float64Array,
  start: number,
  length: number,
  a: number,
  inverse: number,
): void {
  let sum = 0;
  if (v === null) for (let t = 0; t < length; t++) sum -= w[start + t]! * x[a + t]!;
  else for (let t = 0; t < length; t++) sum += w[start + t]! * (v[start + t]! - x[a + t]!);
  const mean = sum * inverse;
  for (let t = 0; t < length; t++)
    out[a + t] = out[a + t]! + w[start + t]! * ((v === null ? 0 : v[start + t]!) - x[a + t]! - mean);
}
