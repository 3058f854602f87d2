import { describe, expect, it } from 'vitest';
import { claim, levels, row, verdictOn } from './small-book.js';

const rate = (period: string, value: number, line = {}) =>
  row({ period, value, indicator: 'growth_yoy', low: value - 0.05, high: value + 0.05, ...line });
const rows = [
  ...levels({ '2018': 478.4, '2019': 418.7, '2020': 451.8 }),
  rate('2019', -12.5),
  rate('2020', 7.9),
  rate('2020', 8.4, { currency: 'CNY' }),
  rate('2020', 9.8, { flow: 'imports' }),
];
const said = (value: number | null, more = {}, text = 'Exports to the US rose in 2020') =>
  claim(text, { kind: 'growth', value, unit: value === null ? null : 'percent', comparison: 'yoy', ...more });

describe('growth', () => {
  it('holds as published and fails otherwise', () => {
    expect(verdictOn(said(7.9), { rows }).status).toBe('holds');
    expect(verdictOn(said(9.7), { rows })).toMatchObject({ status: 'fails', computed: 7.9 });
    expect(verdictOn(said(-7.9), { rows }).text).toContain('the direction is wrong');
  });

  it('fails with the flow whose rate it is, when the words name the flow', () => {
    expect(verdictOn(said(9.8), { rows }).text).toContain('is the rate of imports');
    const open = said(9.8, {}, 'They rose 9.8 percent in 2020');
    expect(verdictOn(open, { rows })).toMatchObject({ status: 'cannot-tell', reason: 'ambiguous' });
  });

  it('a tenth off is off: two rounded numbers that only meet at an end do not agree', () => {
    const apart = [...levels({ '2019': 1 }), rate('2020', -5.6)];
    for (const value of [-5.7, -5.5]) expect(verdictOn(said(value), { rows: apart }).status, `${value}`).toBe('fails');
    expect(verdictOn(said(-5.6), { rows: apart }).status).toBe('holds');
  });

  it('against another base than the year before', () => {
    const base = { comparison: 'vs_period', basePeriod: '2018' } as const;
    expect(verdictOn(said(-5.6, base), { rows }).status).toBe('holds');
    expect(verdictOn(said(-6.5, base), { rows }).status).toBe('fails');
    expect(verdictOn(said(7.9, { comparison: 'vs_period' }), { rows }).status).toBe('cannot-tell');
  });

  it('between the first and the last of several years', () => {
    expect(verdictOn(said(-5.6, { period: '2018/2020', comparison: 'none' }), { rows }).status).toBe('holds');
    // "Since 2018": the first of them is named as the base, too.
    const since = { period: '2018/2020', comparison: 'vs_period', basePeriod: '2018' } as const;
    expect(verdictOn(said(-5.6, since), { rows }).status).toBe('holds');
    expect(verdictOn(said(null, { ...since, direction: 'fall' }), { rows }).status).toBe('holds');
  });

  it('cannot be told between stretches of two lengths', () => {
    const apart = { period: '2018/2020', comparison: 'vs_period', basePeriod: '2019' } as const;
    for (const value of [-5.6, null])
      expect(verdictOn(said(value, { ...apart, direction: 'fall' }), { rows }).status).toBe('cannot-tell');
  });

  it('in another currency than said fails, and is a reading where the currency was guessed', () => {
    expect(verdictOn(said(8.4), { rows }).status).toBe('fails');
    expect(verdictOn(said(8.4, { currencyAssumed: true }), { rows })).toMatchObject({
      status: 'holds-if',
      reading: 'in yuan',
    });
  });

  it('misleads in yuan beside a rate in dollars', () => {
    const text = 'Exports to the US rose 7.9 percent, less than the 8.4 percent of imports';
    const first = { ...claim(text, { kind: 'growth', value: 7.9, unit: 'percent', comparison: 'yoy' }), id: '0' };
    const second = claim(text, { kind: 'growth', value: 8.4, unit: 'percent', comparison: 'yoy', currency: null });
    expect(verdictOn([first, second], { rows }).status).toBe('misleading');
  });

  it('true as a bound or roughly', () => {
    expect(verdictOn(said(5, { hedge: 'more_than', decimals: 0 }), { rows }).status).toBe('holds');
    expect(verdictOn(said(10, { hedge: 'more_than', decimals: 0 }), { rows }).status).toBe('fails');
    expect(verdictOn(said(7.2, { hedge: 'approx' }), { rows })).toMatchObject({ status: 'holds-if' });
  });

  it('without a number goes by the direction, and a share is no amount', () => {
    expect(verdictOn(said(null, { direction: 'rise' }), { rows }).status).toBe('holds');
    expect(verdictOn(said(null, { direction: 'fall' }), { rows }).status).toBe('fails');
    expect(verdictOn(said(null, { direction: 'fall' }, 'The share of exports to the US fell'), { rows }).status).toBe(
      'cannot-tell',
    );
    expect(verdictOn(said(null), { rows }).status).toBe('cannot-tell');
  });

  it('never fails by figures that came out later', () => {
    const late = levels({ '2019': 418.5, '2020': 451.8 }, { released: '2022-01-01' });
    expect(verdictOn(said(-9.7), { rows: late }).status).toBe('cannot-tell');
    expect(verdictOn(said(null, { direction: 'fall' }), { rows: late }).status).toBe('cannot-tell');
  });
});
