import { describe, expect, it } from 'vitest';
import { claimOn } from './claims-of.js';
import { ONE_PRODUCT_TEXTS } from './one-product-rows.js';

/** Texts on one product or service, and on goods and services: of what each figure is. */
describe('texts on one product, and on goods and services', () => {
  it.each(ONE_PRODUCT_TEXTS)('reads %j', (text, words, about) => {
    expect(claimOn(text, words)).toMatchObject(about);
  });
});
