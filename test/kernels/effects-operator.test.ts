import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickNumbers } from '../../src/gravity/pick.js';
import { plainArena } from '../../src/kernels/arena.js';
import { conjugateGradients } from '../../src/kernels/conjugate-gradients.js';
import type { EffectsOperator } from '../../src/kernels/effects-operator.js';
import { indexedOperator } from '../../src/kernels/indexed-operator.js';
import { layout } from '../../src/kernels/layout.js';
import { isRuns, runsOperator } from '../../src/kernels/runs-operator.js';

/** A dense exporter x importer x period panel, in the order period, exporter, importer. */
function dense(countries: number, periods: number) {
  const rows = countries * countries * periods;
  const [it, jt, ij] = [0, 1, 2].map(() => new Int32Array(rows)) as [Int32Array, Int32Array, Int32Array];
  for (let t = 0, r = 0; t < periods; t++)
    for (let i = 0; i < countries; i++)
      for (let j = 0; j < countries; j++, r++) {
        it[r] = i * periods + t;
        jt[r] = j * periods + t;
        ij[r] = i * countries + j;
      }
  const ofCountry = countries * periods;
  return {
    rows,
    effects: [
      { codes: it, levels: ofCountry },
      { codes: jt, levels: ofCountry },
      { codes: ij, levels: countries * countries },
    ],
  };
}

/** What is left of `v` after effects, by solving for them. */
function partialOut(operator: EffectsOperator, v: Float64Array): Float64Array {
  const x = new Float64Array(operator.size);
  const solved = conjugateGradients(operator, [v], [x], [{ share: 1e-13 }], 1000);
  expect(solved.converged).toBe(true);
  const c = new Float64Array(operator.groups);
  operator.means(v, x, c, 0, operator.groups);
  const explained = new Float64Array(v.length);
  operator.spread(null, x, c, 0, v.length, explained);
  return v.map((value, k) => value - explained[k]!);
}

const number = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });

describe('the layout of effects', () => {
  it('puts a dense panel into runs of periods by pair', () => {
    const { rows, effects } = dense(5, 4);
    const sorted = layout(effects, rows);
    expect(isRuns(sorted)).toBe(true);
    expect(sorted.eliminated).toBe(2);
    expect(sorted.starts.length - 1).toBe(25);
  });

  it('keeps the order of a panel that is in order', () => {
    const { rows, effects } = dense(4, 3);
    const { order } = layout(effects, rows);
    const again = effects.map(({ codes, levels }) => ({
      codes: order!.map((row) => codes[row]!) as Int32Array,
      levels,
    }));
    expect(layout(again, rows).order).toBeNull();
    expect([
      ...pickNumbers(
        Float64Array.from({ length: rows }, (_, k) => k),
        order,
      ),
    ]).toEqual([...order!]);
  });

  it('needs index arrays for a panel with holes', () => {
    const { rows, effects } = dense(4, 3);
    const held = Int32Array.from({ length: rows }, (_, k) => k).filter((k) => k % 7 !== 3);
    const some = effects.map(({ codes, levels }) => ({ codes: held.map((k) => codes[k]!), levels }));
    expect(isRuns(layout(some, held.length))).toBe(false);
  });
});

describe('the operators', () => {
  it.each([2, 3])('are the same for runs and for indices, with %i effects', (count) => {
    fc.assert(
      fc.property(
        fc.array(number(0.01, 5), { minLength: 48, maxLength: 48 }),
        fc.array(number(-3, 3), { minLength: 48, maxLength: 48 }),
        (w, v) => {
          const { rows, effects } = dense(4, 3);
          const sorted = layout(effects.slice(0, count), rows);
          const [weights, values] = [Float64Array.from(w), Float64Array.from(v)];
          const [a, b] = [runsOperator(sorted, plainArena), indexedOperator(sorted, plainArena)].map((operator) => {
            operator.weigh(weights);
            return partialOut(operator, values);
          });
          for (const [k, value] of a!.entries()) expect(value).toBeCloseTo(b![k]!, 9);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('leave nothing that an effect could explain, in any panel', () => {
    const row = fc.record({ a: fc.nat(4), b: fc.nat(3), c: fc.nat(6), w: number(0.01, 10), v: number(-5, 5) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 5, maxLength: 60 }), (panel) => {
        const effects = (['a', 'b', 'c'] as const).map((name) => ({
          codes: Int32Array.from(panel, (one) => one[name]),
          levels: 7,
        }));
        const sorted = layout(effects, panel.length);
        const operator = indexedOperator(sorted, plainArena);
        const weights = pickNumbers(
          Float64Array.from(panel, ({ w }) => w),
          sorted.order,
        );
        operator.weigh(weights);
        const left = partialOut(
          operator,
          pickNumbers(
            Float64Array.from(panel, ({ v }) => v),
            sorted.order,
          ),
        );
        for (const { codes } of effects) {
          const sums = new Float64Array(7);
          left.forEach((value, k) => {
            sums[codes[sorted.order?.[k] ?? k]!]! += value * weights[k]!;
          });
          for (const sum of sums) expect(Math.abs(sum)).toBeLessThan(1e-8);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('do nothing without effects', () => {
    const operator = indexedOperator(layout([], 3), plainArena);
    operator.weigh(Float64Array.of(1, 2, 3));
    expect([...partialOut(operator, Float64Array.of(5, 6, 7))]).toEqual([5, 6, 7]);
  });
});
