import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { RATES_HANDED_ON } from './rates-handed-on-rows.js';
import { toldRead } from './told-in-words.js';

describe.each(Object.entries(RATES_HANDED_ON))('%s', (_, table) => {
  it.each(rowsOf(table))('$day $text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
