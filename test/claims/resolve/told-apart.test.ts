import { describe, expect, it } from 'vitest';
import { factsRead, factsRows } from './facts-rows.js';
import { TOLD_APART } from './told-apart-rows.js';

describe.each(Object.entries(TOLD_APART))('%s', (_, table) => {
  it.each(factsRows(table))('$text', (row) => {
    expect(factsRead(row)).toEqual(row.facts.map((fact) => fact.replace(/\s+/g, ' ')));
  });
});
