import type { Article } from '../../model/article.js';
import type { Note } from '../../model/note.js';
import { dateLine } from './date.js';
import { piecesOf } from './dom.js';
import { decodeEntities } from './entities.js';
import { languageNotes } from './language.js';
import { type PageFacts, pageFacts } from './page-facts.js';
import { assemble, type Piece } from './pieces.js';
import { stripTags } from './strip.js';
import { type PageLoad, pageLoad } from './tags.js';
import type { TextOptions } from './text.js';

const MAX_DEPTH = 2000;
/** The scoring of Readability takes time that grows with a power of the depth. */
const MAX_SCORED = { depth: 100, load: 1_000_000 };
const MAX_NODES = 60_000;
/** Sum of the depths of all tags: the tree walks of the parser grow with it. */
const MAX_LOAD = 4_000_000;

interface Body {
  readonly facts: PageFacts;
  readonly pieces: readonly Piece[];
  readonly notes: readonly Note[];
}

const NO_FACTS: PageFacts = { title: null, publisher: null, published: null, url: null };
const length = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + piece.text.length, 0);

/** The article by the parser and Readability; the whole body where that finds nothing or next to nothing. */
async function parsed(html: string, { depth, load }: PageLoad): Promise<Body> {
  const { parseHTML } = await import('linkedom');
  const { Readability } = await import('@mozilla/readability');
  const whole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  const page = whole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(page) as unknown as { document: Document };
  const facts = pageFacts(document);
  const body = document.body ? piecesOf(document.body) : [];
  const scored = depth <= MAX_SCORED.depth && load <= MAX_SCORED.load;
  const article = scored ? new Readability<Node>(document, { serializer: (node) => node }).parse() : null;
  const found = article?.content ? piecesOf(article.content) : [];
  const thin = length(found) < 200 && length(body) > 2 * length(found);
  const notes: Note[] = [];
  if (thin && length(body) > 0)
    notes.push({ code: 'html', text: 'no article was found on the page; the text of the whole page was read' });
  return { facts, pieces: thin ? body : found, notes };
}

function stripped(html: string, why: string): Body {
  const title = /<title[^>]{0,200}>([^<]{1,500})/i.exec(html.slice(0, 200_000))?.[1];
  const text = title ? decodeEntities(title).replace(/\s+/g, ' ').trim() : '';
  return {
    facts: { ...NO_FACTS, title: text === '' ? null : text },
    pieces: stripTags(html),
    notes: [{ code: 'html', text: `${why}; its tags were taken out without telling the article from the rest` }],
  };
}

async function bodyOf(html: string): Promise<Body> {
  const size = pageLoad(html);
  const { nodes, depth, load } = size;
  if (depth > MAX_DEPTH) return stripped(html, `the page is nested ${depth} levels deep`);
  if (nodes > MAX_NODES || load > MAX_LOAD) return stripped(html, `the page has ${nodes} tags and entities`);
  try {
    return await parsed(html, size);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') throw error;
    return stripped(html, 'the page could not be parsed');
  }
}

const same = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').trim().toLowerCase() === b.replace(/\s+/g, ' ').trim().toLowerCase();

/** A page's pieces with its title in front, said once, and lines that are only a date marked as metadata. */
function arrange(pieces: readonly Piece[], title: string | null): Piece[] {
  const rest = title ? pieces.filter((piece, i) => !(i < 6 && same(piece.text, title))) : [...pieces];
  const marked = rest.map((piece, i): Piece => (i < 8 && dateLine(piece.text) ? { ...piece, kind: 'meta' } : piece));
  return title ? [{ kind: 'title', text: title }, ...marked] : marked;
}

/** An HTML page as an article: its title, then its paragraphs parted by blank lines. Offsets are into that text. */
export async function articleFromHtml(html: string, options: TextOptions = {}): Promise<Article> {
  const { facts, pieces, notes } = await bodyOf(html);
  const title = options.title ?? facts.title;
  const { text, blocks } = assemble(arrange(pieces, title));
  const dated = pieces.slice(0, 8).map((piece) => dateLine(piece.text));
  return {
    title,
    publisher: options.publisher ?? facts.publisher,
    published: options.published ?? facts.published ?? dated.find((day) => day !== null) ?? null,
    url: options.url ?? facts.url,
    text,
    blocks,
    notes: [...notes, ...languageNotes(text)],
  };
}
