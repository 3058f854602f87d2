import { describe, expect, it } from 'vitest';
import { BUYERS_AND_PLACES } from './buyers-and-places-rows.js';
import { kindsRead, readKinds } from './rows-with-kinds.js';

describe.each(Object.entries(BUYERS_AND_PLACES))('%s', (_, table) => {
  it.each(readKinds(table))('$text', (row) => {
    expect(kindsRead(row)).toEqual(row.told);
  });
});
