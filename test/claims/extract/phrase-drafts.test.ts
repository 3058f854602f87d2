import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/claims/extract/extract.js';
import { phraseDrafts } from '../../../src/claims/extract/phrase-drafts.js';
import { articleFromText } from '../../../src/claims/read/text.js';
import { marked } from './marked.js';

const kinds = (text: string) => phraseDrafts(marked(text)).map((d) => d.kind);
const claims = (text: string) =>
  extract(articleFromText(text)).flatMap((e) => e.drafts.map((d) => [d.kind, d.value] as const));

describe('phraseDrafts', () => {
  it('finds a rank and the streak that it has', () => {
    expect(kinds('China has been the largest partner of Chile for 12 years in a row.')).toEqual(['streak', 'rank']);
  });

  it('takes an unlikely streak for an outlook', () => {
    expect(kinds('A fourth consecutive monthly rise in exports is unlikely.')).toEqual(['forecast']);
  });

  it('gives no words to two core claims', () => {
    const text = 'It was the largest trade surplus on record, twice as large as the second largest one.';
    const found = phraseDrafts(marked(text));
    for (const a of found) for (const b of found) if (a !== b) expect(a.start < b.end && b.start < a.end).toBe(false);
  });
});

describe('extract', () => {
  it('leaves a number to the phrase that it belongs to', () => {
    const text = 'Exports rose 4 percent in May.\n\nIt was the first May in which exports topped $3 billion.';
    expect(claims(text)).toEqual([
      ['growth', 4],
      ['record', 3],
    ]);
    expect(claims('Exports fell 9 percent after a tariff of 25 percent on steel.')).toContainEqual([
      'not_checkable',
      25,
    ]);
  });
});
