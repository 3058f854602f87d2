import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.js';
import { CARRIED_PRODUCTS } from './carried-products-rows.js';
import { claimsOf } from './claims-of.js';
import { NAMED_PRODUCTS } from './named-products-rows.js';

const AMOUNTS: ReadonlySet<string> = new Set(['level', 'balance', 'growth', 'share', 'ratio', 'forecast', 'count']);

interface Row {
  readonly text: string;
  readonly asked: Readonly<Record<string, string>>;
}

const rowsOf = (table: string): Row[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [text, told] = line.split(' | ');
      return { text: text!, asked: Object.fromEntries(told!.split('; ').map((item) => item.split('='))) };
    });

const said = ({ product, flow, currency }: Claim): string => [product, flow, currency ?? '-'].join('/');

/** What is read of the figures asked for, as far as it is asked. */
function productsRead({ text, asked }: Row): Record<string, string> {
  const claims = claimsOf(text.replaceAll(' ¶ ', '\n\n')).filter((c) => AMOUNTS.has(c.kind));
  return Object.fromEntries(
    Object.entries(asked).map(([number, wanted]) => {
      const claim = claims.find((c) => c.value === Number(number));
      const parts = wanted.split('/').length;
      return [number, claim ? said(claim).split('/').slice(0, parts).join('/') : 'no claim'];
    }),
  );
}

describe.each(Object.entries({ ...NAMED_PRODUCTS, ...CARRIED_PRODUCTS }))('%s', (_, table) => {
  it.each(rowsOf(table))('$text', (row) => {
    expect(productsRead(row)).toEqual(row.asked);
  });
});
