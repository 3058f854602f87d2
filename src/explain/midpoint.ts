/**
 * The change of a product of factors, split by the mean over every order in which they can be changed one after the
 * other: for two factors the midpoint formula of Bennet 1920 and Marshall-Edgeworth, for more that of Shapley (Sun 1998,
 * Energy Economics 20, eq. 10). Exact, also with zeros. At most ten factors; it costs 2^factors.
 * @param out receives what each factor adds
 */
export function midpointSplit(base: ArrayLike<number>, now: ArrayLike<number>, out: Float64Array): void {
  const count = base.length;
  const weights = weightsOf(count);
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
      sum += weights[already]! * others;
    }
    out[i] = sum * (now[i]! - base[i]!);
  }
}

const known = new Map<number, readonly number[]>();

/** By how many factors stand before a given one: the share of all orders in which exactly these do. Kept, as it is asked for in loops. */
function weightsOf(count: number): readonly number[] {
  let weights = known.get(count);
  if (!weights) {
    weights = Array.from({ length: count }, (_, already) => {
      let ways = count;
      for (let j = 1; j <= already; j++) ways *= (count - j) / j;
      return 1 / ways;
    });
    known.set(count, weights);
  }
  return weights;
}
