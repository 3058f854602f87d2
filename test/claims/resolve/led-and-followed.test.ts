import { describe, expect, it } from 'vitest';
import { factsRead, factsRows } from './facts-rows.js';
import { LED_AND_FOLLOWED } from './led-and-followed-rows.js';

describe.each(Object.entries(LED_AND_FOLLOWED))('%s', (_, table) => {
  it.each(factsRows(table))('$text', (row) => {
    expect(factsRead(row)).toEqual(row.facts.map((fact) => fact.replace(/\s+/g, ' ')));
  });
});
