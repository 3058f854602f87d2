import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { CARRIED } from './carried-periods-rows.js';
import { BASES_AND_YEARS } from './carried-periods-rows-2.js';
import { periodsRead } from './periods-read.js';

describe.each(Object.entries({ ...CARRIED, ...BASES_AND_YEARS }))('%s', (_, table) => {
  it.each(rowsOf(table))('$day $text', (row) => {
    expect(periodsRead(row)).toEqual(row.asked);
  });
});
