import type { Design, Grouping } from './design.js';
import { rename } from './levels.js';
import { pickCodes } from './pick.js';
import type { Sorted } from './sample.js';

/** Rows of a design that a sample has, in any order; null when it has all of them. */
export const someRows = (design: Design, { rows, designRow }: Sorted): Int32Array | null =>
  rows === design.rows ? null : designRow;

/** Levels of a grouping that have rows among `rows` (null for all). */
export function countUsed({ codes, levels }: Grouping, rows: Int32Array | null): number {
  if (rows === null) return levels;
  const seen = new Uint8Array(levels);
  for (let k = 0; k < rows.length; k++) seen[codes[rows[k]!]!] = 1;
  let used = 0;
  for (let l = 0; l < levels; l++) used += seen[l]!;
  return used;
}

/** A grouping over the rows of a sample, in their order, its levels numbered anew without those that lost all rows. */
export function usedLevels(grouping: Grouping, design: Design, sample: Sorted): Grouping {
  const { layout, designRow } = sample;
  if (layout.eliminated !== null && design.effects[layout.eliminated] === grouping) return groupsOf(grouping, sample);
  if (designRow === null) return grouping;
  const codes = pickCodes(grouping.codes, designRow);
  if (sample.rows === design.rows) return { ...grouping, codes };
  const renamed = new Int32Array(grouping.levels).fill(-1);
  for (let k = 0; k < codes.length; k++) renamed[codes[k]!] = 0;
  const original: number[] = [];
  for (let l = 0; l < renamed.length; l++) if (renamed[l] === 0) renamed[l] = original.push(l) - 1;
  if (original.length === grouping.levels) return { ...grouping, codes };
  rename(codes, renamed);
  return { name: grouping.name, codes, levels: original.length, label: (level) => grouping.label(original[level]!) };
}

/** The groups of the effect that is eliminated, in the order of the sample. */
function groupsOf({ name, label }: Grouping, { layout: { starts, groupLevel }, rows }: Sorted): Grouping {
  const codes = new Int32Array(rows);
  for (let g = 0; g < groupLevel.length; g++) codes.fill(g, starts[g], starts[g + 1]);
  return { name, codes, levels: groupLevel.length, label: (level) => label(groupLevel[level]!) };
}
