import { describe, expect, it } from 'vitest';
import { rowsOf } from '../resolve/asked-rows.js';
import { toldRead } from '../resolve/told-in-words.js';
import { CAUSES_WITHOUT_A_WORD } from './causes-without-a-word-rows.js';

describe.each(Object.entries(CAUSES_WITHOUT_A_WORD))('%s', (_, table) => {
  it.each(rowsOf(table))('$text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
