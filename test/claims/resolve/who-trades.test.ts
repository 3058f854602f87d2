import { describe, expect, it } from 'vitest';
import { fullyRead, readFull } from './read-in-full.js';
import { WHO_TRADES } from './who-trades-rows.js';

describe.each(Object.entries(WHO_TRADES))('%s', (_, table) => {
  it.each(readFull(table))('$text', (row) => {
    expect(fullyRead(row)).toEqual(row.told);
  });
});
