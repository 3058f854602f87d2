/**
 * Quantiles of values in no order, which are rearranged: each the interpolation between ranks that `quantile` makes of sorted ones, found
 * without sorting. `percents` ascend.
 * Source: Hoare 1961, Communications of the ACM 4, algorithm 65 (find); all ranks in one descent: Chambers 1971, same journal 14, algorithm 410.
 */
export function quantilesUnsorted(values: Float64Array, percents: readonly number[]): number[] {
  const last = values.length - 1;
  const places = percents.map((percent) => (last * percent) / 100);
  const ranks: number[] = [];
  for (const place of places)
    for (const rank of [Math.floor(place), Math.ceil(place)]) if (rank !== ranks.at(-1)) ranks.push(rank);
  settleRanks(values, 0, last, ranks, 0, ranks.length);
  return places.map((place) => {
    const below = values[Math.floor(place)]!;
    return below + (place - Math.floor(place)) * (values[Math.ceil(place)]! - below);
  });
}

/** Puts the values of ranks `from` to `to` (not included) of the list where they would stand among the sorted ones from `left` to `right`. */
function settleRanks(
  values: Float64Array,
  left: number,
  right: number,
  ranks: readonly number[],
  from: number,
  to: number,
): void {
  while (from < to && left < right) {
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
    let lower = from;
    while (lower < to && ranks[lower]! <= j) lower++;
    settleRanks(values, left, j, ranks, from, lower);
    from = lower;
    // between the two all are the pivot
    while (from < to && ranks[from]! < i) from++;
    left = i;
  }
}

const middleOf = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
