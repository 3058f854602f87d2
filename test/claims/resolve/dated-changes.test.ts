import { describe, expect, it } from 'vitest';
import { DATED_CHANGES } from './dated-changes-rows.js';
import { BASES_NAMED } from './dated-changes-rows-2.js';
import { datedRows, datesRead } from './dated-rows.js';

describe.each(Object.entries({ ...DATED_CHANGES, ...BASES_NAMED }))('%s', (_, table) => {
  it.each(datedRows(table))('$day $text', ({ day, text, asked }) => {
    expect(datesRead(day, text, asked)).toEqual(asked);
  });
});
