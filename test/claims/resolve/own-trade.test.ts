import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';

const about = (text: string, part: string): string => {
  const { reporter, partner, flow, product } = claimOn(text, part);
  return [reporter, partner, flow, product].join('/');
};

const LEADERS =
  'Title: Who leads world exports\nPublisher: x\nDate: 2024-04-12\n\nWorld merchandise exports came to $23.8 trillion in 2023, the WTO said. ';

describe('figures of the world', () => {
  it.each([
    ['China remained the biggest exporter with $3.38 trillion.', '$3.38', 'CHN/WLD/exports/goods'],
    ['The Netherlands ($935 billion) and Japan ($717 billion) came next.', '$717', 'JPN/WLD/exports/goods'],
    ['Among importers, the United States was first at $3.17 trillion.', '$3.17', 'USA/WLD/imports/goods'],
    ["China's exports grew 4 percent and India's 7 percent.", '7 percent', 'IND/WLD/exports/goods'],
    ['In Europe growth came to 8 percent and in North America to 6 percent.', '6 percent', 'NORAM/WLD/exports/goods'],
    ['Vietnam was far from its peak. It sold goods for $354 billion.', '$354', 'VNM/WLD/exports/goods'],
    ["Brazil's exports to China rose 9 percent.", '9 percent', 'BRA/CHN/exports/goods'],
    ['For the rest of Asia, Africa and Europe, exports fell 3 percent.', '3 percent', 'WLD/WLD/exports/goods'],
  ])('%s', (text, part, sides) => {
    expect(about(LEADERS + text, part)).toBe(sides);
  });

  it('are not told where a world body speaks of one economy', () => {
    const text =
      "Title: Kenya's exports to pick up\nPublisher: x\nDate: 2024-04-12\n\nKenya's exports grew 6 percent in 2023, the WTO said. Uganda took 12 percent of them.";
    expect(about(text, '12 percent')).toBe('KEN/UGA/exports/goods');
  });
});

describe('the lead of a text on the world', () => {
  const SERVICES =
    'Title: Services trade beats goods\nPublisher: x\nDate: 2024-04-19\n\nWhile merchandise trade was shrinking, services had a good 2023. Global sales across borders came to $7.8 trillion, the WTO reckons.\n\n';
  it.each([
    ['Travel made the running with a gain of 38 percent.', '38', 'WLD/WLD/exports/travel'],
    ['Transport went the other way: down 8 percent to $1.3 trillion.', '$1.3', 'WLD/WLD/exports/transport'],
    [
      'Exports of software were $4.2 trillion. That was 54 percent of services exports.',
      '54',
      'WLD/WLD/exports/software',
    ],
  ])('%s', (text, part, sides) => {
    expect(about(SERVICES + text, part)).toBe(sides);
  });

  it.each([
    [
      'Worldwide exports of steel amounted to $480 billion in 2023. Japan shipped $36 billion.',
      '$36',
      'JPN/WLD/exports/steel',
    ],
    ['The global food import bill rose 2 percent in 2023.', '2 percent', 'WLD/WLD/imports/food'],
  ])('%s', (text, part, sides) => {
    expect(about(text, part)).toBe(sides);
  });
});

describe('figures of a region', () => {
  const REGION = "Asia's exports grew 8 percent in 2024. ";
  it.each([
    ["Vietnam's rose 15 percent, Taiwan's 9 percent.", '9 percent', 'TWN/WLD/exports/goods'],
    ["India's only 1 percent. Imports of the region were 5 percent higher.", '5 percent', 'ASIA/WLD/imports/goods'],
    ['Exports to Germany fell 3 percent.', '3 percent', 'ASIA/DEU/exports/goods'],
  ])('%s', (text, part, sides) => {
    expect(about(REGION + text, part)).toBe(sides);
  });
});

describe('questions and answers on the world', () => {
  const HEAD =
    'Title: World trade in five questions\nPublisher: x\nDate: 2025-04-17\n\nMerchandise exports came to $24.4 trillion in 2024, according to the WTO.\n\n';
  it.each([
    ['Who sold most? China, with goods worth $3.6 trillion.', '$3.6', 'CHN/WLD/exports/goods'],
    ['Who bought most? The United States, with $3.4 trillion.', '$3.4', 'USA/WLD/imports/goods'],
    ['And services? Britain sold $645 billion.', '$645', 'GBR/WLD/exports/services'],
  ])('%s', (text, part, sides) => {
    expect(about(HEAD + text, part)).toBe(sides);
  });

  it('are of goods and services where both make up what is told', () => {
    const text =
      'Title: Global trade hits $33 trillion\nPublisher: x\nDate: 2025-03-14\n\nGlobal trade grew 3.7 percent in 2024, UNCTAD said. Services drove the expansion, rising 9 percent, while goods trade grew 2 percent.';
    expect(about(text, '3.7')).toBe('WLD/WLD/total/goods_services');
  });
});
