import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../src/model/period.js';
import { claimOn } from './claims-of.js';

const about = (text: string, part: string): string => {
  const { kind, flow, product, value } = claimOn(text, part);
  return [kind, flow, product, value].join(' ');
};

describe('products told of behind a balance', () => {
  const ghana = "Ghana's exports reached $8.4 billion in 2023. The trade surplus widened to $2.5 billion";
  const kenya = "Kenya's imports were $1.4 billion in May 2023. The trade deficit widened to $0.7 billion";
  it.each([
    [`${ghana}. Gold contributed $4.1 billion and cocoa $1.5 billion.`, '$4.1', 'level exports gold 4.1'],
    [`${ghana}. Gold contributed $4.1 billion and cocoa $1.5 billion.`, '$1.5', 'level exports cocoa 1.5'],
    [`${ghana}, while gold earned $4.1 billion.`, '$4.1', 'level exports gold 4.1'],
    [`${ghana}, and cocoa's $1.6 billion was its best ever.`, 'its best ever', 'record exports cocoa '],
    [`${kenya}. Fuel rose 12% to $0.4 billion.`, '12%', 'growth imports fuel 12'],
    [`${kenya}. Machinery accounted for 30% of the gap.`, '30%', 'share balance machinery 30'],
    [`${kenya}. Cars made up $0.2 billion of it.`, '$0.2', 'balance balance cars -0.2'],
  ])('%s %s', (text, part, told) => {
    expect(about(text, part)).toBe(told);
  });
});

describe('a change told as a rate and as an amount', () => {
  it.each([
    ['Meat exports put on 28 percent, $238 million, to $1.1 billion.', '$238'],
    ['Exports of tea grew 8 percent, $15 million, to $210 million.', '$15'],
    ['Exports jumped 40%, or $0.5 billion, to $1.5 billion.', '$0.5'],
  ])('%s', (text, part) => {
    expect(claimOn(text, part).kind).toBe('growth');
  });
});

describe('the current account', () => {
  it.each([
    [
      "Egypt's dealings abroad show a current account deficit of $15.4 billion, an improvement of 26 percent.",
      '$15.4',
      'balance balance current account -15.4',
    ],
    [
      "Egypt's dealings abroad show a current account deficit of $15.4 billion, an improvement of 26 percent.",
      '26 percent',
      'growth balance current account -26',
    ],
    ["Turkey's current account posted a surplus of $4.3 billion.", '$4.3', 'balance balance current account 4.3'],
    [
      'The Philippines had a deficit of $7.1 billion on current account.',
      '$7.1',
      'balance balance current account -7.1',
    ],
    [
      "India's current account deficit was $11 billion. The trade deficit was $75 billion.",
      '$75',
      'balance balance goods -75',
    ],
    ["Egypt's exports fell. Travel credits stepped up to $16.7 billion.", '$16.7', 'level exports travel 16.7'],
  ])('%s %s', (text, part, told) => {
    expect(about(text, part)).toBe(told);
  });

  it('gets smaller where a deficit told before improves', () => {
    const text =
      "Fiji's trade deficit was $889 million in 2023. In 2022 it was $973 million; the improvement is 8.6 percent.";
    expect(claimOn(text, '8.6').value).toBe(-8.6);
  });
});

describe('years that end within the year', () => {
  it.each([
    [
      "New Zealand's exports rose 10% in June 2023. Over the June year the gap was $4 billion.",
      '$4',
      '2022-07/2023-06',
    ],
    ["Australia's exports fell 3% in May 2023. The 12-month surplus was A$55 billion.", 'A$55', '2022-06/2023-05'],
    ["New Zealand's exports rose 10% in June 2023. The annual deficit was $4 billion.", '$4', '2022-07/2023-06'],
    ["Nepal's exports rose 8 percent in the fiscal year that ended in mid-July.", '8 percent', '2022-07/2023-06'],
    ["Ethiopia's exports earned $4 billion in the fiscal year that closed on July 7.", '$4', '2022-07/2023-06'],
    ["Pakistan's exports rose 4.7 percent in the fiscal year just ended.", '4.7', '2022-07/2023-06'],
  ])('%s', (text, part, period) => {
    const found = claimOn(text, part, '2023-08-20').period;
    expect(found && formatPeriod(found)).toBe(period);
  });

  it('is the coming one where something is aimed at', () => {
    const text = 'Bangladesh exported goods worth $33 billion. The target is $50 billion for the full year to June.';
    const found = claimOn(text, '$50', '2024-03-05').period;
    expect(found && formatPeriod(found)).toBe('2023-07/2024-06');
  });
});
