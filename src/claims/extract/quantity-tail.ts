import { CURRENCIES, type Currency } from '../../model/currency.js';
import type { Scale } from '../../model/quantity.js';
import { compactMoney } from './compact-money.js';
import { COUNTED_GOODS } from './counted-goods.js';
import { type CurrencyFamily, currencyAfter } from './currency-words.js';
import { isLetterAt } from './letters.js';

/** Codes that may stand beside a number: USD 34bn, 34bn USD. */
/** In capitals those are words of a headline. */
const WORDS_TOO: ReadonlySet<string> = new Set(['ALL', 'TOP', 'CUP', 'SOS']);
export const CODES: ReadonlySet<string> = new Set(CURRENCIES.filter((code) => !WORDS_TOO.has(code)));

/** By the letter that they begin with: most words behind a number begin with none of these. */
const SCALE_WORDS: Readonly<Record<string, readonly (readonly [RegExp, Scale])[]>> = {
  l: [
    [/^lakh[\s-]crores?\b/i, 'trillion'],
    [/^lakhs?\b/i, 'lakh'],
  ],
  t: [
    [/^thousand/i, 'thousand'],
    [/^(?:trillion|trln|tril|trn|tln|tn|t)\b/i, 'trillion'],
  ],
  k: [[/^k\b/i, 'thousand']],
  h: [[/^hundred[\s-]million\b/i, 'hundred million']],
  c: [[/^(?:crores?|cr)\b/i, 'crore']],
  m: [
    [/^(?:million|mln|mio|mil|mn|m)\b/i, 'million'],
    [/^(?:mrd|mld|mlrd|milliards?)\b/i, 'billion'],
  ],
  b: [[/^(?:billion|bln|bil|bn|b)\b/i, 'billion']],
};
const NO_WORDS: (typeof SCALE_WORDS)[string] = [];

/** Percent and points begin so. */
const RATE_LETTERS: ReadonlySet<string | undefined> = new Set(['%', 'p', 'P']);
const PERCENT = /^(?:%|per\s?-?cent(?!age)\b|percent(?!age)\b|pct\b|pc\b|p\.\s?c\.)/i;
const POINTS = /^(?:percentage[\s-]points?|percent points?|p\.p\.|pp\b|points?\b)/i;
/** "2,289,000 net tons (NT)", "permit tons": tons of other weights are counted as tonnes. */
const TONS = String.raw`(?:(?:[Mm]etric|[Nn]et|[Ss]hort|[Ll]ong|permit|product|dry|wet)\s)?(?:[Tt]onnes?|[Tt]ons?)\b(?:\s\((?:NT|MT|mt)\))?`;
const TONNES = new RegExp(String.raw`^${TONS}|^(?:mt|MT|NT)\b(?!\$)`);
/** "5m t": the letter behind a scale word. */
const SCALED_TONNES = new RegExp(String.raw`^${TONS}|^t\b|^(?:mt|MT|NT)\b(?!\$)`);
/** Tonnes with a prefix, as offices of commodities print them. */
const PREFIXED = /^(?:Mt|MMT|MMt|kt)(?!pa)\b/;
const BARRELS = /^barrels?\b(?:\s(?:per|a)\sday\b|\/d(?:ay)?\b)?|^(?:bpd|bbl?s?(?:\/d|pd)?|b\/d)\b/i;
const MEASURED =
  /^(?:units|pieces|sets|bushels|TEUs?|containers|cubic (?:metres|meters)|kilograms|kilogrammes|kilos|kgs?|carats|litres|liters|bales|quintals|(?:troy )?ounces|cartons|stems|[GM]Wp?|heads?(?:\sof\scattle)?|pairs|(?:\d{2}[\s-]?(?:kg|kilos?|kilogram|lb|pound)[\s-])?bags|sacks|cases|bottles|boxes|gallons|hectolitres|kilolitres|kiloliters|cubic feet|bcm|(?:kilo|mega|giga|tera)watt[\s-]hours?|[kMGT]Wh|head-equivalent)\b/i;
const UNITS = new RegExp(`${MEASURED.source}|^${COUNTED_GOODS}\\b`, 'i');
const COUNTED = [
  [TONNES, 'tonnes'],
  [BARRELS, 'barrels'],
  [UNITS, 'units'],
] as const;
const SCALED = [[SCALED_TONNES, 'tonnes'], COUNTED[1], COUNTED[2]] as const;
/** What a scaled number without a currency may count that no figure of trade does. */
const NOT_MONEY =
  /^(?:people|jobs|workers|households|consumers|users|farmers|residents|tourists|visitors|passengers|times|years|doses|companies|firms|businesses|homes|hectares|acres|square|voters|viewers|customers|students|children|Americans|megawatts|gigawatts|kilomet|miles|inhabitants|citizens)/i;

/** What goods are counted in begins with a letter, or with how many pounds a bag has. */
const isUnit = (text: string): boolean => isLetterAt(text, 0) || /^\d/.test(text);

/** What follows a number: scale, unit and currency, and how far they reach. */
export interface Tail {
  readonly length: number;
  readonly scale: Scale;
  readonly unit: string | null;
  readonly currency: Currency | null;
  readonly family?: CurrencyFamily | undefined;
  readonly counts: boolean;
}

const GAP = /^[\s-]/;
const gapLength = (text: string): number => (text[0] === ' ' || (!isLetterAt(text, 0) && GAP.test(text)) ? 1 : 0);

/** Scale, unit and currency at the start of `right`, the text behind a number; `heavy` where `t` can be no trillion. */
export function tailOf(right: string, heavy = false): Tail {
  let at = 0;
  let scale: Scale = 'one';
  const gap = gapLength(right);
  const words = right.slice(gap);
  const compact = compactMoney(words);
  if (compact)
    return {
      length: gap + compact.length,
      scale: compact.scale,
      unit: 'currency',
      currency: compact.currency,
      counts: false,
    };
  for (const [form, word] of SCALE_WORDS[words[0]?.toLowerCase() ?? ''] ?? NO_WORDS) {
    const match = form.exec(words);
    // A letter alone is a scale only where it touches the number: 5m, but not "5 m".
    if (!match || (match[0].length === 1 && gap > 0 && !(heavy && words.startsWith('t')))) continue;
    scale = word;
    const { length } = match[0];
    at = gap + length + (words[length] === '.' && /^\.(?=\s+[a-z])/.test(words.slice(length)) ? 1 : 0);
    break;
  }
  const space = gapLength(right.slice(at));
  const rest = right.slice(at + space);
  const to = (match: RegExpExecArray): number => at + space + match[0].length;
  // "78.2 Mt": the prefix is the scale.
  const prefixed = scale === 'one' && (rest[0] === 'M' || rest[0] === 'k') ? PREFIXED.exec(rest) : null;
  if (prefixed)
    return {
      length: to(prefixed),
      scale: prefixed[0] === 'kt' ? 'thousand' : 'million',
      unit: 'tonnes',
      currency: null,
      counts: false,
    };
  const isRate = RATE_LETTERS.has(rest[0]);
  const points = isRate && rest[0] !== '%' ? POINTS.exec(rest) : null;
  if (points && scale === 'one' && !(/^points?$/i.test(points[0]) && space === 0))
    return { length: to(points), scale, unit: 'pp', currency: null, counts: false };
  const percent = isRate ? PERCENT.exec(rest) : null;
  if (percent && scale === 'one') return { length: to(percent), scale, unit: 'percent', currency: null, counts: false };
  const of = rest.startsWith('of') && /^of\s/.test(rest) ? 3 : 0;
  const word = currencyAfter(rest.slice(of), CODES);
  if (word)
    return {
      length: at + space + of + word.length,
      scale,
      unit: 'currency',
      currency: word.currency,
      family: word.family,
      counts: false,
    };
  if (heavy && scale === 'trillion' && at === gap + 1)
    return { length: at, scale: 'one', unit: 'tonnes', currency: null, counts: false };
  for (const [form, unit] of isUnit(rest) ? (scale === 'one' ? COUNTED : SCALED) : []) {
    const match = form.exec(rest);
    if (match) return { length: to(match), scale, unit, currency: null, counts: false };
  }
  return { length: at, scale, unit: null, currency: null, counts: scale !== 'one' && NOT_MONEY.test(rest) };
}
