import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nounPhraseForm } from '../../../src/claims/extract/noun-phrase-form.js';
import { nounPhraseEnds } from '../../../src/claims/extract/noun-phrase-words.js';

const longest = (text: string, anyCase = false): string => text.slice(0, nounPhraseEnds(text, 0, anyCase).at(-1) ?? 0);

describe('the words of a product', () => {
  test.each([
    ['crude oil from the Gulf', 'crude oil'],
    ['raw materials for chemicals', 'raw materials'],
    ['oil, gas and coal rose', 'oil, gas and coal'],
    ['tea and its products fell', 'tea and its products'],
    ['state-owned mills', 'state-owned mills'],
    ['foreign-invested firms', 'foreign-invested firms'],
    ['year-on-year growth', ''],
    ['full-year exports', ''],
    ['LNG and coal', 'LNG and coal'],
    ['US goods', ''],
    ['Machinery', ''],
    ['one two', ''],
    ['a b c d e f g h', ''],
    ['iron steel copper zinc tin silver nickel', 'iron steel copper zinc tin silver'],
  ])('%s', (text, words) => expect(longest(text)).toBe(words));

  test('capitals count only where any case is meant', () => {
    expect(longest('Machinery and Cars rose', true)).toBe('Machinery and Cars');
    expect(longest('The machinery', true)).toBe('');
  });
});

describe('a form with a product in its midst', () => {
  const sold = nounPhraseForm({
    before: String.raw`\b(?<verb>sold|bought)\s(?:the\s)?`,
    after: String.raw`\sworth\s#`,
  });

  test('gives the words between, and the groups before', () => {
    const match = sold.exec('It bought nothing, but sold the crude oil worth # abroad')!;
    expect([match[0], match.index, { ...match.groups }]).toEqual([
      'sold the crude oil worth #',
      23,
      { verb: 'sold', words: 'crude oil' },
    ]);
  });

  test('goes on behind a place that does not match, and finds each in turn', () => {
    expect(sold.exec('sold tea for #')).toBeNull();
    expect(sold.all('sold tea worth #, bought raw silk worth #').map((m) => m.groups!.words)).toEqual([
      'tea',
      'raw silk',
    ]);
  });

  test('takes fewer words where what follows asks for it', () => {
    const sector = nounPhraseForm({ before: '^', after: String.raw`\ssector\b` });
    expect(sector.exec('car sector firms')!.groups!.words).toBe('car');
  });

  test('knows what may open the words, stand in their place, or follow them', () => {
    const other = nounPhraseForm({
      before: '^',
      head: String.raw`other\s`,
      or: '[A-Z][a-z]+',
      after: '$',
      ofThe: true,
    });
    expect(['other metals', 'Silk', 'makers of the goods', 'other'].map((t) => other.exec(t)?.groups?.words)).toEqual([
      'other metals',
      'Silk',
      'makers of the goods',
      undefined,
    ]);
  });

  test('is the same as the expression with all words written out', () => {
    const words = [
      'tea',
      'oil and coal',
      'raw',
      'fell',
      'tea and its oil',
      'the',
      'LNG',
      'US',
      'worth',
      '#',
      ',',
      'full-year',
      'Tea',
    ];
    const word = String.raw`(?!(?:fell|its|the|US|worth|full-year)\b)(?:[a-z](?:[\w'’-]|&(?=\w))*(?![\w'’-])|[A-Z](?:&?[A-Z])\w*)`;
    const written = new RegExp(
      String.raw`\bthe\s(?<words>${word}(?:(?:\s(?:and|&)\s(?:(?:its|their|other)\s)?|,\s(?=[a-z-]+,?\s(?:and\s[a-z-]+\s)?)|\s)${word}){0,5})\sworth`,
    );
    const form = nounPhraseForm({ before: String.raw`\bthe\s`, after: String.raw`\sworth` });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (list) => {
        const text = list.join(' ').replaceAll(' ,', ',');
        const match = written.exec(text);
        const found = form.exec(text);
        expect([found?.index, found?.[0], found?.groups?.words]).toEqual([
          match?.index,
          match?.[0],
          match?.groups?.words,
        ]);
      }),
      { numRuns: 2000 },
    );
  });
});
