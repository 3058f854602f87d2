import { comparisonOf } from './comparison-words.js';
import { type Draft, draftOf, type Marks, unitOfQuantity } from './draft.js';
import type { Column } from './list-columns.js';
import type { Row, RowValue } from './list-rows.js';
import type { ListRow } from './lists.js';
import { placeDraft } from './ranked-rows.js';

/** The column of each number of a row: by its cell, else where there are as many of the one as of the other. */
export const columnOf = ({ row, columns }: ListRow, i: number): Column | null => {
  const { cell } = row.values[i]!;
  if (cell > 0) return columns[cell - 1] ?? null;
  return columns.length === row.values.length ? columns[i]! : null;
};

/** What a number of a row is: by its sign and the words beside it, else by its column, else by what the list is of. */
function kindOf(value: RowValue, i: number, list: ListRow): 'level' | 'growth' | 'share' {
  const column = columnOf(list, i)?.kind ?? null;
  const isRate = value.printed.quantity.unit === 'percent';
  if (!isRate) return value.said === 'growth' ? 'growth' : 'level';
  if (value.said) return value.said;
  if (column && column !== 'level') return column;
  const before = list.row.values.slice(0, i).some((v) => v.printed.quantity.unit === 'percent');
  return before ? 'growth' : list.bare;
}

/** How long the number of a row is at most, with what parts it from the line before. */
const LONGEST_PLACE = 8;

/** The claims of a row, one for each of its numbers; the first is quoted with the name. */
export function rowDrafts(marks: Marks, list: ListRow, text: string): readonly Draft[] {
  const told = list.row.values.map((value, i) =>
    draftOfValue(marks, list.row, value, kindOf(value, i, list), columnOf(list, i), i === 0),
  );
  // The number of an item is no part of its sentence.
  const at = marks.sentence.start + list.row.start;
  const place = list.placed ? placeDraft(text.slice(Math.max(0, at - LONGEST_PLACE), at), list.row) : null;
  return place ? [...told, place] : told;
}

function draftOfValue(
  { text }: Marks,
  row: Row,
  { printed, sign, near }: RowValue,
  kind: 'level' | 'growth' | 'share',
  column: Column | null,
  isFirst: boolean,
): Draft {
  const { quantity, family, range } = printed;
  return draftOf({
    kind,
    start: isFirst ? row.start : printed.start,
    end: printed.end,
    at: printed.start,
    atEnd: printed.end,
    quantity: range ? null : quantity,
    value: range ? null : Math.abs(quantity.value),
    unit: unitOfQuantity(quantity),
    sign,
    flow: null,
    comparison:
      kind === 'share' ? 'share_of' : kind === 'growth' ? (column?.comparison ?? comparisonOf(text, near)) : 'none',
    low: range?.[0],
    high: range?.[1],
    family: family || undefined,
    currency: quantity.currency || undefined,
    signed: printed.signed || undefined,
  });
}
