import { calibration } from './gravity-calibration.js';
import { agrees, distances } from './gravity-expected.js';
import { withColumns } from './gravity-folder.js';
import { type GravityRow, MODELS, type ModelName, SIZES, type Size } from './gravity-models.js';
import { type Peer, peerHere, peerOn } from './gravity-peers.js';
import { type Measured, run } from './gravity-run.js';
import { threadRows } from './gravity-threads.js';
import { median } from './median.js';

/**
 * What is known of fixest 0.12.2 where it cannot be run: three-way PPML of a million rows took 8.7 CPU seconds at the least, on a
 * machine on which the passes of `calibration` take 5 ns a row. Of the other models nothing was recorded.
 */
const RECORDED = { size: '1', secondsARow: 8.7e-6, nanoseconds: 5 };
/** Most of fixest's memory. */
const MEMORY = 0.4;
/** Most memory for ten million rows three-way, in megabytes. */
const TEN_MILLION = 4096;

export const GRAVITY_HEAD = [
  'model',
  'rows',
  'first',
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

/** Largest panel on which a peer is timed. */
const PEER_ROWS = 2e6;

/**
 * Our seconds a row over those on record. A busier or slower machine takes more of them and of nanoseconds for the passes: the larger
 * of the ratios with and without that taken out.
 */
const toRecord = (secondsARow: number, unit: number): number =>
  (secondsARow / RECORDED.secondsARow) * Math.max(1, RECORDED.nanoseconds / unit);

/** The same where there is a record. */
const recordedRatio =
  (unit: number) =>
  (size: Size, name: ModelName, secondsARow: number): number | null =>
    name === 'PPML three-way' && size === RECORDED.size ? toRecord(secondsARow, unit) : null;

/** One model on one panel, beside what fixest takes. */
function rowOf(
  { size, folder }: { readonly size: Size; readonly folder: string },
  name: ModelName,
  got: Measured,
  unit: number,
  peer: Peer | null,
): GravityRow {
  const { estimator, spec, bar } = MODELS[name];
  const rows = got.rows!;
  const seconds = median(got.seconds);
  const other = peer !== null && rows <= PEER_ROWS ? peerOn(peer, folder, spec.formula, estimator) : null;
  const toPeer = other === null ? null : seconds / median(other.seconds);
  const memory = other === null ? null : got.peak / other.peak;
  const recorded = recordedRatio(unit)(size, name, seconds / rows);
  const toFixest = peer?.name === 'fixest' ? (toPeer ?? recorded) : recorded;
  const { countries, years } = SIZES[size];
  const apart = distances(countries, years, MODELS[name].expected, got);
  // a ratio to another program than fixest is shown, and no bar is for it
  const heavy = peer?.name === 'fixest' && (memory ?? 0) > MEMORY;
  const wrong = got.converged !== true || (apart !== null && !agrees(apart));
  const missed = wrong || heavy || (toFixest ?? 0) > bar || got.peak > TEN_MILLION;
  const times = (ratio: number | null, digits: number): string => (ratio === null ? '' : `${ratio.toFixed(digits)} x`);
  return {
    cells: [
      name,
      `${(rows / 1e6).toFixed(2)} M`,
      `${got.seconds[0]!.toFixed(2)} s`,
      `${seconds.toFixed(2)} s`,
      ((seconds / rows) * 1e9).toFixed(0),
      toFixest === null ? 'no record' : times(toFixest, 2),
      times(bar, 2),
      times(toPeer, 3),
      `${got.peak.toFixed(0)} MB`,
      times(memory, 2),
      apart === null ? 'no reference' : `${apart.coefficient.toExponential(0)}, ${apart.error.toExponential(0)}`,
      wrong ? 'WRONG' : missed ? 'MISSED' : toFixest === null ? 'no record' : 'kept',
    ],
    missed,
  };
}

/** Each model on panels of the given sizes, and how its cost grows with them. */
export function gravityRows(
  sizes: readonly Size[],
  peers: boolean,
): { title: string; rows: GravityRow[]; slopes: GravityRow[]; threads: ReturnType<typeof threadRows> } {
  const unit = calibration();
  const peer = peers ? peerHere() : null;
  const cost = new Map<ModelName, { rows: number; seconds: number }[]>();
  const models = Object.keys(MODELS) as ModelName[];
  const rows = sizes.flatMap((size): GravityRow[] => {
    const made = withColumns(size, (folder) =>
      models.map((name): GravityRow => {
        const asked = JSON.stringify({ ...MODELS[name], runs: SIZES[size].runs });
        const words = ['--expose-gc', 'bench/gravity-child.mjs', asked, folder];
        const got = run(process.execPath, words);
        if (got === null) return { cells: [name, size, 'broke down'], missed: true };
        cost.set(name, [...(cost.get(name) ?? []), { rows: got.rows!, seconds: median(got.seconds) }]);
        return rowOf({ size, folder }, name, got, unit, peer);
      }),
    );
    return made ?? [{ cells: ['all', size, 'no panel'], missed: true }];
  });
  const beside = peer === null ? 'no peer is installed' : `the peer is ${peer.name}, one thread`;
  const title = `Gravity: CPU seconds from panel to estimate with standard errors, one thread, the first fit and the median; ${beside}
a pass over three index arrays costs ${unit.toFixed(1)} ns a row here; fixest is taken to need ${((RECORDED.secondsARow * 1e9) / RECORDED.nanoseconds).toFixed(0)} of them for PPML three-way, or 8.7 µs a row if that is less`;
  return { title, rows, slopes: slopesOf(cost), threads: threadRows(sizes, recordedRatio(unit)) };
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
    const missed = !(slope <= SLOPE);
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
