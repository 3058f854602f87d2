import { describe, expect, it } from 'vitest';
import { manyTable } from '../../../src/briefs/what-next/many-table.js';
import { manyJson } from '../../../src/briefs/what-next/outlook-json.js';
import { manyRows } from '../../../src/briefs/what-next/outlook-rows.js';
import type { AheadOfMany } from '../../../src/model/outlook.js';
import { made } from './literal-outlook.js';

const { series: _, ...ahead } = made;
const many: readonly AheadOfMany[] = [
  { name: 'CHN', ahead },
  { name: 'MEX', ahead: { ...ahead, notes: [{ code: 'own', text: 'another of its kind' }] } },
  { name: 'FJI', error: { code: 'bad-input', message: 'a forecast was asked from 10 known months' } },
];
const about = {
  title: 'three series',
  source: 'US Census',
  unit: 'USD',
  currency: 'USD',
  notes: ['a note on all'],
} as const;

describe('manyTable', () => {
  it('has a line a series, says which could not be made, and groups remarks', () => {
    const text = manyTable(many, about);
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(text).toMatch(/CHN +2023-12 +\$68bn +\$61.2bn to \$74.8bn +−15.0 % +80 in 100 +\$73bn/);
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toContain('source US Census · unit USD');
    expect(flat).toContain('· a note on all');
    expect(flat).toContain('CHN: a remark of the series (so too, each in its own months, MEX)');
    expect(flat).not.toContain('another of its kind');
    expect(flat).toContain('FJI: no forecast, a forecast was asked from 10 known months');
  });

  it('shows four digits where the unit is not known', () => {
    const { currency: __, ...unknown } = about;
    const small = { ...ahead, whole: { ...ahead.whole, median: 1.23456, lo80: 0.0123456, hi80: 45678.9, came: null } };
    expect(manyTable([{ name: 'a', ahead: small }], { ...unknown, unit: 'that of the file' })).toMatch(
      /a +2023-12 +1\.235 +0\.01235 to 45,679/,
    );
  });

  it('says so where no forecast could be made', () => {
    expect(manyTable(many.slice(2), about)).toContain('no forecast could be made');
  });
});

describe('rows and JSON of many', () => {
  it('keep those that could be made apart from those that could not', () => {
    const { columns, rows } = manyRows(many, 'USD', 'US Census');
    expect(rows.map((row) => [row[0], row[1]])).toEqual([
      ['CHN', '2024-01'],
      ['CHN', '2024-02'],
      ['MEX', '2024-01'],
      ['MEX', '2024-02'],
    ]);
    expect(rows[0]![columns.indexOf('unit')]).toBe('USD');
    expect(JSON.parse(JSON.stringify(manyJson(many, 'US Census')))).toMatchObject({
      source: 'US Census',
      series: [{ name: 'CHN', origin: '2023-12' }, { name: 'MEX' }, { name: 'FJI', error: { code: 'bad-input' } }],
    });
  });
});
