import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { NAMES_OF_TWO } from './names-of-two-goods-rows.js';
import { toldRead } from './told-in-words.js';

describe.each(Object.entries(NAMES_OF_TWO))('%s', (_, table) => {
  it.each(rowsOf(table))('$day $text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
