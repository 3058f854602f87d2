import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { PLACES_OF_GOODS } from './places-of-goods-rows.js';
import { toldRead } from './told-in-words.js';

describe.each(Object.entries(PLACES_OF_GOODS))('%s', (_, table) => {
  it.each(rowsOf(table))('$day $text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
