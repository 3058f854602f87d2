import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LATEST, parseDay } from '../../src/model/vintage.js';

describe('day', () => {
  it('takes a year or a month to its last day', () => {
    expect(parseDay('2024-01-12')).toBe('2024-01-12');
    expect(parseDay(' 2024-02 ')).toBe('2024-02-29');
    expect(parseDay('2023-02')).toBe('2023-02-28');
    expect(parseDay('2023')).toBe('2023-12-31');
  });

  it('refuses days that are not in the calendar', () => {
    for (const text of [
      '',
      '2023-13',
      '2023-00-01',
      '2023-02-29',
      '2023-04-31',
      '2023-1-2',
      '12 Jan 2024',
      '2024-01-00',
    ])
      expect(() => parseDay(text), text).toThrow(expect.objectContaining({ code: 'usage', hint: expect.any(String) }));
  });

  it('keeps every day as it is, before the far day', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(parseDay(day)).toBe(day);
        expect(parseDay(day.slice(0, 7)) >= day).toBe(true);
        expect(day < LATEST).toBe(true);
      }),
    );
  });
});
