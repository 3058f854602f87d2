import { type Coupling, couple, solveBlocks } from './coupling.js';
import { type EffectsOperator, groupAt } from './effects-operator.js';
import type { Layout } from './layout.js';

/** The operator for any panel and any number of effects: an index array for each that is not eliminated. */
export function indexedOperator(layout: Layout): EffectsOperator {
  const { starts, size, eliminated } = layout;
  const groups = starts.length - 1;
  const codes = layout.others.map(({ codes, bases }) => codes ?? unrolled(starts, bases!));
  const diagonal = new Float64Array(size);
  const tie = new Float64Array(size);
  const sums = new Float64Array(groups);
  const own = new Float64Array(size);
  const longest = starts.reduce((most, start, g) => (g === 0 ? 0 : Math.max(most, start - starts[g - 1]!)), 0);
  const left = new Float64Array(longest);
  let w: Float64Array = new Float64Array(0);
  let coupling: Coupling | null = null;

  const weigh = (weights: Float64Array): void => {
    w = weights;
    diagonal.fill(0);
    for (let g = 0; g < groups; g++) {
      const [start, end] = [starts[g]!, starts[g + 1]!];
      let sum = 0;
      for (let k = start; k < end; k++) sum += w[k]!;
      sums[g] = eliminated === null ? 0 : sum;
      if (sum === 0) continue;
      for (const code of codes) {
        // a level may stand several times in a group: its share of the group counts once, squared
        for (let k = start; k < end; k++) own[code[k]!] = own[code[k]!]! + w[k]!;
        for (let k = start; k < end; k++) {
          const u = code[k]!;
          const held = own[u]!;
          diagonal[u] = diagonal[u]! + held - (held * held) / sum;
          own[u] = 0;
        }
      }
    }
    coupling ??= couple(size, (each) => {
      const [a, b] = codes;
      if (a !== undefined && b !== undefined) for (let k = 0; k < w.length; k++) each(a[k]!, b[k]!, w[k]!, k);
    });
    const { partner, place } = coupling;
    for (let u = 0; u < size; u++) {
      if (partner[u]! < 0) continue;
      const k = place[u]!;
      tie[u] = w[k]! * (1 - w[k]! / sums[groupAt(starts, k)]!);
    }
  };

  /** v − D x − mean over the places of a group, in `left`. */
  const reduce = (v: Float64Array | null, x: Float64Array, start: number, end: number, sum: number): number => {
    const length = end - start;
    if (v === null) left.fill(0, 0, length);
    else for (let k = 0; k < length; k++) left[k] = v[start + k]!;
    for (const code of codes) for (let k = 0; k < length; k++) left[k] = left[k]! - x[code[start + k]!]!;
    let total = 0;
    for (let k = 0; k < length; k++) total += w[start + k]! * left[k]!;
    return sum > 0 ? total / sum : 0;
  };

  const residual: EffectsOperator['residual'] = (v, x, out) => {
    for (const one of out) one.fill(0);
    if (codes.length === 0) return;
    for (let g = 0; g < groups; g++) {
      const [start, end] = [starts[g]!, starts[g + 1]!];
      for (let i = 0; i < out.length; i++) {
        const mean = reduce(v[i] ?? null, x[i]!, start, end, sums[g]!);
        const target = out[i]!;
        for (let k = 0; k < end - start; k++) left[k] = (left[k]! - mean) * w[start + k]!;
        for (const code of codes)
          for (let k = 0; k < end - start; k++) target[code[start + k]!] = target[code[start + k]!]! + left[k]!;
      }
    }
  };

  const means: EffectsOperator['means'] = (v, x, out) => {
    for (let g = 0; g < groups; g++) out[g] = reduce(v, x, starts[g]!, starts[g + 1]!, sums[g]!);
  };

  const spread: EffectsOperator['spread'] = (x, c, start, end, out) => {
    for (let g = groupAt(starts, start), from = start; from < end; g++) {
      const to = Math.min(end, starts[g + 1]!);
      out.fill(c[g]!, from - start, to - start);
      for (const code of codes) for (let k = from; k < to; k++) out[k - start] = out[k - start]! + x[code[k]!]!;
      from = to;
    }
  };

  const precondition = (r: Float64Array, z: Float64Array): void => solveBlocks(diagonal, coupling!.partner, tie, r, z);
  return { size, groups, weigh, residual, means, spread, precondition };
}

function unrolled(starts: Int32Array, bases: Int32Array): Int32Array {
  const codes = new Int32Array(starts[starts.length - 1]!);
  for (let g = 0; g < bases.length; g++)
    for (let k = starts[g]!, u = bases[g]!; k < starts[g + 1]!; k++) codes[k] = u++;
  return codes;
}
