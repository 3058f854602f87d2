import { VOLUME_GATE } from './amount-gates.js';
import type { ChangeWord } from './change-words.js';
import { comparedFlows } from './compared-flows.js';
import { comparisonOf } from './comparison-words.js';
import { type Draft, type Marks, unitOfQuantity } from './draft.js';
import type { FlowMention } from './flow-mentions.js';
import { flowFor, shareFlow } from './flow-of-number.js';
import { isExpected, looksAhead, revisedTo } from './outlook-of-number.js';
import { goesOnWithParts, partOfChange } from './part-of-change.js';
import type { PrintedQuantity } from './quantities.js';
import { measuredFlow } from './ratio-of-flows.js';
import { bracketsShare, continuesShares, listsShare, saysShare, sharesOfAnother } from './share-words.js';
import { opens } from './word-gates.js';

const CONSTANT =
  /\b(?:in|expressed in)?\s*(?:constant|inflation-adjusted|real)\s+(?:\d{4}\s+)?(?:dollars|terms|prices)|\bin\s+(?:19|20)\d\d\s+(?:dollars|prices)/i;
const VOLUME =
  /\bvolumes? of (?:\w+ )?(?:trade|exports|imports|shipments)\b|\b(?:in|by) volume\b|\bvolume terms\b|\btrade volumes\b/i;
const NOT_TRADE =
  /\b(?:GDP|gross domestic product|economy (?:grew|shrank|expanded|contracted)|inflation|consumer prices?|producer prices?|price index|interest rates?|unemployment|stocks?|shares of|index|retail sales|consumer spending|factory orders|manufacturing output|core machinery|(?<!\b(?:using|use|uses|share|shares|sharing|adopted|outside|inside)\s)the (?:yuan|euro(?! (?:area|zone))|dollar|yen|pound|rupee|won|peso|currency)|brent|crude futures|industrial (?:output|production)|investment|population|wages?|fine|fund|loan|debt|budget|profit|market cap\w*|freight rates?|stimulus|subsid\w+|oil prices?|prices|remittances|reserves|tourism|tourist|salary|turnout|margin)\b/i;
const TARIFF =
  /\b(?:tariffs?|dut(?:y|ies)|levies|levy|VAT|tax(?:es)?|(?:interest|tariff|tax|exchange|duty|policy|inflation) rate)\b/i;
const TARIFF_LEFT =
  /\b(?:tariffs?|dut(?:y|ies)|levies|levy|VAT|tax(?:es)?|(?:interest|tariff|tax|exchange|duty|policy|inflation) rates?)\s+(?:[a-z]+\s+){0,4}$/i;
/** "a one per cent decline in the value of the Canadian dollar" */
const OF_SOMETHING_ELSE =
  /^\s+(?:[a-z-]+\s+)?(?:rise|fall|gain|increase|decrease|decline|drop|jump|slump|depreciation|appreciation)\s+(?:in|of)\s+(?:the\s+)?(?:value\s+of\s+)?(?:the\s+)?(?:@+(?:['’]s)?\s+)?(?:dollar|euro|yen|yuan|pound|rupee|won|ruble|rouble|currency|GDP|gross domestic product|inflation|(?:consumer\s+|producer\s+|oil\s+|energy\s+|commodity\s+)?prices?|wages|retail sales|industrial (?:output|production)|investment)\b/i;
const TARIFF_RIGHT = /^\s*(?:[\w-]+\s+){0,2}(?:tariffs?|dut(?:y|ies)|levies|levy|tax(?:es)?)\b/i;
/** "$446 million (11 percent) more than": what was added or taken away, not a level. */
const MORE_AFTER =
  /^(?:\s*\([^()]*\))?(?:\s*,\s*or\s+#+\s*,)?\s*(?:in\s+goods\s+)?(?:or\s+#+\s*)?(?:more|less|smaller|larger|lower|higher|bigger|wider|narrower|greater|fewer|above|below|down|up)\b(?!\s+(?:from|to|on\s+the|by|#))/i;
const BY_LEFT =
  /(?:\b(?:by|(?:decreases?|increases?|rises?|falls?|drops?|gains?|declines?|reduction|change|growth|jump|loss|contraction|narrowing|widening)\s+of)|\b(?:up|down|lost|gained|shed|added|fell|rose|grew|dropped|increased|declined|decreased|shrank|gaining|losing|shedding|adding|rising|falling|growing|dropping|climbing|increasing|declining|slipping|climbed|jumped|slipped|slid|sank|put\s+on|widened|narrowed)(?:\s+(?:another|some|a\s+further))?)\s*$/i;
const BRACKET_CHANGE =
  /\b(?:(?:grew|rose|fell|dropped|declined|increased|shrank)(?:\s+the)?\s+(?:most|fastest|least)|(?:drop|rise|fall|increase|decline|gain|growth))\s*\($/i;
/** "from $9.98 billion", "against", "compared with", "after": the figure is the base of a comparison. */
const BASE_LEFT =
  /\b(?:from|against|versus|compared\s+(?:with|to)|after|following|than|unlike|exceeded|exceeding|surpassing|beating|topping|eclipsing|(?:double|triple|twice|half)(?=\s+the\s))\s+(?:(?:only|just|a|mere|an|the|one|of|its|last|year['’]s|what|was|were|revised|upwardly|downwardly|preliminary|deficit|surplus|shortfall|figure|level|value|total|in|previous|month['’]s|earlier|gap|record|exports|imports|sales|about|nearly|month|same|period|[A-Z@][\w.@]*(?:['’]s)?)\s+){0,7}$/;
const CARRIED = /^[^.;]*?(?:\b(?:and|or|but|while|whereas|by|respectively)\b|,|\(|#)[^.;]{0,60}$/i;
const AFTER_CHANGE =
  /^°?\s*\)?\s*(?:(?:year[- ]on[- ]year|annual|annualized|on[- ]year|yearly|monthly|month[- ]on[- ]month|quarterly|a|the)\s+)*$/i;
const WORDS_BETWEEN = 72;

interface Found extends Draft {
  readonly printed: PrintedQuantity;
  /** A forecast was raised or cut to it, or from it. */
  readonly revised?: true;
  /** It is a part of a change: "$0.6 billion of that rise". */
  readonly part?: true;
}

/** A year in "2017 dollars" is no amount. */
const isYear = ({ quantity }: PrintedQuantity): boolean =>
  quantity.scale === 'one' &&
  quantity.unit === 'currency' &&
  /^(?:19|20)\d\d$/.test(String(quantity.value)) &&
  quantity.step === 1;

/** Prices and rates of exchange are printed in single units: no figure of trade is so small. */
const isPrice = ({ quantity }: PrintedQuantity): boolean =>
  quantity.unit === 'currency' && quantity.scale === 'one' && Math.abs(quantity.value) < 10_000;

/** A number and what stands around it: `left` back to the number before, `right` to the next, both masked. */
interface Spot {
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
}

/**
 * The claims that the numbers of a sentence make: levels, balances, growth, shares. `topical` says that the text before
 * is about a trade flow, `share` is the one that the sentence before ended with.
 */
export function amountDrafts(marks: Marks, topical: boolean, share: Draft | null = null): readonly Draft[] {
  const { masked } = marks;
  const found: Found[] = [];
  const quantities = marks.quantities.filter((q) => !isYear(q) && !isPrice(q));
  quantities.forEach((q, i) => {
    const before = quantities[i - 1];
    const after = quantities[i + 1];
    const spot: Spot = {
      marks,
      q,
      left: masked.slice(before ? before.end : Math.max(0, q.start - 120), q.start),
      right: masked.slice(q.end, after ? after.start + 1 : q.end + 90),
      last: found.at(-1),
      earlier: found,
      flow: flowFor(marks, q.start, q.end),
      share,
    };
    const { unit } = q.quantity;
    const draft = unit === 'percent' || unit === 'pp' ? rateDraft(spot) : amountDraft(spot);
    if (draft && (draft.flow || topical || draft.kind === 'not_checkable')) found.push(draft);
  });
  return joinRanges(found, marks.text);
}

/** Where the quote starts: at the flow that the number belongs to, or at the verb, when one stands just before. */
function quoteStart({ marks, q, flow }: Spot): number {
  const clear = (from: number): boolean =>
    !marks.quantities.some((other) => other.start >= from && other.end <= q.start);
  if (flow && flow.end <= q.start && q.start - flow.start < 70 && clear(flow.end)) return flow.start;
  const verb = marks.changes.filter((c) => c.end <= q.start && q.start - c.end < 45).at(-1);
  return verb && clear(verb.start) && !/[.;]/.test(marks.masked.slice(verb.end, q.start)) ? verb.start : q.start;
}

function frame(spot: Spot): Omit<Found, 'kind' | 'sign' | 'comparison'> {
  const { marks, q, flow } = spot;
  const { text } = marks;
  const [low, high] = q.range ?? [];
  // "from $8bn to 9bn": a scaled number without a currency takes that of the amount before it.
  const currency =
    q.quantity.currency ??
    (q.quantity.unit === 'currency' && spot.last?.quantity?.unit === 'currency' ? (spot.last.currency ?? null) : null);
  return {
    start: quoteStart(spot),
    end: q.end,
    at: q.start,
    atEnd: q.end,
    quantity: q.range ? null : q.quantity,
    value: q.range ? null : Math.abs(q.quantity.value),
    unit: unitOfQuantity(q.quantity),
    flow,
    printed: q,
    ...(q.family ? { family: q.family } : {}),
    ...(q.signed ? { signed: true } : {}),
    ...(currency ? { currency } : {}),
    ...(low !== undefined && high !== undefined ? { low, high } : {}),
    ...(CONSTANT.test(text.slice(q.end, q.end + 60))
      ? { basis: 'constant_prices' as const }
      : opens(text, VOLUME_GATE) && VOLUME.test(text)
        ? { basis: 'volume' as const }
        : {}),
    ...(looksAhead(text) ? { ahead: true } : {}),
    ...(isExpected(text, spot.left, spot.right) ? { expected: true } : {}),
  };
}

/** Where the clause starts that a number stands in: work on signs does not look further back. */
const clauseOf = (left: string): string =>
  left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('. '), left.lastIndexOf(': ')) + 1);

function rateDraft(spot: Spot): Found | null {
  const { marks, q, left, right, last, flow, earlier } = spot;
  const base = frame(spot);
  const clause = clauseOf(left);
  // "Their share went up 0.7 points to 39.4 percent".
  const shifted = last?.unit === 'pp' && /^\s+(?:to|at)\s+$/.test(left);
  const share = q.quantity.unit === 'percent' && !q.signed && (shifted || saysShare(left, right));
  const told = earlier.filter((d) => d.kind === 'share').at(-1) ?? spot.share;
  const another = told && sharesOfAnother(left, right) ? told : null;
  const goesOn =
    q.quantity.unit === 'percent' &&
    !q.signed &&
    !share &&
    ((last?.kind === 'share' && continuesShares(left, right) && !changes(spot)) ||
      (earlier.some((d) => d.kind === 'share') && listsShare(left, right) && !changes(spot)) ||
      another !== null ||
      (last !== undefined &&
        ['level', 'balance'].includes(last.kind) &&
        last.at > q.start - 60 &&
        bracketsShare(left, right)));
  const measured = share || goesOn ? measuredFlow(marks, q) : null;
  if (measured) return { ...base, kind: 'ratio', sign: 1, comparison: 'ratio_to', flow: measured, start: q.start };
  if (share || goesOn)
    return {
      ...base,
      kind: 'share',
      sign: 1,
      comparison: 'share_of',
      flow: another
        ? flowOfAnother(another, spot)
        : share
          ? shareFlow(marks, q.start, q.end, flow)
          : (last?.flow ?? flow),
      start: q.start,
      ...(goesOn && earlier.some((d) => d.kind === 'share') && BASE_LEFT.test(left) ? { isBase: true } : {}),
    };
  if (TARIFF_LEFT.test(clause) || TARIFF_RIGHT.test(right) || OF_SOMETHING_ELSE.test(right)) return null;
  const sign = signOf(spot);
  if (sign === null) return null;
  if (
    NOT_TRADE.test(
      flow && flow.end <= q.start && flow.start > q.start - left.length
        ? marks.text.slice(flow.end, q.start)
        : marks.text.slice(q.start - clause.length, q.start),
    )
  )
    return null;
  const carried = last?.kind === 'growth' && !flowBetween(marks, last.atEnd, q.start) ? last : null;
  return {
    ...base,
    kind: 'growth',
    sign,
    comparison: comparisonOf(marks.text, right),
    ...(carried && CARRIED.test(left) ? { flow: carried.flow } : {}),
    ...(isBaseRate(left, last) ? { isBase: true } : {}),
    ...(revisedTo(marks.text, left) || (last?.revised && isBaseRate(left, last))
      ? { revised: true, expected: true }
      : {}),
  };
}

/** Does something rise or fall between the number before and this one? "up from" and "down from" compare. */
const changes = ({ marks, q, left }: Spot): boolean =>
  marks.changes.some(
    (c) =>
      c.start >= q.start - left.length &&
      c.end <= q.start &&
      !/^\s+from\b/.test(marks.text.slice(c.end)) &&
      c.place === 'either',
  );

const flowBetween = (marks: Marks, from: number, to: number): boolean =>
  marks.flows.some((f) => f.start >= from && f.end <= to);

/** "after 19.6 percent in April", "compared with a 1.5 per cent rise": the rate of another period. */
const isBaseRate = (left: string, last: Found | undefined): boolean =>
  (last !== undefined || RATE_THAN.test(left)) &&
  (BASE_RATE.test(left.slice(-90)) || AFTER_A.test(left.slice(-90))) &&
  !/\bfrom\s+(?:the\s+)?@+\s*(?:by\s+)?$/.test(left);
/** "after a surprise drop of", "after a blowout": the rate that came before. */
const AFTER_A =
  /\b(?:after|following|compared\s+(?:with|to)|against|versus)\s+an?\s+(?:[a-z-]+\s+){0,2}(?:(?:rise|fall|gain|growth|increase|decrease|decline|drop|expansion|contraction|jump|slump|surge|dip|slide)\s+of\s+)?$/i;
/** "the growth was higher than the # posted in August" */
const RATE_THAN = /\b(?:growth|rate|pace|increase|rise|fall|decline|drop)\b[^.;#]{0,40}\bthan\s/i;
const BASE_RATE =
  /\b(?:after|following|compared\s+(?:with|to)|against|versus|than|slower than|faster than|below|above|from)\s+(?:(?:an?|the|one|of|its|that|last|previous|month['’]s|year['’]s|rise|fall|gain|growth|increase|decrease|decline|drop|expansion|contraction|jump|slump|revised|rate|pace|in|[A-Z@][\w.@]*(?:['’]s)?)\s+){0,6}$/;

/** "exports rose 5 percent to $10bn and imports 3 percent": between a flow and a number whose verb was said before. */
const GAP = /^(?:\s+(?:of|from|to|with)\s+[\w@ ]{1,40})?\s+(?:by\s+)?$/;

/** "Growth in exports eased to", "the decline narrowed to": the rate itself went up or down, and its direction is the noun's. */
const RATE_MOVED =
  /\b(?<rate>growth|expansion|increase|rise|gains?|surge|jump|declines?|fall|drop|decrease|contraction|slump|slide)\b(?!\s+(?:of|by)\b)[^.;#]{0,70}?\b(?:slow(?:ed|ing|s)|eas(?:ed|ing|es)|cool(?:ed|ing|s)|moderat(?:ed|ing|es)|dipp?(?:ed|ing|s)|f[ae]ll(?:ing|s)?|dropp?(?:ed|ing|s)|slipp?(?:ed|ing|s)|declin(?:ed|ing|es)|weaken(?:ed|ing|s)|narrow(?:ed|ing|s)|shr[aiu]nk(?:ing|s)?|quicken(?:ed|ing|s)|accelerat(?:ed|ing|es)|r[io]s(?:e|ing|es)|climb(?:ed|ing|s)|jump(?:ed|ing|s)|picked\s+up|widen(?:ed|ing|s)|deepen(?:ed|ing|s)|strengthen(?:ed|ing|s))\s+(?:[a-z]+ly\s+|further\s+|somewhat\s+|back\s+)?to\s+(?:an?\s+|just\s+|only\s+|[a-z]+\s+)?$/i;
/** "down from 8.9 percent": the rate before, in the direction of the one after. */
const MOVED_FROM =
  /\b(?:down|up|slower|lower|higher|faster)\s+(?:from|than)\s+(?:an?\s+|the\s+|a\s+revised\s+|revised\s+)?$/i;

/** "rose by # to # in May and by # to # in the first five months", "and to Japan by #": the verb goes on. */
const VERB_SAID = /\band(?:\s+by|\s+(?:to|from|with|for|in)\s+(?:the\s+)?@+(?:\s+by)?)\s+$/i;
/** "France (5 percent) and Italy (3 percent) all bought more": what is said of every item of a list, behind it. */
const LIST_TO_VERB =
  /^\)(?:(?:\s*,|\s+and|\s*,\s+and)\s+(?:the\s+)?[\w@ -]{1,40}\s+\(#+\))*\s+(?:all|both|each|also|had|have|has|too)?(?:\s*[a-z]+\s+){0,2}$/i;
const listMoves = (marks: Marks, q: PrintedQuantity): ChangeWord | undefined =>
  marks.changes
    .filter((c) => c.start >= q.end && c.start - q.end < 160 && LIST_TO_VERB.test(marks.masked.slice(q.end, c.start)))
    .at(0);

/** "$178 billion, or 18.7 percent, smaller than": the comparison stands behind a comma. */
const OR_RATE = /,\s*or\s+$/;

/** The direction of a rate: printed, said after it, said before it, or that of the rate it is joined to. */
function signOf({ marks, q, left, last, flow, earlier }: Spot): 1 | -1 | null {
  if (q.signed) return q.quantity.value < 0 ? -1 : 1;
  const revised = revisedTo(marks.text, left);
  if (revised) return revised;
  const follows = marks.changes.find(
    (c) =>
      c.start >= q.end &&
      AFTER_CHANGE.test(marks.masked.slice(q.end, c.start).replace(OR_RATE.test(left) ? /^\s*,/ : /^\s*\(#+\)/, '')),
  );
  const said =
    follows &&
    (follows.place === 'after' || /^\s*\)?\s*(?:[\w-]+\s+){0,2}$/.test(marks.masked.slice(q.end, follows.start)))
      ? follows
      : undefined;
  if (said) return said.sign;
  const moved = RATE_MOVED.exec(left);
  if (moved) return /^(?:d|f|c|sl)/i.test(moved.groups!.rate!) ? -1 : 1;
  if (last?.kind === 'growth' && MOVED_FROM.test(left)) return last.sign;
  const listed = /\(\s*$/.test(left) ? listMoves(marks, q) : undefined;
  if (listed) return listed.sign;
  const precedes = nearestChange(marks.changes, q.start, q.start - left.length, /\bby\s*$/.test(left));
  if (precedes) return precedes.sign;
  const gapped =
    flow !== null && GAP.test(marks.masked.slice(flow.end, q.start))
      ? earlier.filter((d) => d.kind === 'growth').at(-1)
      : undefined;
  if (gapped && flow!.end <= q.start) return gapped.sign;
  const first = VERB_SAID.test(left) ? earlier.filter((d) => d.kind === 'growth').at(-1) : undefined;
  if (first) return first.sign;
  return last?.kind === 'growth' && last.sign !== null && CARRIED.test(`${left} `)
    ? last.sign
    : last?.kind === 'growth' && left.length < 40
      ? last.sign
      : null;
}

/** The last word of change before a number; "lower" and "higher" only right before it, or before a "by" that leads to it. */
const nearestChange = (
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

/** "an increase in the goods deficit of #": what was added to it. */
const CHANGE_IN =
  /\b(?<change>increase|rise|gain|growth|surge|jump|widening|decrease|decline|drop|fall|reduction|narrowing|contraction)\s+in\s+(?:the\s+|its\s+|their\s+)?(?:[\w@-]+\s+){0,4}of\s+$/i;

/** "Mexico's was 15.5 percent": the flow of the share told before, with the economy named here. */
function flowOfAnother({ flow }: Draft, { marks, q }: Spot): FlowMention | null {
  const other = marks.economies.filter((e) => e.end <= q.start).at(-1);
  return flow && other ? { ...flow, partner: other.code, start: other.start, end: other.end } : flow;
}

/** "Stayed above # for the third year in a row", "passed the # mark for the first time": a mark that the phrase is about. */
const isMark = (left: string, right: string): boolean =>
  (/\b(?:was|were|stayed|remained|remains|held|been|kept|rose|climbed|fell|dropped)\s+(?:well\s+|just\s+)?$/i.test(
    left,
  ) &&
    MARK_HELD.test(right)) ||
  (/\b(?:pass(?:ed|es)?|cross(?:ed|es)?|br(?:oke|oken|eaks?)(?:\s+through)?|hit|reached|topped|exceeded|surpassed)\s+the\s+$/i.test(
    left,
  ) &&
    MARK_FIRST.test(right));
const MARK_HELD =
  /^\s+for\s+(?:the|an?)\s+(?!first\b)[\w-]+\s+(?:(?:straight|consecutive|successive)\s+)?(?:month|quarter|year)\b/i;
const MARK_FIRST = /^\s+(?:mark|level|barrier|threshold|line)\s+for\s+the\s+first\s+time\b/i;

/** What the treasury gets is no trade. */
const TO_BUDGET =
  /^\s+(?:to|into|for)\s+(?:the\s+)?(?:state\s+|federal\s+|national\s+)?(?:budget|treasury|exchequer)\b/i;

/** "After a $1 trillion drop", "a $3 billion year-on-year rise". */
const CHANGE_BEHIND =
  /^[\s-]+(?:(?:[a-z]+-[a-z]+-[a-z]+\s+|annual\s+|monthly\s+)?(?:(?<fall>drop|fall|decline|decrease|slump|contraction|reduction)|rise|increase|gain|jump|surge)\b(?!\s+to\b)|(?!(?:and|but|while|with|after|to|from|on)\b)(?:[a-z-]+\s+){0,2}(?:(?<less>decrease|decline|drop|fall|plunge|contraction)|increase|rise|gain|growth|surge|jump|expansion)\s+in\s)/i;

/** "increases in capital goods (#); cars (#); and", "decreases occurred in food (#)": what each added or took away. */
const LISTED_CHANGE =
  /\b(?<change>increases?|decreases?|rises|declines?|gains?|drops|falls)\s+(?:occurred\s+|were\s+(?:seen\s+|recorded\s+|reported\s+)?|was\s+)?in\s+[^.#()]{3,80}\($/i;
const NEXT_LISTED = /^\s*\)\s*[;,]?\s+(?:and\s+)?(?:in\s+)?[^.#();]{3,60}\($/;

const IN_THE_RED = /^\s*in(?:to)?\s+the\s+(?:red|black)\b/i;

function amountDraft(spot: Spot): Found | null {
  const { marks, q, left, right, last, flow, earlier } = spot;
  const base = frame(spot);
  const tail = left.slice(-60);
  if (
    TARIFF.test(tail) &&
    /\b(?:on|covering|affecting|to|worth)\s+(?:[\w@]+\s+){0,3}$/i.test(tail) &&
    !/\brate\b/i.test(tail)
  )
    return { ...base, kind: 'not_checkable', sign: 1, comparison: 'none', flow: null };
  if (TO_BUDGET.test(right) || isMark(left, right)) return null;
  if (NOT_TRADE.test(left.slice(-50)) && !marks.flows.some((f) => f.start > q.start - 50 && f.start < q.start))
    return null;
  if (isConversion(spot))
    return {
      ...base,
      kind: last!.kind,
      sign: last!.sign,
      comparison: last!.comparison,
      flow: last!.flow,
      start: q.start,
      converts: true,
      ...(last!.isBase ? { isBase: true } : {}),
    };
  const change = nearestChange(marks.changes, q.start, q.start - left.length);
  const grown = (sign: 1 | -1): Found => ({
    ...base,
    kind: 'growth',
    sign,
    comparison: comparisonOf(marks.text, right),
  });
  const compared = comparedFlows(marks, q);
  if (compared) return { ...base, kind: 'balance', comparison: 'none', sign: 1, flow: compared };
  if (IN_THE_RED.test(right))
    return {
      ...base,
      kind: 'balance',
      comparison: 'none',
      sign: 1,
      flow: flow && { ...flow, flow: 'balance', gap: /red/i.test(right.slice(0, 24)) ? 'deficit' : 'surplus' },
    };
  const balance = flow?.flow === 'balance';
  if (MORE_AFTER.test(marks.masked.slice(q.end, q.end + 90)) && !(balance && q.signed)) {
    const word = marks.changes.find((c) => c.start >= q.end);
    if (word && word.place !== 'before') return grown(word.sign);
  }
  if (
    last?.kind === 'growth' &&
    /^\s*(?:\(|,?\s*(?:or|i\.e\.,?|that\s+is,?|equal\s+to|equivalent\s+to)\s+)$/.test(left) &&
    last.unit === 'percent' &&
    !balance
  )
    return grown(last.sign ?? 1);
  if (q.signed && !(balance && !/\b(?:up|down|change|rose|fell)\b/i.test(left)))
    return grown(q.quantity.value < 0 ? -1 : 1);
  const noun = CHANGE_BEHIND.exec(right);
  if (noun) return grown(noun.groups!.fall || noun.groups!.less ? -1 : 1);
  if (BRACKET_CHANGE.test(left)) return grown(change?.sign ?? 1);
  const listed = LISTED_CHANGE.exec(left)?.groups?.change;
  if (listed) return grown(/^(?:i|r|g)/i.test(listed) ? 1 : -1);
  if (last?.kind === 'growth' && last.unit !== 'percent' && NEXT_LISTED.test(left)) return grown(last.sign ?? 1);
  const part =
    partOfChange(right) ??
    (last?.kind === 'growth' && goesOnWithParts(left, earlier.filter((d) => d.unit !== 'percent').at(-1)?.part === true)
      ? (last.sign ?? null)
      : null);
  if (part && !balance) return { ...grown(part), part: true };
  if (
    BY_LEFT.test(left) &&
    !/\b(?:made|makes|make|making)\s+up\s*$/i.test(left) &&
    change &&
    q.start - change.end < 30 &&
    !/\b(?:up|down)\s+(?:from|to)\s*$/i.test(left)
  )
    return grown(change.sign);
  const within = CHANGE_IN.exec(left);
  if (within) return grown(/^(?:i|r|g|s|j|w)/i.test(within.groups!.change!) ? 1 : -1);
  const gapped =
    flow && flow.end <= q.start && /\bby\s*$/.test(left) && GAP.test(marks.masked.slice(flow.end, q.start));
  // "... and those of services by #": the verb was said before.
  const carried = last?.kind === 'growth' && !change && /^[^.;:]{0,60}\bby\s+$/.test(left);
  if (carried) return grown(last.sign ?? 1);
  const before = gapped ? spot.earlier.filter((d) => d.kind === 'growth' && !d.signed).at(-1) : undefined;
  if (before) return grown(before.sign ?? 1);
  const isBase =
    BASE_LEFT.test(left.slice(-90)) &&
    !/\b(?:greater|larger|bigger|smaller|less|fewer|higher|lower)\s+than\s+$/i.test(left) &&
    !/\bfrom\s+(?:the\s+)?@+\s+(?:(?:of|was|were|at)\s+)?$/i.test(left);
  return {
    ...base,
    kind: balance ? 'balance' : 'level',
    sign: balance && q.signed && q.quantity.value < 0 ? -1 : 1,
    comparison: 'none',
    ...(isBase ? { isBase: true } : {}),
  };
}

/** "41.76 trillion yuan ($5.83 trillion)": the same amount in another currency. */
function isConversion({ q, left, last }: Spot): boolean {
  if (last === undefined || last.printed.quantity.unit !== 'currency' || q.quantity.currency === null) return false;
  const from = last.printed.quantity.currency;
  return (
    from !== null &&
    from !== q.quantity.currency &&
    /^\s*(?:\(|,\s*or\s+|\s+or\s+)\s*(?:about\s+|equivalent to\s+|equal to\s+|i\.e\.\s+)?$/i.test(left)
  );
}

/** "from -1.6% to 5.8%" in an outlook is one claim with two ends. */
function joinRanges(found: readonly Found[], text: string): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of found) {
    const before = joined.at(-1);
    const gap = before ? text.slice(before.atEnd, draft.at) : '';
    if (
      before?.kind === draft.kind &&
      before.quantity &&
      /^\s+(?:to|and)\s+$/.test(gap) &&
      /\b(?:range|ranging from|ranged from|ranges from|between)\s+(?:from\s+|of\s+)?$/.test(
        text.slice(Math.max(0, before.at - 24), before.at),
      )
    ) {
      joined[joined.length - 1] = {
        ...before,
        end: draft.end,
        value: null,
        quantity: null,
        low: (before.sign ?? 1) * before.value!,
        high: (draft.sign ?? 1) * draft.value!,
      };
    } else {
      const { printed: _, part: __, revised: ___, ...plain } = draft;
      joined.push(plain);
    }
  }
  return joined;
}
