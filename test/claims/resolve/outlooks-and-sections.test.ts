import { describe, expect, it } from 'vitest';
import { OUTLOOKS_AND_SECTIONS } from './outlooks-and-sections-rows.js';
import { fullyRead, readFull } from './read-in-full.js';

describe.each(Object.entries(OUTLOOKS_AND_SECTIONS))('%s', (_, table) => {
  it.each(readFull(table))('$day $text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
