import type { Article } from '../../../model/article.js';
import { type Cell, cellsOf, type Mark } from './cells-of-line.js';
import { isMissing, isYear, type PrintedCell, printedCell } from './printed-cell.js';
import { timesIn } from './time-said.js';

/** A line of a text as a part of a table: a row of numbers, the head of one, a few words alone, or none of these. */
export interface TableLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'row' | 'head' | 'words' | 'prose' | 'empty' | 'rule';
  readonly mark: Mark | null;
  readonly cells: readonly Cell[];
  /** Of a row: how many of its cells are names, and its numbers, null where one is missing. */
  readonly names: number;
  readonly values: readonly (PrintedCell | null)[];
  /** It stands further in than a line without a mark: "- fuels". */
  readonly indent: number;
}

const RULE = /^[\s\-=_|+:*.¦]{3,}$/;
const LONGEST_WORDS = 220;
const SENTENCE_END = /[.!?]["')]*$/;
const HAS_LETTERS = /\p{L}{2}/u;
const UNIT_APART = /^\([^()]*\p{L}[^()]*\)$/u;
const PLACE = /^\d{1,3}\.?$/;

const line = (
  start: number,
  end: number,
  text: string,
  kind: TableLine['kind'],
  more: Partial<Pick<TableLine, 'mark' | 'cells' | 'names' | 'values' | 'indent'>> = {},
): TableLine => {
  const { mark = null, cells = [], names = 0, values = [], indent = 0 } = more;
  return { start, end, text, kind, mark, cells, names, values, indent };
};

/** "2012", "Jan'13": a time as the name of a row. */
const isTime = ({ text }: Cell): boolean => {
  const { times, rest } = timesIn(text);
  return times.length > 0 && !/[\p{L}\d]/u.test(rest);
};

/** How many cells at the head of a row name it; 0 where it is no row. */
function namesIn(cells: readonly Cell[]): number {
  const [first, second] = cells;
  if (!first || !second || first.text === '') return 0;
  // "1 | United States | 45.6": a place, then the name.
  const placed = PLACE.test(first.text) && HAS_LETTERS.test(second.text) && printedCell(second) === null;
  if (placed) return 2;
  if (!HAS_LETTERS.test(first.text) && !isTime(first)) return 0;
  if (printedCell(first) !== null && !isTime(first)) return 0;
  // "Exports    ($bln)    39.21": a name in two cells.
  return UNIT_APART.test(second.text) ? 2 : 1;
}

/** "May Apr", "2018 2019": times parted by one blank each. */
function timesAlone(from: number, printed: string): readonly Cell[] {
  if (printed.length > 80) return [];
  const words = [...printed.matchAll(/\S+/g)];
  const { times, rest } = timesIn(printed);
  if (times.length !== words.length || rest.trim() !== '') return [];
  return words.map((m) => ({ start: from + m.index, end: from + m.index + m[0].length, text: m[0] }));
}

const BULLET = /^[ \t]*[-*·¦][ \t]+(?=\p{L})/u;

function lineAt(text: string, opens: number, end: number): TableLine {
  const bullet = BULLET.exec(text.slice(opens, Math.min(end, opens + 20)))?.[0].length ?? 0;
  const found = lineFrom(text, opens + bullet, end);
  return bullet > 0 && found.kind === 'row' ? { ...found, indent: found.indent + bullet } : found;
}

function lineFrom(text: string, start: number, end: number): TableLine {
  const printed = text.slice(start, end).trim();
  if (printed === '') return line(start, end, printed, 'empty');
  if (RULE.test(printed)) return line(start, end, printed, 'rule');
  const from = start + text.slice(start, end).search(/\S/);
  const to = from + printed.length;
  const parted = cellsOf(text, start, end);
  if (parted && parted.cells.length > 1) {
    const { mark, cells } = parted;
    const names = namesIn(cells);
    const values = cells.slice(names);
    const numbers = values.map((cell) => (isMissing(cell) ? null : printedCell(cell)));
    const told = values.every((cell, i) => numbers[i] !== null || isMissing(cell));
    const years = values.every((cell) => isMissing(cell) || isYear(cell));
    if (names > 0 && told && !years && numbers.some((n) => n !== null))
      return line(from, to, printed, 'row', { mark, cells, names, values: numbers, indent: from - start });
    if (cells.every((cell) => cell.text.length <= 60)) return line(from, to, printed, 'head', { mark, cells });
  }
  const times = timesAlone(from, printed);
  if (times.length > 1) return line(from, to, printed, 'head', { mark: 'blanks', cells: times });
  const short = printed.length <= LONGEST_WORDS;
  const whole = SENTENCE_END.test(printed) && !/^\(.*\)\.?$/.test(printed);
  return line(from, to, printed, short && !whole ? 'words' : 'prose');
}

const NUMBERED = /^\s*(?:\d{1,3}|[a-h])[.)]\s/;
/** May a text hold a table at all? Most do not. */
const MAY_HOLD = /\|[^\n|]*\d|\t[^\n\t]*\d|;\s?\(?[-+]?\d|\S[ \u00a0]{2,}\(?[-+$¤£]?\d/;

/** The lines of a text under its header, as parts of tables; none where it cannot hold one. */
export function tableLines({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly TableLine[] {
  if (!MAY_HOLD.test(text)) return [];
  const found: TableLine[] = [];
  const first = blocks.find((block) => block.kind !== 'meta' && block.kind !== 'title');
  let from = first ? text.lastIndexOf('\n', first.start) + 1 : text.length;
  let block = 0;
  while (from < text.length) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    while (block < blocks.length && blocks[block]!.end < end && blocks[block]!.end <= from) block += 1;
    const at = blocks[block];
    const apart =
      at !== undefined &&
      at.start < end &&
      (at.kind === 'title' ||
        (at.kind === 'list' && NUMBERED.test(text.slice(from, Math.min(end, from + 20)))) ||
        (at.kind === 'meta' && !RULE.test(text.slice(from, end))));
    found.push(apart ? line(from, end, '', 'prose') : lineAt(text, from, end));
    from = end + 1;
  }
  return found;
}
