import fc from 'fast-check';
import type { Currency } from '../../src/model/currency.js';
import type { Figure } from '../../src/model/figure.js';
import type { Flow } from '../../src/model/flow.js';
import type { Observation } from '../../src/model/observation.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Rate, RateBasis } from '../../src/model/rate.js';
import type { Series } from '../../src/model/series.js';

/** A published figure in billions, with half a unit of its last digit either way. */
export function bn<C extends Currency>(
  flow: Flow,
  period: string,
  printed: string,
  currency: C,
  more: Partial<Observation<C>> = {},
): Observation<C> {
  const half = 0.5 * 10 ** -(printed.split('.')[1]?.length ?? 0);
  return {
    reporter: 'CHN',
    partner: 'USA',
    flow,
    product: 'goods',
    period: parsePeriod(period),
    indicator: 'value',
    currency,
    value: Number(printed) * 1e9,
    low: (Number(printed) - half) * 1e9,
    high: (Number(printed) + half) * 1e9,
    publisher: 'GACC',
    table: 'annual',
    via: [],
    status: 'first_published',
    released: '2024-01-12',
    ...more,
  };
}

export const usd = (flow: Flow, period: string, printed: string, more: Partial<Observation<'USD'>> = {}) =>
  bn(flow, period, printed, 'USD', more);
export const cny = (flow: Flow, period: string, printed: string, more: Partial<Observation<'CNY'>> = {}) =>
  bn(flow, period, printed, 'CNY', more);

/** A published growth rate, printed to one decimal. */
export const rateOfGrowth = (flow: Flow, period: string, printed: number): Observation<'USD'> => ({
  ...usd(flow, period, '1'),
  indicator: 'growth_yoy',
  value: printed,
  low: printed - 0.05,
  high: printed + 0.05,
});

export const rate = (
  currency: Currency,
  period: string,
  value: number,
  basis: RateBasis,
  more: Partial<Rate> = {},
): Rate => ({
  currency,
  period: parsePeriod(period),
  basis,
  value,
  publisher: 'Federal Reserve Board',
  table: basis === 'period average' ? 'G.5' : 'H.10',
  via: [],
  status: 'final',
  released: '2024-01-16',
  ...more,
});

export const series = (flow: Flow, observations: readonly Observation<'USD'>[]): Series<'USD'> => ({
  reporter: 'CHN',
  partner: 'USA',
  flow,
  product: 'goods',
  frequency: 'M',
  currency: 'USD',
  publisher: 'GACC',
  asOf: '2024-12-31',
  observations,
  notes: [],
});

export const YEAR = parsePeriod('2023');
export const BASE_YEAR = parsePeriod('2022');

/** A bare figure of a year with some rounding around it. */
export const figure = (value: number, half = 0, period = YEAR): Figure<'USD'> => ({
  value,
  low: value - half,
  high: value + half,
  currency: 'USD',
  period,
});

/** Positive amounts with a rounding of at most a tenth. */
export const amounts = fc
  .tuple(fc.double({ min: 1, max: 1e13, noNaN: true }), fc.double({ min: 0, max: 0.1, noNaN: true }))
  .map(([value, loose]) => ({ value, half: value * loose }));

export const codes = (notes: readonly { readonly code: string }[]): string[] => notes.map((n) => n.code);
