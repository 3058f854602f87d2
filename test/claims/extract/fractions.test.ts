import { describe, expect, it } from 'vitest';
import { changePhrases, sharePhrases } from '../../../src/claims/extract/fractions.js';
import { marked, said } from './marked.js';

describe('sharePhrases', () => {
  it.each([
    ['A quarter of dairy exports went to China.', 25],
    ['It took nearly two-thirds of all shipments.', 66.7],
    ['Half of the exports to Asia are machines.', 50],
    ['China supplies a fifth of all that the country imports.', 20],
    ['Four-fifths of its exports go to the EU.', 80],
    ['One in every four dollars that Chile earned came from copper.', 25],
    ['Nine out of ten cars made in Mexico are exported.', 90],
    ['Brazil and Chile bought goods, together less than a third.', 33.3],
    ['Every second car that left Germany went to the US.', 50],
    ['Oil accounts for nine-tenths of export revenue.', 90],
    ['One euro in five was earned with exports to China.', 20],
    ['Of every $50 exported, $8 went to Peru.', 16],
    ['One tenth of what Germany exports goes to Spain.', 10],
    ['Cars made up a quarter of what China bought.', 25],
    ["Half of the month's surplus was earned with Japan.", 50],
    ['China buys one-fourth of Korean goods.', 25],
  ])('finds %j', (text, value) => {
    const found = sharePhrases(marked(text));
    expect(found, said(text, found).join(' | ')).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'share', comparison: 'share_of', unit: 'percent', value });
  });

  it.each([
    'Exports rose in the first half of the year.',
    'A quarter of a century ago exports were low.',
    'Exports fell a third.',
    'Three in four trucks cross within a day.',
    'In the third quarter of 2019 exports fell.',
    'Exports were half of the $8 billion of May.',
    'Exports were a third of what Japan sold a year before.',
    'Half of the month of May went by without exports.',
  ])('leaves %j', (text) => {
    expect(said(text, sharePhrases(marked(text)))).toEqual([]);
  });
});

describe('changePhrases', () => {
  it.each([
    ['Exports fell by almost half.', 50, -1],
    ['Imports were up by nearly a fifth.', 20, 1],
    ["Canada's deficit halves in June.", 50, -1],
    ['Exports dropped a third.', 33.3, -1],
    ['Imports were a quarter higher than in May.', 25, 1],
    ['They exported a tenth less.', 10, -1],
    ['Exports grew by more than a quarter.', 25, 1],
    ['The trade gap was cut in half.', 50, -1],
    ['Imports surged by two-thirds.', 66.7, 1],
    ['Shipments shrank by one-sixth.', 16.7, -1],
    ['Imports were half as much again.', 50, 1],
    ['Exports were a third as large again as in May.', 33.3, 1],
  ])('finds %j', (text, value, sign) => {
    const found = changePhrases(marked(text));
    expect(found, said(text, found).join(' | ')).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'growth', unit: 'percent', value, sign });
  });

  it.each([
    'Exports rose in the first half.',
    'Exports grew a third of a percentage point.',
    'Kenya wants to double exports.',
    'Exports rose by a quarter of the total.',
    'The yen fell by a third.',
    'Imports increased in the third quarter.',
  ])('leaves %j', (text) => {
    expect(said(text, changePhrases(marked(text)))).toEqual([]);
  });
});

describe('a change in words told once for two flows', () => {
  it.each([
    ['Exports were up by almost a fifth on the year in May and imports by more than a tenth.', [20, 1], [10, 1]],
    ['Exports grew by a quarter in the first half of 2023 and imports from Peru by a third.', [25, 1], [33.3, 1]],
    ['Exports fell by a tenth over the year as a whole, while those of coal by a half.', [10, -1], [50, -1]],
    ['Exports rose by half, while imports from Chile fell by a third.', [50, 1], [33.3, -1]],
  ])('%s', (text, ...wanted) => {
    expect(changePhrases(marked(text)).map(({ value, sign }) => [value, sign])).toEqual(wanted);
  });
});
