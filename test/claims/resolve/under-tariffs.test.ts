import { describe, expect, it } from 'vitest';
import { fullyRead, readFull } from './read-in-full.js';
import { UNDER_TARIFFS } from './under-tariffs-rows.js';

describe.each(Object.entries(UNDER_TARIFFS))('%s', (_, table) => {
  it.each(readFull(table))('$day $text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
