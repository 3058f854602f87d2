import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ppml } from '../../src/gravity/ppml.js';
import { BilateralError } from '../../src/model/error.js';
import type { Estimate } from '../../src/model/estimate.js';
import { panelOfRows } from './panel.js';

type Row = Readonly<Record<string, number>>;

/** The estimate, or null where nothing is left to estimate. */
function estimated(rows: readonly Row[], formula: string): Estimate | null {
  try {
    return ppml(panelOfRows(rows), { formula, convention: 'none', keep: ['fitted'] });
  } catch (error) {
    if (error instanceof BilateralError && error.code === 'bad-input') return null;
    throw error;
  }
}

const out = ({ fitted }: Estimate): number[] => [...fitted!].flatMap((value, r) => (Number.isNaN(value) ? [r] : []));

/** Trade over many orders, zeros, regressors of few values: separation of every kind comes about. */
const rowsOf = fc.array(
  fc.record({
    size: fc.double({ min: -8, max: 8, noNaN: true }),
    zero: fc.boolean(),
    x1: fc.integer({ min: -1, max: 1 }),
    x2: fc.integer({ min: 0, max: 2 }),
    g: fc.integer({ min: 1, max: 4 }),
    h: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 8, maxLength: 30 },
);
const FORMULAS = ['y ~ x1 + x2', 'y ~ x1 + x2 | g', 'y ~ x1 + x2 | g + h', 'y ~ x1 + i(g, x2) | h'];

describe('separation', () => {
  it('depends on where there is trade and not on how much, and the rest converges', () => {
    fc.assert(
      fc.property(rowsOf, fc.constantFrom(...FORMULAS), (made, formula) => {
        const rows = made.map(({ size, zero, ...rest }) => ({ ...rest, y: zero ? 0 : Math.exp(size) }));
        const even = made.map(({ size, zero, ...rest }) => ({ ...rest, y: zero ? 0 : 1 + 0.1 * Math.tanh(size) }));
        const [wide, narrow] = [estimated(rows, formula), estimated(even, formula)];
        if (wide === null || narrow === null) return;
        expect(wide.converged).toBe(true);
        expect(out(wide)).toEqual(out(narrow));
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('takes out zeros that a hidden sum of regressors predicts, beside one flow that outweighs all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.nat(1000), (orders, seed) => {
        const chance = (k: number): number =>
          Math.abs(Math.sin(12.9898 * (k + 1) + 78.233 * (seed + 1)) * 43758.5453) % 1;
        const rows: Row[] = Array.from({ length: 24 }, (_, k) => {
          const x2 = Math.floor(3 * chance(k));
          const certain = k % 6 === 5 ? 1 : 0;
          const y = certain ? 0 : k === 0 ? 10 ** orders : chance(k + 50) < 0.2 ? 0 : 1 + chance(k + 100);
          return { y, x1: x2 + certain, x2, g: k % 3 };
        });
        const found = estimated(rows, 'y ~ x1 + x2 | g');
        if (found !== null) expect(out(found)).toEqual(expect.arrayContaining([5, 11, 17, 23]));
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});

describe('the fit', () => {
  it('gives the same coefficients whatever collinear regressor stands beside them', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.constantFrom(1e-6, 1, 1e6), (seed, unit) => {
        const chance = (k: number): number =>
          Math.abs(Math.sin(12.9898 * (k + 1) + 78.233 * (seed + 1)) * 43758.5453) % 1;
        const rows: Row[] = Array.from({ length: 60 }, (_, k) => {
          const [g, h] = [Math.floor(5 * chance(k)), k % 6];
          const x = chance(k + 100);
          return { y: unit * Math.exp(3 * chance(k + 200) + x), x, twice: 2 * x + g, g, h };
        });
        const alone = estimated(rows, 'y ~ x | g + h')!;
        const beside = estimated(rows, 'y ~ x + twice | g + h')!;
        expect(beside.dropped.collinear).toEqual(['twice']);
        expect(beside.coefficients).toHaveLength(1);
        expect(beside.coefficients[0]!.estimate).toBeCloseTo(alone.coefficients[0]!.estimate, 8);
        expect(beside.coefficients[0]!.se).toBeCloseTo(alone.coefficients[0]!.se, 7);
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it('has coefficients and no errors where it repeats the figures', () => {
    const rows: Row[] = Array.from({ length: 20 }, (_, k) => ({
      y: Math.exp(0.5 * (k % 5) + (k % 2)),
      x: k % 5,
      g: k % 2,
    }));
    const { coefficients, notes } = estimated(rows, 'y ~ x | g')!;
    expect(coefficients[0]!.estimate).toBeCloseTo(0.5, 8);
    expect(coefficients[0]!.se).toBeNaN();
    expect(notes.map(({ code }) => code)).toContain('perfect-fit');
  });
});
