import { describe, expect, it } from 'vitest';
import { fullyRead, readFull } from './read-in-full.js';
import { SMALLER_ONES } from './smaller-ones-rows.js';

describe.each(Object.entries(SMALLER_ONES))('%s', (_, table) => {
  it.each(readFull(table))('$day $text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
