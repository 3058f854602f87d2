import { describe, expect, it } from 'vitest';
import { claimOn, claimsOf } from './claims-of.js';
import { NO_TRADE, ONE_PRODUCT_TEXTS } from './one-product-rows.js';

/** Texts on one product or service, and on goods and services: of what each figure is. */
describe('texts on one product, and on goods and services', () => {
  it.each(ONE_PRODUCT_TEXTS)('reads %j', (text, words, about) => {
    expect(claimOn(text, words)).toMatchObject(about);
  });
  it.each(NO_TRADE)('reads no trade in %j', (text, words) => {
    expect(claimsOf(text).filter((claim) => claim.quote.includes(words))).toEqual([]);
  });
});
