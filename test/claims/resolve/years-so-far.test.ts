import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { periodsRead } from './periods-read.js';
import { YEARS_SO_FAR } from './years-so-far-rows.js';

describe.each(Object.entries(YEARS_SO_FAR))('%s', (_, table) => {
  it.each(rowsOf(table))('$day $text', (row) => {
    expect(periodsRead(row)).toEqual(row.asked);
  });
});
