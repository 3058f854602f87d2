import type { Indexed, Loops } from './loops.js';

type IndexedLoops = Pick<Loops, 'indexedWeigh' | 'indexedResidual' | 'indexedMeans' | 'indexedSpread'>;

/** A level that has all but this share of its group is that group: what is left of it is rounding. */
const ALONE = 1e-13;

/** `v − D x` over the places of a group, in `left`; gives its weighted sum. */
function reduce(
  { codes, effects, rows, left }: Indexed,
  w: Float64Array,
  v: Float64Array | null,
  x: Float64Array,
  start: number,
  end: number,
): number {
  const length = end - start;
  if (v === null) left.fill(0, 0, length);
  else for (let k = 0; k < length; k++) left[k] = v[start + k]!;
  for (let e = 0; e < effects; e++)
    for (let k = 0, at = e * rows + start; k < length; k++) left[k] = left[k]! - x[codes[at + k]!]!;
  let total = 0;
  for (let k = 0; k < length; k++) total += w[start + k]! * left[k]!;
  return total;
}

/** Loops over groups of any shape, in plain JavaScript. */
export const plainIndexed: IndexedLoops = {
  indexedWeigh({ starts, sums, codes, effects, rows }, w, diagonal, own, g, end) {
    for (; g < end; g++) {
      const [start, to, sum] = [starts[g]!, starts[g + 1]!, sums[g]!];
      if (sum === 0) continue;
      for (let e = 0; e < effects; e++) {
        const shift = e * rows;
        // a level may stand several times in a group: its share of the group counts once, squared
        for (let k = start; k < to; k++) own[codes[shift + k]!]! += w === null ? 1 : w[k]!;
        for (let k = start; k < to; k++) {
          const u = codes[shift + k]!;
          const rest = 1 - own[u]! / sum;
          if (rest > ALONE) diagonal[u] = diagonal[u]! + own[u]! * rest;
          own[u] = 0;
        }
      }
    }
  },

  indexedResidual(indexed, w, v, x, out, g, end) {
    const { starts, sums, codes, effects, rows, left } = indexed;
    for (; g < end; g++) {
      const [start, to] = [starts[g]!, starts[g + 1]!];
      const total = reduce(indexed, w, v, x, start, to);
      const mean = sums[g]! > 0 ? total / sums[g]! : 0;
      for (let k = 0; k < to - start; k++) left[k] = (left[k]! - mean) * w[start + k]!;
      for (let e = 0; e < effects; e++)
        for (let k = 0, at = e * rows + start; k < to - start; k++)
          out[codes[at + k]!] = out[codes[at + k]!]! + left[k]!;
    }
  },

  indexedMeans(indexed, w, v, x, means, g, end) {
    const { starts, sums } = indexed;
    for (; g < end; g++) {
      const total = reduce(indexed, w, v, x, starts[g]!, starts[g + 1]!);
      means[g] = sums[g]! > 0 ? total / sums[g]! : 0;
    }
  },

  indexedSpread({ starts, codes, effects, rows }, v, x, c, g, start, end, out) {
    for (let from = start; from < end; g++) {
      const to = Math.min(end, starts[g + 1]!);
      out.fill(c[g]!, from - start, to - start);
      from = to;
    }
    for (let e = 0; e < effects; e++)
      for (let k = start, at = e * rows; k < end; k++) out[k - start] = out[k - start]! + x[codes[at + k]!]!;
    if (v !== null) for (let k = start; k < end; k++) out[k - start] = v[k]! - out[k - start]!;
  },
};
