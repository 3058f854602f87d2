import type { TableLine } from './table-lines.js';

/** The words over each column of a table, and those at the left that hold for all. */
export interface ColumnsOver {
  readonly columns: readonly string[];
  readonly corner: string;
}

/** A column over the names of the rows. */
const OF_NAMES =
  /^(?:items?|flows?|indicators?|country|countries|partners?|markets?|destinations?|origins?|suppliers?|products?|commodit(?:y|ies)|categor(?:y|ies)|groups?|months?|years?|quarters?|periods?|regions?|description|rank|no\.?|#|)$/i;

interface Spread {
  readonly columns: readonly string[];
  readonly corner: string;
}

/** The cells of one head over `width` columns, those that stand over several once for each. */
function spread(head: TableLine, { names }: TableLine, width: number, isLast: boolean): Spread | null {
  const cells = head.cells.map((cell) => cell.text);
  const filled = (columns: readonly string[]): readonly string[] => {
    let over = '';
    return columns.map((text) => {
      if (isLast || text !== '') over = text;
      return over;
    });
  };
  if (cells.length === width + names)
    return { columns: filled(cells.slice(names)), corner: cells.slice(0, names).join(' ') };
  if (cells.length === width + 1) return { columns: filled(cells.slice(1)), corner: cells[0]! };
  if (cells.length === width) return { columns: cells, corner: '' };
  for (const corner of OF_NAMES.test(cells[0]!) ? [1, 0] : [0, 1]) {
    const over = cells.slice(corner).filter((text) => text !== '');
    if (over.length > 0 && over.length < width && width % over.length === 0) {
      const each = width / over.length;
      return {
        columns: over.flatMap((text) => Array.from({ length: each }, () => text)),
        corner: corner === 1 ? cells[0]! : '',
      };
    }
  }
  return null;
}

/** What the heads of a table say over its first row; null where none of them fits it. */
export function columnsOver(heads: readonly TableLine[], row: TableLine): ColumnsOver | null {
  const width = row.values.length;
  const fitting = heads.flatMap((head, i) => {
    const found = spread(head, row, width, i === heads.length - 1);
    return found ? [found] : [];
  });
  if (fitting.length === 0) return null;
  return {
    columns: Array.from({ length: width }, (_, i) =>
      fitting
        .map((f) => f.columns[i]!)
        .join(' ')
        .trim(),
    ),
    corner: fitting
      .map((f) => f.corner)
      .join(' ')
      .trim(),
  };
}
