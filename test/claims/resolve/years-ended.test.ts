import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { toldRead } from './told-in-words.js';
import { YEARS_ENDED } from './years-ended-rows.js';

describe.each(Object.entries(YEARS_ENDED))('%s', (_, table) => {
  it.each(rowsOf(table))('$day $text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
