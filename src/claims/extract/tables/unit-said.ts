import type { Currency } from '../../../model/currency.js';
import type { Scale } from '../../../model/quantity.js';
import { type CurrencyFamily, currencyAfter, currencyBefore } from '../currency-words.js';
import { CODES } from '../quantity-tail.js';

/** What the numbers of a column, a row or a whole table count, as far as its words say. */
export interface UnitSaid {
  readonly scale: Scale | null;
  readonly counts: 'tonnes' | 'barrels' | 'units' | null;
  readonly currency: Currency | null;
  readonly family: CurrencyFamily | undefined;
}

export interface UnitFound {
  readonly unit: UnitSaid | null;
  readonly rest: string;
}

const SCALES: readonly (readonly [RegExp, Scale])[] = [
  [/^th|^'?000|^1[,.]?000|^k/i, 'thousand'],
  [/^la/i, 'lakh'],
  [/^cr/i, 'crore'],
  [/^100\smil/i, 'hundred million'],
  [/^m/i, 'million'],
  [/^b/i, 'billion'],
  [/^t/i, 'trillion'],
];
const MONEY = String.raw`[A-Z]{0,3}[$¤£¥¬¸]|\b[A-Z]{3}\b|\bRs\b\.?|\bTk\b|\bKsh\b`;
const SCALED = new RegExp(
  String.raw`(?:(?<money>${MONEY})(?:\sFOB|\sCIF)?[\s.,']{0,2}|(?<word>\b[A-Z][A-Za-z]{0,3}\.?)[\s.,']{1,2}|(?<!\w))(?<scale>100\smillions?|thousands?|thsd?|'000s?|1[,.]?000|000s|lakhs?|crores?|millions?|mill|mil|mln|mio|mn|billions?|bill|bln|bn|mrd|trillions?|tril|trn|tn)\b\.?`,
  'i',
);
/** "($b)", "US$m", "EUR m", "tr dong", "m tonnes": letters that are a scale only beside money or a weight. */
const LETTER = new RegExp(
  String.raw`(?<money>${MONEY}|\bR'|\bR)[\s.]?(?<scale>[mbk]|cr|tr)\b|\b(?<scale2>m|tr|cr)\b\s(?=dong|tonnes|tons|t\b|EUR|USD|¤)`,
  'i',
);
const COUNTED: readonly (readonly [RegExp, 'tonnes' | 'barrels' | 'units'])[] = [
  [/^\s?(?:of\s)?(?:metric\s|net\s|short\s)?(?:tonnes|tons|t|mt)\b/i, 'tonnes'],
  [/^\s?(?:of\s)?(?:barrels(?:\s(?:per|a)\sday)?|bbls?|b\/d|bpd)(?!\w)/i, 'barrels'],
  [/^\s?(?:of\s)?(?:units|pieces|vehicles|TEUs?|containers|head|sets|pairs)\b/i, 'units'],
];
const PREFIXED = /\b(?<p>kt|Mt|MMT)\b/;
/** Amounts for one thing each, which no trade adds up to. */
const EACH =
  /\/\s?(?:t|mt|kg|ton|tonne|barrel|bbl|lb|unit|oz|bushel)\b|\bper\s(?:metric\s)?(?:t|kg|ton|tonne|barrel|pound|unit|head|capita)\b/i;
export const isForEach = (text: string): boolean => EACH.test(text);

const blanked = (text: string, from: number, to: number): string =>
  `${text.slice(0, from)}${' '.repeat(to - from)}${text.slice(to)}`;

/** The scale, the currency or the weight that words say, and what they say beside it. */
export function unitIn(text: string): UnitFound {
  const scaled = SCALED.exec(text) ?? LETTER.exec(text);
  if (scaled) {
    const printed = scaled.groups!.scale ?? scaled.groups!.scale2!;
    const scale = SCALES.find(([form]) => form.test(printed))![1];
    const money = scaled.groups!.money ?? scaled.groups!.word;
    const before = money ? currencyBefore(money.replace(/'$/, ''), CODES) : null;
    const from = scaled.index + (before || !money ? 0 : scaled[0].lastIndexOf(printed));
    const to = scaled.index + scaled[0].length;
    const behind = text.slice(to);
    const counted = COUNTED.find(([form]) => form.test(behind));
    if (counted) {
      const length = counted[0].exec(behind)![0].length;
      return {
        unit: { scale, counts: counted[1], currency: null, family: undefined },
        rest: blanked(text, from, to + length),
      };
    }
    const gap = /^[\s,]*(?:of\s)?/.exec(behind)![0].length;
    const after = before ? null : currencyAfter(behind.slice(gap), CODES);
    const word = before ?? after;
    return {
      unit: { scale, counts: null, currency: word?.currency ?? null, family: word?.family },
      rest: blanked(text, from, after ? to + gap + after.length : to),
    };
  }
  const prefixed = PREFIXED.exec(text);
  if (prefixed)
    return {
      unit: {
        scale: prefixed[0] === 'kt' ? 'thousand' : 'million',
        counts: 'tonnes',
        currency: null,
        family: undefined,
      },
      rest: blanked(text, prefixed.index, prefixed.index + prefixed[0].length),
    };
  return alone(text);
}

const WEIGHT_ALONE = /\b(?:metric\s)?(?:tonnes|tons|mt)\b|\(t\)/i;
const MONEY_ALONE = new RegExp(String.raw`${MONEY}|\b(?:dollars|euros?|yen|yuan|pesos|lei|dong|rupiah|baht)\b`, 'g');

/** "Exports (USD)", "in tonnes": no scale beside it. */
function alone(text: string): UnitFound {
  const weight = WEIGHT_ALONE.exec(text);
  if (weight)
    return {
      unit: { scale: 'one', counts: 'tonnes', currency: null, family: undefined },
      rest: blanked(text, weight.index, weight.index + weight[0].length),
    };
  for (const match of text.matchAll(MONEY_ALONE)) {
    const word = currencyBefore(match[0], CODES) ?? currencyAfter(match[0], CODES);
    if (word)
      return {
        unit: { scale: null, counts: null, currency: word.currency, family: word.family },
        rest: blanked(text, match.index, match.index + match[0].length),
      };
  }
  return { unit: null, rest: text };
}
