import { describe, expect, it } from 'vitest';
import { BALANCES_OF_OFFICES } from './balances-of-offices-rows.js';
import { factsRead, factsRows } from './facts-rows.js';

describe.each(Object.entries(BALANCES_OF_OFFICES))('%s', (_, table) => {
  it.each(factsRows(table))('$text', (row) => {
    expect(factsRead(row)).toEqual(row.facts.map((fact) => fact.replace(/\s+/g, ' ')));
  });
});
