import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { SHARES_DEALT_OUT } from './shares-dealt-out-rows.js';
import { toldRead } from './told-in-words.js';

describe.each(Object.entries(SHARES_DEALT_OUT))('%s', (_, table) => {
  it.each(rowsOf(table))('$day $text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
