import { describe, expect, it } from 'vitest';
import { NAMED_BY_SIZE } from './named-by-size-rows.js';
import { kindsRead, readKinds } from './rows-with-kinds.js';

describe.each(Object.entries(NAMED_BY_SIZE))('%s', (_, table) => {
  it.each(readKinds(table))('$text', (row) => {
    expect(kindsRead(row)).toEqual(row.told);
  });
});
