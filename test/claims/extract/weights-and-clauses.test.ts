import { describe, expect, it } from 'vitest';
import { claimOn } from '../resolve/claims-of.js';

const HEAD = "Peru's exports of fishmeal rose 5 percent in January. ";

describe('weights in a list, and words of those who ship them', () => {
  it.each([
    ['By product (mln t): prime meal 0.452; standard meal 2.612; oil 0.118.', '2.612', 2.612, 'standard meal'],
    ['By grade (thousand tonnes): prime 45.2, standard 26.1.', '26.1', 26.1, 'standard'],
    ['Liftings at Callao came to 90,000 t.', '90,000', 90000, 'fishmeal'],
  ])('%s', (sentence, part, value, product) => {
    expect(claimOn(HEAD + sentence, part)).toMatchObject({ kind: 'level', flow: 'exports', value, product });
  });

  it('arrivals from a country are imports, those of tourists are none', () => {
    expect(claimOn("Peru's trade rose 5 percent. Arrivals from Chile were worth $30 million.", '30')).toMatchObject({
      flow: 'imports',
      partner: 'CHL',
    });
  });
});

describe('a clause about the year before', () => {
  it.each([
    ['Mining sales abroad were worth $5.3 billion, whereas a year before they had been worth $3.2 billion.', '3.2'],
    ['Sales to China came to $500 million, while a year earlier they had stood at $450 million.', '450'],
    ['Exports to Chile rose 5 percent, but a year earlier they had fallen 8 percent.', '8 percent'],
  ])('%s', (sentence, part) => {
    expect(claimOn(HEAD + sentence, part).period?.start).toBe('2023-01');
  });
});

describe('causes that a result rests on', () => {
  it.each([
    ['The rise rested above all on copper.', 'rested above all on copper'],
    ['The increase hinges mainly on prices of zinc.', 'hinges mainly on'],
    ['The result came mainly from the group of fuels.', 'came mainly from'],
    ['Behind this stood larger exports of copper.', 'Behind this stood'],
  ])('%s', (sentence, part) => {
    expect(claimOn(HEAD + sentence, part).kind).toBe('causal');
  });
});

describe('trade inside a group, and of one of it', () => {
  const AFRICA = "Africa's trade fell 5 percent last year. ";
  it.each([
    ['Trade within the continent was worth $192 billion.', '192', 'AFRICA', 'AFRICA', 'total'],
    ['What African states trade with each other came to $192 billion.', '192', 'AFRICA', 'AFRICA', 'total'],
    ['South Africa is the heavyweight. The country sold goods for $28 billion.', '28', 'ZAF', 'AFRICA', 'exports'],
    [
      'Egypt did well: Kenya leads.\n\nKenya is first. It bought goods for $8 billion and sold goods for $3 billion.',
      '$3',
      'KEN',
      'AFRICA',
      'exports',
    ],
  ])('%s', (sentence, part, reporter, partner, flow) => {
    expect(claimOn(AFRICA + sentence, part)).toMatchObject({ reporter, partner, flow });
  });
});
