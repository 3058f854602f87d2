import { BilateralError } from '../model/error.js';
import type { TradeCube } from './trade-cube.js';

/** What splits a share into relative price, exchange rate and real share. All are ratios, now over base. */
export interface SharePrices {
  /** The partner's prices in the reporter's currency, by `product * months + month`; NaN where there is no price figure. */
  readonly own: Float64Array;
  /** Prices of all partners together, in the reporter's currency, likewise. */
  readonly market: Float64Array;
  /** The reporter's currency per unit of the partner's, by month: above 1 where the partner's currency rose. */
  readonly exchangeRate: ArrayLike<number>;
}

/** @throws BilateralError `bad-input` on a wrong length, or a price or rate that is not positive */
export function requirePrices({ of, products, months }: TradeCube, prices: SharePrices): void {
  const rows = products.length * months.length;
  const { own, market, exchangeRate } = prices;
  if (own.length !== rows || market.length !== rows || exchangeRate.length !== months.length)
    throw new BilateralError(
      'bad-input',
      `${of}: ${own.length} and ${market.length} prices and ${exchangeRate.length} exchange rates for ${rows} rows and ${months.length} months`,
      { hint: 'give a price ratio for each product and month, NaN where none is known, and a rate for each month' },
    );
  const good = (x: number): boolean => x > 0 && x < Infinity;
  const bad =
    [...Array.from(exchangeRate)].find((x) => !good(x)) ??
    own.find((x) => !Number.isNaN(x) && !good(x)) ??
    market.find((x) => !Number.isNaN(x) && !good(x));
  if (bad !== undefined)
    throw new BilateralError('bad-input', `${of}: a ratio of prices or exchange rates is ${bad}`, {
      hint: 'ratios of now over base are positive',
    });
}
