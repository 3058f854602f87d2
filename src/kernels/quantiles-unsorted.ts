/**
 * Quantiles of values in no order, which are rearranged: each the interpolation between ranks that `quantile` makes of sorted ones, found
 * without sorting. `percents` ascend.
 * Source: Hoare 1961, Communications of the ACM 4, algorithm 65 (find).
 */
export function quantilesUnsorted(values: Float64Array, percents: readonly number[]): number[] {
  let from = 0;
  return percents.map((percent) => {
    const at = ((values.length - 1) * percent) / 100;
    const below = Math.floor(at);
    if (below >= from) place(values, from, values.length - 1, below);
    from = below;
    const low = values[below]!;
    if (at === below) return low;
    let next = Infinity;
    for (let k = below + 1; k < values.length; k++) if (values[k]! < next) next = values[k]!;
    return low + (at - below) * (next - low);
  });
}

/** Puts the value of a rank where it would stand among the sorted ones from `left` to `right`: lower ones before it, higher ones after. */
function place(values: Float64Array, left: number, right: number, rank: number): void {
  while (left < right) {
    const pivot = middleOf(values[left]!, values[(left + right) >> 1]!, values[right]!);
    let [i, j] = [left, right];
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const held = values[i]!;
      values[i++] = values[j]!;
      values[j--] = held;
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else return;
  }
}

const middleOf = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
