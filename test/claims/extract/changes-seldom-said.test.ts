import { describe, expect, it } from 'vitest';
import { rowsOf } from '../resolve/asked-rows.js';
import { toldRead } from '../resolve/told-in-words.js';
import { CHANGES_SELDOM_SAID } from './changes-seldom-said-rows.js';

describe.each(Object.entries(CHANGES_SELDOM_SAID))('%s', (_, table) => {
  it.each(rowsOf(table))('$text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
