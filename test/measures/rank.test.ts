import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../src/measures/index.js';
import { codes, figure, usd } from './figures.js';

const of = (code: string, value: number, half = 0) => ({ code, figure: figure(value, half) });

describe('rank', () => {
  it('counts from the largest', () => {
    const place = rank([of('JPN', 318), of('USA', 664), of('KOR', 311)], 'JPN');
    expect(place).toMatchObject({ measure: 'rank', unit: 'rank', value: 2, low: 2, high: 2, of: 3, notes: [] });
    expect(place.list.map((entry) => entry.code)).toEqual(['USA', 'JPN', 'KOR']);
    expect(place.formula).toBe('place of JPN (318) among 3, largest first');
  });

  it('lets equal values share the better place', () => {
    const list = [of('A', 5), of('B', 5), of('C', 4)];
    expect(rank(list, 'B').value).toBe(1);
    expect(rank(list, 'C').value).toBe(3);
    expect(rank(list, 'A').list.map((entry) => entry.rank)).toEqual([1, 1, 3]);
  });

  it('allows for rounding', () => {
    const place = rank([of('USA', 10, 1), of('JPN', 9.5, 1), of('KOR', 2, 1)], 'JPN');
    expect([place.low, place.value, place.high]).toEqual([1, 2, 2]);
    expect(place.notes[0]).toEqual({ code: 'uncertain', text: 'rounding does not tell JPN from USA' });
  });

  it('says when groups stand among countries, and when a figure is missing', () => {
    const place = rank([of('ASEAN', 911), of('EU', 783), of('USA', 664), of('JPN', NaN)], 'USA');
    expect(place.value).toBe(3);
    expect(place.of).toBe(3);
    expect(codes(place.notes)).toEqual(['groups-among-countries', 'missing']);
    expect(place.notes[0]!.text).toContain('ASEAN, EU');
    expect(rank([of('JPN', NaN), of('USA', 1)], 'JPN').value).toBeNaN();
  });

  it('takes one figure each, of one period, and needs the one that is asked for', () => {
    for (const call of [
      () => rank([of('USA', 1)], 'JPN'),
      () => rank([of('USA', 1), of('USA', 2)], 'USA'),
      () => rank([], 'USA'),
      () =>
        rank(
          [
            { code: 'A', figure: usd('exports', '2023', '1') },
            { code: 'B', figure: usd('exports', '2022', '1') },
          ],
          'A',
        ),
    ])
      expect(call).toThrow(expect.objectContaining({ code: 'bad-input' }));
  });

  it('does not depend on the order given, holds its value, and each place is taken', () => {
    const table = fc
      .array(fc.record({ value: fc.integer({ min: 0, max: 20 }), half: fc.integer({ min: 0, max: 3 }) }), {
        minLength: 1,
        maxLength: 9,
      })
      .map((rows) => rows.map(({ value, half }, i) => of(`P${i}`, value, half)));
    fc.assert(
      fc.property(
        table.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const place = rank(rows, 'P0');
          expect(rank(shuffled, 'P0')).toEqual(place);
          expect(place.low <= place.value && place.value <= place.high).toBe(true);
          for (const entry of place.list)
            expect(entry.rank).toBe(1 + place.list.filter((other) => other.value > entry.value).length);
        },
      ),
    );
  });
});
