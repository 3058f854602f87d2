import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../../src/claims/extract/periods.js';
import { formatPeriod, parsePeriod } from '../../../src/model/period.js';

const read = (text: string, published: string | null = '2024-01-12', current: string | null = null) =>
  findPeriods(text, { published, current: current === null ? null : parsePeriod(current) }).map((p) =>
    formatPeriod(p.period),
  );

describe('findPeriods', () => {
  it.each([
    ['fell in 2023', ['2023']],
    ['last year', ['2023']],
    ['in December', ['2023-12']],
    ['in January', ['2024-01']],
    ['December 2022', ['2022-12']],
    ['the first eleven months of 2023', ['2023-01/2023-11']],
    ['January-February 2023', ['2023-01/2023-02']],
    ['from January to November last year', ['2023-01/2023-11']],
    ['in the fourth quarter', ['2023-Q4']],
    ['Q1 2023', ['2023-Q1']],
    ['the first half of 2022', ['2022-H1']],
    ['April-March 2021', ['2020-04/2021-03']],
    ['the six months through June 2022', ['2022-H1']],
  ])('reads %j', (text, periods) => {
    expect(read(text)).toEqual(periods);
  });

  it('reads a comparison against the period that the text is about', () => {
    expect(read('the same period last year', '2023-03-07', '2023-01/2023-02')).toEqual(['2022-01/2022-02']);
    expect(read('the same months', '2023-03-07', '2023-01/2023-02')).toEqual([]);
  });

  it('takes verbs for verbs, and asks for no date where the year stands', () => {
    expect(read('exports may march on')).toEqual([]);
    expect(read('in 2019 and 2020', null)).toEqual(['2019', '2020']);
    expect(read('last year', null)).toEqual([]);
  });
});
