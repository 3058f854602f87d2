import { describe, expect, it } from 'vitest';
import { PRODUCTS } from './product-of-a-text-rows.js';
import { readCases, toldIn } from './told.js';

describe('the product of a whole text, and of the parts that later sentences tell', () => {
  it.each(readCases(PRODUCTS))('text $name of $published', (text) => {
    expect(toldIn(text)).toEqual(text.told);
  });
});
