import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateLine, datelineDay, findDay } from '../../../src/claims/read/date.js';
import { publisherName, titleLength } from '../../../src/claims/read/header.js';
import { articleFromText } from '../../../src/claims/read/text.js';
import type { Article } from '../../../src/model/article.js';

const of = (article: Article, kind: string): string[] =>
  article.blocks.filter((b) => b.kind === kind).map((b) => article.text.slice(b.start, b.end));

describe('articleFromText', () => {
  const text = [
    'Title: Trade falls 11.6% (headline not captured; body starts with the lead)',
    'Publisher: re-worded from The Ledger, 2023-03-07',
    'date: 2023-03-07',
    'URL: https://ledger.example/a',
    '',
    'Exports fell 5 percent.',
    '',
    'Imports rose.',
  ].join('\n');

  it('reads header lines and keeps the offsets of the file', () => {
    const article = articleFromText(text);
    expect(article.text).toBe(text);
    expect(article).toMatchObject({
      title: 'Trade falls 11.6%',
      publisher: 'The Ledger',
      published: '2023-03-07',
      url: 'https://ledger.example/a',
    });
    expect(of(article, 'title')).toEqual(['Trade falls 11.6%']);
    expect(of(article, 'meta')).toHaveLength(3);
    expect(of(article, 'paragraph')).toEqual(['Exports fell 5 percent.', 'Imports rose.']);
    expect(article.notes.map((n) => n.code)).toEqual(['title']);
  });

  it('keeps a figure in brackets at the end of a title', () => {
    const title = 'Trade of 703 billion yuan ($101.2 billion)';
    expect(articleFromText(`Title: ${title}\n\nText.`).title).toBe(title);
  });

  it('strips only a byte order mark and keeps CRLF', () => {
    const article = articleFromText(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(article.text.startsWith('Title:')).toBe(true);
    expect(article.text).toContain('\r\n');
    expect(of(article, 'paragraph')).toEqual(['Exports fell 5 percent.', 'Imports rose.']);
  });

  it('takes a first short line for the title and a date line for the date', () => {
    const article = articleFromText(
      'Exports to the U.S.\n\nBy A. Writer\nPublished: 12 Jan 2024 10:30\n\nExports fell.\n',
    );
    expect(article.title).toBe('Exports to the U.S.');
    const dated = articleFromText('Exports fall\n\nFriday, January 12, 2024\n\nExports fell by 4%.\n');
    expect(dated.published).toBe('2024-01-12');
    expect(of(dated, 'meta')).toEqual(['Friday, January 12, 2024']);
  });

  it('does not take a sentence for a title', () => {
    expect(articleFromText('Exports fell 4%.\n\nImports rose.').title).toBeNull();
    expect(articleFromText('Exports fell 4%').title).toBeNull();
    expect(of(articleFromText('Exports fell 4%'), 'paragraph')).toEqual(['Exports fell 4%']);
  });

  it('takes what is known from outside before what the text says', () => {
    const article = articleFromText(text, {
      title: 'T',
      publisher: 'P',
      published: '2020-01-01',
      url: 'https://x.example/',
    });
    expect(article).toMatchObject({ title: 'T', publisher: 'P', published: '2020-01-01', url: 'https://x.example/' });
  });

  it('says when a date was not understood and leaves out an address that is none', () => {
    const article = articleFromText('Title: A\nDate: some day\nURL: (given by hand)\n\nText.');
    expect(article.published).toBeNull();
    expect(article.url).toBeNull();
    expect(article.notes.map((n) => n.code)).toContain('date');
  });

  it('finds headings and list items without their marks', () => {
    const article = articleFromText(
      'Lead of the text.\n\nEXPORTS TO CHINA\n\nThey fell.\n\nWhat Comes Next\nThey rise.\n\n- first 5%\n* second\n1. third\n   goes on\n',
    );
    expect(of(article, 'heading')).toEqual(['EXPORTS TO CHINA', 'What Comes Next']);
    expect(of(article, 'list')).toEqual(['first 5%', 'second', 'third\n   goes on']);
  });

  it('joins hard-wrapped lines and parts single-line paragraphs', () => {
    const wrapped =
      'China exported goods worth 500 billion dollars to the\nUnited States in 2023. It imported goods worth 164\nbillion dollars.';
    expect(of(articleFromText(wrapped), 'paragraph')).toEqual([wrapped]);
    const lines = `${'Exports rose by five percent over the year, the customs office said. '.repeat(3).trim()}\nImports fell.`;
    expect(of(articleFromText(lines), 'paragraph')).toHaveLength(2);
  });

  it('reads Markdown: front matter, headings, fences, tables, quotes', () => {
    const source = [
      '---',
      'title: "Trade in 2023: a fall"',
      'author: A. Writer',
      'publisher: The Ledger',
      'date: 2024-01-12T09:00:00Z',
      'url: https://ledger.example/b',
      'tags:',
      '  - trade',
      '---',
      '',
      '# Main ##',
      '',
      'Exports **fell 5%** to [12bn](https://x.example).',
      '',
      'Section',
      '-------',
      '> They said so.',
      '',
      '| Flow | 2023 |',
      '|------|-----:|',
      '| Exports | 12 |',
      '',
      '```',
      'exports = 1',
      '```',
    ].join('\n');
    const article = articleFromText(source);
    expect(article).toMatchObject({
      title: 'Trade in 2023: a fall',
      publisher: 'The Ledger',
      published: '2024-01-12',
      url: 'https://ledger.example/b',
    });
    expect(of(article, 'title')).toEqual(['Trade in 2023: a fall']);
    expect(of(article, 'heading')).toEqual(['Main', 'Section']);
    expect(of(article, 'paragraph')).toEqual([
      'Exports **fell 5%** to [12bn](https://x.example).',
      'They said so.',
      '| Flow | 2023 |',
      '| Exports | 12 |',
    ]);
    expect(of(article, 'meta')).toContain('exports = 1');
  });

  it('takes the first heading of a Markdown text for its title', () => {
    const article = articleFromText('# Exports fell 4% in 2023.\nText of it.\n');
    expect(article.title).toBe('Exports fell 4% in 2023.');
    expect(of(article, 'paragraph')).toEqual(['Text of it.']);
  });

  it('notes another language, and a text without letters', () => {
    const german =
      'Die Ausfuhren der Volksrepublik in die Vereinigten Staaten sind im vergangenen Jahr um dreizehn Prozent gesunken, wie die Zollbehörde am Freitag in Peking mitteilte. Die Einfuhren gingen um sieben Prozent zurück. Der Überschuss betrug damit noch immer mehr als dreihundert Milliarden Dollar und bleibt ein Streitpunkt.';
    const english =
      "China's exports to the United States fell by thirteen percent over the past year, the customs office said on Friday in Beijing. Imports went down by seven percent. The surplus came to more than three hundred billion dollars and remains a matter of dispute between the two.";
    expect(articleFromText(german).notes.map((n) => n.code)).toEqual(['language']);
    expect(
      articleFromText(
        '中国海关总署周五公布的数据显示去年中美贸易额同比下降百分之十一点六其中对美出口下降自美进口也下降贸易顺差收窄。',
      ).notes[0]?.code,
    ).toBe('language');
    expect(articleFromText(english).notes).toEqual([]);
    expect(articleFromText('1 2 3').notes.map((n) => n.code)).toEqual(['no-letters']);
  });

  it('gives ordered blocks inside the text for any text', () => {
    const word = fc.constantFrom(
      'Title: ',
      'Date:',
      '---',
      '# ',
      '- ',
      '1. ',
      '> ',
      '|',
      'Exports fell 5%.',
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      '```',
      'A B',
      '2024-01-12',
      '===',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 30 }), (parts) => {
        const article = articleFromText(parts.join(''));
        let last = 0;
        for (const { start, end } of article.blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(article.text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('takes a long text, and long runs of blanks, in linear time', () => {
    const started = performance.now();
    for (const part of ['Exports fell by 5 percent.\n', '- ', ' ', '# ', '|--', '(', "Title: 'a'\n"])
      articleFromText(`# x${part.repeat(Math.ceil(1_000_000 / part.length))}x`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('dates', () => {
  it.each([
    ['January 12, 2024', '2024-01-12'],
    ['Jan. 5 2024', '2024-01-05'],
    ['12th of March 2023', '2023-03-12'],
    ['2024/1/2', '2024-01-02'],
    ['2024-01-12T22:30:00+08:00', '2024-01-12'],
  ])('finds %s', (line, day) => expect(findDay(line)?.day).toBe(day));

  it('refuses days that do not exist', () => {
    expect(findDay('February 30, 2024')).toBeNull();
    expect(findDay('2024-13-01')).toBeNull();
  });

  it('tells a date line from a sentence with a date', () => {
    expect(dateLine('Updated: Fri, 12 Jan 2024, 10:30 a.m. GMT')).toBe('2024-01-12');
    expect(dateLine('Exports fell on January 12, 2024')).toBeNull();
    expect(datelineDay('BEIJING, Jan. 12, 2024 (Agency) -- Exports')).toBe('2024-01-12');
    expect(datelineDay('The office said on Jan. 12, 2024 that')).toBeNull();
  });
});

describe('publisherName and titleLength', () => {
  it.each([
    ['re-worded from Global Times, 2023-03-07', 'Global Times'],
    ['Census Bureau (FT-900; copy on docs.example), 2019-09-04', 'Census Bureau'],
    ['re-worded from Reuters copy on news.example, 2024-04-10', 'Reuters'],
    ['The Japan Times (Kyodo)', 'The Japan Times (Kyodo)'],
    ['', null],
  ])('%s', (value, name) => expect(publisherName(value)).toBe(name));

  it('measures a title without remarks on its capture', () => {
    expect(titleLength('A [translated from the original]')).toBe(1);
    expect(titleLength('A (up 5%)')).toBe(9);
  });
});
