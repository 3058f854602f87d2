import { describe, expect, it } from 'vitest';
import { readTold, toldRead } from '../resolve/told-in-words.js';
import { CAUSES_WITHOUT_A_WORD } from './causes-without-a-word-rows.js';

describe.each(Object.entries(CAUSES_WITHOUT_A_WORD))('%s', (_, table) => {
  it.each(readTold(table))('$text', (row) => {
    expect(toldRead(row)).toEqual(row.told);
  });
});
