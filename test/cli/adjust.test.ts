import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bilateral, folder, type Ran } from './dist.js';
import { expectOneMessage } from './one-message.js';

const AS_OF = ['--as-of', '2026-07-01'] as const;
const adjust = (...words: readonly string[]): Ran => bilateral(['adjust', ...words]);

interface Json {
  readonly months: readonly {
    readonly period: string;
    readonly published: number | null;
    readonly adjusted: number | null;
    readonly seasonal: number;
    readonly calendar: number;
  }[];
  readonly outliers: readonly { readonly period: string; readonly measures: readonly { readonly id: string }[] }[];
  readonly notes: readonly { readonly code: string }[];
  readonly [key: string]: unknown;
}
function json(...words: readonly string[]): Json {
  const ran = adjust(...words, '--json');
  expect([ran.code, ran.err]).toEqual([0, '']);
  return JSON.parse(ran.out) as Json;
}

type RowOf = readonly [start: string, value: number, currency?: string];

/** A store with one made-up monthly series of Fiji's exports to Samoa. */
function storeWith(rows: readonly RowOf[]): string {
  const place = folder();
  const csv = join(place, 'rows.csv');
  const head =
    'reporter,partner,flow,product,start,months,indicator,currency,value,low,high,status,released,publisher,tab,via,note';
  const line = ([start, value, currency = 'USD']: RowOf): string =>
    `FJI,WSM,exports,goods,${start},1,value,${currency},${value},${value - 0.5},${value + 0.5},final,2024-01-31,Office,table,,`;
  writeFileSync(csv, `${[head, ...rows.map(line)].join('\n')}\n`);
  const store = join(place, 'figures.duckdb');
  expect(bilateral(['import', csv, '--store', store]).code).toBe(0);
  return store;
}
const month = (t: number): string => `${2010 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, '0')}`;
const wave = (t: number): number => Math.round(1e6 * (10 + 2 * Math.sin((t * Math.PI) / 6) + ((t * 7919) % 13) / 10));
const rowsOf = (count: number, value: (t: number) => number = wave): RowOf[] =>
  Array.from({ length: count }, (_, t) => [month(t), value(t)] as const);
const fiji = (store: string, ...words: readonly string[]): Ran =>
  adjust('FJI', 'WSM', 'exports', '--store', store, '--as-of', '2024-06-30', ...words);
const codes = (ran: Ran): readonly string[] => {
  expect([ran.code, ran.err]).toEqual([0, '']);
  return (JSON.parse(ran.out) as Json).notes.map(({ code }) => code);
};

describe('bilateral adjust', () => {
  it('prints a table that fits, with source, unit, growth, revisions and outliers', () => {
    const { code, out, err } = adjust('USA', 'CHN', 'imports', ...AS_OF);
    expect([code, err]).toEqual([0, '']);
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    const text = out.replace(/\s+/g, ' ');
    for (const words of [
      'source US Census',
      'unit USD',
      'as of 2026-07-01',
      'without season and calendar',
      'The newest months will be revised',
      'that they coincide does not say that one made the other',
      'Lunar New Year',
    ])
      expect(text).toContain(words);
    expect(out).not.toMatch(/NaN|undefined|\[object/);
  });

  it('takes the partner’s months where the reporter has too few, and names measures at outliers', () => {
    const { asked, months, outliers, currency } = json('CHN', 'USA', 'exports', ...AS_OF);
    expect(asked).toEqual({ reporter: 'CHN', partner: 'USA', flow: 'exports' });
    expect([months.length, currency]).toEqual([240, 'USD']);
    for (const { published, adjusted, seasonal, calendar } of months)
      expect((adjusted! * seasonal * calendar) / published!).toBeCloseTo(1, 12);
    const spring = outliers.find(({ period }) => period === '2025-05')!;
    expect(spring.measures.map(({ id }) => id)).toContain('US-IEEPA-REC-125');
  });

  it('writes a page and a CSV with the source of each row', () => {
    const place = folder();
    const [page, csv] = [join(place, 'a.html'), join(place, 'a.csv')];
    const ran = adjust('USA', 'MEX', 'imports', '--html', page, '--csv', csv);
    expect(ran.code).toBe(0);
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('<svg');
    expect(html).toContain('bilateral adjust USA MEX imports --as-of');
    expect(html).not.toMatch(/<script|<link|src="http|NaN/);
    const [head, first] = readFileSync(csv, 'utf8').split('\n');
    expect(head).toMatch(
      /^reporter,partner,flow,product,period,published,adjusted,.*,currency,register,publisher,as_of$/,
    );
    expect(first).toMatch(/^USA,MEX,imports,goods,2013-01,.*,USD,modelled,US Census,/);
  });
});

describe('bilateral adjust, of what cannot be adjusted', () => {
  it('refuses ten months, and says what is held', () => {
    expectOneMessage(
      fiji(storeWith(rowsOf(10))),
      3,
      /an adjustment of FJI exports WSM needs 60 months or more: Office has 10 in USD.*\ntry: held: /,
    );
  });

  it('refuses a series of zeros, and a balance', () => {
    expectOneMessage(fiji(storeWith(rowsOf(72, () => 0))), 2, /all 72 known months are 0/);
    expectOneMessage(adjust('USA', 'CHN', 'balance'), 2, /a balance is not adjusted/);
  });

  it('notes negative values', () => {
    expect(codes(fiji(storeWith(rowsOf(84, (t) => wave(t) - 10e6)), '--json'))).toContain('additive');
  });

  it('notes a gap of a year', () => {
    const gap = rowsOf(108).filter((_, t) => t < 48 || t >= 60);
    expect(codes(fiji(storeWith(gap), '--json'))).toContain('months-missing');
  });

  it('notes months in another currency', () => {
    const both: RowOf[] = rowsOf(120).map(([start, value], t) => [start, value, t < 100 ? 'USD' : 'EUR'] as const);
    expect(codes(fiji(storeWith(both), '--json'))).toContain('other-currency');
  });
});
