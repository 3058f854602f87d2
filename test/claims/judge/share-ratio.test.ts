import { describe, expect, it } from 'vitest';
import { claim, levels, verdictOn } from './small-book.js';

const rows = [
  ...levels({ '2015': 200, '2019': 410, '2020': 450 }),
  ...levels({ '2020': 130 }, { flow: 'imports' }),
  ...levels({ '2019': 2500, '2020': 2590 }, { partner: 'WLD' }),
];

describe('a share', () => {
  const share = (value: number, text: string, more = {}) =>
    claim(text, { kind: 'share', value, unit: 'percent', currency: null, comparison: 'share_of', ...more });
  it('of all trade of the reporter', () => {
    expect(verdictOn(share(17.4, 'The US took 17.4 percent of exports'), { rows }).status).toBe('holds');
    expect(verdictOn(share(14.7, 'The US took 14.7 percent of exports'), { rows }).status).toBe('fails');
  });
  it('of both directions between the two', () => {
    expect(verdictOn(share(77.6, 'Exports made up 77.6 percent of two-way trade'), { rows }).status).toBe('holds');
  });
  it('in words is a round number', () => {
    expect(verdictOn(share(17, 'about a sixth of exports', { decimals: 0 }), { rows }).status).toBe('holds');
  });
  it('within a region is not one of the world', () => {
    const text = 'The US took 29 percent of exports within the region of Asia';
    expect(verdictOn(share(29, text), { rows }).status).toBe('cannot-tell');
  });
  it('changes by points', () => {
    const points = (value: number) =>
      claim('Its share rose by points', { kind: 'growth', value, unit: 'pp', comparison: 'yoy', currency: null });
    expect(verdictOn(points(1), { rows }).status).toBe('holds');
    expect(verdictOn(points(2.5), { rows }).status).toBe('fails');
  });
});

describe('a ratio', () => {
  const ratio = (value: number, text: string, more = {}) =>
    claim(text, { kind: 'ratio', value, unit: 'times', currency: null, comparison: 'ratio_to', ...more });
  const since = { comparison: 'vs_period', basePeriod: '2015' } as const;

  it('to another time', () => {
    expect(verdictOn(ratio(2.25, 'Exports grew 2.25 times', { ...since, decimals: 2 }), { rows }).status).toBe('holds');
    expect(
      verdictOn(ratio(2, 'Exports more than doubled', { ...since, direction: 'more_than' }), { rows }).status,
    ).toBe('holds');
    expect(
      verdictOn(ratio(3, 'Exports more than tripled', { ...since, direction: 'more_than' }), { rows }).status,
    ).toBe('fails');
    expect(verdictOn(ratio(3, 'Exports did not triple', { ...since, direction: 'less_than' }), { rows }).status).toBe(
      'holds',
    );
  });
  it('to the other direction, by the words', () => {
    const text = 'China sells more than three times as much as it buys';
    expect(verdictOn(ratio(3, text, { direction: 'more_than' }), { rows }).status).toBe('holds');
    expect(verdictOn(ratio(4, text, { direction: 'more_than' }), { rows }).status).toBe('fails');
  });
  it('to the books of the other side', () => {
    const mirror = levels(
      { '2020': 360 },
      { reporter: 'USA', partner: 'CHN', flow: 'imports', publisher: 'US Census' },
    );
    const text = 'The Chinese figure was 1.25 times the American one';
    expect(verdictOn(ratio(1.25, text, { decimals: 2 }), { rows: [...rows, ...mirror] }).status).toBe('holds');
  });
  it('whose other side is open is not refuted', () => {
    expect(verdictOn(ratio(5, 'Exports are five times as large'), { rows }).status).toBe('cannot-tell');
  });
});
