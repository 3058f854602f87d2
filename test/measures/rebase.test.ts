import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseRevision, growth, impliedBase } from '../../src/measures/index.js';
import { parsePeriod } from '../../src/model/period.js';
import { amounts, BASE_YEAR, codes, figure, rateOfGrowth, usd } from './figures.js';

const implied = impliedBase(usd('total', '2023', '664.45'), rateOfGrowth('total', '2023', -11.6));
const billions = (x: number): string => (x / 1e9).toFixed(2);

describe('implied base', () => {
  it('is 751.64bn for 2022, between 751.21 and 752.07', () => {
    expect([implied.value, implied.low, implied.high].map(billions)).toEqual(['751.64', '751.21', '752.07']);
    expect(implied.period).toEqual(parsePeriod('2022'));
    expect(implied.formula).toBe('664.45bn / (1 - 11.6 %)');
    expect(implied).toMatchObject({ measure: 'implied base', unit: 'currency', currency: 'USD' });
    expect(implied.inputs.map((o) => o.indicator)).toEqual(['value', 'growth_yoy']);
  });

  it('takes another base period where the rate is not against the year before', () => {
    const month = impliedBase(
      usd('exports', '2023-12', '60'),
      rateOfGrowth('exports', '2023-12', 2),
      parsePeriod('2023-11'),
    );
    expect(month.period).toEqual(parsePeriod('2023-11'));
    expect(month.formula).toBe('60bn / (1 + 2 %)');
  });

  it('does not exist for a fall of 100 %', () => {
    const none = impliedBase(usd('exports', '2023', '1'), rateOfGrowth('exports', '2023', -100));
    expect(none.value).toBeNaN();
    expect(codes(none.notes)).toContain('no-base');
  });

  it('wants a level and a rate of one period', () => {
    const level = usd('total', '2023', '664.45');
    expect(() => impliedBase(level, level)).toThrow(/percent/);
    expect(() => impliedBase(level, rateOfGrowth('total', '2022', 0.6))).toThrow(/one period/);
  });

  it('returns the base that growth was computed from', () => {
    fc.assert(
      fc.property(amounts, amounts, (n, b) => {
        fc.pre(n.value / b.value > 1e-3 && n.value / b.value < 1e3);
        const [now, base] = [figure(n.value, n.half), figure(b.value, b.half, BASE_YEAR)];
        const back = impliedBase(now, growth(now, base));
        expect(Math.abs(back.value - b.value)).toBeLessThanOrEqual(1e-9 * b.value);
        expect(back.low <= back.value && back.value <= back.high).toBe(true);
      }),
    );
  });
});

describe('base revision', () => {
  it('is -1.03 % for 2022, more than rounding explains', () => {
    const revision = baseRevision(usd('total', '2022', '759.427', { released: '2023-01-13' }), implied);
    expect(revision.value.toFixed(2)).toBe('-1.03');
    expect(revision).toMatchObject({ unit: 'percent', outsideRounding: true });
    expect(codes(revision.notes)).toContain('base-revised');
    expect(revision.formula).toBe('751.64bn / 759.427bn - 1');
  });

  it('lies within rounding for the exports of 2020', () => {
    const base = impliedBase(usd('exports', '2021', '576.1'), rateOfGrowth('exports', '2021', 27.5));
    const revision = baseRevision(usd('exports', '2020', '451.81'), base);
    expect(revision.value.toFixed(2)).toBe('0.01');
    expect(revision.outsideRounding).toBe(false);
    expect(codes(revision.notes)).toContain('within-rounding');
  });

  it('says nothing of rounding when a figure is missing, and wants one period', () => {
    const missing = baseRevision(figure(NaN), figure(3));
    expect([missing.value, missing.outsideRounding]).toEqual([NaN, false]);
    expect(codes(missing.notes)).toEqual(['missing']);
    expect(() => baseRevision(usd('total', '2023', '664.45'), implied)).toThrow(/one period/);
  });

  it('is 0 and within rounding where nothing was revised', () => {
    fc.assert(
      fc.property(amounts, ({ value, half }) => {
        expect(baseRevision(figure(value, half), figure(value, half))).toMatchObject({
          value: 0,
          outsideRounding: false,
        });
      }),
    );
  });
});
