import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromPdf } from '../../../src/claims/read/pdf.js';
import { readArticle } from '../../../src/claims/read/read.js';
import { BilateralError } from '../../../src/model/error.js';
import { testPdf } from '../../fixtures/read/pdf.js';

const body = [
  { text: 'Trade of Freedonia falls 11.6 percent', size: 20 },
  { text: 'January 12, 2024', gap: 30 },
  { text: 'Exports to Sylvania fell by 5 percent over the year, and im-', gap: 30 },
  { text: 'ports rose by 3 percent. It was the third double-', gap: 14 },
  { text: 'digit fall in a row, year-on-', gap: 14 },
  { text: 'year, said the customs office.', gap: 14 },
  { text: 'The surplus was (about) 2.6 billion dollars.', gap: 30 },
];

const refusal = (promise: Promise<unknown>): Promise<BilateralError> =>
  promise.then(
    () => {
      throw new Error('was read');
    },
    (error: unknown) => {
      expect(error).toBeInstanceOf(BilateralError);
      return error as BilateralError;
    },
  );

describe('articleFromPdf', () => {
  it('joins lines, mends hyphens and finds title and date', async () => {
    const article = await readArticle({ bytes: testPdf([body]), name: 'a.pdf' });
    expect(article.title).toBe('Trade of Freedonia falls 11.6 percent');
    expect(article.published).toBe('2024-01-12');
    expect(article.text).toContain(
      'fell by 5 percent over the year, and imports rose by 3 percent. It was the third double-digit fall in a row, year-on-year, said the customs office.\n\nThe surplus was (about) 2.6 billion dollars.',
    );
    expect(article.blocks.map((b) => b.kind)).toEqual(['title', 'meta', 'paragraph', 'paragraph']);
  });

  it('takes title and date of the file where the page shows none, and says so', async () => {
    const pdf = testPdf([[{ text: 'Exports fell by 5 percent.' }]], {
      title: 'Trade report',
      created: 'D:20240112090000Z',
    });
    const article = await articleFromPdf(pdf);
    expect(article).toMatchObject({ title: 'Trade report', published: '2024-01-12' });
    expect(article.notes.map((n) => n.code)).toContain('date');
  });

  it('goes on across pages and leaves running lines out', async () => {
    const pages = [1, 2, 3].map((n) => [
      { text: 'The Daily Ledger' },
      { text: n === 1 ? 'Exports fell by 5 percent and' : n === 2 ? 'imports rose.' : 'Done.', gap: 40 },
      { text: `Page ${n} of 3`, gap: 600 },
    ]);
    expect((await articleFromPdf(testPdf(pages))).text).toBe('Exports fell by 5 percent and imports rose.\n\nDone.');
  });

  it('reads only the first pages of a long file', async () => {
    const pages = [1, 2, 3].map((n) => [{ text: `Exports of year ${n} fell.` }]);
    const article = await articleFromPdf(testPdf(pages), {}, { maxPages: 2, milliseconds: 10_000 });
    expect(article.text).not.toContain('year 3');
    expect(article.notes.map((n) => n.text)).toContain('only the first 2 of 3 pages were read');
  });

  it('says why a PDF cannot be read', async () => {
    const encrypted = await refusal(articleFromPdf(testPdf([body], { encrypted: true })));
    expect(encrypted).toMatchObject({ code: 'bad-input', message: expect.stringContaining('encrypted') });
    const broken = await refusal(readArticle({ bytes: new TextEncoder().encode('%PDF-1.4 nothing') }));
    expect(broken).toMatchObject({ code: 'bad-input', message: expect.stringContaining('broken') });
    const scanned = await refusal(articleFromPdf(testPdf([[]])));
    expect(scanned).toMatchObject({ code: 'bad-input', message: expect.stringContaining('holds no text') });
    const slow = await refusal(articleFromPdf(testPdf([body]), {}, { maxPages: 200, milliseconds: 1 }));
    expect(slow).toMatchObject({ code: 'bad-input', message: expect.stringContaining('was stopped') });
    for (const error of [encrypted, broken, scanned, slow]) expect(error.hint).toBeTruthy();
  });

  it('throws nothing but BilateralError for damaged files', async () => {
    const whole = testPdf([body]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        async (hits) => {
          const bytes = whole.slice();
          for (const [at, value] of hits) bytes[at] = value;
          await articleFromPdf(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(BilateralError));
        },
      ),
      { numRuns: 8 },
    );
  }, 60_000);
});
