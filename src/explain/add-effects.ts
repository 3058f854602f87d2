import { ExactSum } from './exact-sum.js';

/**
 * Adds effects up over the rows that fall in each of `groups`: one list of `width` sums a group.
 * @param effects `[row * width + name]`
 */
export function addEffects(
  effects: Float64Array,
  width: number,
  groups: number,
  groupOf: (row: number) => number,
): number[][] {
  const sums = Array.from({ length: groups * width }, () => new ExactSum());
  for (let row = 0, at = 0; at < effects.length; row++) {
    const group = groupOf(row) * width;
    for (let name = 0; name < width; name++, at++) if (effects[at] !== 0) sums[group + name]!.add(effects[at]!);
  }
  return Array.from({ length: groups }, (_, g) => sums.slice(g * width, (g + 1) * width).map((sum) => sum.value));
}
