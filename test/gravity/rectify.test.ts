import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { design } from '../../src/gravity/build-design.js';
import { ppml } from '../../src/gravity/ppml.js';
import { rectify } from '../../src/gravity/rectify.js';
import { sample } from '../../src/gravity/sample.js';
import { BilateralError } from '../../src/model/error.js';
import { rankOf, separatedExactly } from './fourier-motzkin.js';
import { panelOfRows } from './panel.js';

type Row = Readonly<Record<string, number>>;

const LEVELS = [0, 1, 2];
const dummies = (name: string, rows: readonly Row[]) => LEVELS.map((l) => rows.map((row) => (row[name] === l ? 1 : 0)));
const plain = (name: string, rows: readonly Row[]) => [rows.map((row) => row[name]!)];
const byLevel = (rows: readonly Row[]) => LEVELS.map((l) => rows.map((row) => (row.g === l ? row.x2! : 0)));

/** Formulas, with the columns of their regressors and of their effects. */
const MODELS = [
  ['y ~ x1 + x2', ['x1', 'x2'], []],
  ['y ~ x1 + x2 + x3 | g', ['x1', 'x2', 'x3'], ['g']],
  ['y ~ x1 + x3 | g + h', ['x1', 'x3'], ['g', 'h']],
  ['y ~ x1 + x2 | g + h + k', ['x1', 'x2'], ['g', 'h', 'k']],
  ['y ~ x1 + x2 + i(g, x2) | h', ['x1', 'x2', 'i'], ['h']],
] as const;

function columnsOf([, regressors, effects]: (typeof MODELS)[number], rows: readonly Row[]) {
  const own = regressors.flatMap((name) => (name === 'i' ? byLevel(rows) : plain(name, rows)));
  const rest = effects.length === 0 ? [rows.map(() => 1)] : effects.flatMap((name) => dummies(name, rows));
  return { own, rest };
}

const whole = (min: number, max: number) => fc.integer({ min, max });
const rowsOf = fc.array(
  fc.record({
    traded: whole(0, 9),
    size: fc.double({ min: -8, max: 8, noNaN: true }),
    x1: whole(-1, 1),
    x2: whole(0, 2),
    x3: fc.oneof(fc.constant(0), whole(-20, 20)),
    g: whole(0, 2),
    h: whole(0, 2),
    k: whole(0, 2),
    w: fc.double({ min: 0.1, max: 10, noNaN: true }),
    o: fc.double({ min: -3, max: 3, noNaN: true }),
  }),
  { minLength: 6, maxLength: 14 },
);
const settings = fc.record({
  share: whole(2, 7),
  weights: fc.constantFrom({}, { weights: 'w' }),
  offset: fc.constantFrom({}, { offset: 'o' }),
});

/** Rows that the fit took out, or null where nothing was left to estimate. */
function takenOut(rows: readonly Row[], spec: Parameters<typeof ppml>[1]): readonly number[] | null {
  try {
    const { fitted, converged } = ppml(panelOfRows(rows), { ...spec, convention: 'none', keep: ['fitted'] });
    expect(converged).toBe(true);
    return [...fitted!].flatMap((value, r) => (Number.isNaN(value) ? [r] : []));
  } catch (error) {
    if (error instanceof BilateralError && error.code === 'bad-input') return null;
    throw error;
  }
}

describe('rows taken out as separated', () => {
  it('are those of which an elimination in whole numbers proves it, and no others', () => {
    let [compared, separated, refused] = [0, 0, 0];
    fc.assert(
      fc.property(rowsOf, fc.constantFrom(...MODELS), settings, (made, model, { share, weights, offset }) => {
        const rows: Row[] = made.map(({ traded, size, ...rest }) => ({
          ...rest,
          y: traded < share ? Math.exp(size) : 0,
        }));
        fc.pre(new Set(rows.map(({ y }) => y)).size > 1);
        const { own, rest } = columnsOf(model, rows);
        const exactly = separatedExactly(
          rows.map(({ y }) => y!),
          [...own, ...rest],
        );
        const found = takenOut(rows, { formula: model[0], ...weights, ...offset });
        const left = rows.map((_, r) => r).filter((r) => !exactly.includes(r));
        if (found !== null) expect(found).toEqual(exactly);
        else if (model[2].length > 0) expect(rankOf([...own, ...rest], left)).toBe(rankOf(rest, left));
        if (found === null) refused++;
        else compared++;
        if (exactly.length > 0) separated++;
      }),
      { numRuns: 600, seed: 5 },
    );
    // the samples are of all kinds
    expect(Math.min(compared, separated, refused)).toBeGreaterThan(50);
  });
});

describe('rectify', () => {
  it('finds the same from signs alone, in one fit', () => {
    fc.assert(
      fc.property(rowsOf, fc.constantFrom(...MODELS), whole(2, 7), (made, model, share) => {
        const rows: Row[] = made.map(({ traded, ...rest }) => ({ ...rest, y: traded < share ? 1 : 0 }));
        fc.pre(new Set(rows.map(({ y }) => y)).size > 1);
        const { own, rest } = columnsOf(model, rows);
        const used = sample(design(panelOfRows(rows), { formula: model[0] }, 'PPML'), null);
        const found = rectify(used).map((k) => used.designRow?.[k] ?? k);
        expect(found.sort((a, b) => a - b)).toEqual(
          separatedExactly(
            rows.map(({ y }) => y!),
            [...own, ...rest],
          ),
        );
      }),
      { numRuns: 300, seed: 9 },
    );
  });
});
