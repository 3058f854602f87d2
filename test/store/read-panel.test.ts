import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { BilateralError } from '../../src/model/error.js';
import type { Panel } from '../../src/model/panel.js';
import { openStore } from '../../src/store/duckdb.js';
import { type PanelOptions, type PanelSource, readPanel } from '../../src/store/read-panel.js';

const dir = mkdtempSync(join(tmpdir(), 'bilateral-'));
const at = (name: string): string => join(dir, name);

const TABLE =
  'exporter,importer,year,trade,rta,day\nNA,USA,2005,1.5,true,2005-01-31\nCHN,,2006,,false,2006-02-01\nCHN,USA,,3e2,true,\n';

/** A panel as plain values: levels for texts, null where missing. */
const plain = (panel: Panel): Record<string, unknown[]> =>
  Object.fromEntries(
    Object.entries(panel.columns).map(([name, column]) => [
      name,
      column.kind === 'number'
        ? [...column.values].map((value) => (Number.isNaN(value) ? null : value))
        : [...column.codes].map((code) => column.levels[code] ?? null),
    ]),
  );

async function refusal(source: PanelSource, options?: PanelOptions): Promise<BilateralError> {
  const error = await readPanel(source, options).then(
    () => new Error('it was read'),
    (cause: unknown) => cause,
  );
  if (!(error instanceof BilateralError)) throw error;
  expect(error.message).not.toMatch(/\n|LINE 1/);
  return error;
}

beforeAll(async () => {
  writeFileSync(at('panel.csv'), TABLE);
  writeFileSync(at('panel.csv.gz'), gzipSync(TABLE));
  writeFileSync(at('no-suffix'), gzipSync(TABLE));
  writeFileSync(at("it's [1].csv"), TABLE);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (SELECT * FROM '${at('panel.csv')}') TO '${at('panel.parquet')}'`);
  await connection.run(`COPY (SELECT i AS id, CASE WHEN i % 3 = 0 THEN 'a long name of an economy ' || i % 7 WHEN i = 1 THEN NULL WHEN i % 50 = 1 THEN 'République à l’île, très très longue, ' || repeat('ü', i % 40) ELSE 'E' || i % 5 END AS name,
    'shared start of all the names: ' || i AS many,
    'x' || i AS each, i / 8 AS value, CAST(i AS DECIMAL(12, 2)) AS money, [i] AS list FROM range(1200000) t(i)) TO '${at('big.parquet')}'`);
  connection.closeSync();
  instance.closeSync();
});

describe('a panel from a file', () => {
  const wanted = {
    exporter: ['NA', 'CHN', 'CHN'],
    importer: ['USA', null, 'USA'],
    year: [2005, 2006, null],
    trade: [1.5, null, 300],
    rta: [1, 0, 1],
    day: ['2005-01-31', '2006-02-01', null],
  };

  it.each(['panel.csv', 'panel.csv.gz', 'panel.parquet', 'no-suffix', "it's [1].csv"])(
    '%s keeps rows, kinds and gaps',
    async (name) => {
      const panel = await readPanel({ file: at(name) });
      expect(plain(panel)).toEqual(wanted);
      expect(panel.rows).toBe(3);
      expect(panel.source).toBe(at(name));
      expect(panel.columns.exporter).toMatchObject({ levels: ['CHN', 'NA'] });
    },
  );

  it('has only the columns and rows that are asked for', async () => {
    const seen: string[] = [];
    const panel = await readPanel(
      { file: at('panel.csv') },
      {
        columns: (available) => {
          seen.push(...available);
          return ['trade', 'exporter'];
        },
        where: 'year >= 2006 -- and no more',
      },
    );
    expect(seen).toEqual(Object.keys(wanted));
    expect(plain(panel)).toEqual({ exporter: ['CHN'], trade: [null] });
    expect(panel.source).toBe(`${at('panel.csv')}, where year >= 2006 -- and no more`);
  });

  it('may be shaped by a query', async () => {
    const query = 'SELECT exporter, year, sum(trade) OVER (PARTITION BY exporter) AS output FROM panel ORDER BY year;';
    const panel = await readPanel({ file: at('panel.parquet'), query }, { where: 'year IS NOT NULL' });
    expect(plain(panel)).toEqual({ exporter: ['NA', 'CHN'], year: [2005, 2006], output: [1.5, 300] });
    expect(panel.source).toContain('query SELECT exporter');
  });

  it('takes words for missing in a column of numbers, and leaves codes alone', async () => {
    writeFileSync(at('na.csv'), 'iso2,trade,code,gone\nNA,NA,NA,\nCN,1.5,NA,\nUS,..,NA,\n');
    const panel = await readPanel({ file: at('na.csv') });
    expect(plain(panel)).toEqual({
      iso2: ['NA', 'CN', 'US'],
      trade: [null, 1.5, null],
      code: ['NA', 'NA', 'NA'],
      gone: [null, null, null],
    });
    expect(panel.columns.gone!.kind).toBe('number');
    expect(panel.notes.map((note) => note.text)).toEqual(["'..', 'NA' in column trade is taken for missing"]);
  });

  it('reads a decimal comma, unless it may part thousands', async () => {
    writeFileSync(at('comma.csv'), '\ufeffa;b;c;d\nx;1,5;1,500;1,5\ny;-2;2,500;1.5\nz;NA;3;2\n');
    const panel = await readPanel({ file: at('comma.csv') });
    expect(plain(panel)).toMatchObject({ a: ['x', 'y', 'z'], b: [1.5, -2, null], c: ['1,500', '2,500', '3'] });
    expect(panel.columns.d!.kind).toBe('category');
    expect(panel.notes.map((note) => note.code)).toEqual(['missing-word', 'decimal-comma']);
  });

  it('takes such a word also far down', async () => {
    writeFileSync(at('late.csv'), `a,b\n${'1,2\n'.repeat(30_000)}NA,3\n`);
    const panel = await readPanel({ file: at('late.csv') });
    expect(panel.rows).toBe(30_001);
    expect(panel.columns.a).toMatchObject({ kind: 'number' });
    writeFileSync(at('text-late.csv'), `a,b\n${'1,2\n'.repeat(30_000)}CHN,3\n`);
    expect((await readPanel({ file: at('text-late.csv') })).columns.a).toMatchObject({
      kind: 'category',
      levels: ['1', 'CHN'],
    });
  });

  it('is right beyond a block, with texts short and long', async () => {
    const rows: number[] = [];
    const panel = await readPanel({ file: at('big.parquet') }, { onRows: (count) => rows.push(count) });
    expect(panel.rows).toBe(1_200_000);
    expect(rows.length).toBeGreaterThan(5);
    const { id, name, each, value, money, many } = panel.columns;
    if (id?.kind !== 'number' || value?.kind !== 'number' || money?.kind !== 'number') throw new Error('not numbers');
    if (name?.kind !== 'category' || each?.kind !== 'category' || many?.kind !== 'category')
      throw new Error('not texts');
    expect([many.levels.length, each.levels.length]).toEqual([1_200_000, 1_200_000]);
    expect(name.codes[1]).toBe(-1);
    expect([...name.levels]).toEqual([...name.levels].sort());
    for (let row = 0; row < panel.rows; row += 997) {
      expect([id.values[row], value.values[row], money.values[row]]).toEqual([row, row / 8, row]);
      expect(name.levels[name.codes[row]!]).toBe(
        row % 3 === 0
          ? `a long name of an economy ${row % 7}`
          : row % 50 === 1
            ? `République à l’île, très très longue, ${'ü'.repeat(row % 40)}`
            : `E${row % 5}`,
      );
      expect(each.levels[each.codes[row]!]).toBe(`x${row}`);
      expect(many.levels[many.codes[row]!]).toBe(`shared start of all the names: ${row}`);
    }
    expect(panel.notes.map((note) => note.text)).toEqual(['column list is left out: it is of type BIGINT[]']);
  });

  it('says where whole numbers lose digits', async () => {
    writeFileSync(at('wide.csv'), 'id,y\n9007199254740993,1\n');
    expect((await readPanel({ file: at('wide.csv') })).notes[0]?.code).toBe('rounded');
  });
});

describe('a panel from a store', () => {
  const query = `SELECT reporter, partner, start, value FROM observation WHERE flow = 'exports' AND publisher = 'GACC' AND months = 12`;

  it('is a query on the bundled figures or on a file', async () => {
    const bundled = await readPanel({ query }, { where: "partner = 'USA'" });
    expect(bundled.rows).toBeGreaterThan(5);
    expect(bundled.source).toMatch(/^the bundled figures, query SELECT reporter/);
    const store = await openStore({ path: at('figures.duckdb'), create: true });
    await store.close();
    expect(plain(await readPanel({ query, store: at('figures.duckdb') }, { where: "partner = 'USA'" }))).toEqual(
      plain(bundled),
    );
    chmodSync(at('figures.duckdb'), 0o444);
    expect(
      (
        await readPanel({
          query: "SELECT count(*) AS n FROM observation WHERE reporter = 'USA'",
          store: at('figures.duckdb'),
        })
      ).rows,
    ).toBe(1);
  });

  it.each([
    ['DROP TABLE observation', 'usage', /is not a SELECT/],
    ['INSERT INTO observation SELECT * FROM observation', 'usage', /is not a SELECT/],
    ['SELECT 1 AS a; DROP TABLE observation', 'usage', /is 2 statements/],
    ["ATTACH 'other.duckdb'", 'usage', /is not a SELECT|refused/],
    ['SELEC 1', 'usage', /refused: syntax error/],
    ['', 'usage', /is 0 statements|refused/],
    ['SELECT valeu FROM observation', 'usage', /valeu/],
    ['SELECT ? AS a', 'usage', /places for values/],
    ["SELECT * FROM read_csv('/etc/passwd')", 'usage', /file system operations are disabled/],
    ["SELECT * FROM read_text('/etc/passwd')", 'usage', /file system operations are disabled/],
    ["SELECT * FROM 'https://example.com/a.parquet'", 'usage', /disabled/],
    [
      "SELECT CASE WHEN i > 150000 THEN error('boom') ELSE 1 END AS a FROM range(200000) t(i)",
      'bad-input',
      /the query failed: boom/,
    ],
    ["SELECT CAST('a' AS INTEGER) AS a", 'bad-input', /the query failed: Could not convert|refused/],
  ])('refuses %s', async (text, code, message) => {
    const error = await refusal({ query: text });
    expect(error.message).toMatch(message);
    if (code === 'usage') expect(error.code).toBe('usage');
  });

  it('names a store that is none', async () => {
    expect(await refusal({ query, store: at('none.duckdb') })).toMatchObject({ code: 'store-missing' });
    expect(await refusal({ query, store: at('panel.csv') })).toMatchObject({ code: 'store-corrupt' });
    expect(await refusal({ query, store: dir })).toMatchObject({ code: 'store-corrupt' });
  });
});

describe('what is no panel', () => {
  it.each([
    ['none.csv', /there is no file/],
    ['.', /is a folder/],
    ['empty.csv', /is empty/],
    ['sheet.xlsx', /spreadsheet/],
    ['torn.parquet', /not a whole Parquet file/],
    ['text.parquet', /not a whole Parquet file/],
    ['broken.csv.gz', /damaged or breaks off/],
    ['torn.csv.gz', /damaged or breaks off/],
    ['broken.json', /cannot be read as a table/],
    ['picture.csv', /is not a table/],
    ['latin.csv', /line 2, '.*': .*not utf-8 encoded\.$/],
    ['half.csv', /line 4, 'C,3': Expected Number of Columns: 3 Found: 2$/],
    ['ragged.csv', /line 30002, 'A,2': Expected Number of Columns: 3 Found: 2$/],
  ])('%s is named', async (name, message) => {
    writeFileSync(at('empty.csv'), '');
    writeFileSync(at('sheet.xlsx'), 'PK\x03\x04 and more');
    writeFileSync(at('torn.parquet'), 'PAR1 and no more than this');
    writeFileSync(at('text.parquet'), TABLE);
    writeFileSync(at('broken.csv.gz'), Buffer.concat([gzipSync(TABLE).subarray(0, 30), Buffer.from('junk')]));
    writeFileSync(at('torn.csv.gz'), gzipSync(TABLE.repeat(2000)).subarray(0, -20));
    writeFileSync(at('latin.csv'), Buffer.from('exporter,trade\nC\xf4te,1\nB,2\n', 'latin1'));
    writeFileSync(at('half.csv'), 'a,b,c\nA,1,2\nB,2,3\nC,3');
    writeFileSync(at('ragged.csv'), `a,b,c\n${'A,1,2\n'.repeat(30_000)}A,2\n`);
    writeFileSync(at('broken.json'), '{"a": [1, ');
    writeFileSync(at('picture.csv'), Buffer.from('\x89PNG\r\n and so on', 'latin1'));
    const error = await refusal({ file: at(name) });
    expect(error.code).toBe('bad-input');
    expect(error.message).toMatch(message);
  });

  it.each([
    ['names without rows', 'names.csv', 'exporter,importer,trade\n', /'.*names\.csv' has names of columns and no rows/],
    [
      'one name twice',
      'twice.csv',
      'exporter,y,y\nCHN,1,2\nUSA,3,1\n',
      /two columns called 'y' \(the 2\. and the 3\.\)/,
    ],
    [
      'one name twice, and what the second is renamed to',
      'taken.csv',
      'y,y_1,y\n1,2,3\n4,5,6\n',
      /two columns called 'y'/,
    ],
    ['names in quotes, parted by semicolons', 'quoted.csv', '"a b";"y";"y"\n1;2;3\n4;5;6\n', /two columns called 'y'/],
    [
      'names that differ in case',
      'case.csv',
      'y,Y\n1,2\n3,4\n',
      /columns called 'y' and 'Y', which differ in case only/,
    ],
  ])('is a CSV with %s', async (_, name, text, said) => {
    for (const [file, bytes] of [
      [name, Buffer.from(text)],
      [`${name}.gz`, gzipSync(text)],
    ] as const) {
      writeFileSync(at(file), bytes);
      const error = await refusal({ file: at(file) });
      expect(error.code).toBe('bad-input');
      expect(error.message).toMatch(new RegExp(said.source.replace('csv', 'csv(?:\\.gz)?')));
    }
  });

  it('is not a CSV whose names look like renamed ones and are not', async () => {
    writeFileSync(at('fine.csv'), 'y,y_1\n1,2\n3,4\n');
    expect(plain(await readPanel({ file: at('fine.csv') }))).toEqual({ y: [1, 3], y_1: [2, 4] });
  });

  it('is an address, or nothing at all', async () => {
    expect((await refusal({ file: 'https://example.com/a.csv' })).message).toMatch(/is an address/);
    expect((await refusal({})).code).toBe('usage');
    expect((await refusal({ file: at('panel.csv'), store: at('x') })).code).toBe('usage');
  });

  it('is a condition that the engine refuses', async () => {
    const file = at('panel.csv');
    expect((await refusal({ file }, { where: 'yr > 2000' })).message).toMatch(
      /the condition 'yr > 2000' is refused: .*year/,
    );
    expect((await refusal({ file }, { where: 'year >' })).code).toBe('usage');
    expect((await refusal({ file }, { where: 'true); DROP TABLE x; SELECT (1' })).message).toMatch(
      /3 statements|refused/,
    );
    expect((await refusal({ file }, { where: "year IN (SELECT 1 FROM read_csv('/etc/passwd'))" })).message).toMatch(
      /disabled/,
    );
    expect((await refusal({ file }, { where: 'CAST(exporter AS INTEGER) = 1' })).message).toMatch(/onvert/);
  });

  it('is a column that is asked for and is neither number nor text', async () => {
    const error = await refusal({ file: at('big.parquet') }, { columns: () => ['list'] });
    expect(error.message).toMatch(/column 'list' is neither a number nor a text \(BIGINT\[\]\)/);
  });

  it('passes on what the choice of columns throws', async () => {
    const error = await refusal(
      { file: at('panel.csv') },
      {
        columns: () => {
          throw new BilateralError('bad-input', 'mine');
        },
      },
    );
    expect(error.message).toBe('mine');
  });
});
