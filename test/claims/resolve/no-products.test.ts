import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.js';
import { type AskedRow, rowsOf } from './asked-rows.js';
import { claimsOf } from './claims-of.js';
import { LEFT_OUT } from './left-out-rows.js';
import { NO_PRODUCTS } from './no-products-rows.js';

const AMOUNTS: ReadonlySet<string> = new Set(['level', 'balance', 'growth', 'share', 'ratio']);

/** Do the words of one name stand in the other? Labels and readings of a product agree as far as that. */
const agree = (wanted: string, found: string): boolean =>
  wanted === 'goods' || wanted === 'services' || wanted === 'goods_services'
    ? wanted === found
    : found.includes(wanted) || wanted.split(' ').every((word) => found.includes(word));

function productsRead({ text, asked }: AskedRow): Record<string, string> {
  const claims = claimsOf(text).filter((c: Claim) => AMOUNTS.has(c.kind));
  return Object.fromEntries(
    Object.entries(asked).map(([number, wanted]) => {
      const product = claims.find((c) => c.value === Number(number))?.product ?? 'no claim';
      return [number, agree(wanted, product) ? wanted : product];
    }),
  );
}

describe.each([...Object.entries(NO_PRODUCTS), ...Object.entries(LEFT_OUT)])('%s', (_, table) => {
  it.each(rowsOf(table))('$text', (row) => {
    expect(productsRead(row)).toEqual(row.asked);
  });
});
