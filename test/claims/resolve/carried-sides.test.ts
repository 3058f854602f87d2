import { describe, expect, it } from 'vitest';
import { CARRIED_SIDES } from './carried-sides-rows.js';
import { factsRead, factsRows } from './facts-rows.js';

describe.each(Object.entries(CARRIED_SIDES))('%s', (_, table) => {
  it.each(factsRows(table))('$text', (row) => {
    expect(factsRead(row)).toEqual(row.facts.map((fact) => fact.replace(/\s+/g, ' ')));
  });
});
