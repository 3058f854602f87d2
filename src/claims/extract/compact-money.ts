import type { Currency } from '../../model/currency.js';
import type { Scale } from '../../model/quantity.js';

/** A scale and a currency in one abbreviation. */
export interface CompactMoney {
  readonly length: number;
  readonly scale: Scale;
  readonly currency: Currency;
}

/** Currencies by the letters that statistical offices put behind a scale. */
const MONEY: Readonly<Record<string, Currency>> = {
  D: 'TND',
  DT: 'TND',
  DH: 'MAD',
  DHS: 'MAD',
  DA: 'DZD',
  '¤': 'EUR',
  $: 'USD',
  US$: 'USD',
  '£': 'GBP',
  'F CFA': 'XOF',
  FCFA: 'XOF',
};
const SCALES: Readonly<Record<string, Scale>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  mio: 'million',
  mm: 'million',
  b: 'billion',
  bn: 'billion',
  g: 'billion',
  md: 'billion',
  mds: 'billion',
  mrd: 'billion',
  mrds: 'billion',
};
const OPENS = /^[kmbg]/i;
const COMPACT =
  /^(?<scale>k|M|m|MM|mm|[Mm]n|[Mm]io|[Bb]n|B|G|[Mm]ds?|[Mm]rds?)\.?\s?(?<money>D[Hh]s|D[Hh]|DT|DA|D|¤|US\$|\$|£|F CFA|FCFA|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|TND|MAD|DZD|XOF|XAF|ISK|TRY)(?=\b))(?![\p{L}\d])/u;

/** "46,524.6 MD" (million dinars), "12.3 MDh", "5.1 Md€", "340 MEUR", "18 MSEK", as national offices print them. */
export function compactMoney(text: string): CompactMoney | null {
  if (!OPENS.test(text)) return null;
  const found = COMPACT.exec(text);
  if (!found) return null;
  const scale = found.groups!.scale!;
  const money = found.groups!.money!.toUpperCase();
  // In the francophone Maghreb two of them are a thousand millions.
  const doubled = scale === 'MM' && MONEY[money] === 'MAD';
  return {
    length: found[0].length,
    scale: doubled ? 'billion' : SCALES[scale.toLowerCase()]!,
    currency: MONEY[money] ?? (money as Currency),
  };
}
