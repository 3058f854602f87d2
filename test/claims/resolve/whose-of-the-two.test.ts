import { describe, expect, it } from 'vitest';
import { fullyRead, readFull } from './read-in-full.js';
import { WHOSE_OF_THE_TWO } from './whose-of-the-two-rows.js';

describe.each(Object.entries(WHOSE_OF_THE_TWO))('%s', (_, table) => {
  it.each(readFull(table))('$text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
