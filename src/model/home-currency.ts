import type { Currency } from './currency.js';

/** The currencies that the economies with dollar rates in the package use at home. */
export const HOME_CURRENCY: Readonly<Record<string, Currency>> = { CHN: 'CNY', JPN: 'JPY', EU: 'EUR', EA: 'EUR' };
