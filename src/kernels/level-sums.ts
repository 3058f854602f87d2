import type { Layout } from './layout.js';

/** Sums of `values` by group. */
export function groupSums({ starts }: Layout, values: Float64Array): Float64Array {
  const sums = new Float64Array(starts.length - 1);
  for (let g = 0; g < sums.length; g++) {
    let sum = 0;
    for (let k = starts[g]!; k < starts[g + 1]!; k++) sum += values[k]!;
    sums[g] = sum;
  }
  return sums;
}

/** Multiplies the `values` of each group by its factor. */
export function scaleGroups({ starts }: Layout, factor: Float64Array, values: Float64Array): void {
  for (let g = 0; g < factor.length; g++) {
    const by = factor[g]!;
    for (let k = starts[g]!; k < starts[g + 1]!; k++) values[k] = values[k]! * by;
  }
}

/** Adds `values` by the unknowns of one of the other effects to `sums`, which has a place for every unknown. */
export function addLevels({ starts, others }: Layout, other: number, values: Float64Array, sums: Float64Array): void {
  const { codes, bases } = others[other]!;
  if (codes !== null) {
    for (let k = 0; k < values.length; k++) sums[codes[k]!] = sums[codes[k]!]! + values[k]!;
    return;
  }
  for (let g = 0; g < bases!.length; g++)
    for (let k = starts[g]!, u = bases![g]!; k < starts[g + 1]!; k++, u++) sums[u] = sums[u]! + values[k]!;
}

/** Multiplies `values` by the factor of their unknown in one of the other effects. */
export function scaleLevels(
  { starts, others }: Layout,
  other: number,
  factor: Float64Array,
  values: Float64Array,
): void {
  const { codes, bases } = others[other]!;
  if (codes !== null) {
    for (let k = 0; k < values.length; k++) values[k] = values[k]! * factor[codes[k]!]!;
    return;
  }
  for (let g = 0; g < bases!.length; g++)
    for (let k = starts[g]!, u = bases![g]!; k < starts[g + 1]!; k++, u++) values[k] = values[k]! * factor[u]!;
}
