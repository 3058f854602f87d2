import { describe, expect, it } from 'vitest';
import { factsRead, factsRows } from './facts-rows.js';
import { SAME_MONTHS } from './same-months-rows.js';

describe.each(Object.entries(SAME_MONTHS))('%s', (_, table) => {
  it.each(factsRows(table))('$text', (row) => {
    expect(factsRead(row)).toEqual(row.facts.map((fact) => fact.replace(/\s+/g, ' ')));
  });
});
