import { describe, expect, it } from 'vitest';
import { biasCorrection } from '../../src/gravity/bias.js';
import { threeWayVariance, twoWayVariance } from '../../src/gravity/level-variance.js';
import { exactly, locally } from '../../src/gravity/leverage.js';
import { curvature, pairBlock } from '../../src/gravity/pair-block.js';
import { type PairRows, pairPanel } from '../../src/gravity/pair-panel.js';
import { chance } from './made-panel.js';

/** A column less its effects, weighted, by sweeping out one after the other. */
function swept(column: Float64Array, weights: Float64Array, effects: readonly { codes: Int32Array; levels: number }[]) {
  const left = column.slice();
  for (let sweep = 0; sweep < 400; sweep++)
    for (const { codes, levels } of effects) {
      const [sum, mass] = [new Float64Array(levels), new Float64Array(levels)];
      for (let k = 0; k < codes.length; k++) {
        sum[codes[k]!] = sum[codes[k]!]! + weights[k]! * left[k]!;
        mass[codes[k]!] = mass[codes[k]!]! + weights[k]!;
      }
      for (let k = 0; k < codes.length; k++) left[k] = left[k]! - sum[codes[k]!]! / mass[codes[k]!]!;
    }
  return left;
}

/** Fitted trade of a few economies, one pair of them far larger than the rest, residuals and a regressor without effects. */
function rowsOf(economies: number, periods: number, threeWay: boolean): PairRows {
  const all: { a: number; b: number; pair: number; mu: number; x: number; y: number }[] = [];
  for (let i = 0; i < economies; i++)
    for (let j = 0; j < economies; j++)
      for (let t = 0; t < periods; t++) {
        if (i === j) continue;
        const mu = (0.5 + chance(i, j, t)) * (i === 0 && j === 1 ? 40 : 1);
        all.push({
          a: i * periods + t,
          b: j * periods + t,
          pair: i * economies + j,
          mu,
          x: chance(j, i, t, 2) - 0.5,
          y: mu * 2 * chance(t, j, i),
        });
      }
  const codes = (of: (row: (typeof all)[number]) => number, levels: number) => ({
    codes: Int32Array.from(all, of),
    levels,
  });
  const pairs = [...new Set(all.map(({ pair }) => pair))];
  const exporterPeriods = codes(({ a }) => a, economies * periods);
  const importerPeriods = codes(({ b }) => b, economies * periods);
  const ofPair = codes(({ pair }) => pairs.indexOf(pair), pairs.length);
  const effects = [exporterPeriods, importerPeriods, ...(threeWay ? [ofPair] : [])];
  const fitted = Float64Array.from(all, ({ mu }) => mu);
  const x = swept(
    Float64Array.from(all, (row) => row.x),
    fitted,
    effects,
  );
  const working = swept(
    Float64Array.from(all, ({ y, mu }) => (y - mu) / mu),
    fitted,
    effects,
  );
  return {
    exporterPeriods,
    importerPeriods,
    pairs: ofPair,
    threeWay,
    outcome: working.map((value, k) => fitted[k]! * (1 + value)),
    fitted,
    regressors: [x],
    bread: Float64Array.of(1 / x.reduce((sum, value, k) => sum + fitted[k]! * value * value, 0)),
  };
}

describe('what fitting effects takes from residuals', () => {
  it('adds up to the number of parameters', () => {
    const [n, periods] = [7, 3];
    for (const threeWay of [true, false]) {
      const panel = pairPanel(rowsOf(n, periods, threeWay));
      const { of } = threeWay ? threeWayVariance(panel) : twoWayVariance(panel);
      let sum = 0;
      for (let pair = 0; pair < panel.pairs.levels; pair++) {
        const block = pairBlock(panel, pair);
        const a = block.rows.map((row) => panel.exporterPeriods.codes[row]!);
        const b = block.rows.map((row) => n * periods + panel.importerPeriods.codes[row]!);
        for (let s = 0; s < block.size; s++)
          for (let t = 0; t < block.size; t++)
            sum += curvature(block, s, t) * (of(a[s]!, a[t]!) + 2 * of(a[s]!, b[t]!) + of(b[s]!, b[t]!));
      }
      // a level for each economy and period on both sides, less one a period, and with pair effects less one an economy more
      expect(sum).toBeCloseTo(threeWay ? (2 * n - 1) * (periods - 1) : (2 * n - 1) * periods, 8);
    }
  });

  it('is nearly the same without the rest of the network, and no more', () => {
    for (const threeWay of [true, false]) {
      const panel = pairPanel(rowsOf(12, 3, threeWay));
      const blockOf = (pair: number) => pairBlock(panel, pair);
      const full = exactly(panel, threeWay ? threeWayVariance(panel) : twoWayVariance(panel));
      const near = locally(panel, blockOf);
      for (let pair = 0; pair < panel.pairs.levels; pair++) {
        const block = blockOf(pair);
        const [exact, local] = [full(block, [block.score])[0]!, near(block, [block.score])[0]!];
        const size = (v: Float64Array): number => Math.hypot(...v);
        expect(size(local) / size(exact)).toBeGreaterThan(0.8);
        expect(size(local) / size(exact)).toBeLessThan(1.02);
      }
    }
  });

  it('is worked out pair by pair for a large panel, which is said', () => {
    const rows = rowsOf(12, 3, true);
    const [full, near] = [biasCorrection(rows), biasCorrection(rows, 5)];
    expect(near.covariance[0]! / full.covariance[0]!).toBeGreaterThan(0.85);
    expect(near.covariance[0]! / full.covariance[0]!).toBeLessThan(1.02);
    expect(full.notes).toEqual([]);
    expect(near.notes.map(({ code }) => code)).toEqual(['bias-leverage-local']);
    expect([...near.bias]).toEqual([...full.bias]);
  });
});
