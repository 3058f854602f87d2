import { describe, expect, it } from 'vitest';
import { offLevels } from '../../../src/claims/extract/off-level.js';
import { marked, said } from './marked.js';

describe('changes told by the level of an earlier time', () => {
  it.each([
    ['Imports of drugs were also far above the level of a year earlier.', 1],
    ['Exports to Japan were below the value recorded in the second quarter of 2018.', -1],
    ['The exports of the island fell short of the levels of a year before.', -1],
    ['Coffee exports came in below those of May.', -1],
    ["Imports exceeded last year's.", 1],
    ['Exports could not match those of the same month last year.', -1],
    ['The surplus stood above its pre-crisis level.', 1],
    ['Trade was still behind what it had been before the pandemic.', -1],
    ["Sales to Chile were just ahead of April's level.", 1],
    ['It was under that of last year.', -1],
  ])('%s', (text, sign) => {
    const found = offLevels(marked(text));
    expect(found.map((d) => d.sign)).toEqual([sign]);
  });

  it('goes along with the one before', () => {
    const text = 'That was below the value of May, but above that of the same month of 2021, $9 billion.';
    expect(offLevels(marked(text)).map((d) => d.sign)).toEqual([-1, 1]);
  });

  it.each([
    'Exports were below the target.',
    'Exports were above the forecast of analysts.',
    'Imports exceeded exports.',
    'Exports beat forecasts.',
    'Exports would be above the level of a year earlier.',
    'Inflation was above the level of a year earlier.',
    'Exports were above the $5 billion mark.',
    'Purchases from Taiwan exceeded those of a year earlier in each of the twelve months.',
    'It was the third month in which imports were below the level of the year before.',
    "The surplus was slightly below last year's $7.05 billion.",
  ])('is none: %s', (text) => {
    expect(said(text, offLevels(marked(text)))).toEqual([]);
  });
});
