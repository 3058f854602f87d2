import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { SIDES_THAT_CARRY } from './sides-that-carry-rows.js';
import { toldRead } from './told-in-words.js';

describe.each(Object.entries(SIDES_THAT_CARRY))('%s', (_, table) => {
  it.each(rowsOf(table))('$day $text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
