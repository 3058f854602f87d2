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

const BULLETIN =
  'Title: American services exports in figures\nPublisher: x\nDate: 2025-02-18\n\nHere are the numbers of the Bureau of Economic Analysis for 2024.\n\n- Exports: $1,107.8 billion.\n- Imports: $812.2 billion.\n- Surplus: $295.6 billion. It paid for a quarter of the deficit in goods, which was $1,200 billion.\n';

describe('a bulletin on services', () => {
  it.each([
    ['- Who buys? The European Union is in front at $250.1 billion.', '$250.1', 'USA/EU/exports/services'],
    ['- Who buys? Canada bought $90.1 billion and sold us $57.8 billion.', '$57.8', 'USA/CAN/imports/services'],
    ['- Where does it come from? Britain is ahead with $81.3 billion.', '$81.3', 'USA/GBR/imports/services'],
    ['- Travel: $215.0 billion.', '$215.0', 'USA/WLD/exports/travel'],
    ['- What? Travel has recovered to $215.0 billion.', '$215.0', 'USA/WLD/exports/travel'],
    ['- Biggest earners: travel $215.0 billion.', '$215.0', 'USA/WLD/exports/travel'],
    [
      '- Who buys? China took $46.7 billion.\n- December only: exports of $87.6 billion.',
      '$87.6',
      'USA/WLD/exports/services',
    ],
  ])('%s', (text, part, sides) => {
    expect(about(BULLETIN + text, part)).toBe(sides);
  });

  it('says once of which year all its figures are', () => {
    const claims = ['$1,107.8', '$812.2', '$295.6', '$1,200'].map((part) => claimOn(BULLETIN, part).period);
    expect(claims).toEqual(Array(4).fill({ start: '2024-01', months: 12 }));
  });
});

describe('money that comes in and goes out', () => {
  it.each([
    ['Norway ran a deficit in services of $6 billion. Transport services yielded $19 billion.', '$19', 'exports'],
    ['Ghana ran a deficit in services of $6 billion. Freight cost the country $2 billion.', '$2', 'imports'],
    ['Malta had imports of services of $6 billion against exports of $8 billion.', '$8', 'exports'],
    [
      'Fuel exports of Chad rose. Trade in grain amounted to $6 million, of which imports made up $5 million.',
      '$5',
      'imports',
    ],
  ])('%s', (text, part, flow) => {
    expect(claimOn(text, part).flow).toBe(flow);
  });
});

describe('trade inside a part of the world', () => {
  it.each([
    ['Trade between African countries amounted to $192 billion in 2023.', '$192', 'AFRICA/AFRICA/total/goods'],
    ['Intra-African trade came to $192 billion in 2023.', '$192', 'AFRICA/AFRICA/total/goods'],
    ['Trade among Latin American countries fell 4 percent in 2023.', '4 percent', 'LATAM/LATAM/total/goods'],
    ['Egypt exported goods worth $9 billion to the rest of Africa in 2023.', '$9', 'EGY/AFRICA/exports/goods'],
  ])('%s', (text, part, sides) => {
    expect(about(text, part)).toBe(sides);
  });
});
