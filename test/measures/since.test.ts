import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSince } from '../../src/measures/index.js';
import { parsePeriod, shift } from '../../src/model/period.js';
import { bn, codes, figure, rateOfGrowth, usd } from './figures.js';

const year = (text: string, printed: number) => {
  const change = rateOfGrowth('total', text, printed);
  return { period: change.period, change };
};
/** Growth of China's trade with the United States in dollars, as published each January. */
const published = [year('2019', -14.6), year('2020', 8.3), year('2021', 28.7), year('2022', 0.6), year('2023', -11.6)];
const in2023 = parsePeriod('2023');

describe('first since', () => {
  it('finds that 2023 was the first fall since 2019', () => {
    const answer = firstSince(published, in2023, 'fall');
    expect(answer).toMatchObject({ holds: true, since: parsePeriod('2019'), uncertain: false, currency: 'USD' });
    expect(answer.notes).toEqual([{ code: 'scope', text: 'in USD, among the periods held from 2019 on' }]);
    expect(answer.inputs).toHaveLength(5);
    expect(Object.isFrozen(answer) && Object.isFrozen(answer.notes)).toBe(true);
  });

  it('does not hold when the year before fell too', () => {
    const answer = firstSince([...published, year('2024', -1)], parsePeriod('2024'), 'fall');
    expect(answer).toMatchObject({ holds: false, since: in2023 });
    expect(codes(answer.notes)).toContain('not-first');
  });

  it('does not hold for a period that rose', () => {
    const answer = firstSince(published, parsePeriod('2021'), 'fall');
    expect(answer).toMatchObject({ holds: false, uncertain: false, since: parsePeriod('2019') });
    expect(codes(answer.notes)).toContain('no-such-change');
  });

  it('finds no earlier one within what is held', () => {
    const answer = firstSince(published.slice(1), in2023, 'fall');
    expect(answer).toMatchObject({ holds: true, since: null, first: parsePeriod('2020') });
    expect(codes(answer.notes)).toContain('none-before');
  });

  it('is uncertain across a gap, and names it', () => {
    const answer = firstSince(
      published.filter((entry) => entry.period.start !== '2021-01'),
      in2023,
      'fall',
    );
    expect(answer).toMatchObject({ holds: true, since: parsePeriod('2019'), uncertain: true });
    expect(answer.notes.find((n) => n.code === 'gap')!.text).toContain('2021');
  });

  it('is uncertain when a printed 0.0 may have been a fall', () => {
    const answer = firstSince([year('2021', -3), year('2022', 0), year('2023', -1)], in2023, 'fall');
    expect(answer).toMatchObject({ holds: true, since: parsePeriod('2021'), uncertain: true });
    expect(answer.notes.find((n) => n.code === 'within-rounding')!.text).toContain('2022');
  });

  it('is uncertain when the fall itself, or the one before it, may have been none', () => {
    const [before, flat, now] = [figure(-0.02, 0.05), figure(2), figure(-1)].map((change, i) => {
      const period = parsePeriod(String(2021 + i));
      return { period, change: { ...change, period } };
    });
    expect(firstSince([before!, flat!, now!], in2023, 'fall')).toMatchObject({ holds: true, uncertain: true });
    const turned = [{ ...now!, period: before!.period }, flat!, { ...before!, period: now!.period }];
    expect(firstSince(turned, in2023, 'fall')).toMatchObject({ holds: true, uncertain: true });
  });

  it('knows nothing without the period, or without one before', () => {
    expect(firstSince(published, parsePeriod('2025'), 'fall')).toMatchObject({ holds: null, uncertain: true });
    expect(firstSince(published.slice(-1), in2023, 'fall')).toMatchObject({ holds: null, since: null });
  });

  it('refuses levels, mixed currencies and a period held twice', () => {
    const level = { period: in2023, change: usd('total', '2023', '664') };
    expect(() => firstSince([level], in2023, 'fall')).toThrow(/level for 2023/);
    expect(() => firstSince([...published, ...published], in2023, 'fall')).toThrow(/held twice/);
    const yuan = { period: in2023, change: bn('total', '2023', '1', 'CNY', { indicator: 'growth_yoy' }) };
    expect(() => firstSince<'USD' | 'CNY'>([...published, yuan], in2023, 'fall')).toThrow(/USD and CNY/);
  });

  it('steps by years where only one month of each year is held', () => {
    const decembers = [2020, 2021, 2022, 2023].map((y, i) => ({
      period: parsePeriod(`${y}-12`),
      change: figure([-1, 2, 3, -4][i]!, 0, parsePeriod(`${y}-12`)),
    }));
    const answer = firstSince(decembers, parsePeriod('2023-12'), 'fall');
    expect(answer).toMatchObject({ holds: true, since: parsePeriod('2020-12'), uncertain: false });
  });

  it('names the nearest earlier fall whatever the order, and rises mirror falls', () => {
    const changes = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 15 });
    fc.assert(
      fc.property(changes, (values) => {
        const start = parsePeriod('2020-01');
        const list = values.map((value, i) => ({ period: shift(start, i), change: figure(value, 0, shift(start, i)) }));
        const last = list.at(-1)!.period;
        const answer = firstSince([...list].reverse(), last, 'fall');
        const earlier = values.slice(0, -1).findLastIndex((value) => value < 0);
        expect(answer.since).toEqual(earlier === -1 ? null : list[earlier]!.period);
        expect(answer.holds).toBe(values.at(-1)! < 0 && earlier !== values.length - 2);
        const turned = list.map((e) => ({ ...e, change: figure(-e.change.value, 0, e.period) }));
        expect(firstSince(turned, last, 'rise')).toMatchObject({ holds: answer.holds, since: answer.since });
      }),
    );
  });
});
