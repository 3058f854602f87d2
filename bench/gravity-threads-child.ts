import { ppml } from '../src/index.js';
import { MODELS, type ModelName, SIZES, type Size } from './gravity-models.js';
import { gravitySynth } from './gravity-synth.js';
import type { Timed } from './gravity-threads.js';

/** One model on one panel in a process of its own, on one thread and on two by turns. */
const [size, name] = process.argv.slice(2) as [Size, ModelName];
const { countries, years, runs } = SIZES[size];
const panel = gravitySynth(countries, years, 42);

function timed(threads: 1 | 2): Timed {
  const [begun, before] = [performance.now(), process.cpuUsage()];
  const { notes } = ppml(panel, { ...MODELS[name].spec, threads });
  const wall = (performance.now() - begun) / 1e3;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1e6, used: !notes.some(({ code }) => code === 'one-thread') };
}

// the first fits compile
timed(1);
timed(2);
const pairs = Array.from({ length: 2 * runs - 1 }, () => [timed(1), timed(2)] as const);
process.stdout.write(JSON.stringify({ rows: panel.rows, pairs }));
