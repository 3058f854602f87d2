import { describe, expect, it } from 'vitest';
import { kindsRead, readKinds } from './rows-with-kinds.js';
import { WHOLE_AND_REST } from './whole-and-rest-rows.js';

describe.each(Object.entries(WHOLE_AND_REST))('%s', (_, table) => {
  it.each(readKinds(table))('$text', (row) => {
    expect(kindsRead(row)).toEqual(row.told);
  });
});
