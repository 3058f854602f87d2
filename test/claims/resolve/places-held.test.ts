import { describe, expect, it } from 'vitest';
import { claimOn, claimsOf } from './claims-of.js';

const sides = (text: string, part: string): string => {
  const { reporter, partner, flow } = claimOn(text, part);
  return [reporter ?? '-', partner ?? '-', flow ?? '-'].join('/');
};

const BUYERS =
  'China was the biggest buyer of Brazilian goods in 2023, taking $104 billion, the Brazilian ministry said.';
const TRADED = 'In 2023 Germany traded more with China than with anybody else, the German statistics office said.';

describe('who holds a place', () => {
  it.each([
    [`${BUYERS} Second place was held by the United States.`, 'Second', 'BRA/USA/exports'],
    [`${BUYERS} Third place fell to Argentina.`, 'Third', 'BRA/ARG/exports'],
    [`${TRADED} Second place went to Poland.`, 'Second', 'DEU/POL/total'],
  ])('%s', (text, part, expected) => {
    expect(sides(text, part)).toBe(expected);
  });
});

describe('their trade with the economy of the text', () => {
  it.each([
    [
      `${BUYERS} Second was the United States. Its purchases from Brazil came to $37 billion.`,
      '$37',
      'BRA/USA/exports',
    ],
    [`${BUYERS} Third was Argentina, and its trade with Brazil totalled $28 billion.`, '$28', 'BRA/ARG/total'],
    [`${TRADED} Poland was next. Its overall trade with Germany grew to 170 billion euros.`, '170', 'DEU/POL/total'],
  ])('%s', (text, part, expected) => {
    expect(sides(text, part)).toBe(expected);
  });
});

describe('a gap that is run in a trade', () => {
  it.each([
    ['The surplus that China runs in trade with the United States shrank by 3 percent.', 'CHN/USA/balance'],
    ['The deficit which Britain had in its trade with Germany widened to 3 billion pounds.', 'GBR/DEU/balance'],
    ['The shortfall India had with China in trade in goods grew 2 percent in 2023.', 'IND/CHN/balance'],
  ])('%s', (text, expected) => {
    const claim = claimsOf(text)[0]!;
    expect([claim.reporter, claim.partner, claim.flow].join('/')).toBe(expected);
  });
});

describe('words at the head of what they are said of', () => {
  it('takes the flow behind them', () => {
    expect(sides('For the eighth year in a row, Germany traded more with China than with Japan.', 'eighth')).toBe(
      'DEU/CHN/total',
    );
    expect(sides('Record year for trade between Kenya and India. It rose 4 percent in 2023.', 'Record')).toBe(
      'KEN/IND/total',
    );
  });
});

describe('records told the other way round', () => {
  it.each([
    [
      'German exports fell 1.4 percent in 2023. Not since 2009, when the crisis hit, have exports fallen as much.',
      '2009',
    ],
    ["Japan's deficit reached $60 billion in 2023. Never since 1979 has the deficit been as large.", '1979'],
    ["Peru's exports rose 9 percent in 2023. Exports have not grown so fast since 2010.", '2010'],
  ])('%s', (text, since) => {
    expect(claimsOf(text).find((c) => c.kind === 'record')).toMatchObject({ since });
  });

  it('is of the time that is told, not of what that is compared with', () => {
    const text = "Kenya's exports grew in 2022. They climbed by 11% compared with 2021 to a record $8 billion.";
    expect(claimOn(text, 'a record', '2023-02-09').period).toMatchObject({ start: '2022-01' });
  });
});
