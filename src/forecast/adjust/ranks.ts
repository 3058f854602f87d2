/** Ranks from one, equal values sharing theirs, and the sum of t³ - t over groups of equals. */
export function ranks(values: ArrayLike<number>): { readonly ranks: Float64Array; readonly ties: number } {
  const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const found = new Float64Array(values.length);
  let ties = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    const equals = to - from;
    for (let k = from; k < to; k++) found[order[k]!] = (from + to + 1) / 2;
    ties += equals ** 3 - equals;
    from = to;
  }
  return { ranks: found, ties };
}
