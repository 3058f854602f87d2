import { describe, expect, it } from 'vitest';
import { listPeriods, walkBack } from '../../src/measures/walk-back.js';
import { formatPeriod, type Period, parsePeriod } from '../../src/model/period.js';

const walk = (held: readonly string[], from: string): (string | null)[] =>
  walkBack(held.map(parsePeriod), (p: Period) => p, parsePeriod(from)).map(
    (step) => step.entry && formatPeriod(step.entry),
  );

describe('walk back', () => {
  it('steps by the length of the period and shows gaps', () => {
    expect(walk(['2023-01', '2023-02', '2023-04'], '2023-04')).toEqual(['2023-04', null, '2023-02', '2023-01']);
    expect(walk(['2022-Q3', '2023-Q1'], '2023-Q1')).toEqual(['2023-Q1', null, '2022-Q3']);
  });

  it('steps by years where only one stretch of each year is held', () => {
    expect(walk(['2021-01/2021-02', '2023-01/2023-02'], '2023-01/2023-02')).toEqual([
      '2023-01/2023-02',
      null,
      '2021-01/2021-02',
    ]);
    expect(walk(['2022-12-01/2022-12-20', '2023-12-01/2023-12-20'], '2023-12-01/2023-12-20')).toHaveLength(2);
  });

  it('passes over other lengths and what comes later', () => {
    expect(walk(['2021', '2022', '2022-05', '2023', '2024'], '2023')).toEqual(['2023', '2022', '2021']);
  });

  it('starts with a gap when the period itself is not held', () => {
    expect(walk(['2021'], '2023')).toEqual([null, null, '2021']);
    expect(walk([], '2023')).toEqual([null]);
  });

  it('lists many periods shortly, in order of time', () => {
    const months = ['2023-03', '2023-01', '2023-02', '2023-05', '2023-04', '2023-07', '2023-06'].map(parsePeriod);
    expect(listPeriods(months)).toBe('January 2023, February 2023 ... July 2023 (7 periods)');
    expect(listPeriods(months.slice(0, 2))).toBe('January 2023, March 2023');
  });
});
