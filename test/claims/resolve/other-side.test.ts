import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';

const about = (text: string, part: string): string => {
  const { reporter, partner, flow } = claimOn(text, part);
  return [reporter, partner, flow].join('/');
};

describe('the other side by its verb', () => {
  it.each([
    ["Kenya's exports rose 4 percent. Uganda took $900 million of Kenya's exports.", '$900 million', 'KEN/UGA/exports'],
    [
      "Spain's imports rose 4 percent. Morocco supplied 2 billion euros of Spain's imports.",
      '2 billion',
      'ESP/MAR/imports',
    ],
    [
      "Peru's exports rose 4 percent. Japan also absorbed $3 billion of Peru's exports, or 6 percent of the total.",
      '6 percent',
      'PER/JPN/exports',
    ],
    [
      "Chile's exports rose 4 percent, the customs service of Chile said. Korea, meanwhile, imported $6 billion of Chilean goods.",
      '$6 billion',
      'CHL/KOR/exports',
    ],
    [
      "Norway's exports rose 4 percent. Its imports fell 2 percent, Norway's customs said. Poland bought $7 billion worth of Norwegian goods, 9 percent of the total.",
      '9 percent',
      'NOR/POL/exports',
    ],
  ])('%s', (text, part, sides) => {
    expect(about(text, part)).toBe(sides);
  });

  it('is whom the number before told of, where only its share stands', () => {
    const text =
      "Ghana's exports were $17 billion. India is the biggest customer, with $3 billion, and its share is 18 percent.";
    expect(about(text, '18 percent')).toBe('GHA/IND/exports');
  });
});

describe('the flow of a number', () => {
  it.each([
    [
      "Peru's exports rose 4 percent and imports fell 2 percent. By product: copper +9%, gold -3%.",
      '+9%',
      'PER/WLD/exports',
    ],
    ["Ghana's trade was $30 billion. Imports made up 45 percent of total trade.", '45 percent', 'GHA/WLD/imports'],
    ['Tunisia: the ratio of exports to imports was 74 percent in May.', '74 percent', 'TUN/WLD/exports'],
  ])('%s', (text, part, sides) => {
    expect(about(text, part)).toBe(sides);
  });

  it('stands right in front of a bracket', () => {
    const text =
      'Chilean exports rose 4 percent. China was the largest source of Chilean imports (24% of all imports) and the second-largest market for Chilean exports (19%).';
    expect(claimOn(text, '19%').flow).toBe('exports');
  });

  it('is measured by another where a ratio of both is named', () => {
    expect(claimOn("Egypt's ratio of exports to imports was 52 percent, against 49 percent in 2022.", '52').kind).toBe(
      'ratio',
    );
  });
});

describe('shares that pass a mark', () => {
  it.each([
    ["Japan's exports rose. China's share has fallen below 18 percent.", '18 percent', 'share'],
    ["Italy's exports rose. The share of the United States has climbed above 10 percent.", '10 percent', 'share'],
    ["Italy's exports rose. Exports to Spain have fallen below 3 percent.", '3 percent', 'growth'],
  ])('%s', (text, part, kind) => {
    expect(claimOn(text, part).kind).toBe(kind);
  });
});

describe('members that trade most', () => {
  const text =
    'EU imports from India rose to €60 billion in 2023, Eurostat said.\n\nAmong Member States, Belgium was the largest importer of goods from India (€9 billion) and Germany the largest exporter (€15 billion).';
  it.each([
    ['the largest exporter', 'DEU/IND/exports'],
    ['€9 billion', 'BEL/IND/imports'],
  ])('%s', (part, sides) => {
    expect(about(text, part)).toBe(sides);
  });
});

describe('goods of one kind', () => {
  it.each([
    ["India's exports rose. Engineering goods shipments fell 4 percent.", '4 percent', 'engineering goods'],
    ["Brazil's imports rose. Capital goods imports fell 5 percent.", '5 percent', 'capital goods'],
    ["Kenya's imports rose. Merchandise imports fell 6 percent.", '6 percent', 'goods'],
    ["Peru's exports rose. Copper, at $23 billion, is still the main one.", '$23 billion', 'copper'],
  ])('%s', (text, part, product) => {
    expect(claimOn(text, part).product).toBe(product);
  });
});

describe('quantities and stretches', () => {
  it.each([
    ['Canada exported 20.4 Mt of wheat in 2023.', '20.4', 20.4, 'million'],
    ['Zambia exported 698 kt of copper in 2023.', '698', 698, 'thousand'],
  ])('%s', (text, part, value, unit) => {
    expect(claimOn(text, part)).toMatchObject({ value, unit });
  });

  it.each([
    ["In August 2023 Chile's surplus was $2 billion. The year's cumulative surplus is $11 billion.", '$11', 8],
    ["Peru's surplus was $1 billion in May 2023. This year's accumulated surplus is $6 billion.", '$6', 5],
    ["In August 2023 Chile's surplus was $2 billion, having been $1 billion twelve months before.", '$1 billion', 1],
  ])('%s', (text, part, months) => {
    const { period } = claimOn(text, part);
    expect(period?.months).toBe(months);
    expect(period?.start).toBe(months === 1 ? '2022-08' : '2023-01');
  });
});
