import { describe, expect, it } from 'vitest';
import { RECORDS_WITHOUT_THE_WORD } from './records-without-the-word-rows.js';
import { readTold, toldRead } from './told-in-words.js';

describe.each(Object.entries(RECORDS_WITHOUT_THE_WORD))('%s', (_, table) => {
  it.each(readTold(table))('$text', (row) => {
    expect(toldRead(row)).toEqual(row.told);
  });
});
