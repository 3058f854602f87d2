import { describe, expect, it } from 'vitest';
import { COUNTED_GOODS_ROWS } from './counted-goods-rows.js';
import { fullyRead, readFull } from './read-in-full.js';

describe.each(Object.entries(COUNTED_GOODS_ROWS))('%s', (_, table) => {
  it.each(readFull(table))('$text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
