import { describe, expect, it } from 'vitest';
import { findEconomies } from '../../../src/claims/extract/economy-mentions.js';
import { claimOn, claimsOf } from './claims-of.js';

const read = (text: string): readonly string[] =>
  claimsOf(text).map((c) => [c.reporter, c.partner, c.flow, c.product, c.scope ?? '-'].join('/'));

describe('parts of a country', () => {
  it.each([
    ["China's Hunan Province saw", 'CHN', 'Hunan', "China's Hunan Province"],
    ['soybeans from Mato Grosso do Sul', 'BRA', 'Mato Grosso do Sul', 'Mato Grosso do Sul'],
    ["northeast China's Jilin sold", 'CHN', 'Jilin', "northeast China's Jilin"],
    ['exports of New Mexico rose', 'USA', 'New Mexico', 'New Mexico'],
    ['Northern Ireland sold', 'GBR', 'Northern Ireland', 'Northern Ireland'],
    ['Inner Mongolia sold', 'CHN', 'Inner Mongolia', 'Inner Mongolia'],
    ['the Basque economy', 'ESP', 'Basque Country', 'Basque'],
    ['Baden-Württemberg shipped', 'DEU', 'Baden-Württemberg', 'Baden-Württemberg'],
  ])('%s', (text, code, part, words) => {
    const [found] = findEconomies(text);
    expect(found).toMatchObject({ code, part, form: 'part' });
    expect(text.slice(found!.start, found!.end)).toBe(words);
  });

  it.each([
    ['Exports of Ohio rose 4 percent in May.', 'USA/WLD/exports/goods/Ohio'],
    ['Foreign trade of Sichuan Province grew 4 percent in May.', 'CHN/WLD/total/goods/Sichuan'],
    ['Tamil Nadu exported goods worth $4 billion to Japan in May.', 'IND/JPN/exports/goods/Tamil Nadu'],
    ['Scottish exports of whisky fell 9 percent in 2023.', 'GBR/WLD/exports/whisky/Scotland'],
    ['Dubai imported machinery worth $3 billion from Italy in 2023.', 'ARE/ITA/imports/machinery/Dubai'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('goes on with the part until the country is named', () => {
    expect(
      read(
        "Ontario's exports fell 3 percent in May. Exports to Mexico were $2 billion. The province imported $9 billion.\n\nNationally, exports rose 1 percent. Canada's imports rose 2 percent.",
      ),
    ).toEqual([
      'CAN/WLD/exports/goods/Ontario',
      'CAN/MEX/exports/goods/Ontario',
      'CAN/WLD/imports/goods/Ontario',
      'CAN/WLD/exports/goods/-',
      'CAN/WLD/imports/goods/-',
    ]);
  });

  it('is of the whole country where a part only ranks or gives the place', () => {
    const text =
      "China's exports rose 5 percent in May. Guangdong accounted for 21 percent of them. Imports grew 2 percent, an economist in Shanghai said.";
    expect(claimsOf(text).map((c) => c.scope ?? '-')).toEqual(['-', 'Guangdong', '-']);
  });

  it('takes what is said of the province as of all its trade', () => {
    const text =
      "Jiangsu's exports were worth 90 billion yuan in May. Exports to Japan fell 3 percent. The province's exports of steel rose 8 percent.";
    expect(claimOn(text, '8 percent')).toMatchObject({
      reporter: 'CHN',
      partner: 'WLD',
      product: 'steel',
      scope: 'Jiangsu',
    });
  });
});

describe('border trade', () => {
  it.each([
    ['Border trade of Myanmar with China fell 9 percent in May.', 'MMR/CHN/total/goods/border trade'],
    ["Thailand's border and transit trade was worth $4 billion in May.", 'THA/WLD/total/goods/border trade'],
    ["Nepal's overland exports rose 4 percent in May.", 'NPL/WLD/exports/goods/overland trade'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
