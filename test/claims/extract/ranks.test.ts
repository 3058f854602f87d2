import { describe, expect, it } from 'vitest';
import { rankPhrases } from '../../../src/claims/extract/ranks.js';
import { marked, said } from './marked.js';

describe('rankPhrases', () => {
  it.each([
    ["China is Australia's largest trading partner.", 1],
    ["India was the UK's 11th biggest trading partner.", 11],
    ['Vietnam ranked seventh among the suppliers of the EU.', 7],
    ['The Netherlands came in second, ahead of Belgium.', 2],
    ['Second comes wine with $38.6 billion.', 2],
    ['Third are fish products ($1 billion).', 3],
    ['Poland moved up to fifth place.', 5],
    ['Mexico moved one place up to second.', 2],
    ['Germany bought most, at $1.9 billion of exports.', 1],
    ['Wine and cars lead that list of exports.', 1],
    ['Tea, in exports, slid to fourth on drought.', 4],
    ['The checkpoint is the busiest of all for exports.', 1],
    ['The European Union is in front at $237 billion of exports.', 1],
    ['Switzerland was the major export destination.', 1],
    ['Russia slid two spots to sixth in 2023.', 6],
    ["Vietnam is now Korea's No 6 supplier.", 6],
    ["Togo was Ghana's #2 customer.", 2],
    ['In coffee the country had been number one.', 1],
    ['Egypt took third, behind Kenya, as a buyer of tea.', 3],
    ['Phones were the most exported product.', 1],
    ['The product exported most was tea.', 1],
    ['The list of exports was again headed by tea.', 1],
    ['China was also ahead in Chilean imports.', 1],
    ['Five members had a surplus, the biggest being that of Ireland.', 1],
    ['Peru buys more there than in any other single market.', 1],
    ['Pakistan remained the main buyer of the tea.', 1],
    ['Oil topped the list of exports.', 1],
    ['Chile ranked 50th in the world by exports.', 50],
    ['Chile was third worldwide by value of exports.', 3],
    ['Only Kenya and Chad have a larger deficit with Spain.', 3],
    ['Last year only Brazil sold more coffee to the bloc.', 2],
    ['Only the United States ran a wider gap.', 2],
    ['No country sells more to Germany than China.', 1],
    ['In services the United States came out on top.', 1],
    ['The second largest deficit was the one with Mexico.', 2],
    ['Spain is the second destination of these exports.', 2],
    ['Trade with the three largest partners grew.', 3],
    ['Coffee is the top export of the country.', 1],
    ['Shipments of cars grew the most.', 1],
    ["It has become the world's No. 1 exporter of cars.", 1],
    ['Germany and France are the main buyers.', null],
    ['China was the country from which Germany imported most.', 1],
    ['In 2019 China had come first.', 1],
    ['Cars were the leading German export.', 1],
    ['Only to the United States, France and Italy did German firms export more.', 4],
    ['The deficit was the third largest with any single country.', 3],
    ['It is still the largest the country has with any partner.', 1],
    ['Farm goods did best.', 1],
    ['Exports reached $9 billion, led by petrol and cars.', null],
    ['The deficit was larger than that with any other nation.', 1],
    ['Peru overtook Chile to become the largest supplier.', 1],
    ["Chile was Peru's biggest market after China and the United States.", 3],
    ['Japan is the largest buyer behind Korea.', 2],
    ['Machinery led with a value of $2 billion in imports.', 1],
    ['The heaviest losses were in textiles.', 1],
    ['Exports grew, with cocoa posting the highest increase.', 1],
    ['Egypt sold more to Jordan, and gold topped these.', 1],
    ['The gap with Ghana was the heaviest of all.', 1],
  ])('finds %j', (text, value) => {
    const found = rankPhrases(marked(text));
    expect(found, said(text, found).join(' | ')).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'rank', comparison: 'rank_among', value });
  });

  it('reads on where an order goes on without its verb', () => {
    const text = 'Japan ranked second with $9 billion and Korea third, and Chile was fourth in imports.';
    expect(rankPhrases(marked(text)).map((d) => d.value)).toContain(3);
    const list = 'Ores came second at $9 million and other manufactured goods third at $8 million.';
    expect(rankPhrases(marked(list)).map((d) => d.value)).toEqual([2, 3]);
  });

  it.each([
    'Exports were up in the first quarter.',
    'The second half of the year was better for exports.',
    'Among the main products are machines and cars.',
    'Exports fell for a third month.',
    'A third of exports went to Asia.',
    'The top official for trade met his counterpart.',
    'A large part of exports goes to Europe.',
    'The results by main market follow.',
    'Exports rose, followed by imports.',
    'Exports of cars, followed by those of machinery, rose.',
    'The second is a fall in exports of 5 percent.',
    'First was also the month of March, when exports fell.',
    'Firms did their best to sell more.',
  ])('leaves %j', (text) => {
    expect(said(text, rankPhrases(marked(text)))).toEqual([]);
  });
});
