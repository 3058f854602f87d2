import { describe, expect, it } from 'vitest';
import { PRICES_AND_RATES } from './prices-and-missed-rates-rows.js';
import { readCases, toldIn } from './told.js';

describe('prices of what is traded, and rates and shares told in other words', () => {
  it.each(readCases(PRICES_AND_RATES))('text $name of $published', (text) => {
    expect(toldIn(text)).toEqual(text.told);
  });
});
