import type { Flow } from '../../model/flow.js';
import { amountsOfTrade, isPrice } from './amounts-of-trade.js';
import { signBehindBracket } from './bracketed-change.js';
import { nextOfRow, toldByNoun } from './change-nouns.js';
import { comparedFlows } from './compared-flows.js';
import { comparisonOf } from './comparison-words.js';
import { type Draft, draftOf, draftWith, type Marks } from './draft.js';
import { type FlowMention, flowMentionWith } from './flow-mention.js';
import { flowFor } from './flow-of-number.js';
import { gapSign } from './gap-sign.js';
import { gappedChange } from './gapped-amounts.js';
import { BASE_LEFT, type Found, frame, GAP, NOT_TRADE, nearestChange, type Spot } from './number-spot.js';
import { byOpening } from './opening.js';
import { isExpected, isExpectedEnd } from './outlook-of-number.js';
import { goesOnWithParts, partOfChange } from './part-of-change.js';
import { withoutOutput } from './part-of-output.js';
import { partOfAmount } from './parts-of-amount.js';
import { isPriceOfTrade } from './price-of-trade.js';
import { joinRanges } from './ranges.js';
import { rateDraft } from './rates.js';
import { toldAgain } from './same-change.js';
import { balanceBefore, isChanged, isLevelThen } from './signed-balance.js';
import { gateOf, opens } from './word-gates.js';
import { FALL_BEHIND_AMOUNT, NOUNS_OF_CHANGE, RISE_BEHIND_AMOUNT, VERBS_BEFORE_AMOUNT } from './words-of-amounts.js';

const TARIFF = byOpening(
  /\b(?:tariffs?|dut(?:y|ies)|levies|levy|VAT|tax(?:es)?|(?:interest|tariff|tax|exchange|duty|policy|inflation) rate)\b/i,
);

const TARIFF_GATE = gateOf('tariffs?|duty|duties|levies|levy|vat|tax|taxes|rate');

/** "$446 million (11 percent) more than": what was added or taken away, not a level. */
const MORE_AFTER =
  /^(?:\s*\([^()]*\))?(?:\s*,\s*or\s+#+\s*,)?\s*(?:in\s+goods\s+)?(?:or\s+#+\s*)?(?:more|less|smaller|larger|lower|higher|bigger|wider|narrower|greater|fewer|better|worse|above|below|down|up)\b(?!\s+(?:from|to|on\s+the(?!\s+(?:year|month|quarter)\b)|by|#))|^\s(?:less|more)\s(?:from|to)\s(?:the\s)?@|^\s(?:under|over|short\sof|shy\sof|ahead\sof)\s(?:(?:its|their|the|last\syear's|[A-Z][a-z]+'s|@+'s)\s(?:[a-z-]+\s){0,3}?(?:records?|peaks?|highs?|levels?|figures?|marks?|values?|totals?|results?|averages?|amounts?|volumes?)|that|those)\s(?:of|for|in|set|reached|recorded|seen|from|a\syear)\b/i;

const BY_LEFT = new RegExp(
  String.raw`(?:\b(?:by(?:\s+an?\s+[a-z-]+)?|(?:${NOUNS_OF_CHANGE})\s+of)|\b(?:${VERBS_BEFORE_AMOUNT})(?:\s+(?:another|some|a\s+further))?)\s*$`,
  'i',
);

/** "Cut the import bill for January to November by #": what moved stands between. */
const TO_BY = /^\s(?:the|its|their|@+(?:'s)?)\s[^,.;:#()]+\sby\s+(?:some\s|about\s|nearly\s|almost\s)?$/i;

const BRACKET_CHANGE =
  /\b(?:(?:grew|rose|fell|dropped|declined|increased|shrank)(?:\s+the)?\s+(?:most|fastest|least)|(?:drop|rise|fall|increase|decline|gain|growth))\s*\($/i;

/**
 * The claims that the numbers of a sentence make: levels, balances, growth, shares. `topical` says that the text before
 * is about a trade flow, `share` and `rate` are those that were told last before the sentence, and `worded` the shares in
 * words of the sentence itself.
 */
export function amountDrafts(
  marks: Marks,
  topical: boolean,
  share: Draft | null = null,
  rate: Draft | null = null,
  worded: readonly Draft[] = [],
): readonly Draft[] {
  const { masked } = marks;
  const found: Found[] = [];
  const quantities = amountsOfTrade(marks);
  quantities.forEach((q, i) => {
    const before = quantities[i - 1];
    const after = quantities[i + 1];
    const part = q.quantity.unit === 'percent' ? shareBefore(worded, before?.end ?? 0, q.start) : undefined;
    const left = masked.slice(part?.end ?? (before ? before.end : Math.max(0, q.start - 120)), q.start);
    const right = masked.slice(q.end, after ? after.start + 1 : q.end + 90);
    const spot: Spot = {
      marks,
      q,
      left,
      right,
      last: part ?? found.at(-1),
      earlier: part ? [...found, part] : found,
      flow:
        left[0] === ',' && BASE_NEXT.test(left) && found.at(-1)?.flow
          ? found.at(-1)!.flow
          : flowFor(marks, q.start, q.end),
      share,
      before: rate?.sign ?? null,
      expected:
        isExpected(marks.text, left, right) ||
        (before !== undefined &&
          isExpectedEnd(marks.text, masked.slice(Math.max(0, before.start - 120), before.start), left)),
    };
    const { unit } = q.quantity;
    const draft = unit === 'percent' || unit === 'pp' ? rateDraft(spot) : amountDraft(spot);
    const said = draft && (draft.flow || topical || draft.kind === 'not_checkable');
    if (said || (draft && unit === 'currency' && OF_PARTNERS.test(masked.slice(0, q.start)))) found.push(draft);
  });
  return joinRanges(found, marks.text);
}

/** "Which left a deficit of #, down from a revised #": of what the number before it is. */
const BASE_NEXT = /^,\s(?:up|down)\sfrom\s(?:(?:an?|the|upwardly|downwardly|revised|only|just)\s){0,3}$/;

/** "China supplied a fifth of imports, India #": the share in words before a number, which stands for one that is printed. */
function shareBefore(worded: readonly Draft[], from: number, to: number): Found | undefined {
  const share = worded.findLast((d) => d.at >= from && d.end <= to);
  if (!share?.quantity) return undefined;
  const { start, end, quantity } = share;
  return Object.assign(draftOf(share), { printed: { start, end, quantity, signed: false } });
}

/** "Its top trading partners were Turkey with #", "Spain was the biggest buyer with #": an amount beside one of those that trade. */
const OF_PARTNERS =
  /(?:\btrad(?:e|ing)\s+partners?\b[^.;]*@|\b(?:largest|biggest|main|leading|top|principal|chief|most\s+important|number\s+one|second|third|fourth|fifth)\s+(?:foreign\s+|single\s+)?(?:buyers?|customers?|purchasers?|takers?|suppliers?|sources?|vendors?)\b(?=[^;]*@)[^.;]*)\s*(?:\(|,?\s+(?:with|at)\s+)[^#@;.]{0,12}$/i;

/** "an increase in the goods deficit of #": what was added to it. */
const CHANGE_IN =
  /\b(?<change>increase|rise|gain|growth|surge|jump|widening|decrease|decline|drop|fall|reduction|narrowing|contraction)\s+in\s+(?:the\s+|its\s+|their\s+)?(?:(?!and\s(?:an?|the)\s)[\w@-]+\s+){0,4}of\s+$/i;

/** "Stayed above # for the third year in a row", "passed the # mark for the first time": a mark that the phrase is about. */
const isMark = (text: string, left: string, right: string): boolean =>
  (opens(text, RUN_GATE) &&
    /\b(?:was|were|stayed|remained|remains|held|been|kept|rose|climbed|fell|dropped)\s+(?:well\s+|just\s+)?$/i.test(
      left,
    ) &&
    MARK_HELD.test(right)) ||
  (opens(text, FIRST_GATE) &&
    /\b(?:pass(?:ed|es)?|cross(?:ed|es)?|br(?:oke|oken|eaks?)(?:\s+through)?|hit|reached|topped|exceeded|surpassed)\s+the\s+$/i.test(
      left,
    ) &&
    MARK_FIRST.test(right)) ||
  (opens(text, BARRIER_GATE) && BARRIER.test(left)) ||
  (opens(text, NEVER_GATE) && NEVER_MORE.test(left));
const [RUN_GATE, FIRST_GATE] = [gateOf('month|quarter|year'), gateOf('time')];
const [BARRIER_GATE, NEVER_GATE] = [gateOf('barrier|threshold|line'), gateOf('never')];

/** "Never before had a partner bought for more than #": the mark of the record. */
const NEVER_MORE =
  /\b[Nn]ever\b[^.;#]{0,80}\s(?:(?:for|worth|sold|bought|exported|imported|earned|exceeded|topped|passed|reached|above|over|more\sthan)\s){1,2}$/;
/** "Broke through the barrier of #". */
const BARRIER = /\b(?:broke|broken|breaks?|smashed)(?:\s+through)?\s+the\s+(?:barrier|threshold|line)\s+of\s+$/i;

const MARK_HELD =
  /^\s+for\s+(?:the|an?)\s+(?!first\b)[\w-]+\s+(?:(?:straight|consecutive|successive)\s+)?(?:month|quarter|year)\b/i;

const MARK_FIRST = /^\s+(?:mark|level|barrier|threshold|line)\s+for\s+the\s+first\s+time\b/i;

/** "Paid # to the budget", "attracted # of foreign investment", "# in aid": money of another kind. */
const TO_BUDGET =
  /^\s+(?:to|into|for)\s+(?:the\s+)?(?:state\s+|federal\s+|national\s+)?(?:budget|treasury|exchequer)\b|^\s+(?:of|in)\s+(?:new\s+|net\s+)?(?:foreign|direct|overseas|inward)\s+(?:direct\s+)?investments?\b|^\s+(?:on|in|of|for)\s+(?:(?:more|extra|new|emergency|state|government|federal|direct|public)\s+)?(?:aid|subsid(?:y|ies)|relief|compensation|bail-?outs?|grants|infrastructure|welfare|tax\s+breaks|incentives)\b/i;

const BUDGET_GATE = gateOf(
  'budget|treasury|exchequer|investments?|aid|subsidy|subsidies|relief|compensation|bail|bailouts?|grants|infrastructure|welfare|tax|incentives',
);

const RISEN_ON = /^\s+(?:on|over|upon)\s+(?:the\s+|its\s+)?(?:figure\s+of\s+|total\s+of\s+)?$/;

/** "After a $1 trillion drop", "a $3 billion year-on-year rise". */
const CHANGE_BEHIND = new RegExp(
  String.raw`^[\s-]+(?:(?:[a-z]+-[a-z]+-[a-z]+\s+|annual\s+|yearly\s+|monthly\s+)?(?:(?<fall>${FALL_BEHIND_AMOUNT})|${RISE_BEHIND_AMOUNT})\b(?!\s+to\b)|(?!(?:and|but|while|with|after|to|from|on)\b)(?:[a-z-]+\s+){0,2}(?:(?<less>decrease|decline|drop|fall|plunge|contraction)|increase|rise|gain|growth|surge|jump|expansion)\s+in\s)`,
  'i',
);

/** "increases in capital goods (#); cars (#); and", "decreases occurred in food (#)": what each added or took away. */
const LISTED_CHANGE =
  /\b(?<change>increases?|decreases?|rises|declines?|gains?|drops|falls)\s+(?:occurred\s+|were\s+(?:seen\s+|recorded\s+|reported\s+)?|was\s+)?(?:in|(?<=ed\s)for)\s+[^.#()]{3,80}\($/i;

const NEXT_LISTED = /^\s*\)\s*[;,]?\s+(?:and\s+)?(?:in\s+)?[^.#();]{3,60}\($/;

/** "Up 5.5 percent over the month, or #", "fell 4.4 percent (or #)": the same change as an amount. */
const AS_AMOUNT =
  /^(?:\s*(?:\(\s*(?:or\s+|by\s+|about\s+)*|,?\s*(?:or|i\.e\.,?|that\s+is,?|equal\s+to|equivalent\s+to)\s+(?:by\s+|about\s+|some\s+|nearly\s+)*)|\s+(?:over|from|on|than|compared\s+(?:with|to)|against|in|during|year[- ]on[- ]year|month[- ]on[- ]month)(?:\s[^#;.()]{2,40}?)?(?:\s\(|,\s)or\s+(?:by\s+|about\s+|some\s+|nearly\s+)*)$/;
const TO_LEVEL = /^,\s+(?:to|at|reaching|bringing\s+(?:it|them)\s+to)\s/;

/** "In the red to the tune of #". */
const RED_BY = /\bin(?:to)?\s+the\s+(?:red|black)\s+(?:by|to\s+the\s+tune\s+of)\s+$/i;
const COLOUR_GATE = gateOf('red|black');
const IN_THE_RED = /^\s*(?:\(#+\)\s)?in(?:to)?\s+the\s+(?:red|black)\b/i;

function amountDraft(spot: Spot): Found | null {
  const { marks, q, left, right, last, flow, earlier } = spot;
  const { masked } = marks;
  const base = frame(spot);
  const tail = left.slice(-60);
  if (
    opens(marks.text, TARIFF_GATE) &&
    TARIFF.test(tail) &&
    /\b(?:on|covering|affecting|to|worth)\s+(?:[\w@]+\s+){0,3}$/i.test(tail) &&
    !/\brate\b/i.test(tail)
  )
    return draftWith(base, { kind: 'not_checkable', sign: 1, comparison: 'none', flow: null });
  if ((opens(marks.text, BUDGET_GATE) && TO_BUDGET.test(right)) || isMark(marks.text, left, right)) return null;
  if (
    NOT_TRADE.test(withoutOutput(left.slice(-50))) &&
    !marks.flows.some((f) => f.start > q.start - 50 && f.start < q.start)
  )
    return null;
  if (isConversion(spot))
    return draftWith(base, {
      kind: last!.kind,
      sign: last!.sign,
      comparison: last!.comparison,
      flow: last!.flow,
      start: q.start,
      converts: true,
      isBase: last!.isBase,
    });
  const change = nearestChange(marks.changes, q.start, q.start - left.length);
  const grown = (sign: 1 | -1): Found =>
    draftWith(base, { kind: 'growth', sign, comparison: comparisonOf(marks.text, right, left) });
  const compared = comparedFlows(marks, q);
  if (compared) return draftWith(base, { kind: 'balance', comparison: 'none', sign: 1, flow: compared });
  const colour = opens(marks.text, COLOUR_GATE)
    ? (IN_THE_RED.exec(masked.slice(q.end, q.end + 50)) ?? RED_BY.exec(left))
    : null;
  if (colour)
    return draftWith(base, {
      kind: 'balance',
      comparison: 'none',
      sign: 1,
      flow: flow && flowMentionWith(flow, { flow: 'balance', gap: /red/i.test(colour[0]) ? 'deficit' : 'surplus' }),
    });
  const balance = flow?.flow === 'balance';
  if (MORE_AFTER.test(marks.masked.slice(q.end, q.end + 90)) && !(balance && q.signed)) {
    const word = marks.changes.find((c) => c.start >= q.end);
    if (word && word.place !== 'before') return grown(gapSign(word, spot));
  }
  if (last?.kind === 'growth' && isLevelThen(left, right) && !balance)
    return draftWith(base, { kind: 'level', sign: 1, comparison: 'none', isBase: true, flow: last.flow ?? base.flow });
  if (
    last?.kind === 'growth' &&
    (AS_AMOUNT.test(left) || (/^,\s$/.test(left) && TO_LEVEL.test(right))) &&
    last.unit === 'percent' &&
    !balance &&
    // "Volume slipped # (754,152 tons)": what was shipped, and not how much less.
    !(q.quantity.unit !== 'currency' && left === ' (' && right.startsWith(')'))
  )
    return grown(last.sign ?? 1);
  const gap =
    q.signed && left.endsWith('(') && OWN_GAP.test(right) ? marks.flows.find((f) => f.start >= q.end) : undefined;
  if (gap?.flow === 'balance')
    return draftWith(base, { kind: 'balance', sign: q.quantity.value < 0 ? -1 : 1, comparison: 'none', flow: gap });
  const told = balance && left.endsWith('(') && SET_BESIDE.test(right);
  const stated = q.signed ? balanceBefore(left, earlier) : undefined;
  if (stated)
    return draftWith(base, {
      kind: 'balance',
      sign: q.quantity.value < 0 ? -1 : 1,
      comparison: 'none',
      flow: stated.flow,
      isBase: BASE_LEFT.test(left.slice(-90)) || undefined,
    });
  if (q.signed && !told && flow?.flow === 'total' && left.endsWith('('))
    return draftWith(grown(q.quantity.value < 0 ? -1 : 1), { flow: null });
  if (q.signed && !told && !(balance && !isChanged(left))) return grown(q.quantity.value < 0 ? -1 : 1);
  const bracketed = signBehindBracket(masked, q.end);
  if (bracketed) return grown(bracketed);
  const noun = CHANGE_BEHIND.exec(right);
  if (noun) return grown(noun.groups!.fall || noun.groups!.less ? -1 : 1);
  const inBracket = left.endsWith('(');
  if (inBracket && BRACKET_CHANGE.test(left)) return grown(change?.sign ?? 1);
  if (last?.kind === 'growth' && AND_ANOTHER.test(left)) return grown(last.sign ?? 1);
  const one =
    AND_OF.test(left) && ON_ANOTHER.test(masked.slice(q.end, q.end + 60)) ? earlier.findLast(isGrowth) : undefined;
  if (one) return grown(one.sign ?? 1);
  const byNoun = partOfAmount(spot) ?? toldByNoun(spot) ?? nextOfRow(spot) ?? toldAgain(spot);
  if (byNoun) return grown(byNoun);
  const listed = inBracket ? LISTED_CHANGE.exec(left)?.groups?.change : undefined;
  if (listed) return grown(/^(?:i|r|g)/i.test(listed) ? 1 : -1);
  if (last?.kind === 'growth' && last.unit !== 'percent' && inBracket && NEXT_LISTED.test(left))
    return grown(last.sign ?? 1);
  const part =
    partOfChange(right) ??
    (last?.kind === 'growth' && goesOnWithParts(left, earlier.filter((d) => d.unit !== 'percent').at(-1)?.part === true)
      ? (last.sign ?? null)
      : null);
  if (part && !balance) return draftWith(grown(part), { part: true });
  if (
    BY_LEFT.test(left) &&
    !/\b(?:made|makes|make|making)\s+up\s*$/i.test(left) &&
    change &&
    (q.start - change.end < 30 || (q.start - change.end < 70 && TO_BY.test(masked.slice(change.end, q.start)))) &&
    !/\b(?:up|down)\s+(?:from|to)\s*$/i.test(left)
  )
    return grown(gapSign(change, spot));
  const within = CHANGE_IN.exec(left);
  if (within) return grown(/^(?:i|r|g|s|j|w)/i.test(within.groups!.change!) ? 1 : -1);
  const gapped =
    flow && flow.end <= q.start && /\bby\s*$/.test(left) && GAP.test(marks.masked.slice(flow.end, q.start));
  // "... and those of services by #": the verb was said before.
  const carried = last?.kind === 'growth' && !change && /^[^.;:]{0,60}\bby\s+(?:an?\s+[a-z-]+\s+)?$/.test(left);
  if (carried) return grown(last.sign ?? 1);
  const before = gapped ? spot.earlier.filter((d) => d.kind === 'growth' && !d.signed).at(-1) : undefined;
  if (before) return grown(before.sign ?? 1);
  const again = balance ? null : gappedChange(spot);
  if (again) return grown(again);
  // "An increase of 3 percent on the # of July".
  const risen = last?.kind === 'growth' && last.unit === 'percent' && RISEN_ON.test(left);
  const isBase =
    (balance && TURNS_INTO.test(right)) ||
    ((risen || BASE_LEFT.test(left.slice(-90))) &&
      !/\bexceeded\s+$/.test(left) &&
      !/\b(?:greater|larger|bigger|smaller|less|fewer|higher|lower)\s+than\s+$/i.test(left) &&
      !/\bfrom\s+(?:the\s+)?@+\s+(?:(?:in|for|over|during)\s+(?:[\w-]+\s+){1,4}?)?(?:(?:of|was|were|at)\s+)?$/i.test(
        left,
      ) &&
      !isOtherWay(spot) &&
      !(
        q.quantity.unit === 'tonnes' &&
        last?.kind === 'level' &&
        last.quantity?.unit !== 'tonnes' &&
        FROM_WEIGHT.test(left)
      ) &&
      !(last?.kind === 'balance' && MADE_FROM.test(left)));
  return draftWith(base, {
    kind: balance ? 'balance' : 'level',
    flow: partOfTrade(spot) ?? base.flow,
    scope: base.scope ?? (isPrice(q) && isPriceOfTrade(marks, q.start, q.end) ? 'price' : undefined),
    sign: balance && q.signed && q.quantity.value < 0 ? -1 : 1,
    comparison: 'none',
    isBase: isBase || undefined,
  });
}

/** "Services grew 9% and brought in another #": what the change added. */
const AND_ANOTHER =
  /\band\s(?:brought(?:\sin)?|put\son|added|gained|contributed)\s(?:another|a\sfurther|an\s(?:additional|extra))\s$/;

/** "An increase of # compared with May, and of # compared with June 2016": the same against another time. */
const AND_OF = /^[^#;]{3,50}?,?\sand\s(?:one\s)?of\s(?:about\s|some\s|nearly\s|just\s)?$/;
const ON_ANOTHER = /^(?:\s\(#+\))?\s(?:compared|on|from|over|against|relative|versus)\b/;
const isGrowth = ({ kind, unit }: Found): boolean => kind === 'growth' && unit !== 'percent' && unit !== 'pp';

/** "Gold fetched # from # tonnes": what it was earned with. */
const FROM_WEIGHT = /^\s(?:in\s[^#;.,]{2,30}\s)?from\s(?:about\s|some\s|only\s|just\s|the\s)?$/;
/** "# of surplus turned into a deficit of #": what it was before. */
const TURNS_INTO =
  /^\s(?:of\s(?:deficit|surplus)\s)?(?:turned|swung|changed|flipped|gave\sway|reversed)\s(?:in)?to\san?\s(?:deficit|surplus|shortfall)\b/;
/** "Exports stood for # of the month's trade": the part, and not the whole behind it. */
const STOOD_FOR = /^\s(?:stood|stands?|accounted|made\sup|were)\s(?:for\s)?(?:about\s|some\s)?$/;
function partOfTrade({ marks, q, flow }: Spot): FlowMention | null {
  if (flow?.flow !== 'total' || flow.start < q.end) return null;
  const before = marks.flows.findLast((f) => f.end <= q.start);
  return before?.by === 'noun' && before.flow !== 'total' && STOOD_FOR.test(marks.masked.slice(before.end, q.start))
    ? before
    : null;
}

/** "The United Kingdom (-138.2 bn) registered the largest deficit": the gap itself, before it is named. */
const OWN_GAP =
  /^\)\s+(?:had|has|ran|runs|registered|recorded|posted|reported|showed|shows)\s+(?:the\s+|an?\s+)?(?:[a-z-]+\s+){0,3}(?:deficit|surplus)\b/i;
/** "The surpluses rose for machinery (+102.7 bn compared with +91.8 bn)": both of them, and no change. */
const SET_BESIDE = /^[^#()]{0,24}\b(?:compared\s+(?:with|to)|against|versus|from|after)\s+#/;

/** "A surplus of #, from exports of # and imports of #": what it is made up of. */
const MADE_FROM = /\b(?:from|after|following)\s+(?:total\s+)?(?:exports|imports|sales|purchases)\s+(?:of|worth)\s+$/i;

/** "Imports of # against exports of #", "spent # against # in the other direction": the same time seen from the other side. */
function isOtherWay({ left, right, last, flow, q }: Spot): boolean {
  if (!/\b(?:against|versus|compared (?:with|to)|than|exceed(?:ed|ing)|surpassing|topping)\s/.test(left) || !last)
    return false;
  const other =
    flow?.by === 'noun' &&
    flow.start > last.atEnd &&
    flow.end <= q.start &&
    OPPOSITE[last.flow?.flow ?? 'total'] === flow.flow;
  return (
    other ||
    /^\s+(?:in|going)\s+(?:in\s+)?the\s+(?:other|opposite)\s+(?:direction|way)\b|^\s+the\s+other\s+way\b/.test(right)
  );
}
const OPPOSITE: Readonly<Record<Flow, Flow | null>> = {
  exports: 'imports',
  imports: 'exports',
  total: null,
  balance: null,
};

/** "PLN 128 billion (USD 32 billion, EUR 29 billion)": once more in another currency. */
const IN_A_THIRD = /^[,;]\s+(?:or\s+|and\s+)?(?:minus\s+|plus\s+)?$/;

/** "41.76 trillion yuan ($5.83 trillion)": the same amount in another currency. */
function isConversion({ q, left, last }: Spot): boolean {
  if (last === undefined || last.printed.quantity.unit !== 'currency' || q.quantity.currency === null) return false;
  const from = last.printed.quantity.currency;
  return (
    from !== null &&
    from !== q.quantity.currency &&
    ((last.converts && IN_A_THIRD.test(left)) ||
      /^\s*(?:\(|,\s*or\s+|\s+or\s+)\s*(?:about\s+|equivalent to\s+|equal to\s+|i\.e\.\s+|minus\s+|plus\s+)?$/i.test(
        left,
      ))
  );
}
