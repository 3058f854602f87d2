import type { Codes } from './intersect.js';

/** Joins levels of `a` that share a level of `b` in some row, directly or by way of others: the component of each level of `a`. */
export function linked(a: Codes, b: Codes): Codes {
  const parent = Int32Array.from({ length: a.levels }, (_, level) => level);
  const root = (level: number): number => {
    let at = level;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const first = new Int32Array(b.levels).fill(-1);
  for (let k = 0; k < a.codes.length; k++) {
    const other = b.codes[k]!;
    if (first[other] === -1) first[other] = a.codes[k]!;
    else parent[root(a.codes[k]!)] = root(first[other]!);
  }
  const name = new Int32Array(a.levels).fill(-1);
  const codes = new Int32Array(a.levels);
  let levels = 0;
  for (let level = 0; level < a.levels; level++) {
    const at = root(level);
    if (name[at] === -1) name[at] = levels++;
    codes[level] = name[at]!;
  }
  return { codes, levels };
}
