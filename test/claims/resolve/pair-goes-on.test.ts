import { describe, expect, it } from 'vitest';
import { PAIR_GOES_ON } from './pair-goes-on-rows.js';
import { kindsRead, readKinds } from './rows-with-kinds.js';

describe.each(Object.entries(PAIR_GOES_ON))('%s', (_, table) => {
  it.each(readKinds(table))('$text', (row) => {
    expect(kindsRead(row)).toEqual(row.told);
  });
});
