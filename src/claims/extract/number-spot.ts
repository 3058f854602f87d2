import { averageOf } from './averages.js';
import { basisOf } from './basis-of-number.js';
import type { ChangeWord } from './change-words.js';
import { type Draft, type Marks, unitOfQuantity } from './draft.js';
import type { FlowMention } from './flow-mention.js';
import { byOpening } from './opening.js';
import { isExpectedToo, looksAhead } from './outlook-of-number.js';
import type { PrintedQuantity } from './quantities.js';

export const NOT_TRADE = byOpening(
  /\b(?:GDP|gross domestic product|economy (?:grew|shrank|expanded|contracted)|(?<!\b(?:adjust(?:ed|ing)|corrected|allowing|accounting)\sfor\s)inflation|consumer prices?|producer prices?|price index|(?:interest|freight|spot|charter|container|shipping) rates?|unemployment|stocks?|shares of|index|retail sales|consumer spending|factory orders|manufacturing output|core machinery|(?<!\b(?:using|use|uses|share|shares|sharing|adopted|outside|inside)\s)the (?:yuan|euro(?! (?:area|zone))|dollar|yen|pound|rupee|won|peso|lira|rand|ringgit|rupiah|baht|naira|zloty|forint|rouble|ruble|currency|real(?=\s+(?:has\s+|was\s+)?(?:weak|streng|depreciat|appreciat|gain|lost|fell|rose|slid|slip|drop)))|brent|crude futures|industrial (?:output|production)|investment(?!\s(?:\(FDI\)\s)?(?:sector|group|firms|companies|enterprises|goods|products)\b)|population|wages?|fine|fund|loan|debt|budget|profit|market cap\w*|stimulus|subsid(?!ed|es|ing)\w+|oil prices?|prices|remittances|reserves|tourism|tourist|salary|turnout|margin)\b/i,
);

/** "from $9.98 billion", "against", "compared with", "after": the figure is the base of a comparison. */
export const BASE_LEFT =
  /\b(?:(?<!\b(?:result(?:s|ed|ing)?|stem(?:s|med|ming)?|arose|arises?|arising|deriv(?:es|ed|ing))\s)from|having\s+been|against|versus|vs\.?|compar(?:ed|es|ing)\s+(?:with|to)|(?:in|by)\s+comparison\s+(?:with|to)|relative\s+to|vis-[aà]-vis|as\s+opposed\s+to|in\s+contrast\s+(?:with|to)|after|following|than|unlike|exceeded|exceeding|surpassing|beating|topping|eclipsing|(?:double|triple|twice|(?<!\b(?:first|second)\s)half)(?=\s+the\s))\s+(?:(?:only|just|a|mere|an|the|one|of|its|last|year's|what|was|were|revised|upwardly|downwardly|preliminary|deficit|surplus|shortfall|figure|level|value|total|peak|high|low|trough|all-time|in|previous|month's|earlier|gap|record|exports|imports|sales|about|nearly|month|same|period|[A-Z@][\w.@]*(?:'s)?)\s+){0,7}$/;

const WORDS_BETWEEN = 72;

/** A claim found at a number, with the number as printed. */
export interface Found extends Draft {
  readonly printed: PrintedQuantity;
}

/** A number and what stands around it: `left` back to the number before, `right` to the next, both masked. */
export interface Spot {
  readonly marks: Marks;
  readonly q: PrintedQuantity;
  readonly left: string;
  readonly right: string;
  readonly last: Found | undefined;
  /** All that was found before it in the sentence. */
  readonly earlier: readonly Found[];
  readonly flow: FlowMention | null;
  /** The share that the sentence before ended with. */
  readonly share: Draft | null;
  /** The direction of the rate told last before the sentence. */
  readonly before: 1 | -1 | null;
  /** Somebody looked for it before the figures came, or looks for it. */
  readonly expected: boolean;
}

/** "Exports of domestic merchandise": without what is only passed on. */
const OF_DOMESTIC = /^ of domestic (?:merchandise|goods)/;

/** Where the quote starts: at the flow that the number belongs to, or at the verb, when one stands just before. */
function quoteStart({ marks, q, flow }: Spot): number {
  const clear = (from: number): boolean =>
    !marks.quantities.some((other) => other.start >= from && other.end <= q.start);
  if (flow && flow.end <= q.start && q.start - flow.start < 70 && clear(flow.end)) return flow.start;
  const verb = marks.changes.filter((c) => c.end <= q.start && q.start - c.end < 45).at(-1);
  return verb && clear(verb.start) && !/[.;]/.test(marks.masked.slice(verb.end, q.start)) ? verb.start : q.start;
}

/** What a claim at a number has whatever it says: its kind, sign and comparison are left to who finds them. */
export function frame(spot: Spot): Found {
  const { marks, q, flow } = spot;
  const { text } = marks;
  const [low, high] = q.range ?? [];
  // "from $8bn to 9bn": a scaled number without a currency takes that of the amount before it.
  const lent =
    q.quantity.currency === null && q.quantity.unit === 'currency' && spot.last?.quantity?.unit === 'currency'
      ? spot.last
      : null;
  const currency = q.quantity.currency ?? lent?.currency;
  const family = lent ? lent.family : q.family;
  return {
    kind: 'level',
    sign: 1,
    comparison: 'none',
    start: quoteStart(spot),
    end: q.end,
    at: q.start,
    atEnd: q.end,
    quantity: q.range ? null : q.quantity,
    value: q.range ? null : Math.abs(q.quantity.value),
    unit: unitOfQuantity(q.quantity),
    flow,
    printed: q,
    family: family || undefined,
    signed: q.signed || undefined,
    currency: currency || undefined,
    low,
    high,
    basis: basisOf(marks, q),
    scope:
      flow && text.includes('of domestic') && OF_DOMESTIC.test(marks.masked.slice(flow.end, flow.end + 23))
        ? 'domestic exports'
        : averageOf(marks, q.start),
    ahead: looksAhead(text) || undefined,
    expected:
      spot.expected || (spot.last?.expected && (RANGE_END.test(spot.left) || isExpectedToo(spot.left))) || undefined,
  };
}

/** "Forecasts ranged from a $900 million deficit to a $200 million surplus": the other end of what is expected. */
const RANGE_END =
  /(?:^|#)(?:\s+(?:deficit|surplus|shortfall|gap|rise|fall|decline|increase|drop))?\s+to\s+(?:an?\s+)?(?:(?:deficit|surplus|shortfall|gap|rise|fall|decline|increase|drop)\s+of\s+)?$/i;

/** "exports rose 5 percent to $10bn and imports 3 percent": between a flow and a number whose verb was said before. */
export const GAP = /^(?:\s+(?:of|from|to|with)\s+[\w@ ]{1,40})?\s+(?:by\s+)?$/;

/** The last word of change before a number; "lower" and "higher" only right before it, or before a "by" that leads to it. */
export const nearestChange = (
  changes: readonly ChangeWord[],
  at: number,
  from: number,
  byBefore = false,
): ChangeWord | undefined =>
  changes
    .filter(
      (c) =>
        c.end <= at &&
        c.start >= from &&
        at - c.end < WORDS_BETWEEN &&
        (c.place === 'either' || at - c.end < 8 || byBefore),
    )
    .at(-1);
