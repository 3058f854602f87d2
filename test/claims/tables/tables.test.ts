import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/claims/extract/extract.js';
import { articleFromText } from '../../../src/claims/read/text.js';
import { claimsOf } from '../resolve/claims-of.js';
import { readCases, toldIn } from '../resolve/told.js';
import { NEWSROOM_TABLES } from './newsroom-tables.js';
import { NO_TABLES } from './no-tables.js';
import { OFFICE_TABLES } from './office-tables.js';

/** How many numbers of a text are read as cells of a table. */
const cellsIn = (text: string): number =>
  extract(articleFromText(text)).reduce((n, { list, drafts }) => (list?.by === 'table' ? n + drafts.length : n), 0);

describe('tables', () => {
  it.each(readCases(NEWSROOM_TABLES))('text $name of newsrooms', (text) => {
    expect(toldIn(text)).toEqual(text.told);
    expect(cellsIn(text.text)).toBe(text.told.length);
  });

  it.each(readCases(OFFICE_TABLES))('text $name of offices', (text) => {
    expect(toldIn(text)).toEqual(text.told);
    expect(cellsIn(text.text)).toBe(text.told.length);
  });

  it('leaves what is none', () => {
    for (const text of NO_TABLES) {
      const from = text.indexOf('\n\n', text.indexOf('\n\n') + 2);
      expect(claimsOf(text).filter((c) => c.start > from && c.value !== null)).toEqual([]);
      expect(cellsIn(text)).toBe(0);
    }
  });

  it('takes time in proportion to its length', () => {
    const row = 'Exports   1,234.5   1,240.1\n';
    const table = (rows: number): string =>
      `Title: x\nDate: 2019-06-21\n\nThailand's exports fell in May.\n\nUS$ million\n           May     Apr\n${row.repeat(rows)}`;
    const time = (rows: number): number => {
      const start = performance.now();
      claimsOf(table(rows));
      return performance.now() - start;
    };
    time(200);
    expect(time(1600)).toBeLessThan(40 * Math.max(5, time(200)));
  });
});
