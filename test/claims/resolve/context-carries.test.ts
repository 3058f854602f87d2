import { describe, expect, it } from 'vitest';
import { CONTEXT_CARRIES } from './context-carries-rows.js';
import { fullyRead, readFull } from './read-in-full.js';

describe.each(Object.entries(CONTEXT_CARRIES))('%s', (_, table) => {
  it.each(readFull(table))('$text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
