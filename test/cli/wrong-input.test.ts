import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { bilateral, folder } from './dist.js';
import { expectOneMessage } from './one-message.js';

const dir = folder();
const at = (name: string): string => join(dir, name);

async function newerStore(path: string): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run('CREATE TABLE schema_version AS SELECT 999::INTEGER AS version');
  connection.closeSync();
  instance.closeSync();
}

beforeAll(async () => {
  writeFileSync(at('corrupt.duckdb'), 'this is not a store');
  await newerStore(at('newer.duckdb'));
});

describe('what is not known', () => {
  it.each([
    ['an economy, with the nearest names', ['series', 'Chnia', 'USA', 'exports'], 2, /Chnia.*\n.*China/],
    ['an economy in a brief', ['brief', 'Germny', 'USA', '2023'], 2, /Germny.*\n.*Germany/],
    ['a flow', ['series', 'CHN', 'USA', 'sales'], 2, /'sales' is not a flow/],
    ['a frequency', ['series', 'CHN', 'USA', 'total', '--freq', 'W'], 2, /'W' is not a frequency/],
    ['a currency', ['series', 'CHN', 'USA', 'total', '--currency', 'XAU'], 2, /'XAU' is not a currency/],
    ['a period', ['series', 'CHN', 'USA', 'total', '--from', 'lately'], 2, /'lately' is not a period/],
    ['a date', ['brief', 'CHN', 'USA', '2023', '--as-of', 'soon'], 2, /'soon' is not a date/],
    [
      'an option, with the nearest',
      ['brief', 'CHN', 'USA', '2023', '--htm', 'x'],
      2,
      /--htm'\ntry: did you mean --html\?/,
    ],
    ['a command, with the nearest', ['seris'], 2, /'seris'\ntry: did you mean series\?/],
    ['a word too many', ['brief', 'CHN', 'USA', '2023', '2024'], 2, /too many arguments/],
    ['a word too few', ['brief', 'CHN'], 2, /missing required argument 'partner'/],
    ['a required option', ['import', 'x.csv'], 2, /required option '--store/],
  ])('names %s', (_, words, code, says) => expectOneMessage(bilateral(words), code, says));
});

describe('what is not held', () => {
  it.each([
    ['a year before the figures', ['brief', 'CHN', 'USA', '1890'], 2, /1890.*\n.*held: .*2008/],
    [
      'years before the figures',
      ['series', 'CHN', 'USA', 'total', '--to', '1900'],
      2,
      /to 1900-12.*\n.*held: total by GACC/,
    ],
    ['turned years', ['series', 'CHN', 'USA', 'total', '--from', '2020', '--to', '2019'], 2, /is after/],
    ['a pair', ['series', 'CHN', 'FJI', 'exports'], 3, /no figures.*Fiji.*\n.*USA/],
    ['a reporter', ['series', 'FJI', 'CHN', 'exports'], 3, /no figures.*Fiji/],
    ['a publisher', ['series', 'CHN', 'USA', 'total', '--source', 'Eurostat'], 3, /Eurostat.*\n.*GACC/],
    ['a currency of the pair', ['series', 'CHN', 'USA', 'total', '--currency', 'EUR'], 3, /in EUR.*\n.*held/],
  ])('says what is there instead: %s', (_, words, code, says) => expectOneMessage(bilateral(words), code, says));
});

describe('stores that cannot be used', () => {
  it('are named: missing', () =>
    expectOneMessage(
      bilateral(['series', 'CHN', 'USA', 'total', '--store', at('none.duckdb')]),
      3,
      /there is no store/,
    ));
  it('are named: corrupt, and left as they are', () => {
    expectOneMessage(bilateral(['brief', 'CHN', 'USA', '2023', '--store', at('corrupt.duckdb')]), 3, /not a store/);
    expect(readFileSync(at('corrupt.duckdb'), 'utf8')).toBe('this is not a store');
  });
  it('are named: written by a newer version', () =>
    expectOneMessage(bilateral(['series', 'CHN', 'USA', 'total', '--store', at('newer.duckdb')]), 3, /version 999/));
  it('are named: a folder', () =>
    expectOneMessage(bilateral(['series', 'CHN', 'USA', 'total', '--store', dir]), 3, /is a folder/));
});

describe('places that cannot be written', () => {
  const into = folder();
  const full = existsSync('/dev/full');
  it.each([
    ['html', ['brief', 'CHN', 'USA', '2023', '--html', join(into, 'missing', 'x.html')]],
    ['csv', ['series', 'CHN', 'USA', 'total', '--csv', join(into, 'missing', 'x.csv')]],
    ['parquet', ['series', 'CHN', 'USA', 'total', '--parquet', join(into, 'missing', 'x.parquet')]],
    ['a folder', ['series', 'CHN', 'USA', 'total', '--csv', into]],
  ])('are named, and no half file is left: %s', (_, words) => {
    expectOneMessage(bilateral(words), 3, /cannot be written/);
    expect(readdirSync(into)).toEqual([]);
  });

  it.skipIf(!full).each([
    ['html', ['brief', 'CHN', 'USA', '2023', '--html', '/dev/full']],
    ['csv', ['series', 'CHN', 'USA', 'total', '--csv', '/dev/full']],
    ['parquet', ['series', 'CHN', 'USA', 'total', '--parquet', '/dev/full']],
  ])('are named when full, and a device stays a device: %s', (_, words) => {
    expectOneMessage(bilateral(words), 3, /no space left/i);
    expect(readdirSync('/dev').filter((name) => name.startsWith('full.'))).toEqual([]);
  });

  // The superuser may write anywhere, so a read-only folder says nothing then.
  it.skipIf(process.getuid?.() === 0)('are named when the folder is read-only', () => {
    const locked = folder();
    chmodSync(locked, 0o500);
    expectOneMessage(
      bilateral(['series', 'CHN', 'USA', 'total', '--csv', join(locked, 'x.csv')]),
      3,
      /permission denied/,
    );
  });
});
