import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { yearlyRate } from '../../../src/claims/arithmetic/checks/yearly-rates.js';

/** Monthly averages of a currency in a year, from the figures that come with the project. */
function averages(currency: string, year: number): readonly number[] {
  const lines = readFileSync(new URL('../../../data/exchange_rates.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines
    .map((line) => line.split(','))
    .filter(([code, start, months, , basis]) => {
      return code === currency && start!.startsWith(`${year}-`) && months === '1' && basis === 'period average';
    })
    .map((cells) => Number(cells[5]));
}

it.each(['CNY', 'EUR', 'JPY'])('rates of exchange of %s lie about the averages of each year', (currency) => {
  for (let year = 2000; year <= 2025; year += 1) {
    const months = averages(currency, year);
    expect(months.length).toBeGreaterThan(5);
    const [low, high] = yearlyRate(currency, year, year)!;
    expect(low / (0.96 * Math.min(...months))).toBeCloseTo(1, 3);
    expect(high / (1.04 * Math.max(...months))).toBeCloseTo(1, 3);
  }
});

it('spans years, and knows none before, after or of other currencies', () => {
  const [a, b] = [yearlyRate('EUR', 2014, 2014)!, yearlyRate('EUR', 2015, 2015)!];
  expect(yearlyRate('EUR', 2014, 2015)).toEqual([Math.min(a[0], b[0]), Math.max(a[1], b[1])]);
  expect(yearlyRate('USD', 1980, 1980)).toEqual([1, 1]);
  for (const [code, first, last] of [
    ['EUR', 1999, 2000],
    ['EUR', 2025, 2027],
    ['CHF', 2010, 2010],
  ] as const)
    expect(yearlyRate(code, first, last)).toBeNull();
});
