import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.js';
import { type AskedRow, rowsOf } from './asked-rows.js';
import { CARRIED_PRODUCTS } from './carried-products-rows.js';
import { claimsOf } from './claims-of.js';
import { NAMED_PRODUCTS } from './named-products-rows.js';
import { PRODUCTS_GOING_ON } from './products-going-on-rows.js';

const AMOUNTS: ReadonlySet<string> = new Set(['level', 'balance', 'growth', 'share', 'ratio', 'forecast', 'count']);

const said = ({ product, flow, currency }: Claim): string => [product, flow, currency ?? '-'].join('/');

/** What is read of the figures asked for, as far as it is asked. */
function productsRead({ text, asked }: AskedRow): Record<string, string> {
  const claims = claimsOf(text).filter((c) => AMOUNTS.has(c.kind));
  return Object.fromEntries(
    Object.entries(asked).map(([number, wanted]) => {
      const claim = claims.find((c) => c.value === Number(number));
      const parts = wanted.split('/').length;
      return [number, claim ? said(claim).split('/').slice(0, parts).join('/') : 'no claim'];
    }),
  );
}

describe.each(Object.entries({ ...NAMED_PRODUCTS, ...CARRIED_PRODUCTS, ...PRODUCTS_GOING_ON }))('%s', (_, table) => {
  it.each(rowsOf(table))('$text', (row) => {
    expect(productsRead(row)).toEqual(row.asked);
  });
});
