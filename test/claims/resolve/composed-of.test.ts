import { describe, expect, it } from 'vitest';
import { COMPOSED_OF } from './composed-of-rows.js';
import { kindsRead, readKinds } from './rows-with-kinds.js';

describe.each(Object.entries(COMPOSED_OF))('%s', (_, table) => {
  it.each(readKinds(table))('$text', (row) => {
    expect(kindsRead(row)).toEqual(row.told);
  });
});
