import { describe, expect, it } from 'vitest';
import { forecast } from '../../src/forecast/forecast.js';
import { scoreStatement, statementProbability } from '../../src/forecast/statement.js';
import { fallProbability, sumsAhead } from '../../src/forecast/sums-ahead.js';
import { thetaMethod } from '../../src/forecast/theta-method.js';
import type { Statement, StatementProbability } from '../../src/model/outlook.js';
import { madeUpSeries } from './series.js';

const values = madeUpSeries(120, 3).map(Math.exp);
const history = { values, start: '2005-01' };
const found = forecast(values, history.start, 12, { methods: [thetaMethod(12)], backtest: null });
const period = { start: '2015-01', months: 12 };
const base = values.slice(108).reduce((sum, value) => sum + value, 0);
const [year] = sumsAhead(found, history, 12);
const likely = (kind: Statement['kind'], amount: number): number =>
  statementProbability({ kind, amount, period }, found, history).probability;

describe('statementProbability', () => {
  it('is even at the median, and one in ten beyond the bounds of 80 percent', () => {
    expect(likely('exceeds', year!.median)).toBeCloseTo(0.5, 3);
    expect(likely('exceeds', year!.hi80)).toBeCloseTo(0.1, 3);
    expect(likely('below', year!.lo80)).toBeCloseTo(0.1, 3);
    expect(likely('rises', 100 * (year!.hi80 / base - 1))).toBeCloseTo(0.1, 3);
  });

  it('adds to one where one of two must come', () => {
    expect(likely('falls', 0) + likely('rises', 0)).toBeCloseTo(1, 10);
    expect(likely('exceeds', base) + likely('below', base)).toBeCloseTo(1, 10);
  });

  it('is that of fallProbability for a fall', () => {
    expect(likely('falls', 3)).toBe(fallProbability(found, history, period, 3).probability);
  });

  it('refuses a rate on what is not above zero', () => {
    const down = { values: values.map((value) => -value), start: history.start };
    const below = forecast(down.values, down.start, 12, { methods: [thetaMethod(12)], backtest: null });
    expect(() => statementProbability({ kind: 'falls', amount: 5, period }, below, down)).toThrow(
      '2014 may be zero or below',
    );
    expect(statementProbability({ kind: 'below', amount: 0, period }, below, down).probability).toBe(1);
  });
});

describe('scoreStatement', () => {
  const later = (change: number) => ({
    values: [...values, ...values.slice(108).map((value) => value * change)],
    start: history.start,
  });
  const told = (kind: Statement['kind'], amount: number, probability: number): StatementProbability => ({
    statement: { kind, amount, period },
    base: kind === 'falls' || kind === 'rises' ? base : null,
    probability,
    simulationError: 0,
    paths: 10_000,
    seed: 1,
  });

  it('is the squared distance, and the log of what was given to what came', () => {
    const came = scoreStatement(told('falls', 5, 0.8), later(0.9))!;
    expect(came).toMatchObject({ came: true, base });
    expect(came.value / base).toBeCloseTo(0.9, 12);
    expect(came.brier).toBeCloseTo(0.04, 12);
    expect(came.log).toBeCloseTo(-Math.log(0.8), 4);
    const not = scoreStatement(told('falls', 5, 0.8), later(1))!;
    expect([not.came, not.brier]).toEqual([false, expect.closeTo(0.64, 12)]);
    expect(not.log).toBeCloseTo(-Math.log(0.2), 3);
  });

  it('takes none of so many paths for rare, not for never', () => {
    const { log, brier } = scoreStatement(told('exceeds', base, 0), later(2))!;
    expect(brier).toBe(1);
    expect(log).toBeCloseTo(Math.log(20_002), 6);
  });

  it('waits until every month is known', () => {
    expect(scoreStatement(told('falls', 5, 0.5), history)).toBeNull();
    const gap = later(1);
    expect(
      scoreStatement(told('rises', 5, 0.5), { ...gap, values: gap.values.map((v, t) => (t === 110 ? NaN : v)) }),
    ).toBeNull();
  });
});
