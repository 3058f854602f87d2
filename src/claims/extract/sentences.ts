import type { Article, Block } from '../../model/article.js';
import { matchesOf } from './matches.js';
import { itemCuts, rowCuts } from './row-lines.js';

/** A sentence of the text; offsets are indexes into the article's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Block['kind'];
  /** Which block it stands in; the lines of a list are one with what leads to them. */
  readonly block: number;
  /** It is the first of an item of a list. */
  readonly opensItem?: true;
}

/** "\"Exports rose 5%,\" she said", "\"Exports rose 5%.": the sign of a quotation that is a sentence with a figure (no year), and no name. */
const OPENS_QUOTE = /^"(?=[A-Z0-9][^"]{8,}(?:[,.!?]"|$))(?=[^"]*?(?<![\d.,])(?!(?:19|20)\d\d\b)\d)/;

const ABBREVIATION =
  /(?:\b(?:U\.S|U\.K|E\.U|U\.N|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|St|No|vs|etc|approx|ca|est|Inc|Corp|Co|Ltd|Rs|Nu|Tk|Sh|Shs|a\.m|p\.m|i\.e|e\.g)|\b[A-Z])\.$/;
/** Before a number these are shortened, before a word the sentence is over: "in Jan. Imports fell", "by 5 p.c. Exports". */
const SHORTENED = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|p\.c|pct)\.$/;
const END = /[.!?]["')\]]*(?=\s+["'([]?[A-Z0-9¥¤£$¸])/g;

const POINT = /^\s*\d{1,2}$/;

/** No sentence is longer than this: what goes on is cut at a space, so that work stays linear in the length of the text. */
const LONGEST = 1500;

function pieces(text: string, start: number, end: number): readonly [number, number][] {
  const cut: [number, number][] = [];
  let from = start;
  while (end - from > LONGEST) {
    // Sought no further back than the piece: one without a blank is cut where it is.
    const space = text.slice(from, from + LONGEST + 1).lastIndexOf(' ');
    const to = from + (space > 0 ? space : LONGEST);
    cut.push([from, to]);
    from = to;
  }
  cut.push([from, end]);
  return cut;
}

/** A line that is an item of its own: a bullet, a labelled figure, a row of a table, or what follows a line that ends with a colon. */
const ITEM = /\n(?=\s*(?:[-·*¦]\s|[A-Z][^.:\n]{0,48}(?:: |\|)))|(?<=[:|])\n/g;

/** A short line without a stop, right above the paragraph that it heads. */
const HEADING = /^\s*[A-Z0-9][^.:;!?\n]{2,60}(?=\n"?[A-Z0-9][^\n]{40})/;

function lines(text: string, [start, end]: readonly [number, number]): readonly (readonly [number, number])[] {
  const part = text.slice(start, end);
  const heading = start === 0 ? HEADING.exec(part) : null;
  const found = matchesOf(ITEM, part).map((m) => start + m.index);
  const rows = part.includes('\n') ? rowCuts(part).map((at) => start + at) : [];
  const items = rows.length === 0 ? found : [...new Set([...found, ...rows])].sort((a, b) => a - b);
  const cuts = heading && items[0] !== heading[0].length ? [heading[0].length, ...items] : items;
  return [start, ...cuts].map((from, i) => [from, cuts[i] ?? end] as const);
}

/** A list that runs on behind a colon, as what leads to it and its items. */
function items(text: string, [start, end]: readonly [number, number]): readonly (readonly [number, number])[] {
  const colon = text.indexOf(': ', start);
  if (colon < 0 || colon > end) return [[start, end]];
  const part = text.slice(start, end);
  const skipped = part.length - part.trimStart().length;
  const cuts = itemCuts(part.trimStart()).map((at) => start + skipped + at);
  return [start, ...cuts].map((from, i) => [from, cuts[i] ?? end] as const);
}

/** Splits a block where a sentence ends: not after an abbreviation, nor inside a number. */
function splitBlock(text: string, block: Block): readonly (readonly [number, number])[] {
  const whole = text.slice(block.start, block.end);
  const parts: [number, number][] = [];
  let from = 0;
  for (const match of matchesOf(END, whole)) {
    // "3. Exports to the US surged": the number of a point is no sentence.
    if (POINT.test(whole.slice(from, match.index))) {
      from = match.index + match[0].length;
      continue;
    }
    const upTo = whole.slice(Math.max(from, match.index - 12), match.index + 1);
    const next = whole.slice(match.index + match[0].length).trimStart();
    if (SHORTENED.test(upTo) && /^\d/.test(next)) continue;
    // An abbreviation ends a sentence only before a word that seldom stands elsewhere with a capital.
    if (
      ABBREVIATION.test(upTo) &&
      !/^(?:The|It|In|This|That|But|And|He|She|They|For|Last|Exports|Imports)\b/.test(next)
    )
      continue;
    parts.push([from, match.index + match[0].length]);
    from = match.index + match[0].length;
  }
  parts.push([from, whole.length]);
  return parts
    .flatMap((part) => lines(whole, part))
    .flatMap((part) => items(whole, part))
    .flatMap(([a, b]) => pieces(whole, a, b))
    .map(([a, b]) => [block.start + a, block.start + b]);
}

type Line = { readonly start: number; readonly end: number };

/** The stretches of a block: the lines of tables in it, each alone, and what stands between them. */
function stretches(text: string, block: Block, lines: readonly Line[]): readonly (readonly [Block, boolean])[] {
  if (lines.length === 0) return [[block, false]];
  const found: (readonly [Block, boolean])[] = [];
  let from = block.start;
  for (const { start, end } of lines) {
    if (text.slice(from, start).trim() !== '') found.push([{ ...block, start: from, end: start }, false]);
    found.push([{ ...block, start, end: Math.min(end, block.end) }, true]);
    from = end;
  }
  if (from < block.end && text.slice(from, block.end).trim() !== '') found.push([{ ...block, start: from }, false]);
  return found;
}

/** The lines of tables in each block, asked for from the first block to the last: both are in order. */
function linesByBlock(lines: Lines): (block: Block) => readonly Line[] {
  const all = [...lines.values()];
  let next = 0;
  return ({ start, end }) => {
    while (next < all.length && all[next]!.start < start) next += 1;
    const from = next;
    while (next < all.length && all[next]!.start < end) next += 1;
    return all.slice(from, next);
  };
}

/** Lines of tables, in order, by where they start. */
type Lines = ReadonlyMap<number, Line>;
const NO_LINES: Lines = new Map();

/** The sentences of everything in an article that may hold claims, in order; each line of a table is one. */
export function sentencesOf(article: Pick<Article, 'text' | 'blocks'>, lines: Lines = NO_LINES): readonly Sentence[] {
  let group = -1;
  const linesOf = linesByBlock(lines);
  return article.blocks.flatMap((block, index) => {
    if (block.kind === 'meta') return [];
    const before = article.blocks[index - 1];
    const led = before !== undefined && /:\s*$/.test(article.text.slice(before.start, before.end).slice(-4));
    if (!(block.kind === 'list' && before?.kind === 'list') && !(led && block.kind !== 'heading')) group = index;
    const parts = stretches(article.text, block, linesOf(block)).flatMap(([part, isLine]) =>
      isLine ? [[part.start, part.end] as const] : splitBlock(article.text, part),
    );
    return parts.flatMap(([start, end], i) => {
      const raw = article.text.slice(start, end);
      const lead = raw.length - raw.trimStart().length;
      const printed = raw.trim();
      const quote = OPENS_QUOTE.test(printed) ? 1 : 0;
      const text = printed.slice(quote);
      return text
        ? [
            {
              start: start + lead + quote,
              end: start + lead + printed.length,
              text,
              kind: block.kind,
              block: group,
              ...(block.kind === 'list' && i === 0 ? { opensItem: true as const } : {}),
            },
          ]
        : [];
    });
  });
}
