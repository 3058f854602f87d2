import { describe, expect, it } from 'vitest';
import { fullyRead, readFull } from './read-in-full.js';
import { WHAT_WAS_EXPECTED } from './what-was-expected-rows.js';

describe.each(Object.entries(WHAT_WAS_EXPECTED))('%s', (_, table) => {
  it.each(readFull(table))('$text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
