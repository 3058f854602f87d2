import { describe, expect, it } from 'vitest';
import { FLOWS_AND_PAIRS } from './flows-and-pairs-rows.js';
import { readRows, sidesRead } from './rows-of-sides.js';

describe.each(Object.entries(FLOWS_AND_PAIRS))('%s', (_, table) => {
  it.each(readRows(table))('$title: $text', ({ title, text, sides }) => {
    expect(sidesRead(title, text, [...sides.keys()])).toEqual(sides);
  });
});
