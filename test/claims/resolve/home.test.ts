import { describe, expect, it } from 'vitest';
import { articleFromText, extract, resolve } from '../../../src/claims/index.js';
import { ECONOMIES, type Economy } from '../../../src/model/economy.js';
import { sidesOf } from './sides.js';

interface Head {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
}

const reportersOf = (
  text: string,
  { title = 'Trade grows', publisher = 'Newswire', url = 'none' }: Head,
): readonly string[] => {
  const article = articleFromText(
    `Title: ${title}\nPublisher: ${publisher}\nDate: 2024-06-10\nURL: ${url}\n\n${text}\n`,
  );
  return [...new Set(resolve(article, extract(article)).map((claim) => claim.reporter ?? '-'))];
};

const BODY = 'Exports rose 5 percent to $3 billion in May, and imports were $4 billion.';
const PARTNERS = [
  'Japan took 20 percent of exports. Imports from Norway fell 3 percent.',
  'Chile took 20 percent of exports. Imports from Peru fell 3 percent.',
] as const;
const bodyFor = (code: string): string => `${BODY} ${PARTNERS[code === 'JPN' || code === 'NOR' ? 1 : 0]}`;
const named = ({ article, name }: Economy): string => `${article ? 'the ' : ''}${name}`;
const countries = ECONOMIES.filter((e) => e.kind === 'country');
const withCapital = countries.filter((e) => e.capitals.length > 0);
const withPeople = countries.filter((e) => e.demonyms.length > 0);

const misread = (
  economies: readonly Economy[],
  text: (e: Economy) => string,
  head: (e: Economy) => Head = () => ({}),
) => economies.filter((e) => reportersOf(text(e), head(e)).join() !== e.code).map((e) => e.code);

describe('whose trade a text tells, for every country', () => {
  it('by its headline', () =>
    expect(
      misread(
        countries,
        (e) => bodyFor(e.code),
        (e) => ({ title: `Trade gap of ${named(e)} widens` }),
      ),
    ).toEqual([]));
  it('by its dateline', () => {
    expect(misread(withCapital, (e) => `${e.capitals[0]!.toUpperCase()}, May 3 (Wire) - ${bodyFor(e.code)}`)).toEqual(
      [],
    );
    expect(misread(withCapital, (e) => `${e.capitals[0]}, 3 May 2024 – ${bodyFor(e.code)}`)).toEqual([]);
  });
  it('by an office named with it', () => {
    const office = (e: Economy): string => `${bodyFor(e.code)} So says the National Statistics Office of ${named(e)}.`;
    expect(misread(countries, office)).toEqual([]);
    const there = (e: Economy): string => `${bodyFor(e.code)} The trade ministry in ${e.capitals[0]} gave the figures.`;
    expect(misread(withCapital, there)).toEqual([]);
    const theirs = (e: Economy): string => `${bodyFor(e.code)} The ${e.demonyms[0]} trade ministry gave the figures.`;
    expect(misread(withPeople, theirs)).toEqual([]);
  });
  it('by its publisher', () =>
    expect(
      misread(
        countries,
        (e) => bodyFor(e.code),
        (e) => ({ publisher: `Central Bank of ${named(e)}` }),
      ),
    ).toEqual([]));
  it('by a sentence before its figures', () =>
    expect(misread(countries, (e) => `For ${named(e)}, May was a good month. ${bodyFor(e.code)}`)).toEqual([]));
});

describe('whose trade a text tells, by less', () => {
  it.each([
    ['its currency', 'Exports rose to K17.9 billion from K18.5 billion. China took 20 percent.', {}, 'ZMB'],
    ['its currency', 'Exports were 42.6 billion kina last year, imports 20 billion kina.', {}, 'PNG'],
    ['a city', 'ISTANBUL - The trade deficit narrowed to $5.6 billion in February.', {}, 'TUR'],
    ['a city of the publisher', BODY, { publisher: 'The Daily Star, Dhaka' }, 'BGD'],
    ['a newsroom', BODY, { publisher: 'Yonhap' }, 'KOR'],
    ['an address', BODY, { url: 'https://www.stat.gov.rs/trade' }, 'SRB'],
    ['an office in lower case', `${BODY} So says the foreign exchange office.`, {}, 'MAR'],
  ] as const)('%s: %s', (_, text, head, code) => expect(reportersOf(text, head)).toEqual([code]));

  it('does not take a partner for the economy itself', () => {
    expect(
      reportersOf('Exports to Vietnam were worth $3.6 billion.', { publisher: 'Ministry of Trade, Phnom Penh' }),
    ).toEqual(['KHM']);
    expect(
      reportersOf('Exports reached $9 billion in May. China took 20 percent of all exports.', {
        publisher: 'Gulf Times, Doha',
      }),
    ).toEqual(['QAT']);
  });

  it('keeps to its own figures where the office of the other side is named later', () =>
    expect(
      sidesOf(
        "Goods exports to China dropped 7 per cent to A$189 billion. Beijing's customs tell a gloomier story.",
        'Two books',
      )[0],
    ).toBe('AUS/CHN/exports'));
});

describe('figures that an office of the world gives', () => {
  it.each([
    [
      'World Trade Organization figures put the exports of Egypt at $45 billion in May. Imports were $83 billion. Singapore took 15 percent of exports.',
      ['EGY/WLD/exports', 'EGY/WLD/imports', 'EGY/SGP/exports'],
    ],
    [
      'World merchandise trade grew 3 percent, the WTO said. Trade is worth $24 trillion.',
      ['WLD/WLD/total', 'WLD/WLD/total'],
    ],
  ])('%s', (text, sides) => expect(sidesOf(text)).toEqual(sides));
});

describe('a currency that several share', () => {
  it.each([
    [
      'Exports came to 46.3 million dinars, against 44.1 MD a year earlier. The deficit with Algeria was 3.1 MD.',
      'TUN',
    ],
    ['Exports came to 12.3 MMDH in May. Imports from Algeria were 310 MDh.', 'MAR'],
  ])('%s', (text, code) => {
    expect(reportersOf(text, {})).toEqual([code]);
  });
});
