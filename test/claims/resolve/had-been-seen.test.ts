import { describe, expect, it } from 'vitest';
import { HAD_BEEN_SEEN } from './had-been-seen-rows.js';
import { fullyRead, readFull } from './read-in-full.js';

describe.each(Object.entries(HAD_BEEN_SEEN))('%s', (_, table) => {
  it.each(readFull(table))('$day $text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
