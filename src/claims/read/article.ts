import type { Article } from '../../model/article.js';
import { BilateralError } from '../../model/error.js';
import { parseDay } from '../../model/vintage.js';
import { decodeText } from './charset.js';
import { kindOf } from './kind.js';
import { checkSize } from './size.js';
import { articleFromText, type TextOptions } from './text.js';

/** A text to check, as it came: its bytes, and what is known about them. */
export interface ReadInput {
  readonly bytes: Uint8Array;
  /** File name: its ending helps to tell what the bytes are. */
  readonly name?: string;
  readonly url?: string;
  readonly contentType?: string;
  /** Day of publication, where the caller knows better than the text. */
  readonly published?: string;
}

/**
 * Reads plain text, Markdown, HTML or PDF, told apart by content, into an article.
 * @throws BilateralError `bad-input` when it is empty, too large, binary, or a PDF that cannot be read
 */
export async function readArticle(input: ReadInput): Promise<Article> {
  const { bytes, name, url, contentType } = input;
  checkSize(bytes.length);
  const options: TextOptions = {
    ...(url === undefined ? {} : { url }),
    ...(input.published === undefined ? {} : { published: parseDay(input.published) }),
  };
  const kind = kindOf(bytes, name ?? pathOf(url), contentType);
  const article = await articleOf(kind, input, options);
  if (article.text.trim() === '')
    throw new BilateralError('bad-input', `${name ? `'${name}'` : 'the text'} ${lacks(bytes)}`, {
      hint: 'give a text, Markdown, HTML or PDF file that holds the article',
    });
  return article;
}

const lacks = (bytes: Uint8Array): string => (bytes.some((byte) => byte > 32) ? 'holds no text' : 'is empty');

async function articleOf(kind: string, { bytes, contentType }: ReadInput, options: TextOptions): Promise<Article> {
  // Parsers are loaded only when needed: a plain text is read without them.
  if (kind === 'pdf') return (await import('./pdf.js')).articleFromPdf(bytes, options);
  const html = kind === 'html';
  const { text, notes } = decodeText(bytes, { html, ...(contentType === undefined ? {} : { contentType }) });
  const article = html
    ? await (await import('./html.js')).articleFromHtml(text, options)
    : articleFromText(text, options);
  return notes.length === 0 ? article : { ...article, notes: [...notes, ...article.notes] };
}

/** The last part of a web address, without the query. */
const pathOf = (url: string | undefined): string =>
  url && URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? '') : '';
