import { describe, expect, it } from 'vitest';
import { calendarEffects } from '../../src/forecast/calendar-effects.js';
import { lunarNewYear } from '../../src/forecast/lunar-new-year.js';
import { madeUpSeries, withGaps } from './series.js';

const START = 2001 * 12;
const plain = madeUpSeries(156, 11);
const holiday = lunarNewYear(START, 168, [14, 27]);
const moved = plain.map((value, t) => value - 0.2 * holiday[t]!);

describe('calendarEffects', () => {
  it('finds the window in which a holiday was put, and its size, also for the months to come', () => {
    const { found, effect } = calendarEffects(moved, START, 12)!;
    expect(found[0]!.name).toBe('Lunar New Year, days 14 to 27');
    expect(Math.abs(found[0]!.estimate + 0.2)).toBeLessThan(3 * found[0]!.se);
    expect(effect.length).toBe(168);
    for (let t = 156; t < 168; t++) expect(Math.abs(effect[t]! + 0.2 * holiday[t]!)).toBeLessThan(0.08);
  });

  it('finds no holiday where there is none', () => {
    expect(calendarEffects(plain, START, 12)!.found.map(({ name }) => name)).toEqual([
      'working days against weekends',
      'leap year',
    ]);
  });

  it('passes over months that are missing', () => {
    const { found } = calendarEffects(withGaps(moved, [30, 31, 32, 33]), START, 12)!;
    expect(Math.abs(found[0]!.estimate + 0.2)).toBeLessThan(3 * found[0]!.se);
  });

  it('leaves the holiday out beyond its table', () => {
    expect(calendarEffects(plain, 2019 * 12, 12)!.found).toHaveLength(2);
  });
});
