import { describe, expect, it } from 'vitest';
import { claimOn } from '../resolve/claims-of.js';

const said = (text: string, words: string): readonly unknown[] => {
  const { kind, value, product, partner } = claimOn(`Title: Goods trade\nDate: 2020-12-11\n\n${text}`, words);
  return [kind, value, product, partner];
};

describe('what a change by an amount consists of', () => {
  it.each([
    [
      'Exports of Malta were up by €2.1 billion at €76.5 billion, thanks to cars (€0.9 billion) and oil (€0.7 billion).',
      '0.9',
      0.9,
      'cars',
    ],
    [
      'Exports of Malta were up by €2.1 billion at €76.5 billion, thanks to cars (€0.9 billion) and oil (€0.7 billion).',
      '0.7',
      0.7,
      'oil',
    ],
    [
      'Imports of Malta decreased by €1.4 billion, reflecting lower imports of ships (€0.8 billion).',
      '0.8',
      -0.8,
      'ships',
    ],
    [
      'Trade of Malta: Lower imports were mostly registered in machinery (€1,290.1 million) and food (€592.4 million).',
      '592.4',
      -592.4,
      'food',
    ],
    [
      'Higher exports of Malta were recorded in chemicals (€12.4 million).\nHigher exports were registered mainly in fish (€2 million).',
      '€2 million',
      2,
      'fish',
    ],
  ])('%s %s', (text, words, value, product) => {
    expect(said(text, words)).toEqual(['growth', value, product, 'WLD']);
  });

  it('has a sign of its own where another noun tells it', () => {
    const text =
      'Imports of Malta fell. The main increase in imports was from China (€103.1 million) and the main decrease from Greece (€977.0 million).';
    expect(said(text, '977.0')).toEqual(['growth', -977, 'goods', 'GRC']);
  });

  it('goes on in a row with respectively, and behind a verb without by', () => {
    expect(
      said('Imports and exports of Malta decreased by €130.4 million and €75.0 million respectively.', '75.0')[1],
    ).toBe(-75);
    const grown = "Malta's exports have grown €18.7 million (9.6 percent) and imports €19.9 million (8.3 percent).";
    expect(said(grown, '18.7').slice(0, 2)).toEqual(['growth', 18.7]);
    expect(said(grown, '8.3').slice(0, 2)).toEqual(['growth', 8.3]);
  });

  it.each([
    ["Malta's exports were worth €70 billion, thanks to gas (€30 billion).", '€30 billion'],
    [
      "Malta's exports of fish fell by €300 million. The largest buyers were Poland (€900 million) and France (€600 million).",
      '€600 million',
    ],
    ["Malta's main exports were fish (€5.1 billion) and metals (€4 billion).", '€4 billion'],
    ["Malta's exports rose by €1 billion, thanks to ships (€3 billion).", '€3 billion'],
  ])('%s: %s is a level', (text, words) => {
    expect(said(text, words)[0]).toBe('level');
  });
});
