import type { Currency } from '../../model/currency.js';
import type { Scale } from '../../model/quantity.js';
import { type CurrencyFamily, currencyAfter } from './currency-words.js';
import { CODES } from './quantity-tail.js';
import { gateOf, opens } from './word-gates.js';

/** The scale, and perhaps the currency, that a text gives once for the numbers that follow. */
export interface AnnouncedScale {
  readonly scale: Scale;
  readonly currency: Currency | null;
  readonly family?: CurrencyFamily;
  /** The numbers are weights. */
  readonly unit?: 'tonnes';
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
