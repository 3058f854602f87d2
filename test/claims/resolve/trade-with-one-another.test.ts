import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { toldRead } from './told-in-words.js';
import { TRADE_WITH_ONE_ANOTHER } from './trade-with-one-another-rows.js';

describe.each(Object.entries(TRADE_WITH_ONE_ANOTHER))('%s', (_, table) => {
  it.each(rowsOf(table))('$text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
