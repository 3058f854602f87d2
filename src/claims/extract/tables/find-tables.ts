import type { Article } from '../../../model/article.js';
import { type CellWords, cellWords } from './cell-words.js';
import type { Cell } from './cells-of-line.js';
import { columnsOver } from './columns-over.js';
import { inWidth } from './row-in-width.js';
import { type TableLine, tableLines } from './table-lines.js';

/** A row of a table, with the heading inside the table that it stands under. */
export interface TableRow {
  readonly line: TableLine;
  readonly words: CellWords;
  readonly section: CellWords | null;
}

export interface Table {
  readonly heads: readonly TableLine[];
  /** What each column says; empty where no line heads them. */
  readonly columns: readonly CellWords[];
  /** What the head says of all columns, at its left. */
  readonly corner: CellWords | null;
  readonly rows: readonly TableRow[];
  /** The lines over it, the nearest first, and one under it that gives the unit. */
  readonly captions: readonly TableLine[];
}

interface Open {
  readonly heads: readonly TableLine[];
  readonly captions: readonly TableLine[];
  readonly rows: { line: TableLine; section: TableLine | null }[];
  section: TableLine | null;
}

const MOST_CAPTIONS = 4;
const SOURCE = /^(?:\W{0,3}(?:source|note|notes|sources|n\.?b)\b)/i;

/** The tables of a text, with what stands over them. */
export function tablesOf(article: Pick<Article, 'text' | 'blocks'>): readonly Table[] {
  const lines = tableLines(article);
  if (lines.length === 0) return [];
  const tables: { open: Open; last: number }[] = [];
  let words: TableLine[] = [];
  let heads: TableLine[] = [];
  /** Words between the head and the first row. */
  let under: TableLine | null = null;
  let open: Open | null = null;
  let inherited: readonly TableLine[] = [];
  lines.forEach((printed, i) => {
    const width = heads.length > 0 ? heads.at(-1)!.cells.length : (open?.rows[0]?.line.values.length ?? 0);
    const line = printed.kind === 'row' ? inWidth(printed, width) : printed;
    if (line.kind === 'empty' || line.kind === 'rule') return;
    if (line.kind === 'prose') {
      const leads =
        line.text.endsWith(':') || (lines[i + 1]?.kind === 'head' && line.text.length <= 300 && line.text !== '');
      words = leads ? [line] : [];
      heads = [];
      under = null;
      open = null;
      inherited = [];
      return;
    }
    if (line.kind === 'words') {
      if (heads.length > 0) under = line;
      else words.push(line);
      return;
    }
    if (line.kind === 'head') {
      if (under) {
        words = [...words, under];
        heads = [];
        under = null;
      }
      heads.push(line);
      return;
    }
    const goesOn: boolean =
      open !== null &&
      heads.length === 0 &&
      open.rows[0]!.line.mark === line.mark &&
      sameWidth(open.rows[0]!.line, line);
    if (goesOn && open) {
      if (words.length > 0) open.section = words.at(-1)!;
      words = [];
      open.rows.push({ line, section: open.section });
      tables.at(-1)!.last = i;
      return;
    }
    const before: readonly TableLine[] = open ? (words.length > 0 ? open.captions.slice(1) : open.captions) : inherited;
    open = {
      heads,
      captions: [...words.filter((w) => !SOURCE.test(w.text)).reverse(), ...before].slice(0, MOST_CAPTIONS),
      rows: [],
      section: under,
    };
    open.rows.push({ line, section: under });
    tables.push({ open, last: i });
    words = [];
    heads = [];
    under = null;
  });
  return tables.map(({ open: found, last }) => tableOf(found, unitUnder(lines, last)));
}

/** The last cells of a row may be left out where each has its mark. */
const sameWidth = (a: TableLine, b: TableLine): boolean =>
  a.values.length === b.values.length || (a.mark !== 'blanks' && b.values.length < a.values.length);

/** "(In millions of dollars)" right under a table. */
const UNIT_LINE = /\b(?:in|figures|values|amounts|unit)\b/i;
function unitUnder(lines: readonly TableLine[], last: number): TableLine | null {
  const next = lines[last + 1];
  return next?.kind === 'words' &&
    (next.text.startsWith('(') || UNIT_LINE.test(next.text)) &&
    cellWords(next.text).unit !== null
    ? next
    : null;
}

const nameOf = (cells: readonly Cell[], names: number): string =>
  (names === 2
    ? /^\d/.test(cells[0]!.text)
      ? cells[1]!.text
      : `${cells[0]!.text} ${cells[1]!.text}`
    : cells[0]!.text
  ).replace(/\s*:$/, '');

function tableOf({ heads, captions, rows }: Open, below: TableLine | null): Table {
  const first = rows[0]!.line;
  const over = columnsOver(heads, first);
  const sections = new Map<TableLine, CellWords>();
  const wordsOf = (section: TableLine | null): CellWords | null => {
    if (section === null) return null;
    const known = sections.get(section) ?? cellWords(section.text);
    sections.set(section, known);
    return known;
  };
  return {
    heads: over ? heads : [],
    columns: withFlowsBefore(over?.columns.map(cellWords) ?? []),
    corner: over?.corner ? cellWords(over.corner) : null,
    rows: withRatesOfRows(
      rows.map(({ line, section }) => ({
        line,
        words: cellWords(nameOf(line.cells, line.names)),
        section: wordsOf(section),
      })),
    ),
    captions: [...(over ? [] : [...heads].reverse()), ...captions, ...(below ? [below] : [])],
  };
}

const tellsOnlyKind = (w: CellWords): boolean =>
  w.flow === null &&
  w.rest === '' &&
  w.economies.length === 0 &&
  w.times.length === 0 &&
  (w.kind === 'growth' || w.kind === 'share' || w.percent);

/** "Exports | y/y | Imports | y/y": a change is one of what the column before it tells. */
function withFlowsBefore(columns: readonly CellWords[]): readonly CellWords[] {
  let before: CellWords | null = null;
  const total = columns.find((c) => c.flow === 'total');
  return columns.map((column) => {
    if (column.flow !== null) before = column;
    // "Total trade | Exports | Imports | Total y/y %"
    else if (total && /^total\b/i.test(column.text)) return { ...column, flow: total.flow };
    else if (before && (column.kind === 'growth' || column.kind === 'share' || column.percent))
      return { ...column, flow: before.flow, gap: before.gap };
    return column;
  });
}

const OF_WHICH = /^(?:of\swhich|o\/w|thereof|including)\b/i;

/** "Exports ($bln)", and under it "y/y chg (pct)": of what the row before it tells. */
function withRatesOfRows(rows: readonly TableRow[]): readonly TableRow[] {
  let before: CellWords | null = null;
  let indent = 0;
  return rows.map((row) => {
    const { words, line } = row;
    const of: CellWords | null = before;
    if (!tellsOnlyKind(words)) {
      const isPart = words.flow === null && (line.indent > indent || OF_WHICH.test(words.text));
      if (of?.flow && isPart && row.section === null)
        return { ...row, words: { ...words, flow: of.flow, gap: of.gap } };
      before = words;
      indent = line.indent;
      return row;
    }
    if (!of || (row.section !== null && row.section.flow !== null)) return row;
    return {
      ...row,
      words: { ...words, flow: of.flow, gap: of.gap, economies: of.economies, rest: of.rest, name: of.name },
    };
  });
}
