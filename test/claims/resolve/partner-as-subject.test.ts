import { describe, expect, it } from 'vitest';
import { rowsOf } from './asked-rows.js';
import { PARTNER_AS_SUBJECT } from './partner-as-subject-rows.js';
import { toldRead } from './told-in-words.js';

describe.each(Object.entries(PARTNER_AS_SUBJECT))('%s', (_, table) => {
  it.each(rowsOf(table))('$day $text', (row) => {
    expect(toldRead(row)).toEqual(row.asked);
  });
});
