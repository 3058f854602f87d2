export interface CsvLine {
  /** Line of the file that the row starts on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote was opened and never closed, or text stands after a closing quote. */
  readonly broken?: boolean;
}

/** The rows of a CSV text (RFC 4180), each with its line number; empty lines are left out. */
export function csvLines(text: string): CsvLine[] {
  const rows: CsvLine[] = [];
  let cells: string[] = [];
  let cell = '';
  let state: 'plain' | 'quoted' | 'closed' = 'plain';
  let broken = false;
  let line = 1;
  let start = 1;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: start, cells, ...(broken ? { broken } : {}) });
    cells = [];
    cell = '';
    state = 'plain';
    broken = false;
  };
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n') line++;
    if (state === 'quoted') {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else state = 'closed';
    } else if (c === ',') {
      cells.push(cell);
      cell = '';
      state = 'plain';
    } else if (c === '\n') {
      endRow();
      start = line;
    } else if (c === '"' && state === 'plain' && cell === '') state = 'quoted';
    else if (c !== '\r' || text[i + 1] !== '\n') {
      broken ||= state === 'closed' || c === '"';
      cell += c;
    }
  }
  // endRow resets `state`, which the compiler cannot see
  broken ||= (state as string) === 'quoted';
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}
