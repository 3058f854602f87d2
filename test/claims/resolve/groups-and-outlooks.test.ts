import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { GROUPS_AND_OUTLOOKS } from './groups-and-outlooks-rows.js';
import { toldRead } from './told-in-words.js';

describe.each(Object.entries(GROUPS_AND_OUTLOOKS))('%s', (_, table) => {
  it.each(rowsOf(table))('$day $text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
