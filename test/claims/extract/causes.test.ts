import { describe, expect, it } from 'vitest';
import { causePhrases } from '../../../src/claims/extract/causes.js';
import { marked, said } from './marked.js';

describe('causePhrases', () => {
  it.each([
    ['Exports fell because factories stood idle.', 'because factories stood idle'],
    ['Imports rose, thanks to a strong franc.', 'thanks to a strong franc'],
    ['The decline was largely due to weaker demand.', 'was largely due to weaker demand'],
    ['The decline was due mainly to aluminium.', 'was due mainly to aluminium'],
    ['The gain owes much to copper.', 'owes much to copper'],
    ['Exports rose, owing in part to the harvest.', 'owing in part to the harvest'],
    ['The ministry ascribed the rise in exports to prices.', 'The ministry ascribed the rise in exports to prices'],
    [
      'Analysts chalked the drop in imports up to a weak peso.',
      'Analysts chalked the drop in imports up to a weak peso',
    ],
    ['Exports slide as chip prices sink.', 'as chip prices sink'],
    ['Exports rose, thanks in particular to vaccines.', 'thanks in particular to vaccines'],
    ['Exports of machinery grew 2.7%, pulled by machine tools.', 'pulled by machine tools'],
    ['Trade fell into deficit in May, dragged there by dearer oil.', 'dragged there by dearer oil'],
    ['A copper slump drags exports to a low.', 'A copper slump drags exports to a low'],
    ['Oil was to blame for the wider gap.', 'Oil was to blame for the wider gap'],
    ['Exports grew on the back of car sales.', 'on the back of car sales'],
    ['Imports jumped on higher oil prices.', 'on higher oil prices'],
    ['Exports slid as tariffs bite.', 'as tariffs bite'],
    ['Trade with Laos fell after the crossings were shut.', 'after the crossings were shut'],
    ['She blames the tariff cuts of June.', 'She blames the tariff cuts of June'],
    ['American purchases fell, since the 15% tariff came in.', 'since the 15% tariff came in'],
    ['Blame oil and gas, of which less was sold.', 'Blame oil and gas'],
    ['A strike at the port cut exports sharply.', 'A strike at the port cut exports sharply'],
    ['Exports rose 3 percent, driven by machinery.', 'driven by machinery'],
    ['Dearer oil swelled the import bill.', 'Dearer oil swelled the import bill'],
    ['A slump in chip prices explains the fall in exports.', 'A slump in chip prices explains the fall in exports'],
    ['Analysts blamed a weak won for the decline.', 'Analysts blamed a weak won for the decline'],
    ['Beef exports fell after China banned several plants.', 'after China banned several plants'],
    ['Imports of gas fell as a result of mild weather.', 'as a result of mild weather'],
    [
      'Fewer working days were mainly to blame for the drop in exports.',
      'Fewer working days were mainly to blame for the drop in exports',
    ],
    ['Phone parts account for much of the jump in imports.', 'Phone parts account for much of the jump in imports'],
    ['Mining products drove the growth in exports.', 'Mining products drove the growth in exports'],
    ['The deficit comes mainly from imports of oil.', 'comes mainly from imports of oil'],
    ['The fall in imports has a lot to do with freight rates.', 'has a lot to do with freight rates'],
    ['Exports fell, since firms had moved production abroad.', 'since firms had moved production abroad'],
    ['Exports of cars were hurt by a shortage of chips.', 'were hurt by a shortage of chips'],
  ])('finds %j', (text, words) => {
    expect(said(text, causePhrases(marked(text)))).toEqual([words]);
  });

  it.each([
    'Exports rose 3 percent in May, as they had in April.',
    'Exports as well as imports grew.',
    'Exports rose to $5 billion, led in June.',
    'The government wants to boost exports.',
    'Washington put tariffs on more goods.',
    'Machinery made up 40 percent of exports.',
    'Exports hit a record in June.',
    'Exports reached $5 billion, led by cars.',
    'The exporter is linked to the government.',
    'A commission on exports is due to report in June.',
    'Curbs on exports were lifted.',
    'Imports climbed even as demand weakened.',
    'A poll had pointed to a gain in exports of 3 percent.',
    'Goods credits were up in June.',
    'That resulted in a trade deficit of $3 billion.',
    'Exports fell, pushing the balance to a deficit of $3 billion.',
    'Exports have risen since May 2020.',
  ])('leaves %j', (text) => {
    expect(said(text, causePhrases(marked(text)))).toEqual([]);
  });
});

describe('no cause', () => {
  it.each([
    "In seasonally adjusted terms, Australia's services credits went up $557m (1%) to $41,293m.",
    'Services credits decreased $62m (1%) in Australia.',
    'The surplus resulted from increases of $54.7b (12%) in credits and $10.0b (2%) in debits.',
    'Exports grew 3 percent, results from Destatis showed.',
    'German exports fell 4 percent, according to results from the Federal Statistical Office.',
    'Trade credits rose 2 percent, and exports grew 3 percent in Peru.',
  ])('%s', (text) => {
    expect(causePhrases(marked(text))).toEqual([]);
  });

  it.each([
    'Foreign trade grows as the surplus shrinks',
    'Exports and imports jump as deficit narrows',
    'Peruvian exports slide as trade gap widens',
  ])('a balance moves no flow: %s', (text) => {
    expect(causePhrases(marked(text, 'title'))).toEqual([]);
  });

  it('but a part of a balance may move the whole', () => {
    const text = 'Trade deficit widens as gap with China grows';
    expect(said(text, causePhrases(marked(text, 'title')))).toEqual(['as gap with China grows']);
  });
});
