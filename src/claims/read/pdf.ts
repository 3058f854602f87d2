import type { Article } from '../../model/article.js';
import { BilateralError } from '../../model/error.js';
import type { Note } from '../../model/note.js';
import { looksLikeHeading } from './blocks.js';
import { dateLine, dayIn } from './date.js';
import { languageNotes } from './language.js';
import { linesOfPage, type PdfParagraph, paragraphsOf, withoutRunningLines } from './pdf-lines.js';
import { type PdfPages, pdfPages } from './pdf-pages.js';
import { assemble, type Piece } from './pieces.js';
import type { TextOptions } from './text.js';

const LIMITS = { maxPages: 200, milliseconds: 10_000 };
const JUNK_TITLE = /^(?:untitled|microsoft word|powerpoint|slide \d|document\d*)\b|\.(?:docx?|pdf|indd|qxd|rtf|tex)$/i;

const folded = (text: string): string => text.replace(/[^\p{L}\d]+/gu, '').toLowerCase();

/** The paragraph that is the headline: the one that the file's title names, else the one in much larger type on page 1. */
function headline(paragraphs: readonly PdfParagraph[], named: string | null): number {
  const top = paragraphs.slice(0, 8).filter((paragraph) => paragraph.page === 1);
  if (named) {
    const at = top.findIndex((paragraph) => folded(paragraph.text) === folded(named));
    if (at >= 0) return at;
  }
  const sizes = paragraphs.flatMap((paragraph) =>
    Array.from({ length: 1 + (paragraph.text.length >> 6) }, () => paragraph.size),
  );
  const usual = sizes.sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
  const largest = Math.max(0, ...top.map((paragraph) => paragraph.size));
  return largest > 1.25 * usual ? top.findIndex((paragraph) => paragraph.size === largest) : -1;
}

const pieceOf = (paragraph: PdfParagraph, at: number, title: number): Piece => {
  const { text } = paragraph;
  if (at === title) return { kind: 'title', text };
  if (at < 8 && dateLine(text)) return { kind: 'meta', text };
  const item = /^(?:[•·▪‣*]|[-–]|\d{1,2}[.)])\s+/.exec(text);
  if (item) return { kind: 'list', text: text.slice(item[0].length) };
  return { kind: looksLikeHeading(text) ? 'heading' : 'paragraph', text };
};

const createdDay = (created: string | null): string | null => {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(created ?? '');
  return match ? dayIn(`${match[1]}-${match[2]}-${match[3]}`) : null;
};

function articleOf(file: PdfPages, options: TextOptions): Article {
  const pages = withoutRunningLines(file.pages.map((runs, i) => linesOfPage(runs, i + 1)));
  const paragraphs = paragraphsOf(pages);
  const named = file.title && !JUNK_TITLE.test(file.title) ? file.title.slice(0, 500) : null;
  const at = headline(paragraphs, named);
  const { text, blocks } = assemble(paragraphs.map((paragraph, i) => pieceOf(paragraph, i, at)));
  if (!/[\p{L}\d]/u.test(text))
    throw new BilateralError('bad-input', 'the PDF holds no text; its pages are probably scanned images', {
      hint: 'run text recognition (OCR) on it, or copy the article into a text file, and check that',
    });
  const printed = paragraphs
    .slice(0, 8)
    .map((paragraph) => dateLine(paragraph.text))
    .find((day) => day !== null);
  const created = createdDay(file.created);
  const notes: Note[] = [];
  if (file.total > file.pages.length)
    notes.push({ code: 'pages', text: `only the first ${file.pages.length} of ${file.total} pages were read` });
  if (!options.published && !printed && created)
    notes.push({ code: 'date', text: `the date ${created} is the day on which the PDF file was made` });
  return {
    title: options.title ?? (at >= 0 ? paragraphs[at]!.text : named),
    publisher: options.publisher ?? null,
    published: options.published ?? printed ?? created,
    url: options.url ?? null,
    text,
    blocks,
    notes: [...notes, ...languageNotes(text)],
  };
}

/**
 * A PDF as an article: lines joined to paragraphs, words broken at line ends mended. Offsets are into that text.
 * @throws BilateralError `bad-input` for encrypted, broken, scanned and too slow files
 */
export async function articleFromPdf(
  bytes: Uint8Array,
  options: TextOptions = {},
  limits: { maxPages: number; milliseconds: number } = LIMITS,
): Promise<Article> {
  return articleOf(await pdfPages(bytes, limits), options);
}
