import type { Comparison } from '../../../model/claim.js';
import { type Draft, draftOf, type Marks, unitOfQuantity } from '../draft.js';
import type { Cell } from './cells-of-line.js';
import type { TableLineRead } from './tables.js';
import type { ToldCell } from './told-cells.js';

const comparisonOf = ({ kind, comparison }: ToldCell): Comparison =>
  kind === 'share' ? 'share_of' : kind === 'growth' ? (comparison ?? 'yoy') : 'none';

/** The claims of a line of a table: none of its head. */
export const cellDrafts = (marks: Marks, { name, cells }: TableLineRead): readonly Draft[] =>
  name === null ? [] : cells.map((cell) => draftOfCell(cell, marks, name, cell.first));

/** The claim that one number of a row makes; the first of a row is quoted with the name. */
function draftOfCell(cell: ToldCell, { sentence }: Marks, name: Cell, isFirst: boolean): Draft {
  const { printed, kind, unit, gap } = cell;
  const at = printed.start - sentence.start;
  const atEnd = printed.end - sentence.start;
  const rate = unit === null;
  const quantity = {
    value: printed.value,
    step: printed.step,
    scale: rate ? ('one' as const) : (unit.scale ?? 'one'),
    unit: rate ? 'percent' : (unit.counts ?? 'currency'),
    currency: rate || unit.counts ? null : unit.currency,
    hedge: null,
  };
  const sign = printed.sign ?? (kind === 'level' && gap === 'deficit' ? -1 : 1);
  return draftOf({
    kind,
    start: isFirst ? name.start - sentence.start : at,
    end: atEnd,
    at,
    atEnd,
    quantity: sign < 0 ? { ...quantity, value: -quantity.value } : quantity,
    value: printed.value,
    unit: unitOfQuantity(quantity),
    sign,
    flow: null,
    comparison: comparisonOf(cell),
    basis: cell.basis ?? undefined,
    expected: cell.expected || undefined,
    family: quantity.currency === null ? undefined : unit?.family || undefined,
    currency: quantity.currency ?? undefined,
    signed: printed.sign !== null || (kind === 'level' && gap === 'deficit') || undefined,
  });
}
