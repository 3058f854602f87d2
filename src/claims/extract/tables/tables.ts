import type { Article } from '../../../model/article.js';
import type { Draft } from '../draft.js';
import { type CellWords, cellWords } from './cell-words.js';
import type { Cell } from './cells-of-line.js';
import { tablesOf } from './find-tables.js';
import { type ToldCell, toldCells } from './told-cells.js';

/** A line of a table as a part of the text: its head, or a row with what its numbers tell. */
export interface TableLineRead {
  readonly by: 'table';
  readonly start: number;
  readonly end: number;
  /** The name of the row, and its numbers that tell something; none of a head. */
  readonly name: Cell | null;
  readonly cells: readonly ToldCell[];
  readonly table: TableTold;
}

/** What the lines over a table say of all its numbers. */
export interface TableTold {
  /** Where the lines stand. */
  readonly captions: readonly (readonly [number, number])[];
  readonly words: readonly CellWords[];
  /** All cells, in order: the latest of their times is that of the table. */
  readonly cells: readonly ToldCell[];
}

/** The lines of the tables of a text that are read cell by cell, by where they start. */
export function tableLinesRead(article: Pick<Article, 'text' | 'blocks'>): ReadonlyMap<number, TableLineRead> {
  const lines = new Map<number, TableLineRead>();
  const tables = tablesOf(article);
  const title = tables.length > 0 ? article.blocks.find((block) => block.kind === 'title') : undefined;
  const titled = title ? cellWords(article.text.slice(title.start, title.end)) : null;
  for (const table of tables) {
    const words = table.captions.map((line) => cellWords(line.text));
    const rows = toldCells(table, words, titled);
    if (rows === null) continue;
    const told: TableTold = {
      captions: table.captions.map(({ start, end }) => [start, end] as const),
      words,
      cells: rows.flatMap((row) => row.filter((cell) => cell !== null)),
    };
    for (const { start, end } of table.heads)
      lines.set(start, { by: 'table', start, end, name: null, cells: [], table: told });
    table.rows.forEach(({ line }, i) => {
      const cells = rows[i]!.filter((cell) => cell !== null);
      const name = line.cells[line.names - 1]!;
      lines.set(line.start, { by: 'table', start: line.start, end: line.end, name, cells, table: told });
    });
  }
  return lines;
}

/** "(100 million yuan)", "(60-kg bags)": the number of a unit, over a table. */
const OPENS = /\(\s*(?:in\s)?$/;
const CLOSES = /^[^()]{0,12}\)/;

/** The claims of a line that stands over a table, but for the numbers of its unit. */
export const withoutUnits = (drafts: readonly Draft[], text: string): readonly Draft[] =>
  drafts.filter(
    ({ quantity, at, atEnd }) =>
      quantity === null ||
      !OPENS.test(text.slice(Math.max(0, at - 6), at)) ||
      !CLOSES.test(text.slice(atEnd, atEnd + 14)),
  );

/** Where the lines over the tables of a text stand. */
export const captionsOf = (lines: ReadonlyMap<number, TableLineRead>): ReadonlySet<number> =>
  new Set(
    [...new Set([...lines.values()].map(({ table }) => table))].flatMap(({ captions }) =>
      captions.map(([start]) => start),
    ),
  );
