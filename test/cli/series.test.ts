import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { bilateral, folder } from './dist.js';

const TOTAL = ['series', 'CHN', 'USA', 'total', '--from', '2022', '--to', '2023', '--as-of', '2024-01-12'];

describe('bilateral series', () => {
  it('says whose figures they are, in what unit, as of when', () => {
    const { out, code } = bilateral(TOTAL);
    expect(code).toBe(0);
    expect(out).toContain('reporter CHN · partner USA · flow total · product goods');
    expect(out).toContain('unit USD · valued exports FOB, imports CIF');
    expect(out).toContain('source GACC, annual totals by partner · as of 2024-01-12');
    expect(out).toMatch(/2022 +\$759\.427bn +2023-01-13/);
    expect(out).toMatch(/2023 +\$664\.45bn +2024-01-12/);
  });

  it('sets the computed rate beside the published one, which has a revised base', () => {
    expect(bilateral([...TOTAL, '--growth']).out).toMatch(/2023 +\$664\.45bn +−12\.5 % +−11\.6 % +2024-01-12/);
  });

  it('computes growth of the first year asked from the year before it', () => {
    const { out } = bilateral([
      'series',
      'CHN',
      'USA',
      'total',
      '--from',
      '2023',
      '--to',
      '2023',
      '--growth',
      '--json',
    ]);
    const [row] = JSON.parse(out).observations;
    expect(row).toMatchObject({ period: '2023', value: 664_450_000_000, growth_percent_published: -11.6 });
    expect(row.growth_percent_computed).toBeCloseTo(-12.506, 2);
  });

  it('shows months when nothing longer is held, and says so', () => {
    const { out } = bilateral(['series', 'USA', 'Japan', 'exports', '--from', '2024']);
    expect(out).toContain('United States: goods exports to Japan, months');
    expect(out).toContain('months are shown because nothing longer is held');
    expect(bilateral(['series', 'USA', 'Japan', 'exports', '--from', '2024', '--freq', 'A']).out).toMatch(
      /2024 .* sum/,
    );
  });

  it('says once, above the table, what is the same of every figure, so that months keep to one line each', () => {
    const { out } = bilateral(['series', 'USA', 'Japan', 'exports', '--from', '2023', '--to', '2024']);
    expect(out).toMatch(/^all figures: released \d{4}-\d\d-\d\d · status revised/m);
    expect(out).not.toMatch(/^ +period +value.*status/m);
    expect(out.match(/^ +20\d\d-\d\d +\$[\d.]+bn/gm)).toHaveLength(24);
  });

  it('takes names, codes and the word world', () => {
    const codes = bilateral(['series', 'CHN', 'WLD', 'total']).out;
    expect(codes).toContain('China: goods trade with the world');
    expect(bilateral(['series', 'china', 'world', 'total']).out).toBe(codes);
    expect(bilateral(['series', 'CN', '001', 'total']).out).toBe(codes);
  });

  it('takes another publisher when named', () => {
    const { out } = bilateral(['series', 'CHN', 'USA', 'exports', '--source', 'un comtrade', '--from', '2022']);
    expect(out).toContain('source UN Comtrade');
    expect(out).toContain('valued FOB');
  });

  it('prints the shape that docs/cli.md gives', () => {
    const answer = JSON.parse(bilateral([...TOTAL, '--json']).out);
    expect(answer).toMatchObject({ version: 1, reporter: 'CHN', partner: 'USA', flow: 'total', frequency: 'A' });
    expect(answer).toMatchObject({ currency: 'USD', publisher: 'GACC', as_of: '2024-01-12' });
    expect(Object.keys(answer.observations[0])).toEqual(
      expect.arrayContaining(['period', 'value', 'low', 'high', 'status', 'released', 'table', 'via']),
    );
  });

  it('writes the same rows as CSV and as Parquet', async () => {
    const dir = folder();
    const [csv, parquet] = [join(dir, 'x.csv'), join(dir, 'x.parquet')];
    const { code, out, err } = bilateral([...TOTAL, '--csv', csv, '--parquet', parquet]);
    expect([code, out]).toEqual([0, '']);
    expect(err).toBe(`written: ${csv}\nwritten: ${parquet}\n`);
    expect(bilateral([...TOTAL, '--csv']).out).toBe(readFileSync(csv, 'utf8'));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = await connection.runAndReadAll(`SELECT start, months, value, publisher, tab, via FROM '${parquet}'`);
    expect(rows.getRowObjects()).toMatchObject([
      { start: '2022-01', months: 12, value: 759_427_000_000, publisher: 'GACC' },
      { start: '2023-01', months: 12, value: 664_450_000_000, publisher: 'GACC' },
    ]);
    connection.closeSync();
  });
});
