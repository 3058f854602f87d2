import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, convert, flowOf, growth, growthConverted } from '../../src/measures/index.js';
import { amounts, BASE_YEAR, cny, codes, figure, rate, rateOfGrowth, usd } from './figures.js';

/** Monthly means of the yuan in 2023: Federal Reserve Board, G.5. */
const MEANS = [6.7904, 6.838, 6.8909, 6.8876, 6.9854, 7.1614, 7.1863, 7.2486, 7.2979, 7.3071, 7.2226, 7.1402];
const monthly = MEANS.map((value, i) => rate('CNY', `2023-${String(i + 1).padStart(2, '0')}`, value, 'period average'));
const world = cny('total', '2023', '41756.8', { partner: 'WLD' });

describe('convert', () => {
  it('averages the months of the year with equal weights and names rate, basis and source', () => {
    const dollars = convert(world, monthly, 'period average', 'USD');
    expect(dollars.value / 1e9).toBeCloseTo(41756.8 / 7.0797, 2);
    expect(dollars).toMatchObject({ currency: 'USD', unit: 'currency', formula: '41.7568tn CNY / 7.0797 CNY per USD' });
    expect(dollars.inputs).toEqual([world]);
    const [said] = dollars.notes;
    expect(said!.code).toBe('converted');
    for (const word of ['CNY to USD', '7.0797', 'period average', '12 monthly means', 'Federal Reserve Board', 'G.5'])
      expect(said!.text).toContain(word);
  });

  it("gives the newsroom's 5.83tn at the rate of 12 January 2024", () => {
    const spot = [rate('CNY', '2024-01', 7.1665, 'day', { day: '2024-01-12' })];
    const dollars = convert(world, spot, 'day', 'USD');
    expect((dollars.value / 1e12).toFixed(2)).toBe('5.83');
    expect(dollars.notes[0]!.text).toContain('2024-01-12');
    // The customs office's own dollar total is 5.94tn.
    expect(dollars.high).toBeLessThan(5.935e12);
  });

  it('takes the rate of the period itself, and the latest vintage of a rate', () => {
    const annual = [...monthly, rate('CNY', '2023', 7, 'period average')];
    expect(convert(world, annual, 'period average', 'USD').formula).toContain('/ 7 CNY');
    const revised = [...monthly, rate('CNY', '2023-01', 7.7904, 'period average', { released: '2024-06-01' })];
    expect(convert(world, revised, 'period average', 'USD').formula).toContain('7.16303');
    expect(convert(world, [...revised].reverse(), 'period average', 'USD').formula).toContain('7.16303');
  });

  it('takes the last month for the end of a period', () => {
    const ends = [rate('CNY', '2023-11', 7.136, 'end of period'), rate('CNY', '2023-12', 7.0999, 'end of period')];
    expect(convert(world, ends, 'end of period', 'USD').formula).toContain('7.0999');
  });

  it('goes through the dollar between two other currencies', () => {
    const rates = [rate('CNY', '2023', 7, 'period average'), rate('EUR', '2023', 0.9, 'period average')];
    const euros = convert(cny('exports', '2023', '70'), rates, 'period average', 'EUR');
    expect(euros.value).toBeCloseTo(9e9, 0);
    expect(euros.formula).toBe('70bn CNY / 7 CNY per USD * 0.9 EUR per USD');
  });

  it('stops at a missing month, an ambiguous day, and a percent', () => {
    const hole = monthly.filter((r) => r.period.start !== '2023-05');
    expect(() => convert(world, hole, 'period average', 'USD')).toThrow(
      expect.objectContaining({ code: 'no-data', message: expect.stringContaining('May 2023') }),
    );
    expect(() => convert(world, monthly, 'end of period', 'USD')).toThrow(expect.objectContaining({ code: 'no-data' }));
    expect(() => convert(world, monthly, 'day', 'USD')).toThrow(expect.objectContaining({ code: 'no-data' }));
    const days = ['2024-01-11', '2024-01-12'].map((day) => rate('CNY', '2024-01', 7.2, 'day', { day }));
    expect(() => convert(world, days, 'day', 'USD')).toThrow(/2 days/);
    expect(() => convert(rateOfGrowth('total', '2023', 0.2), monthly, 'period average', 'CNY')).toThrow(/currency/);
  });

  it('says nothing of a conversion when there is none', () => {
    const same = convert(usd('exports', '2023', '5'), [], 'period average', 'USD');
    expect(same).toMatchObject({ value: 5e9, notes: [], formula: '5bn USD' });
  });

  it('keeps the flow, and its notes travel on', () => {
    const [x, m] = [cny('exports', '2023', '70'), cny('imports', '2023', '80')];
    const deficit = convert(balance(x, m), [rate('CNY', '2023', 7, 'period average')], 'period average', 'USD');
    expect(flowOf(deficit)).toBe('balance');
    expect(flowOf(convert(x, [rate('CNY', '2023', 7, 'period average')], 'period average', 'USD'))).toBe('exports');
  });

  it('comes back to the amount it started from', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.01, max: 2000, noNaN: true }), (a, r) => {
        const rates = [rate('CNY', '2023', r, 'period average')];
        const there = convert(figure(a.value, a.half), rates, 'period average', 'CNY');
        expect(there.low <= there.value && there.value <= there.high).toBe(true);
        const back = convert(there, rates, 'period average', 'USD');
        expect(Math.abs(back.value - a.value)).toBeLessThanOrEqual(1e-12 * a.value);
      }),
    );
  });
});

describe('growthConverted', () => {
  it('differs from growth in the own currency when the rate moved, and says both rates', () => {
    const rates = [rate('CNY', '2022', 6.73, 'period average'), rate('CNY', '2023', 7.08, 'period average')];
    const [now, base] = [cny('total', '2023', '41760'), cny('total', '2022', '41670')];
    expect(growth(now, base).value).toBeCloseTo(0.216, 3);
    const converted = growthConverted(now, base, rates, 'period average', 'USD');
    expect(converted.value).toBeCloseTo((41760 / 7.08 / (41670 / 6.73) - 1) * 100, 9);
    expect(codes(converted.notes)).toEqual(['converted', 'converted']);
    expect(converted.currency).toBe('USD');
  });

  it('changes nothing when both are converted at one day', () => {
    const spot = [rate('CNY', '2024-01', 7.1665, 'day')];
    const [now, base] = [figure(3), figure(2, 0, BASE_YEAR)];
    expect(growthConverted(now, base, spot, 'day', 'CNY').value).toBeCloseTo(50, 10);
  });
});
