import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.js';
import { csvLines } from '../../src/sources/csv-lines.js';
import { readTidy } from '../../src/sources/read-tidy.js';
import { TIDY_COLUMNS } from '../../src/sources/tidy-columns.js';
import { writeTidy } from '../../src/sources/write-tidy.js';

const HEAD = TIDY_COLUMNS.join(',');
const ROW: Observation = {
  reporter: 'CHN',
  partner: 'USA',
  flow: 'total',
  product: 'goods',
  period: { start: '2023-01', months: 12 },
  indicator: 'value',
  currency: 'USD',
  value: 664_450_000_000,
  low: 664_445_000_000,
  high: 664_455_000_000,
  status: 'first_published',
  released: '2024-01-12',
  publisher: 'GACC',
  table: 'annual totals by partner',
  via: ['TASS'],
};
const refusal = (text: string): string => {
  try {
    readTidy(text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing refused';
};
const changed = (from: string, to: string): string => writeTidy([ROW]).replace(from, to);

describe('the tidy layout', () => {
  it('reads back whatever it wrote', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((s) => s.replaceAll('\0', '').trim());
    const text = words.filter((s) => s !== '');
    const outlet = text.map((s) => s.replaceAll(';', ' ').trim()).filter((s) => s !== '');
    const row = fc.record({
      value: fc.double({ min: -1e13, max: 1e13, noNaN: true }).map((n) => n + 0),
      publisher: text,
      table: text,
      note: text,
      via: fc.uniqueArray(outlet, { maxLength: 3 }),
      months: fc.integer({ min: 1, max: 24 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const given = rows.map(({ months, value, ...rest }) => ({
          ...ROW,
          ...rest,
          value,
          low: value,
          high: value,
          period: { start: '2023-01', months },
        }));
        expect(readTidy(writeTidy(given))).toEqual(given);
      }),
    );
  });

  it('takes columns in any order, CRLF, a byte order mark, and a file without via and note', () => {
    const [head, row] = writeTidy([{ ...ROW, via: [] }])
      .trim()
      .split('\n')
      .map((line) => line.split(',').slice(0, -2));
    const turned = [head!, row!].map((cells) => cells.toReversed().join(',')).join('\r\n');
    expect(readTidy(`\ufeff${turned}\r\n`)).toEqual([{ ...ROW, via: [] }]);
  });

  it.each([
    ['2024-01-12', '2024-02-30', /line 2: released '2024-02-30'/],
    ['2023-01', '2023-00', /line 2: start '2023-00'/],
    [',12,', ',0,', /line 2: months '0'/],
    ['664450000000', '664.45bn', /line 2: value '664.45bn' is not a plain number/],
    ['664445000000', '664452000000', /line 2: value 664450000000 is not between/],
    ['CHN', 'China', /line 2: reporter 'China' is not a code such as CHN/],
    [',GACC', ',', /line 2: publisher is empty/],
    ['TASS', 'T"ASS', /line 2: a quote is not closed, or not doubled/],
    ['TASS', 'TASS,more', /line 2: 18 cells instead of 17/],
  ])('refuses %s turned into %s', (from, to, says) => expect(refusal(changed(from, to))).toMatch(says));

  it('names at most eight bad lines and counts the rest', () => {
    const bad = writeTidy(Array.from({ length: 11 }, () => ROW)).replaceAll('first_published', 'guessed');
    expect(refusal(bad)).toMatch(/^11 of 11 rows .*line 9: .*; and 3 more$/);
  });

  it('refuses a header that is not the layout', () => {
    expect(refusal('')).toMatch(/is empty/);
    expect(refusal(`${HEAD}\n`)).toMatch(/no rows/);
    expect(refusal(`${HEAD},flow\n`)).toMatch(/twice/);
    expect(refusal('a,b\n1,2\n')).toMatch(/has no column reporter/);
  });

  it('counts lines through quoted line breaks', () => {
    expect(csvLines('a,b\n"x\ny",1\n\nz,2\n').map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['a', 'b']],
      [2, ['x\ny', '1']],
      [5, ['z', '2']],
    ]);
  });
});
