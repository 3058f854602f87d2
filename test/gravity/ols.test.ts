import { describe, expect, it } from 'vitest';
import { ols } from '../../src/gravity/ols.js';
import type { Panel } from '../../src/model/panel.js';

/** More rows than fit without a memory of their own, in levels of several sizes; every number made up. */
function madeUp(rows: number): Panel {
  let state = 7;
  const draw = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const numbers = () => ({ kind: 'number' as const, values: Float64Array.from({ length: rows }, draw) });
  const levels = (count: number) => ({
    kind: 'category' as const,
    codes: Int32Array.from({ length: rows }, () => Math.floor(count * draw())),
    levels: Array.from({ length: count }, (_, level) => `l${level}`),
  });
  const twos = { kind: 'number' as const, values: new Float64Array(rows).fill(2) };
  const columns = { a: levels(900), b: levels(40), c: levels(7), d: levels(2), x: numbers(), z: numbers(), twos };
  const { x, z, a, b } = { x: columns.x.values, z: columns.z.values, a: columns.a.codes, b: columns.b.codes };
  const y = Float64Array.from(x, (one, r) => one - 2 * z[r]! + Math.sin(a[r]!) + Math.cos(b[r]!) + draw());
  return {
    rows,
    columns: { ...columns, y: { kind: 'number', values: y }, i: numbers(), j: numbers() },
    source: 'made up',
    notes: [],
  };
}

describe('least squares on many rows', () => {
  const panel = madeUp(9000);
  const effects = ['0', 'c', 'd', 'a', 'a + b', 'd + c', 'a + b + c', 'a + b + c + d'];
  const variances = ['iid', 'HC1', ['a'], ['b', 'c'], ['a^b'], ['a^b', 'b^c', 'd']] as const;
  it.each(effects)('find the same with all weights alike, whatever the errors: effects %s', (right) => {
    for (const regressors of ['x + z', 'x + z + i + j + b:x'])
      for (const variance of variances) {
        const spec = { formula: `y ~ ${regressors.replace('b:x', 'i(b, x)')} | ${right}`, variance };
        const plain = ols(panel, spec);
        const weighted = ols(panel, { ...spec, weights: 'twos' });
        expect(plain.converged && weighted.converged).toBe(true);
        expect(plain.residual).toBeLessThan(1e-8);
        for (const [i, one] of plain.coefficients.entries()) {
          expect(weighted.coefficients[i]!.estimate).toBeCloseTo(one.estimate, 8);
          expect(weighted.coefficients[i]!.se).toBeCloseTo(one.se, 8);
        }
      }
  });
});
