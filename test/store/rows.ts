import type { Observation } from '../../src/model/observation.js';

/** A figure of an invented office, to append. */
export const figure = (over: Partial<Observation> = {}): Observation => ({
  reporter: 'NZL',
  partner: 'AUS',
  flow: 'exports',
  product: 'goods',
  period: { start: '2020-01', months: 1 },
  indicator: 'value',
  currency: 'USD',
  value: 1000,
  low: 999.5,
  high: 1000.5,
  publisher: 'Test Office',
  table: 'by month',
  via: ['A', 'B'],
  status: 'first_published',
  released: '2020-03-01',
  ...over,
});

const month = (i: number): string => `${1900 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;

/** `n` different figures, the same at each call; their values do not compress. */
export const manyFigures = (n: number): Observation[] =>
  Array.from({ length: n }, (_, i) => {
    const value = ((i * 2654435761) % 4294967296) / 7;
    return figure({
      product: `HS:${i % 997}`,
      period: { start: month(i % 1200), months: 1 },
      value,
      low: value,
      high: value,
    });
  });
