import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article } from '../../model/article.js';
import { BilateralError } from '../../model/error.js';
import { readArticle } from './article.js';
import { type FetchedPage, fetchPage } from './fetch-page.js';
import { fileError } from './file-error.js';
import { checkSize, MAX_BYTES } from './size.js';

/** What reading asks of the world; tests hand in their own. */
export interface ReadEffects {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly stat: (path: string) => Promise<{ readonly size: number; isDirectory(): boolean }>;
  readonly stdin: () => Promise<Uint8Array>;
  readonly fetchPage: (url: string) => Promise<FetchedPage>;
}

export interface ReadFromOptions {
  /** Day of publication, where the caller knows better than the text. */
  readonly published?: string;
}

/** Reads a stream to its end. @throws BilateralError `bad-input` as soon as it is over the limit */
async function upToLimit(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    parts.push(bytes);
    size += bytes.length;
    if (size > MAX_BYTES)
      throw new BilateralError('bad-input', 'the text has more than 10 MB, which is the limit', {
        hint: 'give the article alone',
      });
  }
  return Buffer.concat(parts);
}

async function readFile(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    return await upToLimit(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

const REAL: ReadEffects = { readFile, stat, stdin: () => upToLimit(process.stdin), fetchPage: (url) => fetchPage(url) };

async function fileBytes(path: string, effects: ReadEffects): Promise<Uint8Array> {
  try {
    const info = await effects.stat(path);
    if (info.isDirectory())
      throw new BilateralError('bad-input', `'${path}' is a folder`, { hint: 'name a file in it' });
    checkSize(info.size);
    return await effects.readFile(path);
  } catch (error) {
    throw error instanceof BilateralError ? error : fileError(path, error);
  }
}

/**
 * Reads the article at `source`: a path, `-` for standard input, or an http(s) address.
 * @throws BilateralError `bad-input` when it cannot be read, `unreachable` when the address does not answer
 */
export async function readFrom(
  source: string,
  effects: Partial<ReadEffects> = {},
  options: ReadFromOptions = {},
): Promise<Article> {
  const world = { ...REAL, ...effects };
  if (source === '')
    throw new BilateralError('bad-input', 'no file is named', {
      hint: 'give a file, a web address, or - for standard input',
    });
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) {
    const { bytes, url, contentType } = await world.fetchPage(source);
    return readArticle({ bytes, url, contentType, ...options });
  }
  if (source === '-') {
    const bytes = await world.stdin();
    if (bytes.length === 0)
      throw new BilateralError('bad-input', 'standard input is empty', {
        hint: 'pipe a text into the command, or name a file',
      });
    return readArticle({ bytes, ...options });
  }
  return readArticle({ bytes: await fileBytes(source, world), name: basename(source), ...options });
}
