import { type Estimate, ols, type Panel, ppml } from '../src/index.js';
import { MODELS, type ModelName, SIZES, type Size } from './gravity-models.js';
import { gravitySynth } from './gravity-synth.js';

/** One model on one panel in a process of its own: CPU seconds of each fit, and peak memory in megabytes. */
const [size, name] = process.argv.slice(2) as [Size, ModelName];
const { countries, years, runs } = SIZES[size];
const { estimator, spec } = MODELS[name];

/** The panel; logs are of trade above zero, which the other half of rows has not. */
function panelFor(): Panel {
  const all = gravitySynth(countries, years, 42);
  if (estimator === 'PPML') return all;
  const y = all.columns.y!;
  if (y.kind !== 'number') throw new Error('y is a number');
  const rows = Int32Array.from({ length: all.rows }, (_, r) => r).filter((r) => y.values[r]! > 0);
  const columns = Object.entries(all.columns).map(([column, held]) => [
    column,
    held.kind === 'number'
      ? { ...held, values: Float64Array.from(rows, (r) => held.values[r]!) }
      : { ...held, codes: rows.map((r) => held.codes[r]!) },
  ]);
  return { ...all, rows: rows.length, columns: Object.fromEntries(columns) };
}

const panel = panelFor();
(globalThis as { gc?: () => void }).gc?.();
const held = process.memoryUsage().rss / 1e6;
const seconds: number[] = [];
let estimate: Estimate | undefined;
for (let run = 0; run < runs; run++) {
  const before = process.cpuUsage();
  estimate = (estimator === 'PPML' ? ppml : ols)(panel, spec);
  const { user, system } = process.cpuUsage(before);
  seconds.push((user + system) / 1e6);
}
const { coefficients, nobs, converged, iterations } = estimate!;
const all = { seconds, held, peak: process.resourceUsage().maxRSS / 1024, rows: panel.rows };
process.stdout.write(JSON.stringify({ ...all, coefficients, nobs, converged, iterations }));
