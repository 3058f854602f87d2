/**
 * Adds effects up over the rows that fall in each of `groups`: one list of `width` sums a group. As `ExactSum`, but in
 * arrays, since there are millions of summands.
 * @param effects `[row * width + name]`
 */
export function addEffects(
  effects: Float64Array,
  width: number,
  groups: number,
  groupOf: (row: number) => number,
): number[][] {
  const sums = new Float64Array(groups * width);
  const lost = new Float64Array(groups * width);
  for (let row = 0, cell = 0; cell < effects.length; row++) {
    let at = groupOf(row) * width;
    for (let name = 0; name < width; name++, at++, cell++) {
      const x = effects[cell]!;
      const sum = sums[at]!;
      const next = sum + x;
      lost[at]! += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
      sums[at] = next;
    }
  }
  return Array.from({ length: groups }, (_, g) =>
    Array.from({ length: width }, (_, name) => sums[g * width + name]! + lost[g * width + name]!),
  );
}
