import { describe, expect, it } from 'vitest';
import { streakPhrases } from '../../../src/claims/extract/streaks.js';
import { marked, said } from './marked.js';

describe('streakPhrases', () => {
  it.each([
    ['Exports fell for a sixth straight month.', 6, 'months', 'fall'],
    ['Surplus streak of Peru lasts 53 months.', 53, 'months', 'surplus'],
    ['The run of surpluses has now lasted 20 months.', 20, 'months', 'surplus'],
    ['The export slump has gone on for nine months.', 9, 'months', 'fall'],
    ['The losing streak in imports stretched to eight months.', 8, 'months', 'fall'],
    ['The trade surplus streak hits 12 months.', 12, 'months', 'surplus'],
    ['Imports rose for the 14th month in a row.', 14, 'months', 'rise'],
    ['Exports fell, the most in two years, and for the fourth month in succession.', 4, 'months', 'fall'],
    ['It was the 55th monthly deficit in succession.', 55, 'months', 'deficit'],
    ['The year ended nine straight years of growth.', 9, 'years', 'rise'],
    ['Exports have now fallen for ten months running.', 10, 'months', 'fall'],
    ['That was the fifth increase in as many months.', 5, 'months', 'rise'],
    ['Exports fell again, their fourth in as many quarters.', 4, 'quarters', 'fall'],
    ['Exports ended a seven-month losing streak.', 7, 'months', 'fall'],
    ['Exports dropped for a fifth month.', 5, 'months', 'fall'],
    ['It is the third monthly surplus in a row for the country.', 3, 'months', 'surplus'],
    ['It was their third consecutive quarterly gain.', 3, 'quarters', 'rise'],
    ['Imports shrank in each of the previous four months.', 4, 'months', 'fall'],
    ['China has been the largest partner of Chile for 12 years.', 12, 'years', undefined],
    ['It was the 268th consecutive monthly surplus.', 268, 'months', 'surplus'],
    ['Exports grew after three months of decline.', 3, 'months', 'fall'],
    ['The country has run a surplus in every month of the past two years.', 2, 'years', 'surplus'],
    ['It posted a surplus after two months in the red.', 2, 'months', 'deficit'],
    ['Peru came first for the eighth year running.', 8, 'years', undefined],
    ['That stretched its run of surpluses to 12 months.', 12, 'months', 'surplus'],
    ['Trade picked up, following several quarters of decline.', null, null, 'fall'],
  ])('finds %j', (text, value, unit, direction) => {
    const found = streakPhrases(marked(text));
    expect(found, said(text, found).join(' | ')).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'streak', comparison: 'consecutive', value, unit });
    expect(found[0]!.direction).toBe(direction);
  });

  it('knows runs without a number', () => {
    const found = streakPhrases(marked('The balance has been negative since 2004.'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ value: null, direction: 'deficit', since: '2004' });
  });

  it.each([
    'Exports rose in the third quarter.',
    'The strike at the port lasted three months.',
    'A series of talks on exports lasted two years.',
    'Exports for the second quarter were lower.',
    'The company has been running a plant for exports.',
    'Imports grew over the past three years.',
    'It was the third rise this year.',
    'Exports have risen since 2004.',
    'Exports fell for the second quarter.',
    'Exports were lower for the third month of the year.',
    'Imports rose for the first year.',
  ])('leaves %j', (text) => {
    expect(said(text, streakPhrases(marked(text)))).toEqual([]);
  });

  it.each([
    ['Exports to Chile fall for fourth month', 'fall for fourth month', 4, 'months'],
    ['Imports rose for a third year.', 'rose for a third year', 3, 'years'],
    ['Sales abroad slid for a second quarter.', 'slid for a second quarter', 2, 'quarters'],
    ['The deficit widened for the 12th month, officials said.', 'for the 12th month', 12, 'months'],
  ])('counts %j without a row', (text, quote, value, unit) => {
    const found = streakPhrases(marked(text));
    expect(said(text, found)).toEqual([quote]);
    expect(found[0]).toMatchObject({ value, unit });
  });
});
