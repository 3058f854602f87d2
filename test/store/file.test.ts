import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/duckdb.js';
import { storeContract } from './contract.js';
import { figure, manyFigures } from './rows.js';

const ALL = { asOf: '2999-12-31', reporters: ['NZL'], vintages: 'all' } as const;
const CHILD = fileURLToPath(new URL('./append-child.ts', import.meta.url));

let folder: string;
let model: string;
let count = 0;

/** A new copy of an empty store. */
function fresh(): string {
  const path = join(folder, `store-${++count}.duckdb`);
  copyFileSync(model, path);
  return path;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bilateral-store-'));
  model = join(folder, 'model.duckdb');
  await (await openStore({ path: model, create: true, figures: 'none' })).close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeContract('a store in a file', () => openStore({ path: join(folder, `contract-${++count}.duckdb`), create: true }));

const held = async (path: string): Promise<number> => {
  const store = await openStore({ path });
  const rows = await store.panel(ALL);
  await store.close();
  return rows.length;
};

describe('a store file', () => {
  it('keeps what was appended', async () => {
    const path = fresh();
    const store = await openStore({ path });
    await store.append([figure()]);
    await store.close();
    expect(await held(path)).toBe(1);
    expect(await held(path)).toBe(1);
  });

  it('is not made unless that is asked for', async () => {
    const path = join(folder, 'nowhere.duckdb');
    await expect(openStore({ path })).rejects.toMatchObject({ code: 'store-missing' });
    expect(existsSync(path)).toBe(false);
    await expect(openStore({ path: join(folder, 'no', 'such', 'folder.duckdb'), create: true })).rejects.toMatchObject({
      code: 'cannot-write',
    });
  });

  it.each([
    ['a text', () => Buffer.from('reporter,partner\nCHN,USA\n')],
    ['an empty file', () => Buffer.alloc(0)],
    ['half a store', () => readFileSync(model).subarray(0, 9000)],
    ['a store with its middle overwritten', () => Buffer.from(readFileSync(model)).fill(7, 5000, 20000)],
  ])('is refused and left alone when it is %s', async (_, bytes) => {
    const path = join(folder, `damaged-${++count}.duckdb`);
    writeFileSync(path, bytes());
    const before = readFileSync(path);
    await expect(openStore({ path })).rejects.toMatchObject({ code: 'store-corrupt' });
    await expect(openStore({ path, create: true })).rejects.toMatchObject({ code: 'store-corrupt' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it("is refused and left alone when it is somebody else's database", async () => {
    const path = join(folder, 'other.duckdb');
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    await connection.run('CREATE TABLE mine AS SELECT 1 AS a');
    connection.closeSync();
    instance.closeSync();
    const before = readFileSync(path);
    await expect(openStore({ path })).rejects.toMatchObject({ code: 'store-corrupt' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('of a later version is refused and left alone', async () => {
    const path = fresh();
    const instance = await DuckDBInstance.create(path);
    const connection = await instance.connect();
    await connection.run('UPDATE schema_version SET version = 99; CHECKPOINT');
    connection.closeSync();
    instance.closeSync();
    const before = readFileSync(path);
    await expect(openStore({ path })).rejects.toMatchObject({ code: 'store-newer' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('that may not be written is read, and refuses appends', async () => {
    const path = fresh();
    const first = await openStore({ path });
    await first.append([figure()]);
    await first.close();
    chmodSync(path, 0o444);
    const store = await openStore({ path });
    expect(await store.panel(ALL)).toHaveLength(1);
    await expect(store.append([figure({ flow: 'imports' })])).rejects.toMatchObject({ code: 'cannot-write' });
    await store.close();
    expect(await held(path)).toBe(1);
  });
});

/** Runs the child; kills it `delay` ms after it begins to append, unless that is null. */
const child = (path: string, rows: number, delay: number | null): Promise<string> =>
  new Promise((resolve) => {
    const run = spawn(process.execPath, ['--import', 'tsx', CHILD, path, String(rows)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    run.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (delay !== null && out.includes('begin')) setTimeout(() => run.kill('SIGKILL'), delay);
    });
    run.on('close', () => resolve(out));
  });

describe('a process killed while it appends', () => {
  it('leaves the store as it was, or with all rows; the same append again completes it', async () => {
    const rows = 150_000;
    const path = fresh();
    const first = await openStore({ path });
    await first.append([figure()]);
    await first.close();
    let interrupted = 0;
    for (const delay of [0, 60, 150, 300, 500]) {
      const out = await child(path, rows, delay);
      const there = await held(path);
      expect([1, rows + 1]).toContain(there);
      if (!out.includes('done') && there === 1) interrupted++;
      if (there > 1) break;
    }
    expect(interrupted).toBeGreaterThan(0);
    const store = await openStore({ path });
    const again = await store.append(manyFigures(rows));
    expect(again.added + again.already).toBe(rows);
    await store.close();
    expect(await held(path)).toBe(rows + 1);
  }, 120_000);

  it('holds the file while it runs', async () => {
    const path = fresh();
    const running = await openStore({ path });
    const other = `import('${fileURLToPath(new URL('../../src/store/duckdb.ts', import.meta.url))}')
      .then((m) => m.openStore({ path: process.argv[1] })).then(() => console.log('opened'), (e) => console.log(e.code))`;
    const out = execFileSync(process.execPath, ['--import', 'tsx', '-e', other, path], { encoding: 'utf8' });
    expect(out.trim()).toBe('store-busy');
    await running.close();
  });
});

/** A file system of two megabytes, where the machine lets us make one. */
function smallDisk(): string | null {
  const place = join(folder, 'small');
  mkdirSync(place);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', place], { stdio: 'ignore' });
    return place;
  } catch {
    return null;
  }
}

describe('a full disk', () => {
  it('refuses the append and loses nothing', async (context) => {
    const place = smallDisk();
    if (!place) return context.skip('no small file system can be made here');
    try {
      const path = join(place, 'store.duckdb');
      copyFileSync(model, path);
      const store = await openStore({ path });
      await store.append([figure()]);
      const outcome = await store.append(manyFigures(200_000)).catch((error: unknown) => error);
      await store.close();
      expect(outcome).toMatchObject({ code: 'cannot-write' });
      expect(await held(path)).toBe(1);
    } finally {
      execFileSync('umount', [place]);
    }
  }, 60_000);
});
