import { describe, expect, it } from 'vitest';
import { DEALT_OUT } from './dealt-out-by-words-rows.js';
import { HELD_AND_MADE } from './dealt-out-by-words-rows-2.js';
import { fullyRead, readFull } from './read-in-full.js';

describe.each(Object.entries({ ...DEALT_OUT, ...HELD_AND_MADE }))('%s', (_, table) => {
  it.each(readFull(table))('$day $text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
