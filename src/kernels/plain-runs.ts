import type { Loops } from './loops.js';

type RunLoops = Pick<Loops, 'runsResidual' | 'runsMeans' | 'runsSpread' | 'runsWeigh'>;

/** Loops over runs, in plain JavaScript. */
export const plainRuns: RunLoops = {
  runsResidual({ starts, sums, first, second }, w, v, x, out, g, end) {
    for (; g < end; g++) {
      const sum = sums[g]!;
      if (sum === 0) continue;
      const start = starts[g]!;
      const length = starts[g + 1]! - start;
      if (second === null) runOfOne(w, v, x, out, start, length, first[g]!, 1 / sum);
      else runOfTwo(w, v, x, out, start, length, first[g]!, second[g]!, 1 / sum);
    }
  },

  runsMeans({ starts, sums, first, second }, w, v, x, means, g, end) {
    for (; g < end; g++) {
      const start = starts[g]!;
      const to = starts[g + 1]!;
      const a = first[g]! - start;
      let sum = 0;
      if (second === null) for (let k = start; k < to; k++) sum += w[k]! * (v[k]! - x[a + k]!);
      else for (let k = start, b = second[g]! - start; k < to; k++) sum += w[k]! * (v[k]! - x[a + k]! - x[b + k]!);
      means[g] = sums[g]! > 0 ? sum / sums[g]! : 0;
    }
  },

  runsSpread({ starts, first, second }, v, x, c, g, start, end, out) {
    for (let from = start; from < end; g++) {
      const to = Math.min(end, starts[g + 1]!);
      const a = first[g]! - starts[g]!;
      const b = (second ?? first)[g]! - starts[g]!;
      const level = c[g]!;
      if (second !== null) for (let k = from; k < to; k++) out[k - start] = x[a + k]! + x[b + k]! + level;
      else for (let k = from; k < to; k++) out[k - start] = x[a + k]! + level;
      from = to;
    }
    if (v !== null) for (let k = start; k < end; k++) out[k - start] = v[k]! - out[k - start]!;
  },

  runsWeigh({ starts, sums, first, second }, w, diagonal, g, end) {
    for (; g < end; g++) {
      const start = starts[g]!;
      const to = starts[g + 1]!;
      let sum = 0;
      for (let k = start; k < to; k++) sum += w[k]!;
      sums[g] = sum;
      if (sum === 0) continue;
      for (const bases of second === null ? [first] : [first, second]) {
        const a = bases[g]! - start;
        for (let k = start; k < to; k++) diagonal[a + k] = diagonal[a + k]! + w[k]! * (1 - w[k]! / sum);
      }
    }
  },
};

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
