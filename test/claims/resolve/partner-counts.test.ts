import { describe, expect, it } from 'vitest';
import { PARTNER_COUNTS } from './partner-counts-rows.js';
import { kindsRead, readKinds } from './rows-with-kinds.js';

describe.each(Object.entries(PARTNER_COUNTS))('%s', (_, table) => {
  it.each(readKinds(table))('$text', (row) => {
    expect(kindsRead(row)).toEqual(row.told);
  });
});
