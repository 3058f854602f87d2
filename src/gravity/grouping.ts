import type { ColumnFacts } from './column-facts.js';
import type { Grouping } from './design.js';
import type { Effect } from './effect-names.js';
import { type Coded, codedNumbers, codedTexts, crossed } from './levels.js';
import { pickCodes, pickNumbers } from './pick.js';
import type { CategoryValue, NumberValue } from './value.js';

/** A part of an effect over all rows of the panel. */
export type Part = NumberValue | CategoryValue;

/** Rows by the levels of one column, in the order of its values; `rows` of the panel, or all when null. */
export function codedPart(part: Part, rows: Int32Array | null, facts: ColumnFacts): Coded {
  if (part.kind === 'number') return codedNumbers(pickNumbers(part.values, rows));
  const codes = pickCodes(part.codes, rows);
  return codedTexts(codes, part.levels, facts.occurring(codes, part.levels.length));
}

/**
 * An effect over the rows that are used: levels in the order of their parts, `CHN^2006` before `CHN^2007`. `parts` are
 * the levels of its columns.
 */
export function groupingOf(effect: Effect, parts: readonly Coded[]): Grouping {
  const [first, ...rest] = parts;
  const { codes, levels, label } = rest.reduce(crossed, first!);
  return { name: effect.name, codes, levels, label };
}
