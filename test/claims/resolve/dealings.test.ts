import { describe, expect, it } from 'vitest';
import { sidesOf } from './sides.js';

describe('who a dispute or a deal is with is no partner of the trade beside it', () => {
  it.each([
    ['Exports of China slumped with a trade war with the US looming.', 'CHN/WLD/exports'],
    ["Japan's exports were at a two-year high in March amid talks with the United States.", 'JPN/WLD/exports'],
    ["South Korea's exports slid for a third month amid escalating tensions with Japan.", 'KOR/WLD/exports'],
    ["Brazil's imports jumped 10% in April under pressure from China.", 'BRA/WLD/imports'],
    ["Canada's exports rose 4.6% in May ahead of a new pact with Mexico.", 'CAN/WLD/exports'],
    ["Australia's exports gained 2% in May despite strained relations with China.", 'AUS/WLD/exports'],
  ])('%s', (text, sides) => {
    const found = new Set(sidesOf(text));
    expect([...found]).toEqual([sides]);
  });

  it('leaves the partner that the flow itself names', () => {
    expect(sidesOf("Japan's exports to the United States rose 5% amid talks with China.")[0]).toBe('JPN/USA/exports');
    expect(sidesOf("Kenya's exports in the whole of 2016 to Uganda were $600 million.")[0]).toBe('KEN/UGA/exports');
  });
});
