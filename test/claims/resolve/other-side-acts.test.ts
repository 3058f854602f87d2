import { describe, expect, it } from 'vitest';
import { OTHER_SIDE_ACTS } from './other-side-acts-rows.js';
import { readRows, sidesRead } from './rows-of-sides.js';

describe.each(Object.entries(OTHER_SIDE_ACTS))('%s', (_, table) => {
  it.each(readRows(table))('$title: $text', ({ title, text, sides }) => {
    expect(sidesRead(title, text, [...sides.keys()])).toEqual(sides);
  });
});
