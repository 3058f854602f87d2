import { existsSync } from 'node:fs';
import { briefs } from './brief.bench.js';
import { checks } from './check.bench.js';
import { type Row, SLOPE_BAR, SLOPE_HEAD, SPEED_HEAD, slopes, speeds } from './claims.bench.js';
import { type Bench, MAIN, type Measured, measure } from './measure.js';
import { node } from './node.bench.js';
import { seriesOf } from './series.bench.js';

const RUNS = 7;

if (!existsSync(MAIN)) throw new Error('dist/cli/main.js is missing: run `npm run build` first');

const benches: readonly Bench[] = [node, ...checks, ...seriesOf, ...briefs];

const over = ({ seconds, megabytes }: Bench, got: Measured): boolean =>
  (seconds !== undefined && got.seconds > seconds) || (megabytes !== undefined && got.megabytes > megabytes);

const bar = ({ seconds, megabytes }: Bench): string =>
  [seconds === undefined ? [] : `${seconds.toFixed(1)} s`, megabytes === undefined ? [] : `${megabytes} MB`]
    .flat()
    .join(', ');

const results = benches.map((bench) => ({ bench, got: measure(bench, RUNS) }));
const floor = results[0]!.got;
const rows = results.map(({ bench, got }) => [
  bench.name,
  `${got.seconds.toFixed(3)} s`,
  `${(got.seconds / floor.seconds).toFixed(1)} x`,
  `${got.megabytes.toFixed(0)} MB`,
  `${(got.megabytes / floor.megabytes).toFixed(1)} x`,
  bar(bench),
  bar(bench) === '' ? '' : over(bench, got) ? 'MISSED' : 'kept',
]);

/** A table as lines: words to the left, figures to the right. */
function print(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const table = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...table.map((row) => row[i]?.length ?? 0)));
  console.log(title);
  for (const row of table)
    console.log(
      row
        .map((cell, i) => (i === 0 || i === head.length - 1 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  ')
        .trimEnd(),
    );
  console.log('');
}
const judged = (found: readonly Row[]): string[][] =>
  found.map(({ cells, missed }) => [...cells, missed ? 'MISSED' : 'kept']);

print(
  `Whole cold processes, median of ${RUNS}, Node ${process.versions.node}; peak resident memory, median of 3`,
  ['process', 'time', 'to node', 'memory', 'to node', 'bar', ''],
  rows,
);
const speed = speeds();
print('Extraction and arithmetic, warm, texts a second of CPU time on one core', SPEED_HEAD, judged(speed));
const slope = slopes();
print(
  `Reading, extraction and arithmetic of bad input, seconds of CPU time by size\n${SLOPE_BAR}`,
  SLOPE_HEAD,
  judged(slope),
);

const missed = results.some(({ bench, got }) => over(bench, got)) || [...speed, ...slope].some((row) => row.missed);
process.exitCode = missed ? 1 : 0;
