import { describe, expect, it } from 'vitest';
import { rankPhrases } from '../../../src/claims/extract/ranks.js';
import { marked } from './marked.js';

/** Places in an order as newsrooms tell them, and lists of who is in front that give no place. */
describe('ranks in newsrooms', () => {
  it.each<[string, (number | null)[]]>([
    ['China remained the country with which Kenya trades most.', [1]],
    ['With no other partner does Canada run such a surplus in services.', [1]],
    ['No other country has sent more cars to Australia.', [1]],
    ['Second largest was the surplus with the Netherlands, at $4.1 billion.', [2]],
    ["Germany's surplus was the largest in the world, with China second and Japan third.", [1, 2, 3]],
    ['Britain has been the top market for Cyprus halloumi, as it has been since 2004.', [1, 1]],
    ["May's deficit of $3.1 billion was the third highest of the whole series.", [3]],
    ['It was the second-best October in the history of Mexican exports.', [2]],
    ['Vietnam slid from fourth to seventh place among the suppliers.', [4, 7]],
    ['Brazil climbed from ninth to sixth among the buyers of Argentine cars.', [9, 6]],
    ['The product with the highest export value was coffee, at $1.4 billion.', [1]],
    ['The country with the largest deficit in trade with Spain was China.', [1]],
    ['Demand rose most in the Baltic states, where exports grew 14 percent.', [1]],
    ['Shipments fell most to Korea.', [1]],
    ['No other market comes close: the gap with Japan was $4 billion.', [1]],
    ['Imports came mostly from Asia, with China in the lead.', [1]],
    ['Switzerland took most of the gold, with India well behind.', []],
    ['Coal, which earns more than any other export, brought in $2.4 billion.', [1]],
    ['Soybeans are still the best-selling export of Paraguay.', [1]],
    ['Machinery is the heaviest item of the import bill.', [1]],
    ['The contribution of Malta was the smallest.', [1]],
    ["France bought 4.1 billion euros' worth, putting it ahead of Italy.", [null]],
    ['Next came Japan with $3 billion and Korea with $2 billion.', []],
    ['The five main customers were Germany, France, Italy, Spain and Poland.', [null]],
    ['The three biggest suppliers together sent goods for 4 billion euros.', []],
    ['Exports to the ten largest partners rose 4 percent.', [10]],
    ['Germany, France and Italy were the three main buyers.', [3]],
    ['The top five destinations included Poland ($1.2 billion) and Italy ($1.1 billion).', []],
    ['Imports from India, Brazil and the other members of the top ten were lower.', []],
    ['Is China still the largest buyer?', []],
    ["Denmark was Sweden's third-biggest export market.", [3]],
    ['Among product groups, chemicals posted the strongest growth, 12.1 percent.', [1]],
    ["Thailand's second-highest monthly total was recorded in July.", [2]],
    ['The fall was steepest in exports to Turkey.', [1]],
    ["Tuna is the country's number one export.", [1]],
    ['In value terms, Egypt leads, followed by Morocco.', [1]],
    ['Australia ranks among the top three exporters of barley.', [null]],
    ['Poland now buys more Dutch goods than any country except Germany.', [2]],
    ['Only Germany and the US take more of them.', [3]],
    ['The US is by far the most important destination, buying $18 billion.', [1]],
    ['Last year India displaced China as the biggest buyer of Russian oil.', [1]],
    ["Mexico, the world's seventh-largest exporter, sold goods worth $593 billion.", [7]],
    ['Tea is no longer the main export.', [1]],
    ['China accounts for the largest share of the deficit.', [1]],
    ["It was Lithuania's biggest deficit with any country.", [1]],
    ['Turkey came in eleventh, up from fourteenth in 2019.', [11, 14]],
    ["Malaysia is Singapore's second-most important partner.", [2]],
    ["The Netherlands, Belgium's third customer, bought 12 percent more.", [3]],
    ['Exports of furniture grew fastest, by 21 percent.', [1]],
  ])('reads %j', (text, places) => {
    const found = [...rankPhrases(marked(text))].sort((a, b) => a.start - b.start);
    expect(found.map((d) => d.value)).toEqual(places);
  });
});
