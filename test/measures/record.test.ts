import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extremeSince } from '../../src/measures/index.js';
import { parsePeriod, shift } from '../../src/model/period.js';
import { cny, codes, figure, rateOfGrowth, usd } from './figures.js';

/** China's trade with the United States, billion dollars, as first published. */
const levels = [
  usd('total', '2019', '541.2'),
  usd('total', '2020', '586.72'),
  usd('total', '2021', '755.64'),
  usd('total', '2022', '759.427'),
  usd('total', '2023', '664.45'),
];

describe('extreme since', () => {
  it('finds the record of 2022, and says in what currency and since when', () => {
    const answer = extremeSince(levels, parsePeriod('2022'), 'high');
    expect(answer).toMatchObject({ holds: true, since: null, record: true, uncertain: false, currency: 'USD' });
    expect(answer.first).toEqual(parsePeriod('2019'));
    expect(answer.notes.find((n) => n.code === 'scope')!.text).toMatch(/in USD.*from 2019 on/);
  });

  it('finds that 2023 was the lowest since 2020', () => {
    const answer = extremeSince(levels, parsePeriod('2023'), 'low');
    expect(answer).toMatchObject({ holds: true, since: parsePeriod('2020'), record: false, uncertain: false });
    expect(answer.inputs.map((o) => o.period.start.slice(0, 4))).toEqual(['2023', '2022', '2021', '2020']);
  });

  it('does not hold when the period before was as high', () => {
    const answer = extremeSince(levels, parsePeriod('2023'), 'high');
    expect(answer).toMatchObject({ holds: false, since: parsePeriod('2022'), record: false });
    expect(codes(answer.notes)).toContain('not-extreme');
  });

  it('counts a tie as equalled', () => {
    const tied = [
      figure(5, 0, parsePeriod('2021')),
      figure(3, 0, parsePeriod('2022')),
      figure(5, 0, parsePeriod('2023')),
    ];
    expect(extremeSince(tied, parsePeriod('2023'), 'high')).toMatchObject({
      since: parsePeriod('2021'),
      record: false,
    });
  });

  it('is uncertain across a gap', () => {
    const answer = extremeSince(
      levels.filter((o) => o.period.start !== '2020-01'),
      parsePeriod('2022'),
      'high',
    );
    expect(answer).toMatchObject({ record: true, uncertain: true });
    expect(answer.notes.find((n) => n.code === 'gap')!.text).toContain('2020');
    const hole = levels.map((o) => (o.period.start === '2020-01' ? { ...o, value: NaN } : o));
    expect(extremeSince(hole, parsePeriod('2022'), 'high').uncertain).toBe(true);
  });

  it('is uncertain within rounding', () => {
    const rounded = [usd('total', '2021', '759'), usd('total', '2022', '759.427')];
    const answer = extremeSince(rounded, parsePeriod('2022'), 'high');
    expect(answer).toMatchObject({ record: true, uncertain: true });
    expect(codes(answer.notes)).toContain('within-rounding');
  });

  it('is uncertain when the earlier period that reached as high may not have', () => {
    const close = [figure(900, 0, parsePeriod('2020')), figure(10.2, 0.5, parsePeriod('2021'))];
    const list = [...close, figure(3, 0, parsePeriod('2022')), figure(10, 0.5, parsePeriod('2023'))];
    expect(extremeSince(list, parsePeriod('2023'), 'high')).toMatchObject({
      since: parsePeriod('2021'),
      uncertain: true,
    });
  });

  it('knows nothing of a period that is not held, or is held alone', () => {
    expect(extremeSince(levels, parsePeriod('2024'), 'high')).toMatchObject({
      holds: null,
      record: false,
      uncertain: true,
    });
    expect(extremeSince(levels.slice(-1), parsePeriod('2023'), 'high')).toMatchObject({ holds: null, record: false });
  });

  it('looks only backwards and only at periods of the same length', () => {
    const later = [...levels, usd('total', '2024', '900'), usd('total', '2023-01/2023-06', '999')];
    expect(extremeSince(later, parsePeriod('2022'), 'high').record).toBe(true);
  });

  it('refuses two currencies or two units', () => {
    expect(() =>
      extremeSince<'USD' | 'CNY'>([...levels, cny('total', '2024', '1')], parsePeriod('2022'), 'high'),
    ).toThrow(/USD and CNY/);
    expect(() => extremeSince([...levels, rateOfGrowth('total', '2018', 1)], parsePeriod('2022'), 'high')).toThrow(
      /currency/,
    );
  });

  it('agrees with a plain search, and a low is a high of the negatives', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 15 }), (values) => {
        const at = (i: number) => shift(parsePeriod('2020-01'), i);
        const last = values.length - 1;
        const answer = extremeSince(
          values.map((v, i) => figure(v, 0, at(i))),
          at(last),
          'high',
        );
        expect(answer.record).toBe(values.slice(0, -1).every((v) => v < values[last]!));
        if (answer.since) {
          const i = values.slice(0, -1).findLastIndex((v) => v >= values[last]!);
          expect(answer.since).toEqual(at(i));
        }
        const low = extremeSince(
          values.map((v, i) => figure(-v, 0, at(i))),
          at(last),
          'low',
        );
        expect([low.record, low.since, low.holds]).toEqual([answer.record, answer.since, answer.holds]);
      }),
    );
  });
});
