import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ppml, type Spec } from '../../src/gravity/index.js';
import type { Estimate } from '../../src/model/estimate.js';
import type { Panel } from '../../src/model/panel.js';

/** Trade between economies over periods, every `hole`-th row left out, in numbers alone. */
function made(countries: number, periods: number, hole: number): Panel {
  const rows: [number, number, number][] = [];
  for (let i = 0; i < countries; i++)
    for (let j = 0; j < countries; j++)
      for (let t = 0; t < periods; t++) if ((t * 31 + i * 7 + j * 3) % hole !== 1) rows.push([i, j, t]);
  const wave = (k: number, by: number): number => Math.sin(k * by + 0.3 * Math.cos(k * 1.7));
  const column = (of: (row: [number, number, number], k: number) => number) => ({
    kind: 'number' as const,
    values: Float64Array.from(rows, of),
  });
  return {
    source: 'made up',
    notes: [],
    rows: rows.length,
    columns: {
      y: column(([i, j], k) => Math.max(0, Math.exp(0.02 * i - 0.01 * j + wave(k, 2.3)) - 0.5)),
      a: column((_, k) => wave(k, 0.9)),
      b: column((_, k) => (k % 3 === 0 ? 1 : 0)),
      i: column(([i]) => i),
      j: column(([, j]) => j),
      t: column(([, , t]) => t),
    },
  };
}

const SPEC: Spec = { formula: 'y ~ a + b | i^t + j^t + i^j', variance: ['i^j'] };

const figures = ({ coefficients, deviance, logLikelihood }: Estimate): number[] => [
  ...coefficients.flatMap(({ estimate, se }) => [estimate, se]),
  deviance,
  logLikelihood,
];

it.each([
  ['dense', 1000, SPEC],
  ['with holes', 9, SPEC],
  ['four effects', 11, { ...SPEC, formula: 'y ~ a + b | i^t + j^t + i^j + t' }],
])(
  'two threads fit what one does, twice the same, %s',
  (_, hole, spec) => {
    const panel = made(160, 10, hole);
    expect(panel.rows).toBeGreaterThan(200_000);
    const [one, two, again] = [
      ppml(panel, spec),
      ppml(panel, { ...spec, threads: 2 }),
      ppml(panel, { ...spec, threads: 2 }),
    ];
    expect(two.notes.map(({ code }) => code)).not.toContain('one-thread');
    expect(two.iterations).toBe(one.iterations);
    expect(figures(again)).toEqual(figures(two));
    const asOne = figures(one);
    for (const [k, value] of figures(two).entries()) expect(Math.abs(value / asOne[k]! - 1)).toBeLessThan(1e-12);
  },
  120_000,
);

it.each([
  ['stopped', () => 'stop' as const],
  [
    'broken off',
    () => {
      throw new Error('broken off');
    },
  ],
])(
  'a fit that is %s frees its thread',
  async (how, onIteration) => {
    const ended = new Promise<number>((resolve) => {
      process.once('worker', (thread) => thread.once('exit', resolve));
    });
    const fit = () => ppml(made(160, 10, 1000), { ...SPEC, threads: 2, onIteration });
    if (how === 'stopped') expect(fit().converged).toBe(false);
    else expect(fit).toThrow('broken off');
    expect(await ended).toBe(0);
  },
  60_000,
);

it('few rows are fitted on one thread, with a note', () => {
  const { notes } = ppml(made(20, 5, 9), { ...SPEC, threads: 2 });
  expect(notes.map(({ code }) => code)).toContain('one-thread');
});

it('a second thread keeps no process alive, ended or left', () => {
  const script = `
    import { simdArena } from './src/kernels/arena.ts';
    import { startThread } from './src/gravity/start-thread.ts';
    const arena = simdArena(1 << 20, startThread);
    const values = arena.numbers(1000).fill(2);
    const [sum] = arena.split(10, ({ loops, from, to, add }) => {
      for (let i = from; i < to; i++) add(0, loops.weightedProduct(values, i, values, i, values, i, 1));
    }, 1);
    if (process.argv.includes('end')) arena.end();
    console.log(sum);
  `;
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  for (const word of ['end', 'leave']) {
    const words = ['--import', 'tsx', '--input-type=module', '-e', script, word];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd, encoding: 'utf8', timeout: 30_000 });
    expect([status, stdout.trim(), stderr]).toEqual([0, '80', '']);
  }
}, 70_000);
