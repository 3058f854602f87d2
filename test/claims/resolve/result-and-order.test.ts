import { describe, expect, it } from 'vitest';
import { factsRead, factsRows } from './facts-rows.js';
import { RESULT_AND_ORDER } from './result-and-order-rows.js';

describe.each(Object.entries(RESULT_AND_ORDER))('%s', (_, table) => {
  it.each(factsRows(table))('$text', (row) => {
    expect(factsRead(row)).toEqual(row.facts);
  });
});
