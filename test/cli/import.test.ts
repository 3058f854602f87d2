import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bilateral, folder } from './dist.js';
import { expectOneMessage } from './one-message.js';

const HEAD =
  'reporter,partner,flow,product,start,months,indicator,currency,value,low,high,status,released,publisher,tab,via,note';
const ROW =
  'CHN,USA,total,goods,2026-01,1,value,USD,50000000000,49995000000,50005000000,first_published,2026-03-09,GACC,monthly totals by partner,Example Wire,';

describe('bilateral import', () => {
  it('makes a store with the bundled figures, adds each row once, and the figures are there to ask', () => {
    const dir = folder();
    const [file, store] = [join(dir, 'rows.csv'), join(dir, 'figures.duckdb')];
    writeFileSync(file, `${HEAD}\n${ROW}\n`);
    expect(bilateral(['import', file, '--store', store])).toMatchObject({
      code: 0,
      out: `${store}: 1 row added, 0 there already\n`,
    });
    expect(bilateral(['import', file, '--store', store]).out).toBe(`${store}: 0 rows added, 1 there already\n`);
    const asked = ['series', 'CHN', 'USA', 'total', '--freq', 'M', '--from', '2026', '--store', store];
    expect(bilateral(asked).out).toMatch(/2026-01 +\$50bn +2026-03-09/);
    expect(bilateral(['series', 'CHN', 'USA', 'total', '--from', '2023', '--store', store]).out).toContain('$664.45bn');
  });

  it('takes back what series --csv wrote', () => {
    const dir = folder();
    const [file, store] = [join(dir, 'series.csv'), join(dir, 'figures.duckdb')];
    bilateral(['series', 'CHN', 'USA', 'imports', '--csv', file]);
    const rows = readFileSync(file, 'utf8').trim().split('\n').length - 1;
    expect(JSON.parse(bilateral(['import', file, '--store', store, '--json']).out)).toMatchObject({
      version: 1,
      added: expect.any(Number),
      already: expect.any(Number),
    });
    expect(bilateral(['import', file, '--store', store]).out).toContain(`0 rows added, ${rows} there already`);
  });

  it('adds nothing when one row is bad, and names each bad line', () => {
    const dir = folder();
    const [file, store] = [join(dir, 'rows.csv'), join(dir, 'figures.duckdb')];
    writeFileSync(file, `${HEAD}\n${ROW}\n${ROW.replace('2026-01', '2026-13')}\n${ROW.replace('USD', 'US')}\n`);
    const ran = bilateral(['import', file, '--store', store]);
    expectOneMessage(ran, 2, /2 of 3 rows.*line 3: start '2026-13'.*line 4: currency 'US'/);
    expect(existsSync(store)).toBe(false);
  });

  it.each([
    ['a missing file', null, /no such file/],
    ['an empty file', '', /is empty/],
    ['no rows', `${HEAD}\n`, /no rows/],
    ['a column too few', `${HEAD.replace('reporter,', '')}\n`, /no column reporter/],
    ['a column too many', `${HEAD},more\n`, /not known here: more/],
    ['bytes that are not text', new Uint8Array([0xff, 0xfe, 0x80, 0]), /not text in UTF-8/],
  ])('answers %s with one line', (_, content, says) => {
    const dir = folder();
    const file = join(dir, 'rows.csv');
    if (content !== null) writeFileSync(file, content);
    expectOneMessage(bilateral(['import', file, '--store', join(dir, 's.duckdb')]), 2, says);
  });
});
