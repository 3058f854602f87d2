import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { RECORDS_WITHOUT_THE_WORD } from './records-without-the-word-rows.js';
import { toldRead } from './told-in-words.js';

describe.each(Object.entries(RECORDS_WITHOUT_THE_WORD))('%s', (_, table) => {
  it.each(rowsOf(table))('$text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
