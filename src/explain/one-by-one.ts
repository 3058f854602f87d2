/**
 * The change of a product of factors, changed one after the other in the order given: the first at the base of all others,
 * the last at the others of now. With two factors this is what a constant-share analysis says (demand at the base's share,
 * the rest is share). Exact, but it depends on the order: it stands as the end of a range, beside its reverse.
 * @param out receives what each factor adds
 */
export function oneByOne(base: ArrayLike<number>, now: ArrayLike<number>, out: Float64Array): void {
  for (let i = 0; i < base.length; i++) changeOne(base, now, i, out, (j) => j < i);
}

/** The same from the last factor to the first. */
export function oneByOneBack(base: ArrayLike<number>, now: ArrayLike<number>, out: Float64Array): void {
  for (let i = 0; i < base.length; i++) changeOne(base, now, i, out, (j) => j > i);
}

function changeOne(
  base: ArrayLike<number>,
  now: ArrayLike<number>,
  i: number,
  out: Float64Array,
  changed: (j: number) => boolean,
): void {
  let others = 1;
  for (let j = 0; j < base.length; j++) if (j !== i) others *= changed(j) ? now[j]! : base[j]!;
  out[i] = others * (now[i]! - base[i]!);
}
