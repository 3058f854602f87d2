import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';

const about = (text: string, part: string): string => {
  const { reporter, partner, flow } = claimOn(text, part);
  return [reporter, partner, flow].join('/');
};

describe('peoples that buy and sell', () => {
  const polish = "Poland's exports reached €340 billion in 2023. ";
  const chilean = "Chile's exports reached $99 billion in 2023. ";
  it.each([
    [`${polish}Germans bought 27% of it.`, '27%', 'POL/DEU/exports'],
    [`${polish}Ukrainians took goods worth €12 billion and the Czechs €20 billion.`, '€12', 'POL/UKR/exports'],
    [`${polish}Ukrainians took goods worth €12 billion and the Czechs €20 billion.`, '€20', 'POL/CZE/exports'],
    [
      `${chilean}Americans spent $15 billion, and the Japanese paid $7 billion for Chilean goods.`,
      '$15',
      'CHL/USA/exports',
    ],
    [
      `${chilean}Americans spent $15 billion, and the Japanese paid $7 billion for Chilean goods.`,
      '$7',
      'CHL/JPN/exports',
    ],
    [`${chilean}The Danes bought 3 percent less.`, '3 percent', 'CHL/DNK/exports'],
  ])('%s %s', (text, part, sides) => {
    expect(about(text, part)).toBe(sides);
  });
});

describe('who pays', () => {
  it.each([
    ["New Zealand's exports were $6.6 billion. China paid us $1.4 billion.", '$1.4', 'NZL/CHN/exports'],
    ["New Zealand's imports were $6.6 billion. We paid China $1.5 billion.", '$1.5', 'NZL/CHN/imports'],
    ["Canada's exports were C$60 billion. Mexicans paid us C$8 billion for our goods.", 'C$8', 'CAN/MEX/exports'],
    ["Fiji's imports were $300 million. The Germans sold us cars for $120 million.", '$120', 'FJI/DEU/imports'],
  ])('%s', (text, part, sides) => {
    expect(about(text, part)).toBe(sides);
  });

  it('is no buyer where the money is a duty', () => {
    const text = "Canada's imports were C$60 billion. China paid C$2 billion in tariffs.";
    expect(() => claimOn(text, 'paid C$2')).toThrow();
  });
});

describe('waters that stand for the other side', () => {
  it.each([
    ["New Zealand's exports rose. Sales across the Tasman rose 11 percent.", '11 percent', 'NZL/AUS/exports'],
    ["Australia's exports rose. Exports across the Tasman rose 11 percent.", '11 percent', 'AUS/NZL/exports'],
    ["Canada's exports rose. Shipments to our southern neighbour fell 2 percent.", '2 percent', 'CAN/USA/exports'],
  ])('%s', (text, part, sides) => {
    expect(about(text, part)).toBe(sides);
  });
});

describe('an amount that borrows its currency', () => {
  it.each([
    ['Danish exports climbed to 900 billion kroner in 2023, from 857 billion in 2022.', 'DKK'],
    ['Norwegian exports climbed to 900 billion crowns in 2023, against 857 billion in 2022.', 'NOK'],
    ['Colombian exports climbed to 900 billion pesos in 2023, from 857 billion in 2022.', 'COP'],
  ])('%s', (text, currency) => {
    expect(claimOn(text, '857').currency).toBe(currency);
  });
});

describe('partners in the plural, and unions that tell their own', () => {
  const malaysia = "Malaysia's exports rose to RM126 billion in May 2023. ";
  const area = 'The trade balance of the Eurozone was a surplus of €24 billion in March 2023, Eurostat said. ';
  it.each([
    [`${malaysia}ASEAN partners absorbed RM36 billion (28%).`, 'RM36', 'MYS/ASEAN/exports'],
    [`${malaysia}Chinese buyers took RM15 billion and European customers RM10 billion.`, 'RM10', 'MYS/EUROPE/exports'],
    [`${area}For the EU27 the trade surplus came to €22 billion.`, '€22', 'EU/WLD/balance'],
    [`${area}For Germany, exports were €130 billion.`, '€130', 'DEU/WLD/exports'],
  ])('%s', (text, part, sides) => {
    expect(about(text, part)).toBe(sides);
  });
});
