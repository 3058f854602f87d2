import { describe, expect, it } from 'vitest';
import { NAMED_IN_FRONT } from './named-in-front-rows.js';
import { fullyRead, readFull } from './read-in-full.js';

describe.each(Object.entries(NAMED_IN_FRONT))('%s', (_, table) => {
  it.each(readFull(table))('$day $text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
