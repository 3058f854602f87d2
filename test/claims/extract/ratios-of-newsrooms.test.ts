import { describe, expect, it } from 'vitest';
import { kindsBehindLead } from './behind-lead.js';

/** How newsrooms tell so many times another, a sentence each, one for each way of saying it. */
describe('ratio as newsrooms tell it', () => {
  it.each([
    'Exports to China were twice as high as those to Japan.',
    'Imports were double the level of exports.',
    'Exports doubled compared with a year earlier.',
    'Imports of gas tripled.',
    'The deficit was three times the size of a year earlier.',
    'Exports more than doubled.',
    'Exports of cars nearly quadrupled.',
    'The trade deficit with China is four times that with Japan.',
    'Imports from China are almost twice as large as exports to China.',
    'Exports have increased fivefold since 2000.',
    'Exports to Russia were a tenth of what they were a year earlier.',
    'Trade between the two countries has grown tenfold in a decade.',
    'The country imports twice as much as it exports.',
    'The country sells three times as much to Germany as to France.',
    'Exports are now more than double their 2015 level.',
    'The surplus shrank to a third of its level a year ago.',
    'Exports were one and a half times as high as in 2019.',
    'Imports were 1.8 times exports.',
    'The value of exports was 2.5 times that of a year ago.',
    'Shipments to India were up threefold.',
    'The deficit almost doubled to $20 billion from $11 billion.',
    'There was a doubling of imports from Russia.',
    'A tripling of oil imports pushed up the deficit.',
    'A fourfold increase in imports of electric cars was recorded.',
    'Imports of Russian crude surged more than tenfold.',
    'Exports to the United States are five times greater than imports.',
    'Exports of wine are half what they were in 2018.',
    'The volume of trade was double that of the previous year.',
    'The gap is twice what it was a year ago.',
    'Exports of services have doubled since 2010.',
    'The deficit is nearly ten times larger than in 2010.',
    'Imports of LNG were six times higher than in May 2022.',
    'The trade surplus was nearly three times bigger than last year.',
    'For every dollar of exports, it imports two dollars of goods.',
    'Gold imports jumped four-fold.',
    'Exports multiplied by three in five years.',
    'Exports of lithium have trebled.',
    'Imports of vaccines quintupled.',
    'Exports to Vietnam are only a quarter of those to China.',
    'It exports ten times more to Asia than to Africa.',
    'Trade with China is worth twice that with the United States.',
    'China buys twice as much coal as Japan.',
  ])('finds one in %j', (text) => {
    expect(kindsBehindLead(text)).toContain('ratio');
  });

  it.each([
    'He was twice minister of trade.',
    'Prices doubled.',
    'The number of tourists tripled.',
    'The company doubled its profits.',
    'The government wants to double exports by 2030.',
    'Exports were down twice this year.',
    'Exports fell, the ministry said twice.',
    'Half the members voted against.',
    'The port doubled its capacity.',
    'Tariffs were doubled to 20 percent.',
    'The population has doubled since 1980.',
    'The two sides met three times.',
    'It costs twice as much to ship a container.',
    'The double-digit growth continued.',
  ])('finds none in %j', (text) => {
    expect(kindsBehindLead(text)).not.toContain('ratio');
  });
});
