import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../../src/claims/extract/periods.js';
import { formatPeriod, parsePeriod } from '../../../src/model/period.js';

const read = (text: string, told: string | null = '2023-07', published = '2023-08-14') => {
  const current = told === null ? null : parsePeriod(told);
  return findPeriods(text, { published, current }).map((p) => formatPeriod(p.period));
};

describe('a year so far', () => {
  it.each([
    ['For the year so far, the deficit is $9 billion', ['2023-01/2023-07']],
    ['The surplus for the year thus far is $16 billion', ['2023-01/2023-07']],
    ['So far in 2023, imports amount to $380 billion', ['2023-01/2023-07']],
    ['Since the start of the year, exports have fallen 5%', ['2023-01/2023-07']],
    ['Year to date, exports totalled $147 billion', ['2023-01/2023-07']],
    ['Up to June, it had bought $57 billion of farm goods this year', ['2023-H1', '2023-H1']],
    ['Through June, exports reached $187 billion', ['2023-H1']],
    ['Until June 2022, imports amounted to $274 billion', ['2022-H1']],
    ['Exports this year to the end of May were worth $156 billion', ['2023-01/2023-05']],
    ['For 2022 up to August, the deficit was $14 billion', ['2022-01/2022-08']],
    ['After seven months the deficit stood at $87 billion', ['2023-01/2023-07']],
  ])('%s', (text, periods) => {
    expect(read(text)).toEqual(periods);
  });

  it.each([
    ['Cumulatively, exports rose 5%', ['2023-01/2023-07']],
    ['On a cumulative basis, exports rose 5%', ['2023-01/2023-07']],
    ['Cumulative exports rose 5%', ['2023-01/2023-07']],
    ['The cumulative value of exports was $80 billion', ['2023-01/2023-07']],
    ['Exports have grown by 5.2% this year', ['2023-01/2023-07']],
    ['This year, exports have risen 5%', ['2023-01/2023-07']],
    ['Total exports this year now stand at $80 billion', ['2023-01/2023-07']],
    ['Exports have so far come to $80 billion this year', ['2023-01/2023-07']],
    ['Exports should rise 5% this year', ['2023']],
    ['Exports are expected to have risen 5% this year', ['2023']],
    ['Cumulative exports for January-March came to $30 billion', ['2023-Q1']],
  ])('adds up what was told: %s', (text, periods) => {
    expect(read(text)).toEqual(periods);
  });

  it.each([
    ['In the previous quarter, exports fell 5%', ['2023-Q2']],
    ['Over the last three months exports rose 5%', ['2023-05/2023-07']],
    ['Three-month exports rose 5%', ['2023-Q1']],
  ])('counts back from the month told of: %s', (text, periods) => {
    expect(read(text)).toEqual(periods);
  });

  it('ends with the year that was told of', () => {
    expect(read('In the last three months of the year, exports fell 5%', '2022')).toEqual(['2022-Q4']);
  });

  it('goes as far as the part of the year that was told of', () => {
    expect(read('So far this year, exports are up 5%', '2023-H1')).toEqual(['2023-H1']);
    expect(read('So far this year, exports are up 5%', null)).toEqual(['2023-01/2023-07']);
  });

  it('is no period of its own behind what is the most of it', () => {
    expect(read('It was the largest drop of this year')).toEqual([]);
    expect(read('More than in any other month of this year')).toEqual([]);
    expect(read('The third rise this year')).toEqual([]);
  });

  it('is not what ends other stretches, nor a day', () => {
    expect(read('in the three months through June')).toEqual(['2023-Q2']);
    expect(read('from January through June')).toEqual(['2023-H1']);
    expect(read('the year through June')).toEqual(['2022-07/2023-06']);
    expect(read('Tariffs stay until June 8')).toEqual([]);
  });
});

describe('what came before the period told of', () => {
  it.each([
    ['In 2022 sales were 4 percent above those of 2021, after a rise of 1 percent in the year before', '2021'],
    ['Imports in 2022 were up 4% on 2021, after a 34% rise the year before', '2021'],
    ['In 2022 exports grew by 3% against 2021, having surged by 29% in the previous year', '2021'],
    ['In May they were 7 percent below those of April, following a drop of 2 percent the month before', '2023-04'],
  ])('%s', (text, period) => {
    expect(read(text).at(-1)).toBe(period);
  });
});
