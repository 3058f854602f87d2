import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './measure.js';

/** Repeated to `bytes`, all of it one byte a character. */
const repeat = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);

/** The texts of this repository as one, over and over: what a long report is made of. */
const ordinary = (bytes: number): string => {
  const folder = join(ROOT, 'test/articles');
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return repeat(
    texts.map((name) => readFileSync(join(folder, name), 'utf8').split('\n\n').slice(1).join('\n\n')).join('\n\n'),
    bytes,
  );
};

const page = (body: string): string =>
  `<!doctype html><html><head><title>Trade</title></head><body>${body}</body></html>`;

/** Texts that nobody wrote for a reader, by name: each of about so many bytes. A name with `html` is read as a page. */
export const BAD_INPUT: Readonly<Record<string, (bytes: number) => string>> = {
  'ordinary text': ordinary,
  'html: ordinary paragraphs': (bytes) => page(`<article>${ordinary(bytes).replaceAll('\n\n', '</p><p>')}</article>`),
  'html: nested': (bytes) => page(`${'<div>'.repeat(bytes / 11)}Exports fell 5 percent.${'</div>'.repeat(bytes / 11)}`),
  'html: tags never closed': (bytes) => page(repeat('<p><b><i>Exports fell 5 percent ', bytes)),
  'html: open brackets': (bytes) => page(repeat('<', bytes)),
  digits: (bytes) => repeat('7', bytes),
  'digits with commas': (bytes) => repeat('1,000,', bytes),
  'numbers with blanks': (bytes) => repeat('1,000 1.5 ', bytes),
  'decimal points': (bytes) => repeat('1.', bytes),
  'no blanks': (bytes) => repeat('abcdefghij', bytes),
  'blanks only, then a word': (bytes) => `${repeat(' ', bytes)}x`,
  'line ends': (bytes) => `x${repeat('\n', bytes)}x`,
  'opening brackets': (bytes) => repeat('(', bytes),
  quotes: (bytes) => repeat('"', bytes),
  'exports exports': (bytes) => repeat('exports ', bytes),
  'the first the first': (bytes) => repeat('the first ', bytes),
  'more than less than': (bytes) => repeat('more than less than ', bytes),
  'China, Japan,': (bytes) => repeat('China, Japan, ', bytes),
  'January to January to': (bytes) => repeat('January to ', bytes),
  'years in a row': (bytes) => repeat('2023 2022 ', bytes),
  'rose fell': (bytes) => repeat('rose fell ', bytes),
  'amounts in one sentence': (bytes) => repeat('$1.5 billion ', bytes),
  'rates in one sentence': (bytes) => repeat('5.2 percent, ', bytes),
  'claims in one sentence': (bytes) => repeat('exports to Japan rose 5.2 percent to $3.1 billion in 2023, ', bytes),
  'one claim again and again': (bytes) =>
    repeat("China's exports to Japan rose 5.2 percent to $3.1 billion in 2023.\n\n", bytes),
};
