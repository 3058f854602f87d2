import { describe, expect, it } from 'vitest';
import { fullyRead, readFull } from './read-in-full.js';
import { SOLD_ABROAD } from './sold-abroad-rows.js';

describe.each(Object.entries(SOLD_ABROAD))('%s', (_, table) => {
  it.each(readFull(table))('$day $text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
