import { describe, expect, it } from 'vitest';
import { sidesOf } from './sides.js';

const last = (text: string, title?: string): string | undefined => sidesOf(text, title).at(-1);

describe('whose trade a text is about', () => {
  it('counts whoever is said to sell', () => {
    expect(
      last("Uruguay sold $2 billion of beef to China last year. Egypt's purchases rose 4 percent to $300 million."),
    ).toBe('URY/EGY/exports');
  });

  it.each([
    [
      'Peru exported goods worth $5 billion in May, the statistics office said. Exports to the United States rose 4 percent to $1 billion. Sales to China fell 3 percent. In Washington, the Commerce Department counted a deficit of $2 billion.',
      'PER/USA/exports',
    ],
    [
      "Colombia's imports from China rose 4 percent, the ministry said. Its exports to China fell 3 percent to $2 billion. Exports to Brazil were up 9 percent. Chinese customs data tell another story.",
      'COL/CHN/exports',
    ],
  ])('keeps to its own office where another one is named late: %s', (text, sides) => {
    expect(sidesOf(text)).toContain(sides);
  });

  it.each([
    ['Norway had a surplus of $5 billion in May, the government said.', "Norway's fish sales to Japan down", 'NOR'],
    ["Chile's exports rose 5 percent to $9 billion in May.", 'Chile sells more wine to Brazil as exports grow', 'CHL'],
  ])('a first sentence that names nobody else: %s', (text, title, code) => {
    expect(last(text, title)).toMatch(new RegExp(`^${code}/WLD/`));
  });

  it.each([
    ['Euro area exports rose 3 percent. For the EU, exports to Japan grew 4 percent.', 'EU/JPN/exports'],
    ["Kenya's exports rose 3 percent. For Uganda, imports from Kenya are now worth $700 million.", 'UGA/KEN/imports'],
  ])('a sentence that is for one economy: %s', (text, sides) => {
    expect(last(text)).toBe(sides);
  });
});

describe('buyers as partners', () => {
  it.each([
    ["Chile's exports rose 4 percent. Mercosur members bought 7 percent less.", 'CHL/MERCOSUR/exports'],
    ["Spain's exports rose 4 percent. Italy stayed the first client, buying goods worth 9 billion euros.", 'ESP/ITA'],
    ["Kenya's exports rose 4 percent. By destination, Uganda cornered 11 percent of the total.", 'KEN/UGA/exports'],
    ["Kenya's exports rose 4 percent. Uganda led with $900 million. Egypt follows with $300 million.", 'KEN/EGY'],
  ])('%s', (text, sides) => {
    expect(last(text)?.replace('/null/', '/-/')).toContain(sides);
  });

  it.each([
    [
      "Canada's deficit with China was $3 billion. The country bought $7 billion of Chinese goods in May.",
      'CAN/CHN/imports',
    ],
  ])('%s', (text, sides) => {
    expect(last(text)).toBe(sides);
  });
});

describe('a partner at the head', () => {
  it.each([
    ["Peru's trade with Chile was $3 billion. With Bolivia bilateral trade stood at $400 million.", 'PER/BOL/total'],
    [
      "China's surplus with Japan was $3 billion. With the 27-nation European Union, the surplus was $9 billion.",
      'CHN/EU/balance',
    ],
    [
      "Italy's deficit with China was $3 billion. With the rest of the euro zone the deficit was $9 billion.",
      'ITA/EA/balance',
    ],
    [
      "France's deficit with Spain was 2 billion euros, and with Norway, its supplier of gas, there was a gap of 4 billion euros.",
      'FRA/NOR/balance',
    ],
  ])('%s', (text, sides) => {
    expect(last(text)).toBe(sides);
  });
});

describe('the flow of a part', () => {
  it.each([
    ['Total exports of Ghana stood at $5 billion, or 55 percent of total trade.', 'GHA/WLD/exports'],
    ['Imports of Ghana fell to $5 billion. 27 percent came from China.', 'GHA/CHN/imports'],
    [
      "Ireland's exports grew. Germany bought $9 billion of goods, 12 percent of the total; imports from there were $3 billion.",
      'IRL/DEU/exports',
    ],
    ["Togo's outbound goods rose 3 percent while inbound goods fell 4 percent.", 'TGO/WLD/imports'],
    ['Laos posted shipments to Thailand of $5 billion, against purchases of $3 billion.', 'LAO/THA/imports'],
  ])('%s', (text, sides) => {
    expect(sidesOf(text)).toContain(sides);
  });
});
