import { describe, expect, it } from 'vitest';
import { demandAndShare } from '../../src/explain/demand-and-share.js';
import { priceRatios } from '../../src/explain/price-ratios.js';
import type { Observation } from '../../src/model/observation.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Rate } from '../../src/model/rate.js';

const month = (year: number, m: number): string => `${year}-${String(m).padStart(2, '0')}`;
const seen = { publisher: 'made', table: 'made', via: [], status: 'revised', released: '2024-01-31' } as const;

const index = (partner: string, start: string, value: number): Observation => ({
  ...seen,
  reporter: 'USA',
  partner,
  flow: 'imports',
  product: 'goods',
  period: { start, months: 1 },
  indicator: 'price_index',
  currency: 'USD',
  value,
  low: value,
  high: value,
});
const rate = (start: string, value: number): Rate => ({
  ...seen,
  currency: 'CNY',
  period: { start, months: 1 },
  basis: 'period average',
  value,
});

/** Months of two years: what a number is in the first and in the second. */
const years = <T>(make: (start: string, now: boolean, m: number) => T, last = 12): T[] =>
  [2022, 2023].flatMap((year) =>
    Array.from({ length: year === 2023 ? last : 12 }, (_, m) => make(month(year, m + 1), year === 2023, m)),
  );
const own = (last?: number) => years((start, now) => index('CHN', start, now ? 96 : 100), last);
const all = years((start, now) => index('WLD', start, now ? 105 : 100));
const rates = years((start, now) => rate(start, now ? 8 : 6.4));
const period = parsePeriod('2023');

describe('ratios of prices', () => {
  it('are those of the means of the same months, and the rate is what a unit of the other currency is worth', () => {
    const found = priceRatios('USA', 'CHN', period, [...own(), ...all], rates)!;
    expect(found.own).toBeCloseTo(0.96, 12);
    expect(found.market).toBeCloseTo(1.05, 12);
    expect(found.exchangeRate).toBeCloseTo(0.8, 12);
    expect(found.months).toHaveLength(12);
  });

  it('leave out a month that one of the two years lacks, in both', () => {
    const found = priceRatios('USA', 'CHN', period, [...own(11), ...all], rates)!;
    expect(found.months).toHaveLength(11);
    expect(found.prices.some((row) => row.period.start.endsWith('-12'))).toBe(false);
  });

  it('are not there without indices of both, or for another importer; without every rate the price stays in dollars', () => {
    expect(priceRatios('USA', 'CHN', period, own(), rates)).toBeNull();
    expect(priceRatios('JPN', 'CHN', period, [...own(), ...all], rates)).toBeNull();
    expect(priceRatios('USA', 'CHN', period, [...own(), ...all], rates.slice(1))!.exchangeRate).toBeNull();
    const euros = [...own(), ...all].map((row): Observation => ({ ...row, currency: 'EUR' }));
    expect(priceRatios('USA', 'CHN', period, euros, rates)!.exchangeRate).toBeNull();
  });
});

describe('a share in prices', () => {
  const level = (partner: string, start: string, value: number): Observation => ({
    ...index(partner, start, value),
    indicator: 'value',
    period: { start, months: 12 },
  });
  const market = (now: number, base: number) => ({
    own: { now: level('CHN', '2023-01', now), base: level('CHN', '2022-01', base) },
    all: { now: level('WLD', '2023-01', 1100), base: level('WLD', '2022-01', 1000) },
  });
  const prices = { own: 0.96, market: 1.05, exchangeRate: 0.8 };
  const value = (found: ReturnType<typeof demandAndShare>, name: string): number =>
    found.lines.find((line) => line.name === name)!.value;

  it('adds up to the share, which it does not change', () => {
    const [whole, priced] = [demandAndShare('x', market(180, 200)), demandAndShare('x', market(180, 200), [], prices)];
    const parts = ['relative price', 'exchange rate', 'real share'].map((name) => value(priced, name));
    expect(parts.reduce((a, b) => a + b)).toBeCloseTo(value(whole, 'share'), 10);
    expect(value(priced, 'demand')).toBeCloseTo(value(whole, 'demand'), 10);
  });

  it('finds what was put in: prices and the rate alone moved, so the quantities stand', () => {
    const share = (0.2 * 0.96) / 1.05;
    const found = demandAndShare('x', market(1100 * share, 200), [], prices);
    expect(value(found, 'real share')).toBeCloseTo(0, 10);
    const mean = (1100 * share - 200) / Math.log((1100 * share) / 200);
    expect(value(found, 'exchange rate')).toBeCloseTo(mean * Math.log(0.8), 10);
    expect(value(found, 'relative price')).toBeCloseTo(mean * Math.log(0.96 / 1.05 / 0.8), 10);
  });

  it('has no line for the exchange rate where no rate is held', () => {
    const found = demandAndShare('x', market(180, 200), [], { ...prices, exchangeRate: null });
    expect(found.lines.map(({ name }) => name).slice(0, 3)).toEqual(['demand', 'relative price', 'real share']);
  });
});
