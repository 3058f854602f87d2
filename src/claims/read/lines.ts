/** A line of a text: `text` without its line end and without trailing blanks; `start` and `end` bound exactly that. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of a text, whatever ends them (LF, CRLF, CR). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (;;) {
    const match = ends.exec(text);
    const raw = text.slice(start, match ? match.index : text.length);
    const trimmed = raw.trimEnd();
    lines.push({ start, end: start + trimmed.length, text: trimmed });
    if (!match) return lines;
    start = match.index + match[0].length;
  }
}
