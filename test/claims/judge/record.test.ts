import { describe, expect, it } from 'vitest';
import { claim, levels, verdictOn } from './small-book.js';

const rows = levels({ '2014': 520, '2015': 300, '2016': 280, '2017': 330, '2018': 380, '2019': 290, '2020': 350 });
const record = (direction: string, more = {}, text = 'a record for exports') =>
  claim(text, { kind: 'record', direction, comparison: 'since', ...more });
const on = (direction: string, more = {}, text?: string) => verdictOn(record(direction, more, text), { rows });

describe('a record', () => {
  it('holds since the last year that was as large, and no other', () => {
    expect(on('high', { since: '2018' }).status).toBe('holds');
    expect(on('high', { since: '2014' })).toMatchObject({ status: 'fails' });
    expect(on('high', { since: '2014' }).text).toContain('since 2018, which was as large');
    expect(on('high', { since: '2017' })).toMatchObject({ status: 'fails' });
    expect(on('low', { since: '2019' }).status).toBe('holds');
  });
  it('on record fails when an earlier year was larger', () => {
    expect(on('high').status).toBe('fails');
    expect(on('high', { period: '2014' }).status).toBe('cannot-tell');
  });
  it('of its year is held against the months of that year, those after it too', () => {
    const months = { '2018-06': 1, '2019-11': 2, '2020-01': 9, '2020-02': 8, '2020-03': 5, '2020-04': 7 };
    const low = (text: string, more = {}, values: Readonly<Record<string, number>> = months) =>
      verdictOn(record('low', { period: '2020-03', ...more }, text), { rows: levels(values) }).status;
    for (const text of ['the low of the year', "the year's low", "this year's lowest", 'the lowest in 2020'])
      expect(low(text), text).toBe('holds');
    expect(low('the low of the year', {}, { ...months, '2020-05': 4 })).toBe('fails');
    expect(low('the low of the year', {}, { '2020-01': 9, '2020-03': 5 })).toBe('cannot-tell');
    expect(low('the lowest on record')).toBe('fails');
  });
  it('of last year or of a numbered year is held against the months of that year', () => {
    const months = { '2019-06': 1, '2020-01': 9, '2020-02': 8, '2020-03': 5, '2020-04': 7 };
    const low = (text: string, asOf = '2021-06-01') =>
      verdictOn(record('low', { period: '2020-03' }, text), { rows: levels(months), asOf }).status;
    for (const text of [
      'the weakest month of last year',
      "last year's low",
      'the lowest of 2020',
      "2020's lowest month",
    ])
      expect(low(text), text).toBe('holds');
    expect(low('the weakest month of last year', '2022-06-01')).toBe('fails');
    expect(low('the lowest of 2019')).toBe('fails');
  });
  it('the worst month of a balance is the deepest in deficit', () => {
    const rows = levels({ '2020-01': -9, '2020-02': -10, '2020-03': -12 }, { flow: 'balance' });
    const on = (direction: string, text: string) =>
      verdictOn(record(direction, { period: '2020-03', flow: 'balance' }, text), { rows }).status;
    expect(on('low', 'the worst month of the year')).toBe('holds');
    expect(on('high', 'the best month of the year')).toBe('fails');
  });
  it('does not fail where it reaches back to a time that its words leave open', () => {
    expect(on('high', {}, 'the highest since the pandemic').status).toBe('cannot-tell');
    expect(on('high', {}, 'the highest since records began').status).toBe('fails');
    expect(on('high', { scope: 'as said' }, 'the peak of the decade').status).toBe('cannot-tell');
    expect(on('high', { since: '2020-01' }, 'the highest since January').status).toBe('cannot-tell');
  });
  it('over a number of years', () => {
    expect(on('high', { value: 2, unit: 'years' }).status).toBe('holds');
    expect(on('high', { value: 3, unit: 'years' }).status).toBe('fails');
  });
  it('of a fall', () => {
    expect(on('first_fall', { period: '2019', since: '2016' }).status).toBe('holds');
    expect(on('first_fall', { period: '2019', since: '2015' }).status).toBe('fails');
    expect(on('first_fall', { since: '2019' }).text).toContain('no fall');
  });
  it('of a threshold', () => {
    const above = (value: number, period: string) => on('first_above', { value, unit: 'billion', period });
    const young = levels({ '2016': 280, '2017': 330, '2018': 380 });
    const first = (value: number) =>
      verdictOn(record('first_above', { value, unit: 'billion', period: '2018' }), { rows: young });
    expect(first(350).status).toBe('holds');
    const hedged = record('first_above', { value: 370, unit: 'billion', period: '2018', hedge: 'more_than' });
    expect(verdictOn(hedged, { rows: young }).status).toBe('holds');
    expect(first(320).text).toContain('since 2017, which was above it');
    expect(first(390).text).toContain('not above');
    expect(above(350, '2018').status).toBe('fails');
  });
  it('of rates where the words are of a pace', () => {
    expect(on('high', { period: '2018', since: '2017' }, 'the fastest growth').status).toBe('holds');
    expect(on('high', { period: '2019', since: '2015' }, 'the steepest fall').status).toBe('holds');
  });
  it('stays open over a gap, and by figures that came out later', () => {
    const gappy = levels({ '2014': 520, '2018': 300, '2020': 350 });
    expect(verdictOn(record('high', { since: '2014' }), { rows: gappy }).status).toBe('cannot-tell');
    const late = levels({ '2017': 330, '2018': 380, '2019': 290 }, { released: '2022-01-01' });
    const mixed = [...late, ...levels({ '2020': 350 })];
    expect(verdictOn(record('high', { since: '2018' }), { rows: mixed })).toMatchObject({
      status: 'holds-if',
      reading: 'with figures released later',
    });
    expect(verdictOn(record('high'), { rows: mixed }).status).toBe('cannot-tell');
  });
  it('of the two sides books', () => {
    const mirror = levels(
      { '2018': 400, '2019': 300, '2020': 330 },
      { reporter: 'USA', partner: 'CHN', flow: 'imports', publisher: 'US Census' },
    );
    const text = "China's figure exceeded the American one for the first time";
    const own = levels({ '2018': 380, '2019': 290, '2020': 350 });
    expect(verdictOn(record('first_above', {}, text), { rows: [...own, ...mirror] }).status).toBe('holds');
    expect(verdictOn(record('first_above', { period: '2019' }, text), { rows: [...own, ...mirror] }).status).toBe(
      'fails',
    );
  });
  it('of the last deficit', () => {
    const balance = levels({ '2017': -3, '2018': 4, '2019': 5, '2020': 6 }, { flow: 'balance' });
    const last = (period: string) =>
      verdictOn(record('last_deficit', { flow: 'balance', period }, 'the last deficit'), { rows: balance });
    expect(last('2017').status).toBe('holds');
    expect(last('2018').status).toBe('fails');
  });
});

describe('a run', () => {
  const run = (value: number, more = {}, text = 'exports in a row') =>
    verdictOn(claim(text, { kind: 'streak', value, unit: 'years', comparison: 'consecutive', ...more }), { rows });
  it('counts back over the years held', () => {
    expect(run(2, { direction: 'rise', period: '2018' }).status).toBe('holds');
    expect(run(3, { direction: 'rise', period: '2018' }).status).toBe('fails');
    expect(run(2, { direction: 'fall', period: '2016' }).status).toBe('holds');
    expect(run(3, { direction: 'fall', period: '2016' }).status).toBe('cannot-tell');
  });
  it('that had ended is not counted back from the period told of', () => {
    const words = 'three years of growth';
    const ended = (text: string) => {
      const said = claim(text, {
        kind: 'streak',
        value: 3,
        unit: 'years',
        comparison: 'consecutive',
        direction: 'rise',
      });
      const start = text.indexOf(words);
      return verdictOn(
        { ...said, period: { start: '2018-01', months: 12 }, start, end: start + words.length },
        { rows },
      );
    };
    for (const text of [
      `a drop that ended ${words}`,
      `a slump, snapping ${words}`,
      `a fall after ${words}`,
      `exports fell and ${words} came to an end`,
    ])
      expect(ended(text).status, text).toBe('cannot-tell');
    expect(ended(`exports have seen ${words}`).status).toBe('fails');
  });
  it('above a threshold', () => {
    const text = 'above $320 billion for the second year running';
    expect(run(2, { direction: 'above', period: '2018' }, text).status).toBe('holds');
    expect(run(3, { direction: 'above', period: '2018' }, text).status).toBe('fails');
  });
});
