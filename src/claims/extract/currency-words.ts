import type { Currency } from '../../model/currency.js';

/** Currencies that share a name or a sign: which one is meant depends on whose trade it is. */
export type CurrencyFamily = 'dollar' | 'rupee' | 'peso' | 'shilling' | 'crown' | 'pound' | 'franc' | 'rand';

export interface CurrencyWord {
  readonly currency: Currency;
  /** Set where the word alone does not tell: a bare `$`, `rupees`, `pesos`. */
  readonly family?: CurrencyFamily;
}

/** Signs and codes that stand before a number, longest first where one begins another. */
const BEFORE: readonly (readonly [string, Currency, CurrencyFamily?])[] = [
  ['US$', 'USD'],
  ['US $', 'USD'],
  ['U.S.$', 'USD'],
  ['U.S. $', 'USD'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['NZ$', 'NZD'],
  ['SG$', 'SGD'],
  ['S$', 'SGD'],
  ['MX$', 'MXN'],
  ['R$', 'BRL'],
  ['CN¥', 'CNY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₺', 'TRY'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['$', 'USD', 'dollar'],
  ['RMB', 'CNY'],
  ['RM', 'MYR'],
  ['Rs.', 'INR', 'rupee'],
  ['Rs', 'INR', 'rupee'],
  ['Rp', 'IDR'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['KES', 'KES'],
  ['TSh', 'TZS'],
  ['Sh', 'KES', 'shilling'],
  ['Tk', 'BDT'],
  ['TL', 'TRY'],
  ['SR', 'SAR'],
  ['Dh', 'AED'],
  ['QR', 'QAR'],
  ['GH¢', 'GHS'],
  ['Ft', 'HUF'],
  ['zł', 'PLN'],
  ['Fr.', 'CHF'],
  ['NIS', 'ILS'],
  ['NOK', 'NOK'],
  ['N', 'NGN'],
  ['R', 'ZAR'],
  ['P', 'PHP'],
];

/** Words behind a number; the country word decides between dollars, rupees and pesos where it is said. */
const AFTER: readonly (readonly [RegExp, Currency, CurrencyFamily?])[] = [
  [/^(?:US|U\.S\.|American) dollars?/, 'USD'],
  [/^(?:Canadian|C) dollars?/, 'CAD'],
  [/^Australian dollars?/, 'AUD'],
  [/^New Zealand dollars?/, 'NZD'],
  [/^Hong Kong dollars?/, 'HKD'],
  [/^(?:New )?Taiwan(?:ese)? dollars?/, 'TWD'],
  [/^Singapore(?:an)? dollars?/, 'SGD'],
  [/^dollars?/, 'USD', 'dollar'],
  [/^(?:Chinese )?(?:yuan|renminbi|RMB)/, 'CNY'],
  [/^euros?/, 'EUR'],
  [/^(?:Japanese )?yen/, 'JPY'],
  [/^(?:British )?pounds?(?: sterling)?/, 'GBP'],
  [/^(?:South Korean |Korean )?won/, 'KRW'],
  [/^Pakistani rupees?/, 'PKR'],
  [/^Sri Lankan rupees?/, 'LKR'],
  [/^(?:Indian )?rupees?/, 'INR', 'rupee'],
  [/^(?:Russian )?rou?bles?/, 'RUB'],
  [/^ringgit/, 'MYR'],
  [/^(?:Thai )?baht/, 'THB'],
  [/^rupiah/, 'IDR'],
  [/^(?:Vietnamese )?dong/, 'VND'],
  [/^Mexican pesos?/, 'MXN'],
  [/^Philippine pesos?/, 'PHP'],
  [/^Argentine pesos?/, 'ARS'],
  [/^Chilean pesos?/, 'CLP'],
  [/^pesos?/, 'MXN', 'peso'],
  [/^(?:reais|real\b)/, 'BRL'],
  [/^(?:South African )?rands?/, 'ZAR'],
  [/^(?:Turkish )?liras?/, 'TRY'],
  [/^(?:Swiss )?francs?/, 'CHF'],
  [/^(?:Nigerian )?naira/, 'NGN'],
  [/^(?:Kenyan )?shillings?/, 'KES', 'shilling'],
  [/^taka/, 'BDT'],
  [/^(?:Saudi )?riyals?/, 'SAR'],
  [/^(?:UAE )?dirhams?/, 'AED'],
  [/^(?:new )?shekels?/, 'ILS'],
  [/^hryvnias?/, 'UAH'],
  [/^zlotys?/, 'PLN'],
  [/^forints?/, 'HUF'],
  [/^tenge/, 'KZT'],
  [/^(?:Swedish )(?:kronor|krona|crowns?)/, 'SEK'],
  [/^(?:Norwegian )(?:kroner|krone|crowns?)/, 'NOK'],
  [/^(?:Danish )(?:kroner|krone|crowns?)/, 'DKK'],
  [/^(?:Czech )?(?:korunas?|crowns?|kronor|kroner)/, 'CZK', 'crown'],
];

/** Which member of a family a reporter's own texts mean. */
const OWN: Readonly<Record<CurrencyFamily, Readonly<Record<string, Currency>>>> = {
  dollar: { AUS: 'AUD', CAN: 'CAD', HKG: 'HKD', NZL: 'NZD' },
  rupee: { PAK: 'PKR', LKA: 'LKR', IND: 'INR' },
  peso: { MEX: 'MXN', PHL: 'PHP', ARG: 'ARS', CHL: 'CLP', COL: 'COP' },
  shilling: { KEN: 'KES', TZA: 'TZS', UGA: 'UGX' },
  crown: { SWE: 'SEK', NOR: 'NOK', DNK: 'DKK', CZE: 'CZK' },
  pound: { EGY: 'EGP' },
  franc: {},
  rand: {},
};

/** The currency of a family that is meant in figures of `reporter`; null when the reporter has none of it. */
export const ownCurrency = (family: CurrencyFamily, reporter: string): Currency | null => OWN[family][reporter] ?? null;

const SIGNS = [...BEFORE].sort((a, b) => b[0].length - a[0].length);
const LETTER = /[A-Za-z]/;

/** The sign or code that ends `text`, and where it starts; null when none does. */
export function currencyBefore(text: string, codes: ReadonlySet<string>): (CurrencyWord & { start: number }) | null {
  const end = text.trimEnd().length;
  const gap = text.length - end;
  const code = /(?:^|[^A-Za-z])([A-Z]{3})$/.exec(text.slice(Math.max(0, end - 4), end))?.[1];
  if (code && code !== 'RMB' && codes.has(code)) return { currency: code as Currency, start: end - 3 };
  for (const [sign, currency, family] of SIGNS) {
    if (!text.startsWith(sign, end - sign.length) || end < sign.length) continue;
    const start = end - sign.length;
    if (LETTER.test(sign[0]!) && start > 0 && /[A-Za-z.]/.test(text[start - 1]!)) continue;
    // "from the US $5bn": the country, then a dollar sign.
    if (sign.includes(' ') && /\bthe\s$/i.test(text.slice(0, start))) continue;
    // One capital letter is a currency only where it touches the number: N1.92, R104.
    if (/^[NRP]$/.test(sign) && gap > 0) continue;
    return { currency, start, ...(family ? { family } : {}) };
  }
  return null;
}

/** Any of them: most numbers are followed by none. */
const ANY_AFTER = new RegExp(AFTER.map(([form]) => form.source).join('|'));

/** The currency named at the start of `text`, and its length. */
export function currencyAfter(text: string, codes: ReadonlySet<string>): (CurrencyWord & { length: number }) | null {
  const code = /^[A-Z]{3}\b/.exec(text)?.[0];
  if (code && codes.has(code)) return { currency: code as Currency, length: 3 };
  if (!ANY_AFTER.test(text)) return null;
  for (const [form, currency, family] of AFTER) {
    const match = form.exec(text);
    if (match && !/^[A-Za-z]/.test(text.slice(match[0].length)))
      return { currency, length: match[0].length, ...(family ? { family } : {}) };
  }
  return null;
}
