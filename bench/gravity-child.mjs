import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ols, ppml } from '../dist/gravity/index.js';

/**
 * One model on one panel in a process of its own, with the library as it is installed: CPU seconds of each fit, of which the first
 * compiles, and peak memory in megabytes with that one. The panel is read from a folder, so that making it is no part of the peak.
 */
const [words, folder] = process.argv.slice(2);
const { estimator, spec, runs } = JSON.parse(words);

/** Room for one column as it was written. */
const room = new ArrayBuffer(statSync(join(folder, 'y.f64')).size);

/** A column as it was written, until the next one is read. */
function read(file) {
  const path = join(folder, file);
  const kind = file.endsWith('.f64') ? Float64Array : Int32Array;
  const values = new kind(room, 0, statSync(path).size / kind.BYTES_PER_ELEMENT);
  const from = openSync(path, 'r');
  readSync(from, values);
  closeSync(from);
  return values;
}

/** The values of rows that are kept. */
function keep(values, kept) {
  let next = 0;
  for (let r = 0; r < kept.length; r++) if (kept[r] === 1) values[next++] = values[r];
  return values.slice(0, next);
}

/** Levels of codes, by made-up names in their order. */
const namesFor = (codes) =>
  Array.from({ length: codes.reduce((most, code) => Math.max(most, code), 0) + 1 }, (_, l) =>
    String(l).padStart(4, '0'),
  );

/** The panel; logs are of trade above zero, which the other half of rows has not. */
function panelFor() {
  const trade = read('y.f64');
  const kept = new Uint8Array(trade.length);
  for (let r = 0; r < kept.length; r++) kept[r] = estimator === 'PPML' || trade[r] > 0 ? 1 : 0;
  const columns = readdirSync(folder).map((file) => {
    const name = basename(basename(file, '.f64'), '.i32');
    const values = keep(read(file), kept);
    return [
      name,
      file.endsWith('.f64')
        ? { kind: 'number', values }
        : { kind: 'category', codes: values, levels: namesFor(values) },
    ];
  });
  const rows = kept.reduce((sum, one) => sum + one, 0);
  return { rows, columns: Object.fromEntries(columns), source: 'made-up panel', notes: [] };
}

const panel = panelFor();
globalThis.gc?.();
const held = process.memoryUsage().rss / 1e6;
const seconds = [];
let [estimate, peak] = [undefined, 0];
for (let run = 0; run < runs; run++) {
  const before = process.cpuUsage();
  estimate = (estimator === 'PPML' ? ppml : ols)(panel, spec);
  const { user, system } = process.cpuUsage(before);
  seconds.push((user + system) / 1e6);
  if (run === 0) peak = process.resourceUsage().maxRSS / 1024;
}
const { coefficients, nobs, converged, iterations } = estimate;
const all = { seconds, held, peak, rows: panel.rows };
process.stdout.write(JSON.stringify({ ...all, coefficients, nobs, converged, iterations }));
