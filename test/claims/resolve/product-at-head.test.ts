import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { PRODUCT_AT_HEAD } from './product-at-head-rows.js';
import { toldRead } from './told-in-words.js';

describe.each(Object.entries(PRODUCT_AT_HEAD))('%s', (_, table) => {
  it.each(rowsOf(table))('$day $text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
