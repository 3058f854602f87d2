import { describe, expect, it } from 'vitest';
import { claimsOf } from '../resolve/claims-of.js';

const ROWS = [
  ["Sri Lanka's export earnings came to US dollars 882 million in May.", 882, 'USD'],
  ["Nepal's imports came to Nepali rupees 95 billion in May.", 95, 'NPR'],
  ["Pakistan's exports were Rupees 700 billion in May.", 700, 'PKR'],
  ['Tunisia imported machinery for euros 2 billion in May.', 2, 'EUR'],
  ["Kenya's imports amounted to shillings 215 billion in May.", 215, 'KES'],
  ["Ghana's exports, 60 billion dollars 3 million tonnes apart, rose to $4 billion.", 4, 'USD'],
] as const;

describe('a currency in words before its number', () => {
  it.each(ROWS)('%s', (text, value, currency) => {
    const claim = claimsOf(text).find((c) => c.value === value);
    expect(claim?.currency).toBe(currency);
    if (currency !== 'USD') expect(claim?.unit).toBe('billion');
  });
});
