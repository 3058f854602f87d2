/** A cell of a line, with its place in the text. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What parts the cells of a line. */
export type Mark = '|' | 'tab' | ';' | 'blanks';

export interface Cells {
  readonly mark: Mark;
  readonly cells: readonly Cell[];
}

const PARTS: Readonly<Record<Mark, RegExp>> = { '|': /\|/g, tab: /\t/g, ';': /;/g, blanks: /[ \u00a0]{2,}/g };
const LONGEST = 240;
const MOST_CELLS = 30;

const markOf = (line: string): Mark | null =>
  line.includes('|')
    ? '|'
    : line.includes('\t')
      ? 'tab'
      : line.includes(';')
        ? ';'
        : /\S[ \u00a0]{2,}\S/.test(line)
          ? 'blanks'
          : null;

function cell(text: string, from: number, to: number): Cell {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const trimmed = part.trim();
  return { start: trimmed === '' ? from : start, end: trimmed === '' ? from : start + trimmed.length, text: trimmed };
}

/** "Crude imports: 39.46": a name and its first number in one cell. */
const NAMED = /^([^:]{1,60}):\s+(?=\S)/;

const BRACKETED = /^([^()]{3,120})\((?=[^()]+$)/;

/** The cells of the line from `from` to `to`; null where nothing parts it. */
export function cellsOf(text: string, from: number, to: number): Cells | null {
  const line = text.slice(from, to).trimEnd();
  if (line.length > LONGEST) return null;
  const indent = line.length - line.trimStart().length;
  const mark = markOf(line.trimStart());
  if (mark === null) return null;
  // Strokes at the ends of a line part nothing.
  const first = mark === '|' && line[indent] === '|' ? indent + 1 : mark === 'tab' ? 0 : indent;
  const last = mark === '|' && first > indent && line.endsWith('|') ? line.length - 1 : line.length;
  const cells: Cell[] = [];
  let at = first;
  for (const match of line.slice(0, last).matchAll(PARTS[mark])) {
    if (match.index < first) continue;
    cells.push(cell(text, from + at, from + match.index));
    at = match.index + match[0].length;
  }
  cells.push(cell(text, from + at, from + last));
  if (cells.length > MOST_CELLS) return null;
  // "Key figures (May; June; change)": the bracket is the head, what stands before it is over all.
  const bracket = mark === ';' && cells.at(-1)!.text.endsWith(')') ? BRACKETED.exec(cells[0]!.text) : null;
  if (bracket) {
    const { start, end } = cells[0]!;
    const behind = cells.slice(1, -1);
    const close = cells.at(-1)!;
    return {
      mark,
      cells: [
        cell(text, start, start + bracket[1]!.length),
        cell(text, start + bracket[0].length, end),
        ...behind,
        cell(text, close.start, close.end - 1),
      ],
    };
  }
  const named = mark === 'blanks' ? null : NAMED.exec(cells[0]!.text);
  if (!named) return { mark, cells };
  const { start, end } = cells[0]!;
  return {
    mark,
    cells: [cell(text, start, start + named[1]!.length), cell(text, start + named[0].length, end), ...cells.slice(1)],
  };
}
