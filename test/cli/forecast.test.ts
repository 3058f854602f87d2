import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bilateral, folder, type Ran } from './dist.js';
import { expectOneMessage } from './one-message.js';

/** Without the trial at earlier origins, which takes most of the time. */
const forecast = (...words: readonly string[]): Ran => bilateral(['forecast', ...words, '--no-backtest']);
const IMPORTS = ['USA', 'CHN', 'imports', '--as-of', '2026-07-01'] as const;

interface Json {
  readonly points: readonly { readonly period: string; readonly median: number; readonly came?: number }[];
  readonly statements: readonly { readonly kind: string; readonly probability: number; readonly came?: boolean }[];
  readonly notes: readonly { readonly code: string }[];
  readonly [key: string]: unknown;
}
function json(...words: readonly string[]): Json {
  const ran = forecast(...words, '--json');
  expect([ran.code, ran.err]).toEqual([0, '']);
  return JSON.parse(ran.out) as Json;
}

type Row = readonly [start: string, months: number, value: number, currency?: string];

/** A store with made-up exports of Fiji to several partners. */
function storeWith(flows: Readonly<Record<string, readonly Row[]>>): string {
  const place = folder();
  const csv = join(place, 'rows.csv');
  const head =
    'reporter,partner,flow,product,start,months,indicator,currency,value,low,high,status,released,publisher,tab,via,note';
  const line = (partner: string, [start, months, value, currency = 'USD']: Row): string =>
    `FJI,${partner},exports,goods,${start},${months},value,${currency},${value},${value - 0.5},${value + 0.5},final,2024-01-31,Office,table,,`;
  const lines = Object.entries(flows).flatMap(([partner, rows]) => rows.map((row) => line(partner, row)));
  writeFileSync(csv, `${[head, ...lines].join('\n')}\n`);
  const store = join(place, 'figures.duckdb');
  expect(bilateral(['import', csv, '--store', store]).code).toBe(0);
  return store;
}
const month = (t: number): string => `${2010 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, '0')}`;
const wave = (t: number): number => Math.round(1e6 * (10 + 2 * Math.sin(t / 2) + ((t * 7919) % 13) / 10));
const rowsOf = (count: number, value: (t: number) => number = wave) =>
  Array.from({ length: count }, (_, t) => [month(t), 1, value(t)] as const);
describe('bilateral forecast', () => {
  it('prints a table that fits, with source, bounds, calendar and models', () => {
    const { code, out, err } = bilateral(['forecast', 'USA', 'MEX', 'imports', '--horizon', '12']);
    expect([code, err]).toEqual([0, '']);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    const text = out.replace(/\s+/g, ' ');
    for (const words of [
      'source US Census',
      'unit USD',
      'expected (80 % of outcomes:',
      'Lunar New Year',
      'the plain mean of',
      'fitted anew at 6 earlier origins',
      'not known measures',
    ])
      expect(text).toContain(words);
    expect(out.match(/^ {2}2025-\d\d /gm)).toHaveLength(12);
    expect(out).not.toMatch(/NaN|undefined|\[object/);
  });

  it('takes the partner’s months where the reporter has too few, and says so', () => {
    const asked = json('CHN', 'USA', 'exports', '--as-of', '2026-07-01');
    expect(asked.asked).toEqual({ reporter: 'CHN', partner: 'USA', flow: 'exports' });
    expect(asked.points).toEqual(json(...IMPORTS).points);
    expectOneMessage(
      forecast('CHN', 'USA', 'exports', '--source', 'GACC'),
      3,
      /needs 36 months or more: GACC has \d+ in USD.*\ntry: held: exports by UN Comtrade in USD \(years 2013 to 2023\)/,
    );
  });

  it('sets what came beside a forecast from the past, and scores statements', () => {
    const { points, statements, notes } = json(
      ...IMPORTS,
      '--from',
      '2023',
      '--falls',
      '5',
      '--falls',
      '10',
      '--exceeds',
      '400bn',
      '--in',
      '2024',
    );
    expect(points.map(({ came }) => typeof came)).toEqual(Array.from({ length: 12 }, () => 'number'));
    expect(statements.map(({ kind, came }) => [kind, came])).toEqual([
      ['falls', false],
      ['falls', false],
      ['exceeds', true],
    ]);
    expect(statements[1]!.probability).toBeLessThan(statements[0]!.probability);
    expect(notes.map(({ code }) => code)).toContain('later-vintage');
  });

  it('adds up quarters and years, as far as they need', () => {
    const quarters = json(...IMPORTS, '--from', '2023-12', '--by', 'quarter').points;
    expect(quarters.map(({ period }) => period)).toEqual(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4']);
    expect(json(...IMPORTS, '--from', '2023-10', '--by', 'years').points.map(({ period }) => period)).toEqual([
      '2023',
      '2024',
    ]);
    expect(json(...IMPORTS, '--from', '2023-12', '--rises', '1', '--in', '2025').points).toHaveLength(24);
  });

  it('writes page and rows', () => {
    const place = folder();
    const [page, rows] = [join(place, 'page.html'), join(place, 'rows.csv')];
    const { code, out, err } = forecast(...IMPORTS, '--html', page, '--csv', rows);
    expect([code, out, err]).toEqual([0, '', `written: ${page}\nwritten: ${rows}\n`]);
    expect(readFileSync(page, 'utf8')).toContain(
      'Made by: bilateral forecast USA CHN imports --as-of 2026-07-01 --no-backtest',
    );
    expect(readFileSync(rows, 'utf8').trimEnd().split('\n')).toHaveLength(13);
  });

  it('says in one message what is wrong with what is asked', () => {
    const wrong: readonly (readonly [readonly string[], number, RegExp])[] = [
      [['--falls', '5', '--in', '2023'], 2, /2023 is known already: figures go to 2026-04\ntry: --from 2022-12/],
      [['--from', '2031'], 2, /runs from 1985-01 to 2026-04/],
      [['--by', 'year', '--horizon', '3'], 2, /no year ends within 3 months/],
    ];
    for (const [words, code, says] of wrong) expectOneMessage(forecast(...IMPORTS, ...words), code, says);
    expectOneMessage(
      forecast('USA', 'CHN', 'balance', '--falls', '5'),
      2,
      /may be zero or below\ntry: ask for an amount/,
    );
  });
});

describe('bilateral check of what is said of the future', () => {
  const article = join(folder(), 'article.txt');
  const article2 = join(folder(), 'other.txt');
  writeFileSync(
    article2,
    'Published 2024-01-12\n\nChina exported goods worth $500.29 billion to the United States in 2023.\n',
  );
  writeFileSync(
    article,
    'Published 2024-01-12\n\nTrade between China and the United States fell 11.6 percent in 2023 to $664.45 billion, customs said. Analysts said trade between China and the United States will not fall sharply in 2024.\n',
  );

  it('says how likely it was, unless it is told not to', () => {
    const told = bilateral(['check', article]);
    expect(told.out.replace(/\s+/g, ' ')).toMatch(
      /by a model of US Census months to 2023-10 as released after 2024-01-12: a fall of 5 % or more \d+ in 100 and a fall of 10 % or more \d+ in 100; \+1.4 % came \(Brier/,
    );
    const plain = bilateral(['check', article, '--no-forecast']);
    expect(plain.out).toContain('about the future: no figure was');
    expect(plain.code).toBe(told.code);
    const { claims } = JSON.parse(bilateral(['check', article, '--json']).out) as {
      claims: { kind: string; verdict: { status: string; evidence: { source: string }[] } }[];
    };
    const [future] = claims.filter(({ kind }) => kind === 'forecast');
    expect(future!.verdict.status).toBe('cannot-tell');
    expect(future!.verdict.evidence.map(({ source }) => source)).toContain('forecast, modelled here');
  });

  it('leaves it out of several texts, unless it is asked', () => {
    const pages = join(folder(), 'pages');
    const page = (...words: string[]): string => {
      bilateral(['check', article, article2, '--html', pages, ...words]);
      return readFileSync(join(pages, 'article.html'), 'utf8');
    };
    expect(page()).not.toContain('by a model of');
    expect(page('--forecast')).toContain('by a model of');
  });
});

describe('bilateral forecast of a series that is not good', () => {
  const bad = storeWith({
    WSM: rowsOf(10),
    TON: Array.from({ length: 40 }, (_, k) => [`${1980 + k}-01`, 12, 1e8 + k] as const),
    KIR: rowsOf(60, () => 0),
    TUV: rowsOf(96).filter((_, t) => t < 40 || t >= 52),
    NRU: rowsOf(60, (t) => wave(t) - 1e7),
    VUT: rowsOf(96).map(([start, months, value], t): Row => [start, months, value, t < 50 ? 'USD' : 'EUR']),
    SLB: [
      ...rowsOf(72).filter((_, t) => t < 48 || t % 12 > 1),
      ...[48, 60].map((t): Row => [month(t), 2, wave(t) + wave(t + 1)]),
    ],
  });
  const fiji = (partner: string): Ran =>
    forecast('FJI', partner, 'exports', '--store', bad, '--as-of', '2024-06-30', '--horizon', '6');
  const told = (partner: string): string => {
    const { code, out } = fiji(partner);
    expect(code).toBe(0);
    return out.replace(/\s+/g, ' ');
  };

  it('needs 36 months: ten are refused, and years alone', () => {
    expectOneMessage(fiji('WSM'), 3, /needs 36 months or more: Office has 10 in USD \(2010-01 to 2010-10\)/);
    expectOneMessage(
      fiji('TON'),
      3,
      /Office has none in USD, released by 2024-06-30\ntry: held: exports by Office in USD \(years 1980 to 2019\)/,
    );
  });

  it('refuses zeros', () => {
    expectOneMessage(fiji('KIR'), 2, /all 60 known months are 0/);
  });

  it('passes over a gap of a year and names it', () => {
    expect(told('TUV')).toContain('12 of 96 months are missing (2013-05 to 2014-04)');
  });

  it('takes negative values as they are and says so', () => {
    expect(told('NRU')).toMatch(/\d+ values are zero or negative, first 20\d\d-\d\d/);
  });

  it('keeps to one currency where it changes, and names the other', () => {
    const text = told('VUT');
    expect(text).toContain('from 2014-02, the last month held; 50 months known');
    expect(text).toContain('also held in EUR, 2014-03 to 2017-12');
  });

  it('splits January and February where they are printed together', () => {
    const text = told('SLB');
    expect(text).toContain('72 months known from 2010-01');
    expect(text).toContain(
      'printed as sums of two months only, and split as the months before lead to expect, the sums kept: 2014-01/2014-02, 2015-01/2015-02',
    );
    expect(text).not.toMatch(/are missing|no figure for/);
  });
});
