import { briefs } from './brief.bench.js';
import { checks } from './check.bench.js';
import { type Bench, type Measured, measure } from './measure.js';
import { node } from './node.bench.js';
import { seriesOf } from './series.bench.js';
import { simulations } from './simulate.bench.js';

const RUNS = 7;

const benches: readonly Bench[] = [node, ...checks, ...seriesOf, ...briefs, ...simulations];

export const PROCESS_TITLE = `Whole cold processes, median of ${RUNS}, Node ${process.versions.node}; peak resident memory, median of 3`;
export const PROCESS_HEAD = ['process', 'time', 'to node', 'memory', 'to node', 'bar', ''];

const over = ({ seconds, megabytes }: Bench, got: Measured): boolean =>
  (seconds !== undefined && got.seconds > seconds) || (megabytes !== undefined && got.megabytes > megabytes);

const bar = ({ seconds, megabytes }: Bench): string =>
  [seconds === undefined ? [] : `${seconds.toFixed(1)} s`, megabytes === undefined ? [] : `${megabytes} MB`]
    .flat()
    .join(', ');

/** Every command as a user would start it, beside a bare Node. */
export function processes(): { cells: readonly string[]; missed: boolean }[] {
  const results = benches.map((bench) => ({ bench, got: measure(bench, RUNS) }));
  const floor = results[0]!.got;
  return results.map(({ bench, got }) => ({
    missed: over(bench, got),
    cells: [
      bench.name,
      `${got.seconds.toFixed(3)} s`,
      `${(got.seconds / floor.seconds).toFixed(1)} x`,
      `${got.megabytes.toFixed(0)} MB`,
      `${(got.megabytes / floor.megabytes).toFixed(1)} x`,
      bar(bench),
      bar(bench) === '' ? '' : over(bench, got) ? 'MISSED' : 'kept',
    ],
  }));
}
