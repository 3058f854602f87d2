import { CURRENCIES, type Currency, isCurrency } from '../../model/currency.js';
import type { Quantity, Scale } from '../../model/quantity.js';

/** A number found in a text, with the offsets of everything that belongs to it (sign, hedge, currency, scale, unit). */
export interface PrintedQuantity {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  /** Currency signs that name no one currency: a bare `$` is the US dollar unless the reporter's own is one. */
  readonly bareDollar: boolean;
}

const SCALES: Readonly<Record<string, Scale>> = {
  k: 'thousand',
  thousand: 'thousand',
  m: 'million',
  mn: 'million',
  mln: 'million',
  million: 'million',
  b: 'billion',
  bn: 'billion',
  bln: 'billion',
  billion: 'billion',
  t: 'trillion',
  tn: 'trillion',
  trn: 'trillion',
  tln: 'trillion',
  trillion: 'trillion',
};

const SIGNS: readonly (readonly [string, Currency])[] = [
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['CN¥', 'CNY'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['Rs', 'INR'],
  ['RMB', 'CNY'],
  ['$', 'USD'],
];

const CURRENCY_NAMES: readonly (readonly [string, Currency])[] = [
  ['(?:US |U\\.S\\. )?dollars?', 'USD'],
  ['(?:Chinese )?yuan|renminbi|RMB', 'CNY'],
  ['euros?', 'EUR'],
  ['(?:Japanese )?yen', 'JPY'],
  ['(?:British )?pounds?(?: sterling)?', 'GBP'],
  ['(?:South Korean )?won', 'KRW'],
  ['(?:Indian )?rupees?', 'INR'],
  ['(?:Russian )?rubles?|roubles?', 'RUB'],
];

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const SIGN = SIGNS.map(([sign]) => literal(sign)).join('|');
const NAME = CURRENCY_NAMES.map(([name]) => name).join('|');
const SCALE = Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join('|');
// Grouped thousands first, so that 200,096,600,000 is one number; a stray point in place of a comma is repaired.
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{3}(?:,\d{3})+|\.\d+)?|\d{1,3}\.\d{3}(?:,\d{3})+|\d+(?:\.\d+)?`;
const HEDGE =
  'nearly|almost|about|around|approximately|roughly|some|close to|more than|over|above|exceeding|less than|under|below|at least|at most|up to';

const PATTERN = new RegExp(
  String.raw`(?<hedge>\b(?:${HEDGE})\s+)?(?<minus>(?<![\w\d])[-−–+]\s?)?` +
    String.raw`(?:(?<sign>(?<![A-Za-z])(?:${SIGN}))\s?|(?<code>\b(?:${CURRENCIES.join('|')})\s))?(?<number>(?<![\w.,])(?:${NUMBER})|(?<=[$€£¥₩₹])(?:${NUMBER}))` +
    String.raw`(?:[\s-]?(?<scale>${SCALE})\b)?` +
    String.raw`(?:\s?(?<percent>%|percent(?:age)?(?!\s*points?)\b|per\s?cent\b|pct\b)|[\s-](?<points>percentage points?|points?\b|pp\b)|\s(?<name>${NAME})\b)?`,
  'giu',
);

const HEDGES: readonly (readonly [RegExp, Exclude<Quantity['hedge'], null>])[] = [
  [/^(?:nearly|almost|about|around|approximately|roughly|some|close)/i, 'approx'],
  [/^(?:more|over|above|exceeding)/i, 'more_than'],
  [/^(?:less|under|below)/i, 'less_than'],
  [/^at least/i, 'at_least'],
  [/^(?:at most|up to)/i, 'at_most'],
];

/** The number of a printed figure and the unit of its last digit. A point that stands for a comma is read as one. */
export function readNumber(printed: string): { value: number; step: number } {
  const repaired = /\.\d{3}(?:,\d{3})+$/.test(printed) ? printed.replace('.', ',') : printed;
  const plain = repaired.replaceAll(',', '');
  const decimals = plain.split('.')[1]?.length ?? 0;
  // Full digits such as 200,096,600,000 are rounded where their zeros begin; a bare 100 is not.
  const zeros = decimals === 0 && plain.length > 6 ? (/0+$/.exec(plain)?.[0].length ?? 0) : 0;
  return { value: Number(plain), step: 10 ** (zeros - decimals) };
}

/** Every amount of money, percentage and scaled number of a text, in order. Linear in the length of the text. */
export function findQuantities(text: string): readonly PrintedQuantity[] {
  const found: PrintedQuantity[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const { hedge, minus, sign, code, number, scale, percent, points, name } = match.groups!;
    const currency = currencyOf(sign, code, name);
    const unit = percent ? 'percent' : points ? 'pp' : currency || scale ? 'currency' : 'number';
    if (unit === 'number') continue;
    const { value, step } = readNumber(number!);
    const negative = minus !== undefined && /[-−–]/.test(minus);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      bareDollar: sign === '$',
      quantity: {
        value: negative ? -value : value,
        step,
        scale: (scale && SCALES[scale.toLowerCase()]) || 'one',
        unit,
        currency,
        hedge: hedge ? HEDGES.find(([form]) => form.test(hedge))![1] : null,
      },
    });
  }
  return found;
}

function currencyOf(sign: string | undefined, code: string | undefined, name: string | undefined): Currency | null {
  if (sign) return SIGNS.find(([form]) => form.toLowerCase() === sign.toLowerCase())![1];
  const upper = code?.trim().toUpperCase();
  if (upper && isCurrency(upper)) return upper;
  return (
    CURRENCY_NAMES.find(([form]) => name !== undefined && new RegExp(`^(?:${form})$`, 'i').test(name))?.[1] ?? null
  );
}
