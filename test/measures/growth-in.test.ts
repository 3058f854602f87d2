import { describe, expect, it } from 'vitest';
import { growthIn, pairIn, sumOver } from '../../src/measures/index.js';
import { parsePeriod } from '../../src/model/period.js';
import { codes, series, usd } from './figures.js';

const months = (year: number, values: readonly number[]) =>
  values.map((value, i) => usd('exports', `${year}-${String(i + 1).padStart(2, '0')}`, String(value)));
const held = series('exports', [...months(2022, [50, 40, 60, 50]), ...months(2023, [40, 44, 66, 25])]);
const at = (text: string) => parsePeriod(text);

describe('growthIn', () => {
  it('compares with the same month of the year before', () => {
    expect(growthIn(held, at('2023-02'), 'yoy')!.value).toBeCloseTo(10, 10);
    expect(growthIn(held, at('2023-04'), 'yoy')!.value).toBeCloseTo(-50, 10);
  });

  it('compares with the month before', () => {
    expect(growthIn(held, at('2023-03'), 'mom')!.value).toBeCloseTo(50, 10);
  });

  it('sums the months of both years to date', () => {
    const rate = growthIn(held, at('2023-03'), 'ytd')!;
    expect(rate.value).toBeCloseTo(0, 10);
    expect(rate.formula).toBe('150bn / 150bn - 1');
    expect(rate.inputs).toHaveLength(6);
    expect(codes(rate.notes)).toEqual(['summed', 'summed']);
    expect(rate.period).toEqual(at('2023-01/2023-03'));
  });

  it('sums months into a quarter that is not held itself', () => {
    expect(growthIn(held, at('2023-Q1'), 'yoy')!.value).toBeCloseTo(0, 10);
  });

  it('is null when a figure is missing, and says which', () => {
    expect(growthIn(held, at('2022-02'), 'yoy')).toBeNull();
    expect(pairIn(held, at('2022-02'), 'yoy').notes[0]!.text).toBe('no figure for February 2021');
    const gap = series(
      'exports',
      held.observations.filter((o) => o.period.start !== '2022-02'),
    );
    expect(growthIn(gap, at('2023-03'), 'ytd')).toBeNull();
    expect(pairIn(gap, at('2023-03'), 'ytd').notes[0]!.text).toContain('February 2022 missing');
    expect(pairIn(gap, at('2023-03'), 'ytd').now!.value).toBe(150e9);
  });

  it('reads a missing value as missing, never as zero', () => {
    const hole = series('exports', [usd('exports', '2022-01', '1'), usd('exports', '2023-01', '1', { value: NaN })]);
    expect(growthIn(hole, at('2023-01'), 'yoy')).toBeNull();
  });

  it('measures a balance by its size', () => {
    const deficits = series('balance', [usd('balance', '2022', '-10'), usd('balance', '2023', '-15')]);
    expect(growthIn(deficits, at('2023'), 'yoy')).toMatchObject({ measure: 'growth of balance', value: 50 });
  });
});

describe('sumOver', () => {
  it('takes the published figure before a sum', () => {
    const both = series('exports', [...months(2023, [1, 2, 3]), usd('exports', '2023-Q1', '7')]);
    expect(sumOver(both, at('2023-Q1')).figure!.value).toBe(7e9);
  });

  it('fills January-February with the joint figure', () => {
    const joint = series('exports', [usd('exports', '2023-01/2023-02', '80'), usd('exports', '2023-03', '50')]);
    const sum = sumOver(joint, at('2023-Q1')).figure!;
    expect(sum).toMatchObject({ value: 130e9, formula: '80bn + 50bn' });
  });

  it('does not add up what overlaps', () => {
    const overlap = series('exports', [
      usd('exports', '2023-01/2023-02', '80'),
      usd('exports', '2023-02/2023-03', '50'),
    ]);
    expect(codes(sumOver(overlap, at('2023-Q1')).notes)).toEqual(['overlap']);
  });

  it('finds the pieces that fit, not only the longest', () => {
    const pieces = series('exports', [
      usd('exports', '2023-01/2023-02', '9'),
      usd('exports', '2023-01', '4'),
      usd('exports', '2023-02/2023-03', '6'),
    ]);
    expect(sumOver(pieces, at('2023-Q1')).figure!.value).toBe(10e9);
  });

  it('refuses to sum growth rates', () => {
    const rates = series(
      'exports',
      months(2023, [1, 2, 3]).map((o) => ({ ...o, indicator: 'growth_yoy' as const })),
    );
    expect(() => sumOver(rates, at('2023-Q1'))).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });

  it('does not make part of a month out of months', () => {
    expect(codes(sumOver(held, at('2023-02-01/2023-02-20')).notes)).toEqual(['missing']);
  });
});
