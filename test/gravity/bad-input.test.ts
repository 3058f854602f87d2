import { describe, expect, it } from 'vitest';
import { ols } from '../../src/gravity/ols.js';
import { ppml } from '../../src/gravity/ppml.js';
import type { Spec } from '../../src/gravity/spec.js';
import { BilateralError } from '../../src/model/error.js';
import { chance } from './made-panel.js';
import { panelOfRows } from './panel.js';

type Row = Record<string, number | string>;

const COUNTRIES = [0, 1, 2, 3, 4];
const plain = (): Row[] =>
  COUNTRIES.flatMap((i) =>
    COUNTRIES.flatMap((j) =>
      [0, 1, 2].map((t) => ({
        i: `E${i}`,
        j: `E${j}`,
        t,
        y: chance(i, j, t, 1) < 0.1 ? 0 : 10 * chance(i, j, t, 2),
        x: chance(i, j, t, 3) - 0.5,
        w: 1,
        o: chance(i, j, t, 4),
        s: 'text',
      })),
    ),
  );
const changed = (change: (row: Row, at: number) => Row) => plain().map((row, at) => ({ ...row, ...change(row, at) }));
const at = (one: number, column: string, value: number) =>
  changed((row, k) => ({ [column]: k === one ? value : row[column]! }));
const all = (column: string, value: number) => changed(() => ({ [column]: value }));

const BOTH = [
  ['PPML', ppml],
  ['OLS', ols],
] as const;
const FORMULA = 'y ~ x | i + j';

describe.each(BOTH)('%s', (name, estimate) => {
  const refused = (rows: Row[], spec: Partial<Spec> = {}): BilateralError => {
    try {
      estimate(panelOfRows(rows), { formula: FORMULA, ...spec });
    } catch (error) {
      if (error instanceof BilateralError) return error;
      throw error;
    }
    throw new Error('it was not refused');
  };

  it.each<[string, Row[], Partial<Spec>, RegExp]>([
    ['no value of trade', all('y', NaN), {}, /none of 75 rows has all that is needed: y is missing/],
    ['trade that is the same everywhere', all('y', 7), {}, /y is 7 in all 75 rows/],
    ['no trade', all('y', 0), {}, /zero in all 75 rows/],
    ['a regressor without variation', all('x', 3), {}, /nothing is left to estimate: the effects explain 'x'/],
    ['trade beyond all scales', at(0, 'y', 1e300), {}, /reaches 1\.0e\+300 in row 1/],
    ['a regressor beyond all scales', at(4, 'x', -1e300), {}, /x reaches 1\.0e\+300 in row 5/],
    ['trade below all scales', changed((row) => ({ y: Number(row.y) * 1e-300 })), {}, /nowhere larger than/],
    ['one cluster', all('t', 1), { variance: ['t'] }, /one cluster of 't'/],
    ['a text for a number', plain(), { formula: 'y ~ s' }, /'s' is text/],
    ['a text for trade', plain(), { formula: 's ~ x' }, /'s' is text/],
    ['a text for weights', plain(), { weights: 's' }, /'s' is text .* weights have to be numbers/],
    ['a text for an offset', plain(), { offset: 's' }, /'s' is text .* offset has to be a number/],
    ['a misspelt function', plain(), { formula: 'y ~ lgo(x)' }, /no function 'lgo\(\)'/],
    ['a misspelt column', plain(), { formula: 'y ~ xx | i' }, /no column 'xx'/],
    ['a formula without ~', plain(), { formula: 'y x' }, /'x' stands before the ~/],
    ['weights of zero', all('w', 0), { weights: 'w' }, /the weight is zero in 75 rows/],
    ['a negative weight', at(2, 'w', -1), { weights: 'w' }, /the weight is negative in row 3/],
    ['one row', plain().slice(0, 1), {}, /in one row only/],
    ['five ways of clustering', plain(), { variance: ['i', 'j', 't', 'w', 'x'] }, /four are the most/],
  ])('refuses %s in one message with what to do', (_, rows, spec, says) => {
    const { message, code, hint } = refused(rows, spec);
    expect(message).toMatch(says);
    expect(message + (hint ?? '')).not.toMatch(/NaN|undefined/);
    expect(['bad-input', 'usage']).toContain(code);
  });

  it('refuses rows that are all alone in a level', () => {
    const rows = plain().map((row, k) => ({ ...row, i: `E${k}`, j: `F${k}` }));
    expect(refused(rows).message).toMatch(/nothing is left to estimate/);
    expect(refused(rows, { singletons: 'drop' }).code).toBe('bad-input');
  });

  it.each(['y', 'x', 'w', 'o'])('leaves out a row in which %s is infinite, and says so', (column) => {
    const made = estimate(panelOfRows(at(2, column, Infinity)), { formula: FORMULA, weights: 'w', offset: 'o' });
    expect(made.nobs).toBe(74);
    expect(made.notes.map(({ text }) => text).join()).toContain(`${column} is missing or infinite in 1 row`);
    for (const { estimate: value, se } of made.coefficients) expect(Number.isFinite(value) && se > 0).toBe(true);
  });

  it('says what it makes of negative trade', () => {
    if (name === 'PPML') expect(refused(at(3, 'y', -5)).message).toMatch(/y is negative in row 4 \(-5\)/);
    else expect(estimate(panelOfRows(at(3, 'y', -5)), { formula: FORMULA }).nobs).toBe(75);
  });
});

it('refuses a sample that is separated perfectly', () => {
  const rows = changed((row) => ({ x: row.y === 0 ? 1 : 0 }));
  expect(() => ppml(panelOfRows(rows), { formula: FORMULA })).toThrow(/nothing is left to estimate.*separated/);
});
