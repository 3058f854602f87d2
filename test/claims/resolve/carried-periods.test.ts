import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../src/model/period.js';
import { CARRIED } from './carried-periods-rows.js';
import { BASES_AND_YEARS } from './carried-periods-rows-2.js';
import { claimsOf } from './claims-of.js';

interface Row {
  readonly text: string;
  readonly day: string;
  readonly periods: Readonly<Record<string, string>>;
}

const rowsOf = (table: string): Row[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [day, text, told] = line.split(' | ');
      return { day: day!, text: text!, periods: Object.fromEntries(told!.split('; ').map((item) => item.split('='))) };
    });

/** The periods read of the figures asked for: by their numbers, or by words of their claims. */
function periodsRead({ text, day, periods }: Row): Record<string, string> {
  const claims = claimsOf(text.replaceAll(' ¶ ', '\n\n'), day);
  const read = Object.keys(periods).map((key) => {
    const claim = claims.find((c) =>
      /^[\d.]+$/.test(key)
        ? c.kind !== 'streak' && c.value !== null && Math.abs(c.value) === Number(key)
        : c.quote.includes(key),
    );
    return [key, claim?.period ? formatPeriod(claim.period) : String(claim?.period)];
  });
  return Object.fromEntries(read);
}

describe.each(Object.entries({ ...CARRIED, ...BASES_AND_YEARS }))('%s', (_, table) => {
  it.each(rowsOf(table))('$day $text', (row) => {
    expect(periodsRead(row)).toEqual(row.periods);
  });
});
