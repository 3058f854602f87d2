import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median } from './median.js';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const MAIN = join(ROOT, 'dist/cli/main.js');

/** One whole process to time, and the most that it may take. */
export interface Bench {
  readonly name: string;
  /** Words after `node`. */
  readonly words: readonly string[];
  /** Exit codes that mean it did its work. */
  readonly codes: readonly number[];
  readonly seconds?: number;
  readonly megabytes?: number;
}

export interface Measured {
  /** Median wall time of a cold process. */
  readonly seconds: number;
  /** Median of peak resident memory. */
  readonly megabytes: number;
}

/** Runs a process `runs` times. Memory is read in runs of its own, since reading it costs time. */
export function measure(bench: Bench, runs: number): Measured {
  const dir = mkdtempSync(join(tmpdir(), 'bilateral-bench-'));
  const file = join(dir, 'memory');
  const preload = pathToFileURL(join(ROOT, 'bench/peak-memory.mjs')).href;
  const run = (words: readonly string[]): number => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, words, {
      cwd: dir,
      encoding: 'utf8',
      env: { ...process.env, BENCH_MEMORY_FILE: file },
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status === null || !bench.codes.includes(status)) throw new Error(`${bench.name}: exit ${status}: ${stderr}`);
    return (performance.now() - started) / 1000;
  };
  run(bench.words);
  const seconds = Array.from({ length: runs }, () => run(bench.words));
  const megabytes = Array.from({ length: 3 }, () => {
    run(['--import', preload, ...bench.words]);
    return Number(readFileSync(file, 'utf8')) / 1024;
  });
  return { seconds: median(seconds), megabytes: median(megabytes) };
}
