import { random } from '../src/kernels/random.js';

export const FORECAST_HEAD = ['series', 'months', 'refused', 'wall', 'CPU of two workers, each', 'bar', ''];

export interface ForecastRow {
  readonly cells: readonly string[];
  readonly missed: boolean;
}

/** The bar is of a thousand series; longer ones are shown beside it. */
const SIZES: readonly { readonly months: number; readonly count: number; readonly bar?: number }[] = [
  { months: 144, count: 1000, bar: 60 },
  { months: 240, count: 200 },
  { months: 480, count: 100 },
];

/** A made-up series: growth, a level that wanders, a season, noise, all different. */
function madeUp(months: number, stream: number): Float64Array {
  const { normal } = random(2024, stream);
  let level = 18 + normal();
  return Float64Array.from({ length: months }, (_, t) => {
    level += 0.004 + 0.03 * normal();
    return Math.exp(level + 0.15 * Math.sin((2 * Math.PI * (t + stream)) / 12) + 0.05 * normal());
  });
}

/** Many series in one call on two workers, by the compiled package, as users run it. */
export async function forecastRows(): Promise<ForecastRow[]> {
  const compiled = new URL('../dist/index.js', import.meta.url).href;
  const { forecastMany } = (await import(compiled)) as typeof import('../src/index.js');
  const rows: ForecastRow[] = [];
  for (const { months, count, bar } of SIZES) {
    const series = Array.from({ length: count }, (_, k) => ({
      name: `s${k}`,
      start: '2000-01',
      values: madeUp(months, k),
    }));
    const started = performance.now();
    const before = process.cpuUsage();
    const found = await forecastMany(series, { workers: 2, horizon: 12 });
    const { user, system } = process.cpuUsage(before);
    const seconds = (performance.now() - started) / 1000;
    const refused = found.filter((one) => 'error' in one).length;
    const missed = refused > 0 || (bar !== undefined && seconds > bar);
    rows.push({
      cells: [
        `${count}`,
        `${months}`,
        `${refused}`,
        `${seconds.toFixed(1)} s`,
        `${((user + system) / 2e6).toFixed(1)} s`,
        bar === undefined ? '' : `${bar} s`,
        missed ? 'MISSED' : bar === undefined ? '' : 'kept',
      ],
      missed,
    });
  }
  return rows;
}
