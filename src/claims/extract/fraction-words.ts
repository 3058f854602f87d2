import type { Quantity } from '../../model/quantity.js';
import { wordNumber } from './number-words.js';
import { hedgeOf } from './phrase.js';

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
};
/** Source of the words for parts, in the singular. */
export const DENOMINATOR =
  'half|halves|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|hundredth';

/** Source of an expression for a part in words: `a third`, `four-fifths`, `half`. Groups `of` and `part`. */
export const FRACTION = String.raw`(?:(?<of>an?|one|two|three|four|five|six|seven|eight|nine)[- ](?<part>${DENOMINATOR})s?|(?<!\b(?:first|second|latter|other|last|final|previous|opening|each|a|one|and a|third|fourth)[- ])half)(?![- ](?:yearly|time|hour|hearted|finished))\b`;

/** The part of one that such words stand for: 0.3333 for `a third`. */
export function fractionOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { of, part } = groups;
  if (!of || !part) return 0.5;
  const denominator = PARTS[part.toLowerCase().replace(/s$/, '')] ?? PARTS[part.toLowerCase()]!;
  return Math.round((wordNumber(of) / denominator) * 1e4) / 1e4;
}

/** A part of one as percent with one decimal, as wide as words are: a third may stand for 31 as for 36. */
export function wordedPercent(part: number, hedge: string | undefined): Quantity {
  return {
    value: Math.round(part * 1e3) / 10,
    step: hedge ? 10 : 5,
    scale: 'one',
    unit: 'percent',
    currency: null,
    hedge: hedgeOf(hedge),
  };
}

/** Source: "what Germany exports", the whole of a share; "what it sold a year earlier" is another amount. */
export const WHAT_IS_TRADED = String.raw`what\s+(?:[-\w.']+\s+){1,3}?(?:exports?|exported|imports?|imported|buys?|bought|sells?|sold|ships?|shipped|earns?|earned|spends?|spent)\b(?![^.;,]{0,40}\b(?:a\s+year|year\s+before|before|ago|earlier|last\s+year|(?:in|during|for)\s+(?:(?:19|20)\d\d|(?:the\s+)?(?:first|second|third|fourth|last|previous|same)\s+[a-z]+|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)))`;
