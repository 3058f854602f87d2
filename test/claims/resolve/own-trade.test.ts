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
