import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle, readFrom } from '../../../src/claims/read/read.js';
import { BilateralError } from '../../../src/model/error.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const failure = async (promise: Promise<unknown>): Promise<BilateralError> => {
  const error = await promise.then(
    () => null,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(BilateralError);
  expect((error as BilateralError).message).not.toContain('\n');
  return error as BilateralError;
};

describe('readArticle', () => {
  it('reads plain text unchanged', async () => {
    const article = await readArticle({
      bytes: bytes('\uFEFFTitle: A\r\n\r\nExports fell.'),
      name: 'a.txt',
      published: '2024-01-12',
    });
    expect(article.text).toBe('Title: A\r\n\r\nExports fell.');
    expect(article.published).toBe('2024-01-12');
  });

  it('reads UTF-16 and Windows-1252', async () => {
    const wide = Buffer.from('\uFEFFExports of £5 million', 'utf16le');
    expect((await readArticle({ bytes: wide })).text).toBe('Exports of £5 million');
    const latin = await readArticle({ bytes: Buffer.from('Exports of £5 million', 'latin1') });
    expect(latin.text).toBe('Exports of £5 million');
    expect(latin.notes.map((n) => n.code)).toContain('charset');
  });

  it('uses the charset of the content type', async () => {
    const article = await readArticle({
      bytes: Uint8Array.of(0xd6, 0xd0, 0xb9, 0xfa, 0x20, 0x35),
      contentType: 'text/plain; charset=gbk',
    });
    expect(article.text).toBe('中国 5');
  });

  it.each([
    ['empty', bytes(''), 'a.txt', /'a\.txt' is empty/],
    ['blank', bytes(' \n\t'), 'a.txt', /is empty/],
    ['binary', Uint8Array.of(1, 2, 0, 4), 'a.bin', /binary/],
    ['control characters', bytes('a\u0001\u0002\u0003b'), 'a.txt', /binary/],
    ['PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'a.png', /PNG image/],
    ['Word', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'a.docx', /Word document/],
    ['Word without its name', Buffer.from('PK\u0003\u0004\0\0word/document.xml'), 'a', /Word document/],
    ['ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'a.zip', /ZIP archive/],
    ['RTF', bytes('{\\rtf1 text}'), 'a.rtf', /RTF/],
    ['HTML without text', bytes('<html><body><script>x</script></body></html>'), 'a.html', /holds no text/],
    [
      'MHTML',
      bytes('From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n'),
      'a.mht',
      /web archive/,
    ],
  ])('refuses %s', async (_, content, name, message) => {
    const error = await failure(readArticle({ bytes: content, name }));
    expect(error.code).toBe('bad-input');
    expect(error.message).toMatch(message);
    expect(error.hint).toBeTruthy();
  });

  it('says how large a file is that is too large', async () => {
    const error = await failure(readArticle({ bytes: new Uint8Array(50 * 1024 * 1024) }));
    expect(error.message).toBe('the file has 50.0 MB; the limit is 10 MB');
  });

  it('tells HTML by its content, whatever its name', async () => {
    const page = bytes('<!-- a --><!-- b --><!DOCTYPE html><html><body><p>Exports fell.</p></body></html>');
    expect((await readArticle({ bytes: page, name: 'a.txt' })).text).toBe('Exports fell.');
    expect((await readArticle({ bytes: bytes('Exports < imports'), name: 'a.html' })).text).toBe('Exports < imports');
  });

  it('is not held up by a start made of comments', async () => {
    const started = performance.now();
    await readArticle({ bytes: bytes(`${'<!-- -->'.repeat(500)}x`), name: 'a.txt' });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('throws nothing but BilateralError for any bytes', async () => {
    const head = fc.constantFrom('', '<html>', '%PDF-1.4\n', '<p>', '\uFEFF', '---\n', 'Title: ', '<table><tr><td>');
    await fc.assert(
      fc.asyncProperty(head, fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (start, noise, clean) => {
        // Without its control characters the noise gets past the test for binary data.
        const tail = clean ? noise.map((b) => (b < 32 ? b + 64 : b)) : noise;
        const input = new Uint8Array([...bytes(start), ...tail]);
        await readArticle({ bytes: input }).catch((error: unknown) => expect(error).toBeInstanceOf(BilateralError));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('readFrom', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'read-'));
    await writeFile(join(folder, 'a.txt'), 'Exports fell 5%.');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads a file', async () => expect((await readFrom(join(folder, 'a.txt'))).text).toBe('Exports fell 5%.'));

  it('reads standard input and a web address through its effects', async () => {
    expect((await readFrom('-', { stdin: async () => bytes('Exports fell.') })).text).toBe('Exports fell.');
    const fetchPage = async (url: string) => ({
      url: `${url}/b`,
      bytes: bytes('Exports rose.'),
      contentType: 'text/plain',
    });
    const article = await readFrom('https://x.example', { fetchPage }, { published: '2024-01-12' });
    expect(article).toMatchObject({ text: 'Exports rose.', url: 'https://x.example/b', published: '2024-01-12' });
  });

  it('says what is wrong with the name', async () => {
    expect(await failure(readFrom(join(folder, 'none.txt')))).toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining('there is no file'),
    });
    expect(await failure(readFrom(folder))).toMatchObject({
      message: expect.stringContaining('is a folder'),
      hint: 'name a file in it',
    });
    expect((await failure(readFrom(''))).message).toBe('no file is named');
    expect((await failure(readFrom('a'.repeat(5000)))).message).toBe('the file name is too long');
    expect((await failure(readFrom('-', { stdin: async () => new Uint8Array() }))).message).toBe(
      'standard input is empty',
    );
  });

  it('turns any failure of the system into one line', async () => {
    const denied = Object.assign(new Error('no'), { code: 'EACCES' });
    const stat = async () => ({ size: 1, isDirectory: () => false });
    const error = await failure(readFrom('a.txt', { stat, readFile: () => Promise.reject(denied) }));
    expect(error).toMatchObject({ code: 'bad-input', message: "'a.txt' may not be read: permission denied" });
    const other = await failure(readFrom('a.txt', { stat, readFile: () => Promise.reject(new Error('EIO')) }));
    expect(other.message).toContain('cannot be read');
  });

  it('does not open a file that is too large', async () => {
    const stat = async () => ({ size: 11 * 1024 * 1024, isDirectory: () => false });
    const readFile = () => Promise.reject(new Error('was opened'));
    expect((await failure(readFrom('a.txt', { stat, readFile }))).message).toBe(
      'the file has 11.0 MB; the limit is 10 MB',
    );
  });
});
