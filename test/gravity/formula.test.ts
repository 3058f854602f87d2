import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, written } from '../../src/gravity/expression.js';
import { parseFormula } from '../../src/gravity/formula.js';
import { BilateralError } from '../../src/model/error.js';

const terms = (text: string): string[] =>
  parseFormula(text).terms.map((term) => term.map((factor) => factor.name).join(':'));

const effects = (text: string): string[] => parseFormula(text).effects.map((effect) => effect.name);

function refusal(text: string): BilateralError {
  try {
    parseFormula(text);
  } catch (error) {
    if (error instanceof BilateralError) return error;
    throw error;
  }
  throw new Error(`'${text}' was read`);
}

describe('a formula', () => {
  it('has an outcome, terms and effects', () => {
    const formula = parseFormula('trade ~ rta + log(dist) | exporter^year + importer^year');
    expect(written(formula.outcome)).toBe('trade');
    expect(formula.intercept).toBe(false);
    expect(terms(formula.source.text)).toEqual(['rta', 'log(dist)']);
    expect(effects(formula.source.text)).toEqual(['exporter^year', 'importer^year']);
  });

  it.each([
    ['y ~ a*b', ['a', 'b', 'a:b']],
    ['y ~ a:b + a + b', ['a', 'b', 'a:b']],
    ['y ~ b:a + b', ['b', 'b:a']],
    ['y ~ (a + b):c', ['a:c', 'b:c']],
    ['y ~ a + b + a', ['a', 'b']],
    ['y ~ a*b - a', ['b', 'a:b']],
    ['y ~ a:b + b:a', ['a:b']],
    ['y ~ a:a', ['a']],
    ['y ~ x^2 + I(x^3)', ['I(x^2)', 'I(x^3)']],
    ['y ~ I((a+b)/2)', ['I((a + b)/2)']],
    ['y ~ I(a*1000000)', ['I(a * 1e+06)']],
    ['y ~ I(a/2006)', ['I(a/2006)']],
    ['y ~ I(exporter!=importer)', ['I(exporter != importer)TRUE']],
    ['y ~ I(x>0&z<=1)', ['I(x > 0 & z <= 1)TRUE']],
    ['y ~ `ln dist` + .x', ['`ln dist`', '.x']],
    ['y ~ i(year, log(dist), ref=2006)', ['i(year, log(dist), ref = 2006)']],
    ['y ~ log(dist):i(year)', ['log(dist):i(year)']],
    ['y ~ 0 + a', ['a']],
    ['y ~ as.numeric(a == "x")', ['as.numeric(a == "x")']],
  ])('%s has the terms of R', (text, wanted) => expect(terms(text)).toEqual(wanted));

  it.each([
    ['y ~ a', true],
    ['y ~ a - 1', false],
    ['y ~ 0 + a', false],
    ['y ~ -1 + a', false],
    ['y ~ 1', true],
    ['y ~ a + 1', true],
    ['y ~ a | f', false],
    ['y ~ a | 0', true],
  ])('%s has a constant: %s', (text, wanted) => expect(parseFormula(text).intercept).toBe(wanted));

  it.each([
    ['y ~ a | f^g^h', ['f^g^h']],
    ['y ~ 1 | f + g', ['f', 'g']],
    ['y ~ a | f + f', ['f']],
    ['y ~ a | factor(f)', ['f']],
    ['y ~ a | ifelse(f == g, f, "other")', ['ifelse(f == g, f, "other")']],
    ['y ~ a | I(year > 2000)^f', ['I(year > 2000)^f']],
    ['y ~ a | `the pair`', ['`the pair`']],
  ])('%s has effects', (text, wanted) => expect(effects(text)).toEqual(wanted));

  it('reads signs as R does', () => {
    const value = (text: string): Expression =>
      parseFormula(`y ~ I(${text})`).terms[0]!.map(
        (factor) => factor.kind === 'variable' && factor.expression,
      )[0] as Expression;
    expect(value('-x^2')).toMatchObject({ args: [{ value: { kind: 'unary', operand: { op: '^' } } }] });
    expect(value('2^-x')).toMatchObject({ args: [{ value: { op: '^', right: { kind: 'unary' } } }] });
    expect(value('2^3^x')).toMatchObject({ args: [{ value: { op: '^', right: { op: '^' } } }] });
    expect(value('a - b - c')).toMatchObject({ args: [{ value: { op: '-', left: { op: '-' } } }] });
    expect(value('!a == b')).toMatchObject({ args: [{ value: { kind: 'unary', op: '!', operand: { op: '==' } } }] });
    expect(value('a | b & c')).toMatchObject({ args: [{ value: { op: '|', right: { op: '&' } } }] });
    expect(value('a > 1 || b')).toMatchObject({ args: [{ value: { op: '|', left: { op: '>' } } }] });
    expect(value('a**2')).toMatchObject({ args: [{ value: { op: '^' } }] });
  });
});

describe('a formula with a slip', () => {
  it.each([
    ['', /empty/, /trade ~/],
    ['trade', /no ~/, /trade ~/],
    ['~ rta', /nothing to explain/, /trade ~/],
    ['trade ~', /the formula ends where a name/, null],
    ['trade ~ rta +', /the formula ends where a name/, null],
    ['trade ~ rta + | f', /'\|' stands where a name.*character 15/, null],
    ['trade ~ rta ~ dist', /second ~/, /trade ~/],
    ['trade ~ rta | f | g ~ h', /second \|.*instruments/, /the form is/],
    ['trade ~ rta dist', /'dist' stands where a sign.*character 13/, /backquotes/],
    ['trade ~ log(dist | f', /not closed|'f'|ends/, null],
    ['trade ~ log(dist', /bracket is not closed.*character 12/, null],
    ['trade ~ rta)', /'\)' stands where a sign/, null],
    ['trade ~ lgo(dist)', /no function 'lgo\(\)'.*character 9/, /did you mean 'log'/],
    ['trade ~ log()', /log\(\) takes 1 value, and has 0/, null],
    ['trade ~ log(dist, 2)', /log\(\) takes 1 value, and has 2/, null],
    ['trade ~ l(rta, 1)', /no function 'l\(\)'/, /columns of the panel/],
    ['trade ~ sw(a, b)', /no function 'sw\(\)'/, /once for each/],
    ['trade ~ rta | exporter[year]', /varying slope/, /i\(exporter, x\)/],
    ['trade ~ rta | exporter[[year]]', /varying slope/, null],
    ['trade ~ rta | exporter:year', /effects are combined with \^/, /exporter\^year/],
    ['trade ~ rta | exporter^^year', /'\^' stands where a name/, null],
    ['trade ~ rta | log(x)', /'log\(x\)' is not an effect/, /I\(\)/],
    ['trade ~ a / b', /'a\/b' is not a term/, /I\(a\/b\)/],
    ['trade ~ a != b', /'a != b' is not a term/, /I\(a != b\)/],
    ['trade ~ "rta"', /"rta" is text/, /without quotes/],
    ['trade ~ 2', /2 is not a term/, null],
    ['trade ~ i(year, ref = y)', /'y' is not a level/, /"y"/],
    ['trade ~ i(year, reff = 1)', /i\(\) knows no 'reff'/, /did you mean 'ref'/],
    ['trade ~ i()', /i\(\) takes a column/, null],
    ['trade ~ `rta', /` is not closed/, null],
    ['trade ~ rta − 1', /'−' has no meaning/, /did you mean '-'/],
    ['trade ~ 2x', /'2x' is neither/, null],
    ['trade ~ rta # dist', /'#' has no meaning/, null],
    ['trade ~ 0', /nothing to estimate/, null],
    ['trade ~ rta && | f', /'\|' stands where/, null],
  ])('%s is refused and told what to do', (text, message, hint) => {
    const error = refusal(text);
    expect(error.code).toBe('usage');
    expect(error.message).toMatch(message);
    if (hint !== null) expect(error.hint).toMatch(hint);
  });

  it.each(['(', '-', '!', 'log(', 'x^'])('that nests %s without end is refused', (piece) =>
    expect(refusal(`trade ~ ${piece.repeat(10_000)}x`).message).toMatch(/nested too deep/),
  );

  it('never breaks otherwise', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '~',
      '|',
      '+',
      '-',
      '*',
      ':',
      '^',
      '(',
      ')',
      'log(',
      'i(',
      'I(',
      ',',
      '"x"',
      '1',
      '!=',
      '[',
      '`',
      '=',
      'ref',
      ' ',
      '%in%',
      'c(',
      '.',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        try {
          parseFormula(pieces.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(BilateralError);
          expect((error as BilateralError).code).toBe('usage');
        }
      }),
      { numRuns: 3000 },
    );
  });
});
