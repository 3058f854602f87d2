import type { Block } from '../../model/article.js';
import type { Note } from '../../model/note.js';
import type { Day } from '../../model/vintage.js';
import { dayIn } from './date.js';
import type { Line } from './lines.js';

/** What the lines above a text say about it. `next` is the index of the first line of the text itself. */
export interface Header {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Day | null;
  readonly url: string | null;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly next: number;
}

const FIELDS: Readonly<Record<string, 'title' | 'publisher' | 'date' | 'url' | 'other'>> = {
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  source: 'publisher',
  site: 'publisher',
  date: 'date',
  published: 'date',
  url: 'url',
  link: 'url',
  author: 'other',
  byline: 'other',
};
const HEADER_LINE = /^([A-Za-z]{3,10})[ \t]*:[ \t]*(.*)$/;
const FRONT_LINE = /^([A-Za-z_-]{2,40})[ \t]*:[ \t]*(.*)$/;
/** Longer header values are not searched for remarks. */
const LONG = 500;
const TITLE_NOTE =
  /\s*[([][^()[\]]*\b(?:not captured|body starts|headline|re-?worded|copy of|translat(?:ed|ion))\b[^()[\]]*[)\]]\s*$/i;

/** The length of a title without a closing remark in brackets on how it was captured. */
export const titleLength = (title: string): number =>
  title.length > LONG ? title.length : title.replace(TITLE_NOTE, '').trimEnd().length;

/** The name of a publisher without remarks on copies, re-wording and dates. */
export function publisherName(value: string): string | null {
  const name = value
    .slice(0, LONG)
    .replace(/^\s*re-?worded from\s+/i, '')
    .replace(/,\s*\d{4}-\d{2}-\d{2}\s*$/, '')
    .replace(/\s*\([^()]*\bcopy\b[^()]*\)\s*$/i, '')
    .replace(/\s+copy (?:on|in|at)\s.*$/i, '')
    .trim();
  return name === '' ? null : name;
}

const webAddress = (value: string): string | null => (/^https?:\/\/\S+$/i.test(value) ? value : null);

interface Field {
  readonly name: string;
  readonly value: string;
  /** Offsets of the value, and the end of the line. */
  readonly start: number;
  readonly line: Line;
}

function fieldOf(line: Line, form: RegExp): Field | null {
  const match = form.exec(line.text);
  if (!match) return null;
  let value = match[2]!.trimEnd();
  let start = line.start + match[0].length - match[2]!.length;
  const quoted = form === FRONT_LINE && /^(["'])(.*)\1$/.exec(value);
  if (quoted) {
    value = quoted[2]!;
    start += 1;
  }
  return { name: match[1]!.toLowerCase(), value, start, line };
}

function collect(fields: readonly Field[], next: number, extra: readonly Block[]): Header {
  const blocks: Block[] = [...extra];
  const notes: Note[] = [];
  const result: { title: string | null; publisher: string | null; published: Day | null; url: string | null } = {
    title: null,
    publisher: null,
    published: null,
    url: null,
  };
  for (const { name, value, start, line } of fields) {
    const kind = FIELDS[name] ?? 'other';
    if (kind === 'title' && result.title === null && value !== '') {
      const length = titleLength(value);
      if (/not captured/i.test(value.slice(length)))
        notes.push({ code: 'title', text: 'the headline was not captured; the title line describes the text' });
      result.title = value.slice(0, length) || null;
      if (length > 0) blocks.push({ start, end: start + length, kind: 'title' });
      continue;
    }
    if (line.end > line.start) blocks.push({ start: line.start, end: line.end, kind: 'meta' });
    if (kind === 'publisher') result.publisher ??= publisherName(value);
    if (kind === 'url') result.url ??= webAddress(value);
    if (kind === 'date') {
      result.published ??= dayIn(value);
      if (value !== '' && result.published === null)
        notes.push({ code: 'date', text: `the date '${value.slice(0, 40)}' was not understood` });
    }
  }
  return { ...result, blocks: blocks.sort((a, b) => a.start - b.start), notes, next };
}

/** Front matter between two lines of `---` at the top, as Markdown files carry it. */
function frontMatter(lines: readonly Line[]): Header | null {
  if (lines[0]?.text.trim() !== '---') return null;
  const close = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line.text));
  if (close < 0 || close > 200) return null;
  const inside = lines.slice(1, close);
  const fields = inside.map((line) => fieldOf(line, FRONT_LINE));
  if (!fields.some((field) => field !== null)) return null;
  const known = fields.filter((field): field is Field => field !== null);
  const rest = inside.filter((line, i) => fields[i] === null && line.end > line.start);
  const marks = [lines[0]!, lines[close]!, ...rest];
  const meta = marks.map((line): Block => ({ start: line.start, end: line.end, kind: 'meta' }));
  return collect(known, close + 1, meta);
}

/** Lines `Title:`, `Publisher:`, `Date:`, `URL:` at the top, up to the first empty line. */
function headerLines(lines: readonly Line[]): Header | null {
  const first = lines.findIndex((line) => line.text.trim() !== '');
  const fields: Field[] = [];
  let next = Math.max(0, first);
  for (; next < lines.length; next++) {
    const field = fieldOf(lines[next]!, HEADER_LINE);
    if (!field || FIELDS[field.name] === undefined) break;
    fields.push(field);
  }
  return fields.length > 0 ? collect(fields, next, []) : null;
}

/** Reads what stands above the text about it, or null when the text starts at once. */
export const readHeader = (lines: readonly Line[]): Header | null => frontMatter(lines) ?? headerLines(lines);
