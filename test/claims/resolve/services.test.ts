import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';

const about = (text: string, part: string): string => {
  const { reporter, partner, flow, product } = claimOn(text, part);
  return [reporter, partner, flow, product].join('/');
};

describe('trade in services', () => {
  it.each([
    ["India's software services exports grew 3.3 percent in 2023.", '3.3', 'IND/WLD/exports/software services'],
    ["Israel's exports of IT services came to $40 billion.", '$40', 'ISR/WLD/exports/IT services'],
    [
      'Digitally delivered services exports of Japan grew 10 percent.',
      '10',
      'JPN/WLD/exports/digitally delivered services',
    ],
    ["Kenya's earnings from services rose by 11 percent.", '11', 'KEN/WLD/exports/services'],
    ["Egypt's tourism receipts reached $13 billion.", '$13', 'EGY/WLD/exports/tourism'],
    ["Norway's exports rose. Payments for services abroad came to $6 billion.", '$6', 'NOR/WLD/imports/services'],
    ["Ghana's services exports rose. Spending on foreign services fell 4 percent.", '4', 'GHA/WLD/imports/services'],
    [
      "China's services trade rose. Trade in knowledge-intensive services amounted to $400 billion.",
      '$400',
      'CHN/WLD/total/knowledge-intensive services',
    ],
    [
      "China's services trade rose. Travel services remained the largest sector, with trade of $280 billion.",
      '$280',
      'CHN/WLD/total/travel services',
    ],
    ['Trade in services between Spain and Morocco was worth $5 billion.', '$5', 'ESP/MAR/total/services'],
    ["Malta's total commercial services exports came to $20 billion.", '$20', 'MLT/WLD/exports/services'],
  ])('%s', (text, part, sides) => {
    expect(about(text, part)).toBe(sides);
  });
});
