import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvLines } from '../src/sources/csv-lines.js';
import { MODELS, type ModelName, SIZES, type Size } from './gravity-models.js';
import { ROOT } from './measure.js';

/** A fit of one model on one panel, as a process of its own says it. */
interface Measured {
  readonly seconds: readonly number[];
  /** Megabytes before the first fit, and at most. */
  readonly held: number;
  readonly peak: number;
  readonly rows?: number;
  readonly nobs?: number;
  readonly converged?: boolean;
  readonly coefficients: readonly { readonly name: string; readonly estimate: number; readonly se: number }[];
}

export interface GravityRow {
  readonly cells: readonly string[];
  readonly missed: boolean;
}

/**
 * What is known of fixest 0.12.2 where it cannot be run: three-way PPML of a million rows took 8.7 CPU seconds at the least, on a
 * machine on which the passes of `calibration` take 5 ns a row. Of the other models nothing was recorded.
 */
const RECORDED = { seconds: 8.7, nanoseconds: 5 };
/** Most of fixest's memory. */
const MEMORY = 0.4;
/** Most memory for ten million rows three-way, in megabytes. */
const TEN_MILLION = 4096;

export const GRAVITY_HEAD = [
  'model',
  'rows',
  'CPU',
  'ns a row',
  'to fixest',
  'bar',
  'to peer',
  'peak',
  'to peer',
  'distance',
  '',
];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function run(command: string, words: readonly string[]): Measured | null {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: ROOT, encoding: 'utf8', timeout: 1_200_000 });
  if (status === 0) return JSON.parse(stdout.trim().split('\n').at(-1)!) as Measured;
  process.stderr.write(`${words[0]}: ${stderr.split('\n').slice(-4).join('\n')}\n`);
  return null;
}

/** Nanoseconds a row of a pass that gathers three levels a row and scatters into them, in plain JavaScript: a unit of this machine. */
function calibration(): number {
  const [countries, years] = [200, 25];
  const rows = countries * countries * years;
  const [it, jt, ij] = [0, 1, 2].map(() => new Int32Array(rows)) as [Int32Array, Int32Array, Int32Array];
  for (let i = 0, r = 0; i < countries; i++)
    for (let j = 0; j < countries; j++)
      for (let t = 0; t < years; t++, r++) {
        it[r] = i * years + t;
        jt[r] = j * years + t;
        ij[r] = i * countries + j;
      }
  const weights = new Float64Array(rows).fill(0.5);
  const [a, b, c] = [countries * years, countries * years, countries * countries].map((n) =>
    new Float64Array(n).fill(1),
  );
  const [x, y, z] = [a!, b!, c!].map((one) => new Float64Array(one.length));
  const pass = (): void => {
    for (let r = 0; r < rows; r++) {
      const left = weights[r]! * (a![it[r]!]! + b![jt[r]!]! + c![ij[r]!]!);
      x![it[r]!] = x![it[r]!]! + left;
      y![jt[r]!] = y![jt[r]!]! + left;
      z![ij[r]!] = z![ij[r]!]! + left;
    }
  };
  pass();
  const times = Array.from({ length: 9 }, () => {
    const started = process.cpuUsage();
    pass();
    const { user, system } = process.cpuUsage(started);
    return user + system;
  });
  return (median(times) * 1000) / rows;
}

interface Peer {
  readonly name: 'fixest' | 'pyfixest';
  readonly command: string;
  readonly script: string;
}

/** Another program to time on the same columns: fixest where R has it, else pyfixest where Python has it. */
function peerHere(): Peer | null {
  const works = (command: string, words: readonly string[]): boolean =>
    spawnSync(command, words, { encoding: 'utf8' }).status === 0;
  if (works('Rscript', ['-e', 'library(fixest)']))
    return { name: 'fixest', command: 'Rscript', script: 'bench/gravity-fixest.R' };
  const python = process.env.BILATERAL_PYTHON ?? 'python3';
  if (works(python, ['-c', 'import pyfixest']))
    return { name: 'pyfixest', command: python, script: 'bench/gravity-peer.py' };
  return null;
}

/** Largest distance to the expected coefficients and errors, where the file of them is there. */
function distance(size: Size, name: ModelName, { coefficients }: Measured): string {
  const file = join(ROOT, '../shared/data/gravity_synth_expected.csv');
  if (!existsSync(file)) return 'no reference';
  const [header, ...lines] = csvLines(readFileSync(file, 'utf8'));
  const at = (column: string): number => header!.cells.indexOf(column);
  const { countries, years } = SIZES[size];
  const own = lines.filter(
    ({ cells }) =>
      Number(cells[at('N')]) === countries &&
      Number(cells[at('T')]) === years &&
      cells[at('spec')] === MODELS[name].expected,
  );
  if (own.length === 0) return 'no reference';
  const worst = own.flatMap(({ cells }) => {
    const ours = coefficients.find((one) => one.name === cells[at('regressor')]);
    const [coef, se] = [Number(cells[at('coef')]), Number(cells[at('se_cluster_pair')])];
    return [Math.abs((ours?.estimate ?? NaN) - coef), Math.abs((ours?.se ?? NaN) / se - 1)];
  });
  return Math.max(...worst).toExponential(1);
}

/** Largest panel on which a peer is timed. */
const PEER_ROWS = 2e6;

/** One model on one panel, beside what fixest takes. */
function rowOf(size: Size, name: ModelName, got: Measured, unit: number, peer: Peer | null): GravityRow {
  const { estimator, spec, bar } = MODELS[name];
  const rows = got.rows!;
  const seconds = median(got.seconds);
  const other = peer !== null && rows <= PEER_ROWS ? peerOn(peer, size, spec.formula, estimator) : null;
  const toPeer = other === null ? null : seconds / median(other.seconds);
  const memory = other === null ? null : got.peak / other.peak;
  const recorded =
    name === 'PPML three-way' ? seconds / rows / ((RECORDED.seconds / 1e6) * (unit / RECORDED.nanoseconds)) : null;
  const toFixest = peer?.name === 'fixest' ? (toPeer ?? recorded) : recorded;
  const missed =
    (toFixest ?? toPeer ?? 0) > bar || (memory ?? 0) > MEMORY || got.peak > TEN_MILLION || got.converged !== true;
  const times = (ratio: number | null, digits: number): string => (ratio === null ? '' : `${ratio.toFixed(digits)} x`);
  return {
    cells: [
      name,
      `${(rows / 1e6).toFixed(2)} M`,
      `${seconds.toFixed(2)} s`,
      ((seconds / rows) * 1e9).toFixed(0),
      toFixest === null ? 'no record' : times(toFixest, 2),
      times(bar, 2),
      times(toPeer, 3),
      `${got.peak.toFixed(0)} MB`,
      times(memory, 2),
      distance(size, name, got),
      missed ? 'MISSED' : toFixest === null ? 'no record' : 'kept',
    ],
    missed,
  };
}

/** Each model on panels of the given sizes, and how its cost grows with them. */
export function gravityRows(
  sizes: readonly Size[],
  peers: boolean,
): { title: string; rows: GravityRow[]; slopes: GravityRow[] } {
  const unit = calibration();
  const peer = peers ? peerHere() : null;
  const cost = new Map<ModelName, { rows: number; seconds: number }[]>();
  const rows = sizes.flatMap((size) =>
    (Object.keys(MODELS) as ModelName[]).map((name): GravityRow => {
      const got = run(process.execPath, ['--expose-gc', '--import', 'tsx', 'bench/gravity-child.ts', size, name]);
      if (got === null) return { cells: [name, size, 'broke down'], missed: true };
      cost.set(name, [...(cost.get(name) ?? []), { rows: got.rows!, seconds: median(got.seconds) }]);
      return rowOf(size, name, got, unit, peer);
    }),
  );
  const beside = peer === null ? 'no peer is installed' : `the peer is ${peer.name}, one thread`;
  const title = `Gravity: CPU seconds from panel to estimate with standard errors, one thread; ${beside}
a pass over three index arrays costs ${unit.toFixed(1)} ns a row here; fixest is taken to need ${((RECORDED.seconds * 1e3) / RECORDED.nanoseconds).toFixed(0)} of them for PPML three-way`;
  return { title, rows, slopes: slopesOf(cost) };
}

/** By how much the cost of a model grows when its rows double: the slope of log seconds on log rows. One is linear. */
function slopesOf(cost: ReadonlyMap<ModelName, readonly { rows: number; seconds: number }[]>): GravityRow[] {
  return [...cost].flatMap(([name, points]) => {
    if (points.length < 2) return [];
    const logs = points.map(({ rows, seconds }) => [Math.log(rows), Math.log(seconds)] as const);
    const mean = (k: 0 | 1): number => logs.reduce((sum, one) => sum + one[k], 0) / logs.length;
    const [x, y] = [mean(0), mean(1)];
    const slope =
      logs.reduce((sum, one) => sum + (one[0] - x) * (one[1] - y), 0) /
      logs.reduce((sum, one) => sum + (one[0] - x) ** 2, 0);
    const missed = slope > SLOPE;
    return [
      {
        cells: [name, `${points.length} sizes`, slope.toFixed(2), SLOPE.toFixed(2), missed ? 'MISSED' : 'kept'],
        missed,
      },
    ];
  });
}

/** A little above one: larger panels leave the processor's cache. */
const SLOPE = 1.15;
export const GRAVITY_SLOPE_HEAD = ['model', 'over', 'slope', 'bar', ''];

function peerOn({ command, script }: Peer, size: Size, formula: string, estimator: string): Measured | null {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-gravity-'));
  try {
    const words = ['--import', 'tsx', 'bench/gravity-export.ts', size, folder];
    const written = spawnSync(process.execPath, words, { cwd: ROOT });
    return written.status === 0 ? run(command, [script, folder, formula, estimator, '1']) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
