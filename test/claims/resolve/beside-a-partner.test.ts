import { describe, expect, it } from 'vitest';
import { BESIDE_A_PARTNER } from './beside-a-partner-rows.js';
import { readRows, sidesRead } from './rows-of-sides.js';

describe.each(Object.entries(BESIDE_A_PARTNER))('%s', (_, table) => {
  it.each(readRows(table))('$title: $text', ({ title, text, sides }) => {
    expect(sidesRead(title, text, [...sides.keys()])).toEqual(sides);
  });
});
