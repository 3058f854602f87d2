import { expect, it } from 'vitest';
import type { Design } from '../../src/gravity/design.js';
import { newton } from '../../src/gravity/newton.js';
import { sample } from '../../src/gravity/sample.js';
import { type Arena, plainArena, simdArena } from '../../src/kernels/arena.js';

/** A panel of periods, exporters and importers, every `hole`-th row left out, with an offset and weights. */
function made(countries: number, periods: number, hole: number): Design {
  const rows: [number, number, number][] = [];
  for (let t = 0; t < periods; t++)
    for (let i = 0; i < countries; i++)
      for (let j = 0; j < countries; j++) if ((t * 31 + i * 7 + j * 3) % hole !== 1) rows.push([i, j, t]);
  const wave = (k: number, by: number): number => Math.sin(k * by + 0.3 * Math.cos(k * 1.7));
  const column = (of: (row: [number, number, number], k: number) => number) => Float64Array.from(rows, of);
  const effect = (name: string, of: (row: [number, number, number]) => number, levels: number) => ({
    name,
    codes: Int32Array.from(rows, of),
    levels,
    label: String,
  });
  return {
    formula: '',
    source: '',
    rows: rows.length,
    panelRow: null,
    panelRows: rows.length,
    outcome: column(([i, j], k) => Math.max(0, Math.exp(0.2 * i - 0.1 * j + wave(k, 2.3)) - 0.5)),
    regressors: [
      { name: 'a', values: column((_, k) => wave(k, 0.9)) },
      { name: 'b', values: column((_, k) => (k % 3 === 0 ? 1 : 0)) },
    ],
    effects: [
      effect('it', ([i, , t]) => i * periods + t, countries * periods),
      effect('jt', ([, j, t]) => j * periods + t, countries * periods),
      effect('ij', ([i, j]) => i * countries + j, countries * countries),
    ],
    clusters: [],
    offset: column((_, k) => 0.1 * wave(k, 5.1)),
    weights: column((_, k) => 1 + 0.5 * wave(k, 3.3)),
    missing: 0,
    notes: [],
  };
}

it.each([
  ['full', 1000],
  ['with holes', 9],
])('a fit is the same in both twins, %s', (_, hole) => {
  const design = made(9, 5, hole);
  const fit = (arena: Arena) => newton(sample(design, null, arena), { tolerance: 1e-10, maxIterations: 50 });
  const [plain, simd] = [fit(plainArena), fit(simdArena(1 << 23)!)];
  expect(plain.converged && simd.converged).toBe(true);
  expect(simd.iterations).toBe(plain.iterations);
  for (let i = 0; i < 2; i++) expect(simd.beta[i]).toBeCloseTo(plain.beta[i]!, 11);
  expect(simd.deviance / plain.deviance).toBeCloseTo(1, 12);
  for (const [k, value] of plain.predictor.entries()) expect(simd.predictor[k]).toBeCloseTo(value, 9);
});
