import { describe, expect, it } from 'vitest';
import { MORE_MOVED } from './more-moved-rows.js';
import { fullyRead, readFull } from './read-in-full.js';

describe.each(Object.entries(MORE_MOVED))('%s', (_, table) => {
  it.each(readFull(table))('$text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
