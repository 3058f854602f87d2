import type { Article, Block } from '../../model/article.js';
import type { Note } from '../../model/note.js';
import type { Day } from '../../model/vintage.js';
import { blocksOf } from './blocks.js';
import { bylineDay, dateLine, datelineDay } from './date.js';
import { readHeader } from './header.js';
import { languageNotes } from './language.js';
import { linesOf } from './lines.js';

/** What is known about a text from outside; it goes before what the text says of itself. */
export interface TextOptions {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: Day;
  readonly url?: string;
}

const TITLE_LENGTH = 200;
const ABBREVIATION_END = /\b(?:[A-Z]\.){2,}$/;

/** The blocks of a text without header lines, the first short one before an empty line made the title. */
function withTitle(text: string, blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex((block) => block.kind !== 'meta');
  const block = blocks[first];
  if (!block || blocks.length < 2 || block.kind === 'list') return [...blocks];
  const line = text.slice(block.start, block.end);
  const alone = /^[^\S\r\n]*(?:#+[^\S\r\n]*)?(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r|[=-]{3})/.test(
    text.slice(block.end),
  );
  const sentence = /[.;,:]["'”’)]*$/.test(line) && !ABBREVIATION_END.test(line);
  const marked = text.slice(text.lastIndexOf('\n', block.start - 1) + 1, block.start).includes('#');
  if (!marked && (!alone || sentence || line.length > TITLE_LENGTH || /[\r\n]/.test(line) || dateLine(line)))
    return [...blocks];
  return blocks.map((b, i) => (i === first ? { ...b, kind: 'title' as const } : b));
}

/** The date near the top, and the blocks with date lines and bylines marked as metadata. */
function withDate(text: string, blocks: readonly Block[]): { blocks: Block[]; day: Day | null } {
  let day: Day | null = null;
  const result = blocks.map((block, i): Block => {
    if (i > 7 || block.kind === 'title' || block.end - block.start > 2000) return block;
    const line = text.slice(block.start, block.end);
    const own = dateLine(line) ?? bylineDay(line);
    day ??= own ?? (block.kind === 'paragraph' ? datelineDay(line) : null);
    return own ? { ...block, kind: 'meta' } : block;
  });
  return { blocks: result, day };
}

/**
 * A plain or Markdown text as an article. `text` stays as it is but for a byte order mark, so offsets are string
 * indexes into the file. Header lines (`Title:`, `Publisher:`, `Date:`, `URL:`) and front matter become metadata.
 */
export function articleFromText(source: string, options: TextOptions = {}): Article {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const lines = linesOf(text);
  const header = readHeader(lines);
  const raw = blocksOf(lines, header?.next ?? 0);
  const titled = header?.title ? raw : withTitle(text, raw);
  const { blocks, day } = withDate(text, titled);
  const all = [...(header?.blocks ?? []), ...blocks];
  const title = all.find((block) => block.kind === 'title');
  const notes: Note[] = [...(header?.notes ?? []), ...languageNotes(text)];
  return {
    title: options.title ?? header?.title ?? (title ? text.slice(title.start, title.end) : null),
    publisher: options.publisher ?? header?.publisher ?? null,
    published: options.published ?? header?.published ?? day,
    url: options.url ?? header?.url ?? null,
    text,
    blocks: all,
    notes,
  };
}
