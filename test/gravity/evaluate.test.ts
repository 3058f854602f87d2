import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/gravity/evaluate.js';
import { parseExpression } from '../../src/gravity/parse-expression.js';
import { panelOf } from './panel.js';

interface Row {
  readonly a: number;
  readonly b: number;
  readonly f: string;
  readonly g: string;
}

/** An expression as text, fully bracketed or not, and what it is of a row. */
interface Case {
  readonly text: string;
  readonly of: (row: Row) => number;
}

const yes = (answer: boolean): number => (answer ? 1 : 0);
const two =
  (op: string, f: (x: number, y: number) => number) =>
  (x: Case, y: Case): Case => ({
    text: `(${x.text}) ${op} (${y.text})`,
    of: (row) => f(x.of(row), y.of(row)),
  });
const OPS = [
  two('+', (x, y) => x + y),
  two('-', (x, y) => x - y),
  two('*', (x, y) => x * y),
  two('/', (x, y) => x / y),
  two('==', (x, y) => yes(x === y)),
  two('!=', (x, y) => yes(x !== y)),
  two('<', (x, y) => yes(x < y)),
  two('>=', (x, y) => yes(x >= y)),
  two('&', (x, y) => yes(x !== 0 && y !== 0)),
  two('||', (x, y) => yes(x !== 0 || y !== 0)),
];
const one =
  (name: string, f: (x: number) => number) =>
  (x: Case): Case => ({
    text: `${name}(${x.text})`,
    of: (row) => f(x.of(row)),
  });
const ONES = [
  one('exp', Math.exp),
  one('abs', Math.abs),
  one('-', (x) => -x),
  one('I', (x) => x),
  one('!', (x) => yes(x === 0)),
  one('floor', Math.floor),
];
const LEAVES: Case[] = [
  { text: 'a', of: (row) => row.a },
  { text: 'b', of: (row) => row.b },
  { text: '2.5', of: () => 2.5 },
  { text: 'f == g', of: (row) => yes(row.f === row.g) },
  { text: 'f < g', of: (row) => yes(row.f < row.g) },
  { text: '"m" <= f', of: (row) => yes(row.f >= 'm') },
  { text: 'g %in% c("x", "z")', of: (row) => yes(row.g === 'x' || row.g === 'z') },
  { text: 'a %in% c(1, 2)', of: (row) => yes(row.a === 1 || row.a === 2) },
  { text: 'ifelse(f == "x", f, "m") == g', of: (row) => yes((row.f === 'x' ? row.f : 'm') === row.g) },
];

const cases = fc.letrec<{ tree: Case }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...LEAVES),
    fc.tuple(fc.constantFrom(...ONES), tie('tree')).map(([make, x]) => make(x)),
    fc.tuple(fc.constantFrom(...OPS), tie('tree'), tie('tree')).map(([make, x, y]) => make(x, y)),
    fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(
      ([test, x, y]): Case => ({
        text: `ifelse(${test.text}, ${x.text}, ${y.text})`,
        of: (row) => (test.of(row) !== 0 ? x.of(row) : y.of(row)),
      }),
    ),
  ),
})).tree;

const rows: Row[] = [
  { a: 1, b: -2, f: 'x', g: 'x' },
  { a: 0, b: 3.5, f: 'm', g: 'z' },
  { a: 2, b: 2, f: 'z', g: 'm' },
  { a: -7, b: 0, f: 'm', g: 'm' },
];
const panel = panelOf({
  a: rows.map((row) => row.a),
  b: rows.map((row) => row.b),
  f: rows.map((row) => row.f),
  g: rows.map((row) => row.g),
});

const valuesOf = (text: string, over = panel): number[] => {
  const source = { what: 'formula', text };
  const value = evaluate(over, { source, expression: parseExpression(source) });
  if (value.kind !== 'number') throw new Error('not numbers');
  return [...value.values];
};

describe('an expression', () => {
  it('comes to what its signs say, and leaves the panel as it was', () => {
    const before = structuredClone(panel.columns);
    fc.assert(
      fc.property(cases, ({ text, of }) => {
        const wanted = rows.map(of);
        // What is not a number takes its row out, whatever it is compared with, so only numbers are held against it.
        if (wanted.every(Number.isFinite)) {
          const found = valuesOf(text);
          rows.forEach((_, row) => {
            if (Number.isFinite(found[row])) expect(found[row]).toBeCloseTo(wanted[row]!, 9);
          });
        }
      }),
      { numRuns: 1500 },
    );
    expect(panel.columns).toEqual(before);
  });

  it.each([
    ['2 + 3 * 4', 14],
    ['2 * 3 ^ 2', 18],
    ['-2 ^ 2', -4],
    ['2 ^ 3 ^ 2', 512],
    ['2 ^ -1', 0.5],
    ['10 - 4 - 3', 3],
    ['8 / 4 / 2', 1],
    ['1 + 2 > 2 & 0 == 0', 1],
    ['!1 == 1', 0],
    ['TRUE + TRUE', 2],
    ['pmax(2, 3) - pmin(2, 3)', 1],
    ['log(exp(2))', 2],
    ['ln(exp(1))', 1],
    ['log10(1000)', 3],
    ['1e3 + .5', 1000.5],
  ])('%s is %d', (text, wanted) => expect(valuesOf(text)[0]).toBeCloseTo(wanted, 12));

  it('is missing where what it reads is', () => {
    const gaps = panelOf({ x: [1, null, 0], f: ['a', '', 'b'] });
    expect(valuesOf('x + 1', gaps)).toEqual([2, NaN, 1]);
    expect(valuesOf('x == 1', gaps)).toEqual([1, NaN, 0]);
    expect(valuesOf('f == "a"', gaps)).toEqual([1, NaN, 0]);
    expect(valuesOf('f %in% c("a")', gaps)).toEqual([1, NaN, 0]);
    expect(valuesOf('is.na(x)', gaps)).toEqual([0, 1, 0]);
    expect(valuesOf('is.na(f)', gaps)).toEqual([0, 1, 0]);
    expect(valuesOf('ifelse(is.na(x), 9, x)', gaps)).toEqual([1, 9, 0]);
    expect(valuesOf('x > 5 & 0 == 1', gaps)).toEqual([0, 0, 0]);
    expect(valuesOf('x > 5 | 0 == 0', gaps)).toEqual([1, 1, 1]);
    expect(valuesOf('log(x)', gaps)).toEqual([0, NaN, -Infinity]);
    expect(valuesOf('pmax(x, 0.5)', gaps)).toEqual([1, NaN, 0.5]);
  });
});
