/**
 * Places worked on at a time: a few columns of this length stay in the second cache of a processor. Shorter ones would in the first, and
 * cost more in calls, and in compiling the many places that call, than that saves.
 */
export const BLOCK = 8192;

/** Groups cut into chunks of at most `BLOCK` places, or of one larger group: chunk i has the groups from `[i]` to `[i + 1]`. */
export function chunksOf(starts: Int32Array): Int32Array {
  const bounds = [0];
  let begun = 0;
  for (let g = 1; g < starts.length; g++) {
    if (starts[g]! - begun <= BLOCK) continue;
    if (g - 1 > bounds[bounds.length - 1]!) bounds.push(g - 1);
    begun = starts[g - 1]!;
    if (starts[g]! - begun <= BLOCK) continue;
    bounds.push(g);
    begun = starts[g]!;
  }
  const groups = starts.length - 1;
  if (bounds[bounds.length - 1]! < groups) bounds.push(groups);
  return Int32Array.from(bounds);
}
