import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../../src/claims/extract/periods.js';
import { formatPeriod, parsePeriod } from '../../../src/model/period.js';
import { claimOn } from '../resolve/claims-of.js';

const read = (text: string, current: string | null = null) =>
  findPeriods(text, { published: '2024-09-12', current: current === null ? null : parsePeriod(current) }).map((p) =>
    formatPeriod(p.period),
  );

describe('parts of a month', () => {
  it.each([
    ['the first 20 days of August', '2024-08-01/2024-08-20'],
    ['the first 10 days of this month', '2024-09-01/2024-09-10'],
    ['in the second half of February', '2024-02-16/2024-02-29'],
    ['the first half of March 2023', '2023-03-01/2023-03-15'],
    ['in period 2 of June', '2024-06-16/2024-06-30'],
    ['the first fortnight of July', '2024-07-01/2024-07-15'],
    ['August 1-20', '2024-08-01/2024-08-20'],
    ['from August 16 to August 31', '2024-08-16/2024-08-31'],
    ['from 16 to 31 August', '2024-08-16/2024-08-31'],
    ['between 1st and 5th; from the 1st to the 15th of August', '2024-08-01/2024-08-15'],
    ['July 16 to August 15, 2023', '2023-07-16/2023-08-15'],
    ['16 December to 15 January 2024', '2023-12-16/2024-01-15'],
    ['from 1 January to 31 March', '2024-Q1'],
    ['from the beginning of the year to mid-August', '2024-01-01/2024-08-15'],
    ['so far this year (through August 20)', '2024-01-01/2024-08-20'],
    ['by mid-June', '2024-01-01/2024-06-15'],
  ])('%s', (text, period) => {
    expect(read(text)).toEqual([period]);
  });

  it.each([
    ['the first half of the month', '2024-08-01/2024-08-15'],
    ['the previous half-month', '2024-08-01/2024-08-15'],
    ['in the half month', '2024-08-16/2024-08-31'],
    ['in this fortnight', '2024-08-16/2024-08-31'],
    ['the same period last year', '2023-08-16/2023-08-31'],
  ])('%s, in figures of a half month', (text, period) => {
    expect(read(text, '2024-08-16/2024-08-31')).toEqual([period]);
  });

  it.each(['March 3 and 4', 'the first half of the game', 'July 30 to 12 billion'])('leaves %s', (text) => {
    expect(read(text).filter((p) => p.split('-').length > 4)).toEqual([]);
  });

  it('measures a half month against the one that is named', () => {
    const text =
      "Peru's exports were worth $2 billion in the second half of August (August 16-31), up 9.9 percent from the first half of the month. Imports rose 4 percent from the same period last year.";
    expect(claimOn(text, '9.9 percent', '2024-09-12')).toMatchObject({
      comparison: 'vs_period',
      basePeriod: { start: '2024-08', days: [1, 15] },
      period: { days: [16, 31] },
    });
    expect(claimOn(text, '4 percent', '2024-09-12')).toMatchObject({ comparison: 'yoy', period: { days: [16, 31] } });
  });
});
