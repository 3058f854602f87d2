import { describe, expect, it } from 'vitest';
import { factsRead, factsRows } from './facts-rows.js';
import { WHOLE_TEXTS } from './whole-text-rows.js';
import { ACCOUNTS_AND_LISTS } from './whole-text-rows-2.js';

describe.each(Object.entries({ ...WHOLE_TEXTS, ...ACCOUNTS_AND_LISTS }))('%s', (_, table) => {
  it.each(factsRows(table))('$text', (row) => {
    expect(factsRead(row)).toEqual(row.facts.map((fact) => fact.replace(/\s+/g, ' ')));
  });
});
