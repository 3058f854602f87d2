import { describe, expect, it } from 'vitest';
import { rowsOf } from '../resolve/asked-rows.js';
import { toldRead } from '../resolve/told-in-words.js';
import { CHANGES_WITHOUT_A_VERB } from './changes-without-a-verb-rows.js';

describe.each(Object.entries(CHANGES_WITHOUT_A_VERB))('%s', (_, table) => {
  it.each(rowsOf(table))('$text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
