/**
 * The change of a product of factors, split by the mean over every order in which they can be changed one after the
 * other: for two factors the midpoint formula of Bennet 1920 and Marshall-Edgeworth, for more that of Shapley (Sun 1998,
 * Energy Economics 20, eq. 10). Exact, also with zeros. At most ten factors; it costs 2^factors.
 * @param out receives what each factor adds
 */
export function midpointSplit(base: ArrayLike<number>, now: ArrayLike<number>, out: Float64Array): void {
  const count = base.length;
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (let changed = 0; changed < 1 << count; changed++) {
      if (changed & (1 << i)) continue;
      let others = 1;
      let already = 0;
      for (let j = 0; j < count; j++) {
        if (j === i) continue;
        const has = (changed >> j) & 1;
        already += has;
        others *= has ? now[j]! : base[j]!;
      }
      sum += orders(already, count) * others;
    }
    out[i] = sum * (now[i]! - base[i]!);
  }
}

/** The share of all orders of `count` factors in which exactly these `already` stand before a given one. */
function orders(already: number, count: number): number {
  let ways = count;
  for (let j = 1; j <= already; j++) ways *= (count - j) / j;
  return 1 / ways;
}
