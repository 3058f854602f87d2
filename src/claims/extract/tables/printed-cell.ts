import type { Currency } from '../../../model/currency.js';
import type { Scale } from '../../../model/quantity.js';
import { type CurrencyFamily, currencyBefore } from '../currency-words.js';
import { readNumber } from '../printed-number.js';
import { CODES, tailOf } from '../quantity-tail.js';
import type { Cell } from './cells-of-line.js';

/** A number that stands alone in its cell, as printed. */
export interface PrintedCell {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly step: number;
  readonly sign: 1 | -1 | null;
  readonly scale: Scale;
  /** `percent`, `pp`, `currency`, `tonnes`, ... where the cell says it. */
  readonly unit: string | null;
  readonly currency: Currency | null;
  readonly family: CurrencyFamily | undefined;
}

/** Nothing is known: "-", "n/a", "..", ":". */
const MISSING = /^(?:[-¦.:*\u00a0]{1,4}|n\.?\s?\/?\s?[ad]\.?|nil|x|na|\.\.\.)$/i;
export const isMissing = ({ text }: Cell): boolean => text === '' || MISSING.test(text);

const NUMBER =
  /^(?<open>\(\s?)?(?<sign>[-+]\s?|up\s|down\s|plus\s|minus\s)?(?<money>[A-Z]{0,3}[$¤£¥¬¸]\s?|[A-Z]{3}\s|Rs\.?\s?)?(?<inner>[-+])?(?<digits>\d{1,3}(?:[ \u00a0',]\d{3})+(?:\.\d{1,4})?|\d{1,3}(?:\.\d{3})+,\d{1,3}|\d{1,12}(?:[.,]\d{1,4})?|\.\d{1,4})/i;
/** What may stand behind a number in its cell: marks of notes, of figures that are not final. */
const NOTE = /^\s?(?:\*{1,3}|[¹²³]|[pre]\b|\((?:[pre]|\d)\)|\d\))?$/i;
const EUROPEAN = /^\d{1,3}(?:\.\d{3})+,\d{1,3}$/;
const MINUS = /^(?:-|down|minus)/i;

/** The number of a cell that holds nothing else; null where it holds more, or none. */
export function printedCell({ start, text }: Cell): PrintedCell | null {
  if (text.length > 40) return null;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const { open = '', sign, money, inner, digits } = match.groups!;
  let right = text.slice(match[0].length);
  const tail = tailOf(right);
  right = right.slice(tail.length);
  let end = match[0].length + tail.length;
  const closed = open !== '' && /^\s?\)/.exec(right)?.[0];
  if (open !== '' && !closed) return null;
  if (closed) {
    end += closed.length;
    right = right.slice(closed.length);
    // "(8.3)%"
    if (right.startsWith('%')) return null;
  }
  if (!NOTE.test(right)) return null;
  const word = money ? currencyBefore(money, CODES) : null;
  if (money && !word) return null;
  const plain = EUROPEAN.test(digits!) ? digits!.replaceAll('.', '').replace(',', '.') : digits!;
  const { value, step } = readNumber(plain.startsWith('.') ? `0${plain}` : plain);
  const printed = sign ?? inner;
  return {
    start,
    end: start + end,
    value,
    step,
    sign: printed ? (MINUS.test(printed) ? -1 : 1) : open !== '' ? -1 : null,
    scale: tail.scale,
    unit: tail.unit ?? (word ? 'currency' : null),
    currency: word?.currency ?? tail.currency,
    family: word ? word.family : tail.family,
  };
}

/** A year alone, which no amount is. */
export const isYear = ({ text }: Cell): boolean => /^(?:19|20)\d\d[*pre]?$/.test(text);
