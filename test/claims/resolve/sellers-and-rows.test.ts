import { describe, expect, it } from 'vitest';
import { kindsRead, readKinds } from './rows-with-kinds.js';
import { SELLERS_AND_ROWS } from './sellers-and-rows-rows.js';

describe.each(Object.entries(SELLERS_AND_ROWS))('%s', (_, table) => {
  it.each(readKinds(table))('$text', (row) => {
    expect(kindsRead(row)).toEqual(row.told);
  });
});
