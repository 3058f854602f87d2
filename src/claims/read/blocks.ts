import type { Block } from '../../model/article.js';
import type { Line } from './lines.js';

const LIST = /^(\s*)(?:[-*+•·]|\d{1,3}[.)]|[a-h][.)])\s+(?=\S)/;
const HASH = /^\s{0,3}#{1,6}\s+/;
const UNDERLINE = /^\s{0,3}(?:={3,}|-{3,})\s*$/;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/;
const TABLE_RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?\s*$/;
const FENCE = /^\s{0,3}(?:```|~~~)/;
const REFERENCE = /^\s{0,3}\[[^\]]+\]:\s+\S+/;
const QUOTE = /^\s{0,3}>\s?/;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/;

const SMALL = new Set('a an and as at but by for from in into of on or over per the to under via vs with'.split(' '));

/** A short line that is not a sentence, in capitals or in title case. */
export function looksLikeHeading(text: string): boolean {
  const line = text.trim();
  if (line.length > 90 || line.length < 2 || /[.!?:;,…]["'”’)\]]*$/.test(line) || /\|/.test(line)) return false;
  const words = line.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > 14) return false;
  if (line === line.toUpperCase() && /\p{Lu}{2}/u.test(line)) return true;
  const long = words.filter((word) => !SMALL.has(word.toLowerCase()));
  const capital = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return long.length > 0 && capital.length === long.length && /^[^\p{L}]*\p{Lu}/u.test(words[0]!);
}

/** True when the line was ended before its width was used up: a paragraph ends here and no wrapped line. */
function endsParagraph(line: Line, next: Line, width: number): boolean {
  if (line.text.length > 120) return true;
  if (!SENTENCE_END.test(line.text)) return false;
  const word = /^\s*(\S+)/.exec(next.text)?.[1] ?? '';
  return line.text.length + 1 + word.length <= width;
}

interface Open {
  readonly start: number;
  readonly kind: Block['kind'];
}

/** The blocks of a text from line `from` on: headings, list items, paragraphs; marks such as `#` and `-` lie outside. */
export function blocksOf(lines: readonly Line[], from: number): Block[] {
  const blocks: Block[] = [];
  let open: Open | null = null;
  let end = 0;
  let fenced = false;
  let width = 0;
  const close = (): void => {
    if (open && end > open.start) blocks.push({ start: open.start, end, kind: open.kind });
    open = null;
  };
  const single = (start: number, stop: number, kind: Block['kind']): void => {
    close();
    if (stop > start) blocks.push({ start, end: stop, kind });
  };
  const lastText = lines.findLastIndex((line) => line.text.trim() !== '');
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    const indent = line.text.length - line.text.trimStart().length;
    const empty = line.text.trim() === '';
    if (empty) {
      close();
      width = 0;
      continue;
    }
    if (width === 0) width = widthFrom(lines, i);
    if (FENCE.test(line.text)) {
      single(line.start, line.end, 'meta');
      fenced = !fenced;
      continue;
    }
    if (fenced || isMark(line.text)) {
      single(line.start, line.end, 'meta');
      continue;
    }
    const hash = HASH.exec(line.text);
    const list = LIST.exec(line.text);
    const next = lines[i + 1];
    const alone = open === null && i < lastText;
    if (hash) single(line.start + hash[0].length, trimHashes(line), 'heading');
    else if (list) {
      close();
      open = { start: line.start + list[0].length, kind: 'list' };
    } else if (alone && next && UNDERLINE.test(next.text)) {
      single(line.start + indent, line.end, 'heading');
      i += 1;
    } else if (alone && looksLikeHeading(line.text)) single(line.start + indent, line.end, 'heading');
    else if (/\s\|\s|^\s*\|.*\|$/.test(line.text)) single(line.start + indent, line.end, 'paragraph');
    else open ??= { start: line.start + (QUOTE.exec(line.text)?.[0].length ?? indent), kind: 'paragraph' };
    end = line.end;
    if (open && next && next.text.trim() !== '' && endsParagraph(line, next, width)) close();
  }
  close();
  return blocks;
}

const trimHashes = (line: Line): number => line.start + line.text.replace(/\s#+$/, '').trimEnd().length;

/** Rules, table rules and link definitions: marks and no text. Long lines are not tried, so that no pattern backtracks. */
const isMark = (line: string): boolean =>
  line.length < 1000 && (RULE.test(line) || TABLE_RULE.test(line) || REFERENCE.test(line));

/** The longest line of the run of lines that starts at `i`. */
function widthFrom(lines: readonly Line[], i: number): number {
  let width = 0;
  for (let j = i; j < lines.length && lines[j]!.text.trim() !== ''; j++) width = Math.max(width, lines[j]!.text.length);
  return width;
}
