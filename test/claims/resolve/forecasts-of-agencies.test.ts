import { describe, expect, it } from 'vitest';
import { FORECASTS } from './forecasts-of-agencies-rows.js';
import { readCases, toldIn } from './told.js';

describe('what agencies foresee, for the year that they foresee it for', () => {
  it.each(readCases(FORECASTS))('text $name of $published', (text) => {
    expect(toldIn(text)).toEqual(text.told);
  });
});
