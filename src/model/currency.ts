/** ISO 4217 codes of the currencies that trade figures here are published in or quoted in. */
export const CURRENCIES = [
  'USD',
  'CNY',
  'EUR',
  'JPY',
  'GBP',
  'KRW',
  'INR',
  'AUD',
  'CAD',
  'CHF',
  'HKD',
  'TWD',
  'SGD',
  'BRL',
  'MXN',
  'RUB',
  'VND',
  'IDR',
  'MYR',
  'THB',
  'TRY',
  'ZAR',
] as const;

export type Currency = (typeof CURRENCIES)[number];

export const isCurrency = (text: string): text is Currency => (CURRENCIES as readonly string[]).includes(text);

/** How a newspaper writes the currency after a scaled number: `664.45bn dollars`, `41.76tn yuan`. */
export const CURRENCY_WORD: Partial<Record<Currency, string>> = {
  USD: 'dollars',
  CNY: 'yuan',
  EUR: 'euros',
  JPY: 'yen',
  GBP: 'pounds',
  KRW: 'won',
  INR: 'rupees',
};
