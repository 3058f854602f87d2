import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { PARTS_OF_YEARS } from './parts-of-years-rows.js';
import { periodsRead } from './periods-read.js';

describe.each(Object.entries(PARTS_OF_YEARS))('%s', (_, table) => {
  it.each(rowsOf(table))('$day $text', (row) => {
    expect(periodsRead(row)).toEqual(row.asked);
  });
});
