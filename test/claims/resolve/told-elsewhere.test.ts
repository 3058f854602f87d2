import { describe, expect, it, test } from 'vitest';
import { endMonth, formatPeriod } from '../../../src/model/period.js';
import { claimOn } from './claims-of.js';

const DAY = '2026-01-14';
const titled = (title: string, body: string): string => `Title: ${title}\nDate: ${DAY}\n\n${body}`;

describe('a headline without a time', () => {
  const body =
    'In December Chinese exports were 6.6% above the level of a year ago.\n\nOver the year exports were up 5.5%. The surplus swelled to $1.19 trillion.';
  test.each([
    ["At $1.2 trillion China's surplus is a record", '$1.2 trillion', body, '2025'],
    ["At $1.2 trillion China's surplus is a record", 'a record', body, '2025'],
    ["China's surplus comes to $1.5 trillion", '$1.5 trillion', body, '2025-12'],
    ["China's surplus at $1.2 trillion in December", '$1.2 trillion', body, '2025-12'],
    ["China's exports up 6.6%", '6.6%', body, '2025-12'],
    ["China's exports grow 5.5%", '5.5%', body, '2025'],
    // Told of two times: the headline stays where it was.
    ["China's exports grow 5.5%", '5.5%', `${body} In November exports had risen 5.5%.`, '2025-12'],
  ])('%s: %s', (title, part, text, period) => {
    expect(formatPeriod(claimOn(titled(title, text), part).period!)).toBe(period);
  });
});

describe('the period of', () => {
  test.each([
    ['China shipped 30% less to the US in December and 20% less over the full year.', '20%', '2025'],
    ['In December exports of China fell 3% and 20% over all of 2025.', '20%', '2025'],
    [
      'What China shipped to the US was 30% less in December and 20% less over the full year, and its purchases from there were down 14.6%.',
      '14.6%',
      '2025',
    ],
    ["Peru's exports fell 3% in November; imports lost 5% after a strong October.", '5%', '2025-11'],
    ["Peru's exports rose 3% in November after a weak October.", '3%', '2025-11'],
    ['A trade surplus of $1.2 trillion is what China took home from 2025.', '1.2', '2025'],
  ])('%s: %s', (text, part, period) => {
    expect(formatPeriod(claimOn(text, part, DAY).period!)).toBe(period);
  });
});

describe('the amount called a volume', () => {
  test.each([
    [
      'The volume of trade between China and the US was $559.75 billion in 2024, 18.7 percent less.',
      '559.75',
      undefined,
    ],
    ['The volume of trade between China and the US was $559.75 billion in 2024, 18.7 percent less.', '18.7', undefined],
    ['The volume of trade between China and Peru grew 12 percent to $37 billion in 2024.', '12 percent', undefined],
    ['The volume of exports fell 3 percent in 2024, China said.', '3 percent', 'volume'],
    ["In volume, China's exports rose 4 percent in 2024.", '4 percent', 'volume'],
    ["In volume terms Finland's exports rose 1.5 percent in 2024.", '1.5', 'volume'],
  ])('%s: %s', (text, part, basis) => {
    expect(claimOn(text, part, DAY).basis).toBe(basis);
  });
});

describe('the flow and partner of', () => {
  test.each([
    ["China's trade grew in 2024. Imports grew faster than exports: they rose 38.7 percent.", '38.7', 'WLD', 'imports'],
    ["Peru's exports grew faster than imports, by 5 percent to $12 billion.", '12 billion', 'WLD', 'exports'],
    ["In 2024 Peru's exports fell more than its imports, dropping 8 percent.", '8 percent', 'WLD', 'exports'],
    ["Peru's exports grew faster than imports, which rose 3 percent.", '3 percent', 'WLD', 'imports'],
    [
      "Germany takes 8 percent of Poland's total exports, which rose 12 percent to €350 billion.",
      '12 percent',
      'WLD',
      'exports',
    ],
    [
      "Germany takes 8 percent of Poland's total exports, which rose 12 percent to €350 billion.",
      '350',
      'WLD',
      'exports',
    ],
    ['China shipped $372.2 billion worth of goods across the Pacific in 2024.', '372.2', 'USA', 'exports'],
    ['Japan sold 5 percent more across the Pacific in 2024.', '5 percent', 'USA', 'exports'],
  ])('%s: %s', (text, part, partner, flow) => {
    expect(claimOn(text, part, DAY)).toMatchObject({ partner, flow });
  });
});

describe('a multiple of another time', () => {
  test.each([
    [
      'The US deficit with China was $202.1 billion in 2025, less than half of the record $418.2 billion of 2018.',
      'half',
      '2018',
    ],
    ["Japan's exports to Vietnam reached $18 billion in 2024, twice the $9 billion of 2015.", 'twice', '2015'],
  ])('%s', (text, part, base) => {
    const claim = claimOn(text, part, '2026-03-01');
    expect(claim).toMatchObject({ kind: 'ratio', comparison: 'vs_period' });
    expect(formatPeriod(claim.basePeriod!)).toBe(base);
  });

  it('is one of two trades where nothing says another time', () => {
    const text = "Japan's exports to Vietnam reached $18 billion in 2024, twice the $9 billion it sold to Laos.";
    expect(claimOn(text, 'twice', DAY).comparison).toBe('ratio_to');
  });
});

describe('records and orders told otherwise', () => {
  test.each([
    [
      'US imports from India were $87.3 billion in 2024. The best month of last year was May.',
      'The best month',
      'high',
      5,
    ],
    [
      'Chinese exports to the US fell 12 percent in 2024. The bleakest month of the slump was February.',
      'bleakest',
      'low',
      2,
    ],
    ['Exports of Peru reached $60 billion in 2024. Its strongest month was December.', 'strongest', 'high', 12],
  ])('%s', (text, part, direction, month) => {
    const claim = claimOn(text, part, '2025-04-20');
    expect(claim).toMatchObject({ kind: 'record', direction });
    expect(Number(endMonth(claim.period!).slice(5))).toBe(month);
  });

  it('reach back to the year of a crisis', () => {
    const text = "Chile's exports were in 2024 the lowest since the financial crisis of 2009.";
    expect(claimOn(text, 'the lowest since', DAY).since).toBe('2009');
  });

  it('are told by a verb', () => {
    const text = 'US purchases from Mexico now exceed those from China.';
    expect(claimOn(text, 'exceed', DAY)).toMatchObject({
      kind: 'ratio',
      direction: 'more_than',
      comparison: 'ratio_to',
    });
  });
});
