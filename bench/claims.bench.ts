import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BAD_INPUT } from './bad-input.js';
import { ROOT } from './measure.js';
import { median } from './median.js';

/** Least texts a second, extraction and arithmetic, warm, on one core. */
const TEXTS_A_SECOND = 200;
/** Twice the bytes may take at most 2 x 1.6 the time: a quadratic step would take 2 x 2. */
const GROWTH = 1.6;
/** Most seconds for a megabyte, and most memory in megabytes. */
const SECONDS_A_MEGABYTE = 10;
const MEGABYTES = 1024;
/** Of a bad input, in megabytes. */
const SIZES = [0.25, 0.5, 1, 2, 5];
const WARMS_UP = 0.02;
/** Shorter times say nothing about growth, in seconds. */
const NOISE = 0.05;

interface Times {
  readonly times: readonly { readonly size: number; readonly seconds: number }[];
  readonly megabytes: number;
}
/** Processes of which the median is taken: other work on a machine makes one of them half as fast. */
const RUNS = 3;
/** Texts a second, of each round. */
interface Speed {
  readonly warm: readonly number[];
  readonly early: readonly number[];
}
export interface Row {
  readonly cells: readonly string[];
  readonly missed: boolean;
}

/**
 * Of the heap, in megabytes: what a run needs has to fit. A larger heap is filled with what waits to be collected, so that
 * its size would say little about need.
 */
const HEAP = 800;

/**
 * One run in a process of its own, with expressions compiled as the command line has them compiled (cli/main.ts) and
 * garbage collection on the same core; null when it breaks down or never ends.
 */
function child(words: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--single-threaded-gc',
      '--no-regexp-tier-up',
      `--max-old-space-size=${HEAP}`,
      join(ROOT, 'bench/claims-child.mjs'),
      ...words,
    ],
    { cwd: ROOT, encoding: 'utf8', timeout: 400_000, maxBuffer: 16 * 1024 * 1024 },
  );
  if (status === 0) return JSON.parse(stdout);
  if (status !== null) process.stderr.write(stderr.split('\n').slice(0, 5).join('\n'));
  return null;
}

/** Texts a second over each folder of articles that is there. */
export function speeds(): Row[] {
  const folders = ['test/articles', '../shared/articles'].filter((folder) => existsSync(join(ROOT, folder)));
  return folders.map((folder) => {
    const texts = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.txt'));
    const files = texts.map((name) => join(ROOT, folder, name));
    const runs = Array.from({ length: RUNS }, () => child(['speed', ...files]) as Speed | null);
    const ran = runs.filter((run) => run !== null);
    const got =
      ran.length < RUNS
        ? null
        : { warm: median(ran.map(({ warm }) => median(warm))), early: median(ran.map(({ early }) => median(early))) };
    const missed = got === null || got.warm < TEXTS_A_SECOND;
    return {
      cells: [
        folder,
        `${texts.length}`,
        got === null ? '' : `${got.early.toFixed(0)} /s`,
        got === null ? 'broke down' : `${got.warm.toFixed(0)} /s`,
        `${TEXTS_A_SECOND} /s`,
      ],
      missed,
    };
  });
}

/** How much more time a megabyte takes at twice the size: the greatest over the doublings that take more than noise. */
function growthOf(times: Times['times']): number | null {
  const ratios = times.slice(1).flatMap(({ size, seconds }, i) => {
    const before = times[i]!;
    return size !== 2 * before.size || before.seconds < NOISE ? [] : [seconds / size / (before.seconds / before.size)];
  });
  return ratios.length === 0 ? null : Math.max(...ratios);
}

/** A bad input in all sizes, each in a file of its own. */
function timesOf(name: string): Times | null {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-bad-input-'));
  try {
    const files = [WARMS_UP, ...SIZES].map((size) => {
      const file = join(folder, `${size}.${name.startsWith('html') ? 'html' : 'txt'}`);
      writeFileSync(file, BAD_INPUT[name]!(size * 1024 * 1024));
      return file;
    });
    return child(['slope', ...files]) as Times | null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Time by size, growth and memory of each bad input. */
export function slopes(): Row[] {
  return Object.keys(BAD_INPUT).map((name) => {
    const got = timesOf(name);
    if (got === null) return { cells: [name, '', '', '', '', '', 'broke down or never ended', ''], missed: true };
    const growth = growthOf(got.times);
    const last = got.times.at(-1)!;
    const missed =
      (growth ?? 0) > GROWTH ||
      last.seconds / last.size > SECONDS_A_MEGABYTE ||
      got.megabytes > MEGABYTES ||
      last.size < SIZES.at(-1)!;
    const seconds = SIZES.map((size) => got.times.find((one) => one.size === size)?.seconds.toFixed(2) ?? 'over');
    return {
      cells: [name, ...seconds, growth === null ? 'none' : growth.toFixed(2), `${got.megabytes.toFixed(0)} MB`],
      missed,
    };
  });
}

export const SPEED_HEAD = ['texts', 'number', 'after 1,200 texts', 'warm', 'bar', ''];
export const SLOPE_HEAD = ['bad input', '0.25 MB', '0.5 MB', '1 MB', '2 MB', '5 MB', 'growth', 'memory', ''];
export const SLOPE_BAR = `bar: growth ${GROWTH} for twice the bytes, ${SECONDS_A_MEGABYTE} s for a megabyte, ${MEGABYTES} MB of memory`;
