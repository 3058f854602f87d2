import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Row, SLOPE_BAR, SLOPE_HEAD, SPEED_HEAD, slopes, speeds } from './claims.bench.js';
import { DRAWS_HEAD, drawRows, EQUILIBRIUM_HEAD, equilibriumRows, GROWTH_HEAD } from './equilibrium.bench.js';
import { EXPLAIN_HEAD, explainRows } from './explain.bench.js';
import { FORECAST_HEAD, forecastRows } from './forecast.bench.js';
import { GRAVITY_HEAD, GRAVITY_SLOPE_HEAD, gravityRows } from './gravity.bench.js';
import { SIZES, type Size } from './gravity-models.js';
import { GRAVITY_THREADS_HEAD } from './gravity-threads.js';
import { MAIN } from './measure.js';
import { printTable } from './print-table.js';
import { PROCESS_HEAD, PROCESS_TITLE, processes } from './processes.bench.js';

/** `npm run bench -- --only gravity --sizes 0.1,1 --no-peers` */
const { values } = parseArgs({
  options: { only: { type: 'string' }, sizes: { type: 'string' }, 'no-peers': { type: 'boolean' } },
});

const judged = (found: readonly Row[]): string[][] =>
  found.map(({ cells, missed }) => [...cells, missed ? 'MISSED' : 'kept']);

/** Each part prints its tables and says whether all bars were kept. */
const PARTS: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  processes() {
    if (!existsSync(MAIN)) throw new Error('dist/cli/main.js is missing: run `npm run build` first');
    const rows = processes();
    printTable(
      PROCESS_TITLE,
      PROCESS_HEAD,
      rows.map(({ cells }) => cells),
    );
    return rows.every(({ missed }) => !missed);
  },
  claims() {
    const speed = speeds();
    printTable('Extraction and arithmetic, warm, texts a second of CPU time on one core', SPEED_HEAD, judged(speed));
    const slope = slopes();
    const title = `Reading, extraction and arithmetic of bad input, seconds of CPU time by size\n${SLOPE_BAR}`;
    printTable(title, SLOPE_HEAD, judged(slope));
    return [...speed, ...slope].every(({ missed }) => !missed);
  },
  async equilibrium() {
    const { rows, growth, plot } = equilibriumRows();
    const title =
      'Equilibrium: from flows to a checked counterfactual, tolerance 1e-12, one thread, median CPU time, warm';
    const cells = (found: typeof rows) => found.map((row) => row.cells);
    printTable(title, EQUILIBRIUM_HEAD, cells(rows));
    console.log(plot);
    printTable('Slope of log CPU time on log size', GROWTH_HEAD, cells(growth));
    const draws = await drawRows();
    printTable('Draws on two workers', DRAWS_HEAD, cells(draws));
    return [...rows, ...growth, ...draws].every(({ missed }) => !missed);
  },
  async forecast() {
    const rows = await forecastRows();
    printTable(
      'Forecasts of made-up monthly series in one call on two workers, 12 months ahead, with calendar effects',
      FORECAST_HEAD,
      rows.map(({ cells }) => cells),
    );
    return rows.every(({ missed }) => !missed);
  },
  async explain() {
    const rows = await explainRows();
    const cells = rows.map((row) => row.cells);
    printTable(
      'Explain: a change by product, month and partner, one thread, median CPU time, warm',
      EXPLAIN_HEAD,
      cells,
    );
    return rows.every(({ missed }) => !missed);
  },
  gravity() {
    const all = (Object.keys(SIZES) as Size[]).sort((a, b) => Number(a) - Number(b));
    const sizes = values.sizes === undefined ? all : values.sizes.split(',').map(sizeOf);
    const { title, rows, slopes, threads } = gravityRows(sizes, !values['no-peers']);
    printTable(
      title,
      GRAVITY_HEAD,
      rows.map(({ cells }) => cells),
    );
    printTable(
      'Slope of log CPU time on log rows',
      GRAVITY_SLOPE_HEAD,
      slopes.map(({ cells }) => cells),
    );
    printTable(
      threads.title,
      GRAVITY_THREADS_HEAD,
      threads.rows.map(({ cells }) => cells),
    );
    return [...rows, ...slopes, ...threads.rows].every(({ missed }) => !missed);
  },
};

function sizeOf(text: string): Size {
  if (!(text in SIZES)) throw new Error(`no size '${text}': there are ${Object.keys(SIZES).join(', ')} million rows`);
  return text as Size;
}

const chosen = values.only === undefined ? Object.keys(PARTS) : values.only.split(',');
const unknown = chosen.find((part) => !(part in PARTS));
if (unknown !== undefined) throw new Error(`no part '${unknown}': there are ${Object.keys(PARTS).join(', ')}`);
const kept: boolean[] = [];
for (const part of chosen) kept.push(await PARTS[part]!());
process.exitCode = kept.every(Boolean) ? 0 : 1;
