import { describe, expect, it } from 'vitest';
import { announcedScale } from '../../../src/claims/extract/announced-scale.js';
import { extract } from '../../../src/claims/extract/extract.js';
import { findQuantities } from '../../../src/claims/extract/quantities.js';
import { articleFromText } from '../../../src/claims/read/text.js';

const amounts = (text: string) => findQuantities(text).map((q) => [q.quantity.value, q.quantity.scale]);

describe('announcedScale', () => {
  it.each([
    ['Deficits, in billions of dollars, were recorded with Peru ($2.8) and Chile ($1.1).', 'billion', 'USD'],
    ['Exports by partner (in millions of euros):', 'million', 'EUR'],
    ['Imports in crores of rupees: coal 12.5.', 'crore', 'INR'],
    ['Surpluses (millions of yen) shrank.', 'million', 'JPY'],
  ])('finds %j', (text, scale, currency) => {
    expect(announcedScale(text)).toMatchObject({ scale, currency });
  });

  it.each([
    'Goods worth billions of dollars were sold.',
    'Exports support jobs in thousands of factories.',
    'Exports came to $5 billion.',
  ])('leaves %j', (text) => {
    expect(announcedScale(text)).toBeNull();
  });

  it('gives its scale to the amounts that print none', () => {
    expect(amounts('Deficits, in billions of dollars: Peru ($2.8), Chile ($1.1), in all $44 million in May.')).toEqual([
      [2.8, 'billion'],
      [1.1, 'billion'],
      [44, 'million'],
    ]);
    expect(amounts('In millions of euros, exports were 812.5 to Italy, 5 percent more, in 2019.')).toEqual([
      [812.5, 'million'],
      [5, 'one'],
    ]);
  });

  it('reaches the list that it leads to, and no further', () => {
    const text =
      'Imports by partner, in millions of euros:\n- Peru 812.5\n- Chile 401.2\n\nExports were 30.5 in index points.';
    const found = extract(articleFromText(text)).flatMap((e) => e.drafts.map((d) => [d.value, d.unit]));
    expect(found).toEqual([
      [812.5, 'million'],
      [401.2, 'million'],
    ]);
  });
});
