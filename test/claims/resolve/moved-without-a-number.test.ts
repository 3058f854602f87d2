import { describe, expect, it } from 'vitest';
import { MOVED_WITHOUT_A_NUMBER } from './moved-without-a-number-rows.js';
import { fullyRead, readFull } from './read-in-full.js';

describe.each(Object.entries(MOVED_WITHOUT_A_NUMBER))('%s', (_, table) => {
  it.each(readFull(table))('$text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
