import { describe, expect, it } from 'vitest';
import { DEALT_OUT } from './dealt-out-by-words-rows.js';
import { fullyRead, readFull } from './read-in-full.js';

describe.each(Object.entries(DEALT_OUT))('%s', (_, table) => {
  it.each(readFull(table))('$day $text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
