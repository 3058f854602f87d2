import type { Grouping } from './design.js';
import { pickCodes } from './pick.js';

/** A grouping over the rows used, in their order, its levels numbered anew without those that lost all rows. */
export function usedLevels(grouping: Grouping, rows: Int32Array | null): Grouping {
  if (rows === null) return grouping;
  const codes = pickCodes(grouping.codes, rows);
  const renamed = new Int32Array(grouping.levels).fill(-1);
  for (let k = 0; k < codes.length; k++) renamed[codes[k]!] = 0;
  const original: number[] = [];
  for (let l = 0; l < renamed.length; l++) if (renamed[l] === 0) renamed[l] = original.push(l) - 1;
  if (original.length === grouping.levels) return { ...grouping, codes };
  for (let k = 0; k < codes.length; k++) codes[k] = renamed[codes[k]!]!;
  return { name: grouping.name, codes, levels: original.length, label: (level) => grouping.label(original[level]!) };
}
