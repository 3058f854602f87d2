import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { type GravityRow, MODELS, type ModelName, type Size } from './gravity-models.js';
import { ROOT } from './measure.js';
import { median } from './median.js';

/** Seconds of one fit. */
export interface Timed {
  readonly wall: number;
  readonly cpu: number;
  /** Whether it had the threads that it asked for. */
  readonly used: boolean;
}

interface Pairs {
  readonly rows: number;
  readonly pairs: readonly (readonly [Timed, Timed])[];
}

export const GRAVITY_THREADS_HEAD = [
  'model',
  'rows',
  'wall 1',
  'wall 2',
  '2 to 1',
  'CPU 1',
  'CPU 2',
  'to fixest',
  'bar',
  '',
];

/** Most of fixest's time on one thread that PPML three-way may take on two. */
const BAR = 0.15;
const FEWEST = 2e5;

/**
 * PPML on one thread and on two by turns. The ratio to fixest is that of one thread's CPU time, by `toRecord`, times the median of the
 * ratios of wall times: other work on the machine lengthens both of a pair, and that of two threads more.
 */
export function threadRows(
  sizes: readonly Size[],
  toFixest: (size: Size, name: ModelName, secondsARow: number) => number | null,
): { title: string; rows: GravityRow[] } {
  const names = (Object.keys(MODELS) as ModelName[]).filter((name) => MODELS[name].estimator === 'PPML');
  const [load] = loadavg();
  const rows = sizes.flatMap((size) => names.flatMap((name) => rowOf(size, name, toFixest)));
  const title = `Gravity on two threads: seconds of one fit and of the other by turns, medians; load of the machine ${load!.toFixed(1)} before`;
  return { title, rows };
}

function rowOf(
  size: Size,
  name: ModelName,
  toFixest: (size: Size, name: ModelName, secondsARow: number) => number | null,
): GravityRow[] {
  const words = ['--import', 'tsx', 'bench/gravity-threads-child.ts', size, name];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8', timeout: 1_200_000 });
  if (status !== 0) return [{ cells: [name, size, 'broke down'], missed: true }];
  const { rows, pairs } = JSON.parse(stdout) as Pairs;
  if (rows < FEWEST) return [];
  const of = (k: 0 | 1, what: 'wall' | 'cpu'): number => median(pairs.map((pair) => pair[k][what]));
  const ratio = median(pairs.map(([one, two]) => two.wall / one.wall));
  const record = toFixest(size, name, of(0, 'cpu') / rows);
  const got = record === null ? null : record * ratio;
  const unused = pairs.some(([, two]) => !two.used);
  const missed = unused || (got ?? 0) > BAR;
  const seconds = (value: number): string => `${value.toFixed(2)} s`;
  return [
    {
      cells: [
        name,
        `${(rows / 1e6).toFixed(2)} M`,
        ...[seconds(of(0, 'wall')), seconds(of(1, 'wall')), `${ratio.toFixed(2)} x`],
        ...[seconds(of(0, 'cpu')), seconds(of(1, 'cpu'))],
        got === null ? 'no record' : `${got.toFixed(3)} x`,
        name === 'PPML three-way' ? `${BAR.toFixed(2)} x` : 'none',
        unused ? 'one thread' : missed ? 'MISSED' : got === null ? 'no record' : 'kept',
      ],
      missed,
    },
  ];
}
