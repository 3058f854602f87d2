import type { PdfRun } from './pdf-pages.js';

/** A printed line of a PDF page. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly page: number;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** The runs of a page as lines: runs at one height are one line, a gap between them a blank. */
export function linesOfPage(runs: readonly PdfRun[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfRun[] = [];
  const close = (): void => {
    let text = '';
    let reach = 0;
    for (const run of open) {
      const gap = text !== '' && run.x - reach > 0.15 * (run.size || 10);
      text += gap && !/\s$/.test(text) && !/^\s/.test(run.text) ? ` ${run.text}` : run.text;
      if (run.text.trim() !== '') reach = run.x + run.width;
    }
    const trimmed = text.replace(/\s+/g, ' ').trim();
    const seen = open.filter((run) => run.text.trim() !== '');
    if (trimmed !== '')
      lines.push({ text: trimmed, x: seen[0]!.x, y: seen[0]!.y, size: median(seen.map((run) => run.size)), page });
    open = [];
  };
  for (const run of runs) {
    const last = open.findLast((other) => other.text.trim() !== '');
    if (last && run.text.trim() !== '' && Math.abs(run.y - last.y) > 0.5 * Math.max(run.size, last.size, 4)) close();
    open.push(run);
    if (run.eol) close();
  }
  close();
  return lines;
}

const masked = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();

/** The lines without page numbers and without what stands at the top or foot of most pages. */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const edges = (lines: readonly PdfLine[]): PdfLine[] => [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])];
  const seen = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edges(lines).map((line) => masked(line.text)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const running = (line: PdfLine): boolean =>
    /^(?:page\s+)?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:of|\/)\s*\d{1,4})?$/i.test(line.text) ||
    (pages.length >= 3 && (seen.get(masked(line.text)) ?? 0) > pages.length / 2);
  return pages.map((lines) => {
    const edge = new Set(edges(lines));
    return lines.filter((line) => !(edge.has(line) && lines.length > 1 && running(line)));
  });
}

/** First parts that English writes with a hyphen, so that the hyphen at the line end belongs to the word. */
const COMPOUND =
  /(?:^|[^\p{L}])(?:year|month|quarter|double|single|triple|high|low|long|short|mid|first|second|third|fourth|self|non|ex|pre|post|so|well|trade|export|import|state|half|full|two|three|four|five|six|seven|eight|nine|ten|\d+)-$/iu;
const CAPITALS = /(?:^|[^\p{L}])\p{Lu}{2,}-$/u;

/** A word broken at a line end, mended; a hyphen that belongs to the word stays. */
function joinLines(text: string, next: string, known: ReadonlySet<string>): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  const tail = text.slice(-60);
  const broken = /([\p{L}\d-]*)[-\u2010]$/u.exec(tail);
  const follow = /^[\p{L}\d]+/u.exec(next)?.[0];
  if (!broken?.[1] || !follow) return `${text} ${next}`;
  const whole = (broken[1] + follow).toLowerCase();
  const hyphened = `${broken[1]}-${follow}`.toLowerCase();
  const keeps =
    !/^\p{Ll}/u.test(follow) ||
    broken[1].includes('-') ||
    known.has(hyphened) ||
    CAPITALS.test(tail) ||
    (COMPOUND.test(tail) && !known.has(whole));
  return keeps ? text + next : text.slice(0, -1) + next;
}

/** A paragraph of a PDF, with the size of its type. */
export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
  readonly page: number;
}

const SENTENCE_END = /[.!?:;]["'”’)\]]*$/;

/** Lines joined to paragraphs: parted by larger gaps, by a change of size, by indents and by short last lines. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): PdfParagraph[] {
  const lines = pages.flat();
  const known = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []));
  // Only steps of less than two type sizes can be those from line to line; larger ones part paragraphs.
  const steps = lines.slice(1).flatMap((line, i) => {
    const step = line.page === lines[i]!.page ? lines[i]!.y - line.y : 0;
    return step > 1 && step < 2 * line.size ? [step] : [];
  });
  const pitch = median(steps) || 1.25 * median(lines.map((line) => line.size)) || 14;
  const width = Math.max(0, ...lines.map((line) => line.text.length));
  const paragraphs: PdfParagraph[] = [];
  let last: PdfLine | null = null;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (!open || !last || startsAnew(last, line, { pitch, width }))
      paragraphs.push({ text: line.text, size: line.size, page: line.page });
    else paragraphs[paragraphs.length - 1] = { ...open, text: joinLines(open.text, line.text, known) };
    last = line;
  }
  return paragraphs;
}

function startsAnew(last: PdfLine, line: PdfLine, of: { pitch: number; width: number }): boolean {
  if (Math.abs(last.size - line.size) > 0.12 * Math.max(last.size, line.size)) return true;
  if (/^(?:[•·▪‣*]|[-–]\s|\d{1,2}[.)]\s)/.test(line.text)) return true;
  const ended = SENTENCE_END.test(last.text);
  // Across pages and columns only the sentence tells whether a paragraph goes on.
  if (line.page !== last.page || line.y > last.y + 1) return ended;
  if (last.y - line.y > 1.35 * of.pitch) return true;
  return ended && (line.x - last.x > 0.8 * line.size || last.text.length < 0.6 * of.width);
}
