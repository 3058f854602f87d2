import type { Currency } from '../../model/currency.js';
import type { Scale } from '../../model/quantity.js';
import { type CurrencyFamily, currencyAfter, currencyBefore } from './currency-words.js';
import { CODES } from './quantity-tail.js';
import { gateOf, opens } from './word-gates.js';

/** The scale, and perhaps the currency, that a text gives once for the numbers that follow. */
export interface AnnouncedScale {
  readonly scale: Scale;
  readonly currency: Currency | null;
  readonly family?: CurrencyFamily;
  /** The numbers are weights, or things that are counted. */
  readonly unit?: 'tonnes' | 'units';
  /** It holds for every number of a row, a whole one too. */
  readonly ofRows?: true;
}

const GATE = gateOf('thousands|millions|billions|trillions|crores|lakhs');
/** "In billions of dollars", "(millions of euros)", "in crores of rupees". */
const ANNOUNCED =
  /(?:\b(?:in|as)\s+|[(,;:]\s*)(?<scale>thousands|millions|billions|trillions|crores|lakhs)(?:\s+of\s+(?<money>[\w.]+(?:\s[\w.]+){0,2}))?/i;
const SCALES: Readonly<Record<string, Scale>> = {
  thousands: 'thousand',
  millions: 'million',
  billions: 'billion',
  trillions: 'trillion',
  crores: 'crore',
  lakhs: 'lakh',
};

/** "(mln t):", "(thousand tonnes):", "(tonnes):": the heading of a list of weights. */
const WEIGHTS =
  /\((?:in\s+)?(?:(?<scale>mln|million|m|thousand|'000|k)s?(?:\s+of)?\s*)?(?:metric\s+)?(?:t|tonnes|tons|mt)\)\s*:/i;
const WEIGHTS_GATE = gateOf('t|tonnes|tons|mt');
function weights(text: string): AnnouncedScale | null {
  const found = opens(text, WEIGHTS_GATE) ? WEIGHTS.exec(text) : null;
  if (!found) return null;
  const scale = found.groups!.scale?.toLowerCase();
  return {
    scale: scale === undefined ? 'one' : scale.startsWith('m') ? 'million' : 'thousand',
    currency: null,
    unit: 'tonnes',
  };
}

/** What a sentence says of the scale of its numbers: "deficits, in billions of dollars, were recorded with China ($22.8)". */
export function announcedScale(text: string): AnnouncedScale | null {
  const heavy = weights(text);
  if (heavy) return heavy;
  if (!opens(text, GATE)) return null;
  const { scale, money } = ANNOUNCED.exec(text)?.groups ?? {};
  if (!scale) return null;
  const word = money ? currencyAfter(money, CODES) : null;
  // "In thousands of factories" announces nothing.
  if (money && !word) return null;
  return {
    scale: SCALES[scale.toLowerCase()]!,
    currency: word?.currency ?? null,
    ...(word?.family ? { family: word.family } : {}),
  };
}

const ROW_SCALES: readonly (readonly [RegExp, Scale])[] = [
  [/^thousand|^'000/i, 'thousand'],
  [/^lakh/i, 'lakh'],
  [/^crore|^cr$/i, 'crore'],
  [/^m/i, 'million'],
  [/^b/i, 'billion'],
  [/^t/i, 'trillion'],
];
/** "(US$ million)", "in million francs", "(value in Sh billion, growth)", "(thousand tonnes)": over a list, which says it once for all rows. */
const OVER_ROWS =
  /(?:[(,:;¦]\s*|\b(?:in|values?)\s+)(?:values?\s+)?(?:in\s+)?(?<money>[A-Z]{0,3}[$¤£¥¬¸]|[A-Z]{2,3}|Shs?|Rs\.?|Tk)?\s?(?<scale>thousands?|'000|lakhs?|crores?|cr|millions?|mln|mio|mn|m|billions?|bln|bn|b|trillions?|trn|tn)\.?(?:\s+(?:of\s+)?(?<word>[A-Za-z$¤.]+(?:\s[A-Za-z]+)?))?\s*(?=[),;:|]|$)/;
const OF_WEIGHT = /^(?:metric\s+|net\s+|short\s+)?(?:t|tonnes|tons|mt)$/i;
const OF_THINGS = /^(?:units|vehicles|cars|pieces|TEUs?|containers|head|sets)$/i;
const OVER_GATE = gateOf(
  'thousands?|000|lakhs?|crores?|cr|millions?|mln|mio|mn|m|billions?|bln|bn|b|trillions?|trn|tn|tonnes|tons',
);
const BARE_WEIGHTS = /\((?:in\s+)?(?:metric\s+)?(?:tonnes|tons)\)/i;

/** The scale of the numbers in the rows under a line. */
export function scaleOfRows(text: string): AnnouncedScale | null {
  if (!opens(text, OVER_GATE)) return null;
  const said = OVER_ROWS.exec(text)?.groups;
  if (!said?.scale)
    return BARE_WEIGHTS.test(text) ? { scale: 'one', currency: null, unit: 'tonnes', ofRows: true } : null;
  const scale = ROW_SCALES.find(([form]) => form.test(said.scale!))![1];
  const { money, word } = said;
  if (word && OF_WEIGHT.test(word)) return { scale, currency: null, unit: 'tonnes', ofRows: true };
  if (word && OF_THINGS.test(word)) return { scale, currency: null, unit: 'units', ofRows: true };
  const named = (money ? currencyBefore(money, CODES) : null) ?? (word ? currencyAfter(word, CODES) : null);
  return { scale, currency: named?.currency ?? null, ...(named?.family ? { family: named.family } : {}), ofRows: true };
}
