import { describe, expect, it } from 'vitest';
import { TOLD_TWICE } from './changes-told-twice-rows.js';
import { datedRows, datesRead } from './dated-rows.js';

describe.each(Object.entries(TOLD_TWICE))('%s', (_, table) => {
  it.each(datedRows(table))('$day $text', ({ day, text, asked }) => {
    expect(datesRead(day, text, asked)).toEqual(asked);
  });
});
