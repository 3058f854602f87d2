import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const OPENING = "China's exports rose 12 percent in June, customs said. ";
const productsOf = (text: string): readonly string[] =>
  claimsOf(OPENING + text)
    .filter((c) => c.kind === 'not_checkable')
    .map((c) => c.product ?? '');

describe('a duty is of the goods that it is laid on', () => {
  it.each([
    ['Washington put tariffs of 25 per cent on steel in March.', 'steel'],
    ['A 25 percent tariff on Canadian lumber took effect.', 'lumber'],
    ['India will lower tariffs of up to 150% on Scotch whisky.', 'scotch whisky'],
    ['He has put tariffs on steel, aluminum and solar panels from abroad.', 'steel, aluminum and solar panels'],
    ['The EU imposed duties of 38 percent on electric cars from China.', 'electric cars'],
  ])('%s', (text, product) => {
    expect(productsOf(text).map((p) => p.toLowerCase())).toContain(product);
  });
  it.each([
    'Washington put tariffs of 25 percent on Chinese goods worth $250 billion.',
    'Trump slapped a 10 percent tariff on the UK.',
    'Tariffs of 30% on most other goods stay in force.',
  ])('%s', (text) => {
    expect(productsOf(text).every((product) => product === 'goods')).toBe(true);
  });
});
