import { describe, expect, it } from 'vitest';
import { factsRead, factsRows } from './facts-rows.js';
import { HEADED_BY_A_PARTNER } from './headed-by-a-partner-rows.js';

describe.each(Object.entries(HEADED_BY_A_PARTNER))('%s', (_, table) => {
  it.each(factsRows(table))('$text', (row) => {
    expect(factsRead(row)).toEqual(row.facts.map((fact) => fact.replace(/\s+/g, ' ')));
  });
});
