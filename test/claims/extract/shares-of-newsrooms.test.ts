import { describe, expect, it } from 'vitest';
import { kindsBehindLead } from './behind-lead.js';

/** How newsrooms tell parts in words, a sentence each, one for each way of saying it. */
describe('share as newsrooms tell it', () => {
  it.each([
    'Nearly half of exports go to the European Union.',
    'One in five cars exported goes to China.',
    'More than two thirds of exports go to Asia.',
    "China buys a third of the country's exports.",
    'A quarter of imports came from Germany.',
    'Almost three quarters of shipments went to the United States.',
    'Germany takes about a tenth of exports.',
    "Half of the country's gas is imported from Russia.",
    'Textiles make up more than four fifths of exports.',
    'Machinery and vehicles represent over half of all exports.',
    'About a fifth of the total came from Japan.',
    'Two in three dollars of exports are earned with copper.',
    'Four out of five barrels exported go to China.',
    'Exports to the EU constitute almost half of the total.',
    "The EU's share of exports is just under half.",
    'The United States absorbs over three quarters of Mexican exports.',
    'Roughly one third of wheat imports originate from Ukraine.',
    'Services account for nearly half of total exports.',
    'Over half of the deficit was with China.',
    'China was responsible for a third of the increase.',
    'Less than a tenth of exports go to Russia.',
    'Fuel accounted for a quarter of the import bill.',
    'Oil and gas contribute more than half of export revenue.',
    'Half of the exports were destined for the euro area.',
    'The country depends on China for half of its imports.',
    'The country relies on Russia for two-fifths of its gas imports.',
    'The country gets a third of its oil from Saudi Arabia.',
    'More than half of the goods were bought by Germany.',
    'China supplied nearly half of the imported machinery.',
    'Mining products comprise three-quarters of exports.',
    'Farm goods form around a third of total exports.',
    'One-third of the trade was with the United States.',
    "Trade with the EU makes up around half of Britain's total trade.",
    'A third of all goods leaving the country go to Germany.',
    'Coffee brings in a quarter of export earnings.',
    'Coffee generates about a third of foreign exchange earnings.',
    'Nine-tenths of exports are commodities.',
    'Electronics are two-fifths of all exports.',
    'A little over half of imports are intermediate goods.',
    "China's share has fallen to less than a fifth.",
    'Half of all exports were manufactured goods.',
    'Of all imports, a third came from China.',
    'Of the total, about half went to Asia.',
    'Exports to China, which account for a quarter of the total, fell.',
    "Germany, which takes a fifth of the country's exports, bought less.",
    'More than nine out of ten avocados come from Mexico.',
    'Crude oil has a share of about two thirds in exports.',
  ])('finds one in %j', (text) => {
    expect(kindsBehindLead(text)).toContain('share');
  });

  it.each([
    'Half of the firms surveyed expect higher prices.',
    'Most analysts expected a smaller deficit.',
    'One in five workers depends on farming.',
    'The majority of members voted for the deal.',
    'A third of the population lives in cities.',
    'The bulk of the work is done.',
    'Two thirds of the tariffs were lifted.',
    'Most exporters complain about red tape.',
    'Half of respondents said exports fell.',
    'A quarter of an hour later the minister left.',
    'The second half of the year will be weak.',
    'The third quarter was bad.',
    'Nearly half of GDP comes from services.',
    'The largest part of the debt is held abroad.',
    'Households spend a fifth of their income on food.',
  ])('finds none in %j', (text) => {
    expect(kindsBehindLead(text)).not.toContain('share');
  });
});
