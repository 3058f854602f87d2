import type { Split } from './split.js';

/**
 * The change of a product of factors, changed one after the other: the first at the base of all others, the last at the
 * others of now. With two factors this is what a constant-share analysis says (demand at the base's share, the rest is
 * share). Exact, but it depends on the order: such splits stand as the ends of a range.
 * @param start the factor that is changed first
 * @param step 1 to go on with the one after it, -1 with the one before it, round and round
 */
export const oneByOne =
  (start: number, step: 1 | -1): Split =>
  (base, now, out) => {
    const count = base.length;
    let changed = 1;
    for (let place = 0; place < count; place++) {
      const i = factorAt(start + step * place, count);
      let unchanged = 1;
      for (let later = place + 1; later < count; later++) unchanged *= base[factorAt(start + step * later, count)]!;
      out[i] = changed * unchanged * (now[i]! - base[i]!);
      changed *= now[i]!;
    }
  };

/** Counted round and round, backwards too. */
const factorAt = (place: number, count: number): number => ((place % count) + count) % count;
