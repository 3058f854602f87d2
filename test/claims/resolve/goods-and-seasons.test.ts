import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../src/model/period.js';
import { type AskedRow, rowsOf } from './asked-rows.js';
import { claimsOf } from './claims-of.js';
import { GOODS_AND_SEASONS } from './goods-and-seasons-rows.js';

/** Product, `@` period and `~` comparison of the figures asked for, as far as they are asked. */
function read({ text, day, asked }: AskedRow): Record<string, string> {
  const claims = claimsOf(text, day);
  return Object.fromEntries(
    Object.entries(asked).map(([key, wanted]) => {
      const claim = claims.find((c) => c.kind !== 'streak' && c.value !== null && Math.abs(c.value) === Number(key));
      if (!claim) return [key, 'no claim'];
      const product = /^[^@~]/.test(wanted) ? String(claim.product).toLowerCase() : '';
      const period = wanted.includes('@') ? `@${claim.period ? formatPeriod(claim.period) : 'none'}` : '';
      const comparison = wanted.includes('~') ? `~${claim.comparison}` : '';
      return [key, product + period + comparison];
    }),
  );
}

describe.each(Object.entries(GOODS_AND_SEASONS))('%s', (_, table) => {
  it.each(rowsOf(table))('$day $text', (row) => {
    expect(read(row)).toEqual(row.asked);
  });
});
