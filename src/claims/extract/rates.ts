import { isRateOf, toldByNoun } from './change-nouns.js';
import { cleftSign } from './cleft-changes.js';
import { comparisonOf } from './comparison-words.js';
import { partOfList } from './composed-of.js';
import { type Draft, draftWith, type Marks } from './draft.js';
import { type FlowMention, flowMentionWith } from './flow-mention.js';
import { secondShareFlow, shareFlow } from './flow-of-number.js';
import { impliedFlow } from './implied-flow.js';
import { nextShareFlow } from './next-share-flow.js';
import { BASE_LEFT, type Found, frame, NOT_TRADE, type Spot } from './number-spot.js';
import { revisedTo } from './outlook-of-number.js';
import { isOfOutput } from './part-of-output.js';
import { CARRIED, OTHER_RATE, signOf } from './rate-sign.js';
import { behindPush } from './rates-set-apart.js';
import { isCoverage, measuredFlow } from './ratio-of-flows.js';
import { toldAgain } from './same-change.js';
import {
  bracketsShare,
  changeOfMore,
  changeOfPartners,
  continuesShares,
  listsShare,
  nextPart,
  rateNext,
  saysShare,
  sharesOfAnother,
  sharesOfFollowers,
  sharesOfLeader,
  sharesOfPartners,
} from './share-words.js';
import { isLevelThen } from './signed-balance.js';
import { priceSign, pricesAt } from './trade-prices.js';

const TARIFF_LEFT =
  /\b(?:tariffs?|dut(?:y|ies)|levies|levy|VAT|tax(?:es)?|(?:interest|tariff|tax|exchange|duty|policy|inflation) rates?)\s+(?:[a-z]+\s+){0,4}$/i;

/** "a one per cent decline in the value of the Canadian dollar" */
const OF_SOMETHING_ELSE =
  /^\s+(?:[a-z-]+\s+)?(?:rise|fall|gain|increase|decrease|decline|drop|jump|slump|depreciation|appreciation)\s+(?:in|of)\s+(?:the\s+)?(?:value\s+of\s+)?(?:the\s+)?(?:@+(?:'s)?\s+)?(?:dollar|euro|yen|yuan|pound|rupee|won|ruble|rouble|currency|GDP|gross domestic product|inflation|(?:consumer\s+|producer\s+|oil\s+|energy\s+|commodity\s+)?prices?|wages|retail sales|industrial (?:output|production)|investment)\b/i;

const TARIFF_RIGHT = /^\s*(?:[\w-]+\s+){0,2}(?:tariffs?|dut(?:y|ies)|levies|levy|tax(?:es)?)\b/i;

/** "China's share has fallen below 6 percent": the mark that a share passed is the share. */
const CROSSED = /^(?:below|under|above|past)\b/i;
const SHARE_CROSSES =
  /\b(?:share|portion|proportion|weight|slice)\b[^.;,#]{0,60}\b(?:fallen|fell|falling|dropped|dipped|slipped|sank|sunk|shrunk|shrank|declined|risen|rose|rising|climbed|grown|grew|gone|went|is|was|remains|remained|stayed|stands|stood)\s+(?:well\s+|just\s+|back\s+)?$/i;

/** Where the clause starts that a number stands in: work on signs does not look further back. */
const clauseOf = (left: string): string =>
  left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf('. '), left.lastIndexOf(': ')) + 1);

export function rateDraft(spot: Spot): Found | null {
  const { marks, q, left, right, last, flow, earlier } = spot;
  const base = frame(spot);
  const clause = clauseOf(left);
  // "Their share went up 0.7 points to 39.4 percent".
  const shifted =
    last?.unit === 'pp' &&
    (/^,?\s+(?:to|at|reaching)\s+$/.test(left) ||
      (/^,?\s*\(?from\s+$/.test(left) && SHARE_WORD.test(marks.masked.slice(0, q.start))));
  const percent = q.quantity.unit === 'percent' && !q.signed;
  const priced = percent ? pricesAt(marks, left, q.start, last?.flow ?? null) : null;
  if (priced)
    return draftWith(base, {
      kind: 'growth',
      sign: signOf(spot) ?? priceSign(marks.masked.slice(q.end)),
      comparison: comparisonOf(marks.text, right, left),
      flow: priced,
      start: q.start,
    });
  const counted =
    percent &&
    /\(\s*(?:with\s+|at\s+)?$/.test(left) &&
    (sharesOfPartners(marks.masked.slice(Math.max(0, q.start - 240), q.start), right) ||
      sharesOfLeader(marks.masked.slice(Math.max(0, q.start - 160), q.start), right) ||
      (spot.share !== null &&
        sharesOfFollowers(
          marks.masked.slice(Math.max(0, q.start - 160), q.start),
          marks.masked.slice(q.end, q.end + 240),
        )));
  // "Its share, which was # in 2021, has dropped to #": the share of another time.
  const dropped = percent && last?.kind === 'share' && SHARE_GONE_TO.test(marks.masked.slice(last.at, q.start));
  const crossed = percent && CROSSED.test(marks.text.slice(q.start, q.end)) && SHARE_CROSSES.test(left);
  // "A gain of # in one part and a drop of # in another", "... and one of # in oil": changes, whatever they are in.
  const changed = CHANGE_OF.test(left) || (last?.kind === 'growth' && ONE_OF.test(left));
  const byNoun = percent ? (toldByNoun(spot) ?? toldAgain(spot)) : null;
  const share =
    percent &&
    byNoun === null &&
    !changed &&
    !isRateOf(last, spot) &&
    (shifted || counted || crossed || dropped || isOfOutput(right) || saysShare(left, right) || isPart(spot));
  const gapped = percent ? grownBehindShare(spot) : null;
  if (gapped)
    return draftWith(base, {
      kind: 'growth',
      sign: gapped.sign,
      comparison: gapped.comparison,
      flow: last?.flow ?? base.flow,
      start: q.start,
    });
  const told = earlier.filter((d) => d.kind === 'share').at(-1) ?? spot.share;
  const another = told && sharesOfAnother(left, right) ? told : null;
  const goesOn =
    percent &&
    byNoun === null &&
    !changed &&
    !share &&
    !isRateOf(last, spot) &&
    ((last?.kind === 'share' && continuesShares(left, right) && !changes(spot)) ||
      (earlier.some((d) => d.kind === 'share') &&
        !grewLast(spot) &&
        (listsShare(left, right) ||
          nextPart(marks.masked.slice(0, q.start), left, marks.masked.slice(q.end, q.end + 24)) ||
          rateNext(left, marks.masked.slice(q.end, q.end + 60))) &&
        !changes(spot)) ||
      another !== null ||
      (last !== undefined &&
        ['level', 'balance'].includes(last.kind) &&
        last.at > q.start - 60 &&
        bracketsShare(left, right)));
  // "Exports paid for # of imports; a year ago it was #", "its share was #, in 2022 it had been #".
  const held = last ?? (A_YEAR_BACK.test(left) ? spot.share : null);
  const before =
    percent && !share && !goesOn && held && HELD.has(held.kind) && held.unit === 'percent' && IT_WAS.test(left)
      ? held
      : null;
  if (before)
    return draftWith(base, {
      kind: before.kind,
      sign: 1,
      comparison: before.comparison,
      flow: before.flow,
      start: q.start,
      isBase: A_YEAR_BACK.test(left) || THEN_BEHIND.test(right) || undefined,
    });
  // "In the EAEU it is a mere #, and it went down to #", behind what the share is elsewhere.
  const elsewhere =
    percent &&
    !share &&
    !goesOn &&
    told?.kind === 'share' &&
    (IN_IT.test(left) || (last?.kind === 'share' && IT_WENT.test(left)));
  if (elsewhere)
    return draftWith(base, { kind: 'share', sign: 1, comparison: 'share_of', flow: told.flow, start: q.start });
  const measured = share || goesOn ? measuredFlow(marks, q) : null;
  if (measured)
    return draftWith(base, { kind: 'ratio', sign: 1, comparison: 'ratio_to', flow: measured, start: q.start });
  if (percent && isCoverage(clauseOf(marks.masked.slice(Math.max(0, q.start - 160), q.start)), earlier.some(isRatio)))
    return draftWith(base, {
      kind: 'ratio',
      sign: 1,
      comparison: 'ratio_to',
      flow: coverageFlow(spot),
      start: q.start,
      isBase: (earlier.some(isRatio) && (BASE_LEFT.test(left) || THEN_BEHIND.test(right))) || undefined,
    });
  const sameRatio =
    percent && last?.kind === 'ratio' && last.unit === 'percent' && RATIO_BEFORE.test(left) ? last : null;
  if (sameRatio)
    return draftWith(base, {
      kind: 'ratio',
      sign: 1,
      comparison: 'ratio_to',
      flow: sameRatio.flow,
      start: q.start,
      isBase: true,
    });
  if (percent && TO_TARGET.test(right)) return draftWith(base, { kind: 'ratio', sign: 1, comparison: 'ratio_to' });
  if (share || goesOn)
    return draftWith(base, {
      kind: 'share',
      sign: 1,
      comparison: 'share_of',
      flow: another
        ? flowOfAnother(another, spot)
        : share
          ? shareFlow(marks, q.start, q.end, flow)
          : ((last ? nextShareFlow(marks, last.atEnd, q.start, q.end) : null) ??
            secondShareFlow(marks, q.start, q.end) ??
            bracketedFlow(spot) ??
            last?.flow ??
            flow),
      start: q.start - wordsOfRest(left),
      isBase:
        (goesOn &&
          earlier.some((d) => d.kind === 'share') &&
          (BASE_LEFT.test(left) || (IT_WAS.test(left) && A_YEAR_BACK.test(left)))) ||
        isStart(left, right) ||
        (last?.kind === 'share' && left === ' (' && isLevelThen(left, right)) ||
        undefined,
    });
  if (TARIFF_LEFT.test(clause) || TARIFF_RIGHT.test(right) || OF_SOMETHING_ELSE.test(right)) return null;
  const inBracket = left.endsWith('(');
  const sign =
    byNoun ??
    (inBracket ? changeOfMore(rowBefore(spot), marks.masked.slice(q.end, q.end + 240)) : null) ??
    signOf(spot) ??
    (inBracket ? changeOfPartners(rowBefore(spot), right) : null);
  if (sign === null) {
    const part = percent ? partOfList(spot) : null;
    if (part === null) return null;
    const ofList = part === 'goes on' && told ? flowOfAnother(told, spot) : shareFlow(marks, q.start, q.end, flow);
    return draftWith(base, { kind: 'share', sign: 1, comparison: 'share_of', flow: ofList, start: q.start });
  }
  if (
    NOT_TRADE.test(
      flow && flow.end <= q.start && flow.start > q.start - left.length
        ? marks.text.slice(flow.end, q.start)
        : behindPush(marks.text.slice(q.start - clause.length, q.start)),
    )
  )
    return null;
  // "Exports fell #, dragged down by a # drop in steel exports": what stands behind the number is its own.
  const ahead = flow !== null && flow.start >= q.end;
  const carried = last?.kind === 'growth' && !ahead && !flowBetween(marks, last.atEnd, q.start) ? last : null;
  const isBase = isBaseRate(left, last);
  const revised = revisedTo(marks.text, left) || (last?.revised && isBase) ? true : undefined;
  // "It was # that exports lost": the flow stands behind the number.
  const behind = cleftSign(marks.text, left, right) ? marks.flows.find((f) => f.start >= q.end) : undefined;
  return draftWith(base, {
    kind: 'growth',
    sign,
    comparison: comparisonOf(marks.text, isBase && !/^\W/.test(right.trim()) ? '' : right, left),
    flow: behind ?? (carried && CARRIED.test(left) ? carried.flow : base.flow),
    isBase: isBase || undefined,
    revised,
    expected: revised ?? base.expected,
  });
}

/** "Exports covered # of imports, after # a year before", "the coverage rate was # (# in 2016)": the ratio of another time. */
const RATIO_BEFORE =
  /^[^#;.@]{0,30},\s+(?:(?:up|down)\s+from|after|against|compared\s+(?:with|to)|versus|from)\s+$|^\s\($/i;
/** "# above the target": a part of what was aimed at. */
const TO_TARGET =
  /^\s+(?:above|below|over|under|short\s+of|ahead\s+of|behind|beyond|(?:more|less|higher|lower)\s+than)\s+(?:the|its|their|this|that|an?|@+(?:'s)?)\s+(?:[-\w'@]+\s+){0,3}?(?:targets?|goals?)\b/i;

const rowBefore = ({ marks, q }: Spot): string => marks.masked.slice(Math.max(0, q.start - 240), q.start);

/** "Export destinations: Italy comes first (24.6 percent)": of a part, where nothing says that it grew. */
const isPart = (spot: Spot): boolean =>
  spot.marks.head?.parts === true &&
  spot.q.start >= spot.marks.head.end &&
  !changes(spot) &&
  !MOVED_LEFT.test(spot.left) &&
  !MOVED_RIGHT.test(spot.right);
const MOVED_LEFT =
  /\b(?:up|down|by|plus|minus|growth|gain|rise|fall|drop|increase|decrease|decline)\s(?:of\s|by\s|about\s|some\s)*$/i;
const MOVED_RIGHT =
  /^\s*\)?\s*(?:more|less|fewer|higher|lower|growth|up|down|above|below|increase|rise|drop|fall|decline)\b/i;

const CHANGE_OF =
  /\ban?\s(?:[a-z-]+\s)?(?:gain|rise|increase|jump|drop|fall|decline|decrease|loss|slump|growth|plunge|dip|surge)\sof\s(?:about\s|some\s)?$/i;
const ONE_OF = /\band\s(?:another\s)?one\sof\s$/i;

/** "#, has dropped to #", "# in 2021, had climbed to #": from a share that a comma parts. */
export const SHARE_GONE_TO =
  /^[^,;:]{1,40},\s(?:(?:and\s)?(?:has|had|have)\s(?:now\s|since\s|already\s)?)?(?:fallen|fell|dropped|dipped|slipped|slid|sunk|shrunk|shrank|declined|risen|rose|climbed|grown|grew|gone|went|jumped|plunged|come)\s(?:down\s|up\s|back\s)?to\s(?:only\s|just\s)?$/;
const SHARE_WORD = /\b(?:shares?|portion|proportion|weight|slice|percentage)\b/i;
const HELD: ReadonlySet<Draft['kind']> = new Set(['share', 'ratio']);
const IT_WAS =
  /\b(?:it|this|that|the\s+(?:share|figure|ratio|rate|proportion))\s+(?:was|is|had\s+been|stood\s+at|came\s+to|had\s+stood\s+at)\s+(?:still\s+|only\s+|just\s+)?$/i;
const IN_IT =
  /(?:^|[.;]\s)(?:[Ii]n|[Ww]ithin)\s[^.;#]{2,70}?\s(?:it|the\sshare|the\sfigure)\s(?:is|was)\s(?:still\s|only\s|just\s|merely\s|but\s|a\smere\s)?$/;
const IT_WENT =
  /\b(?:it|this|that|the\sshare)\s(?:went|fell|dropped|sank|rose|climbed|slipped|came|was|is|had\sgone|has\sgone)\s(?:down\s|up\s|back\s)?to\s(?:only\s|just\s|a\smere\s)?$/i;
/** "While it was # a year earlier". */
const THEN_BEHIND = /^\s(?:an?|one|the)\s(?:year|month|quarter)\s(?:ago|earlier|before)\b/;
const A_YEAR_BACK = /\b(?:an?|[a-z]+|\d+)\s+(?:years?|decades?|months?|quarters?)\s+(?:ago|earlier|before)\b/i;

/** "The share went from # to #": where it started. */
const isStart = (left: string, right: string): boolean =>
  /\bfrom\s+(?:just\s+|only\s+)?$/.test(left) && /^[^.;,#]{0,24}\bto\s+(?:an?\s+|just\s+|only\s+)?#/.test(right);

/** "Chips surged # and cars #", behind a share: the next one grew too, where a verb told the last. */
function grewLast({ marks, earlier, left }: Spot): boolean {
  const last = earlier.at(-1);
  if (last?.kind !== 'growth' || last.unit !== 'percent' || left.includes('(')) return false;
  const told = marks.changes.findLast((c) => c.end <= last.at && last.at - c.end < 12);
  return told !== undefined && !/^(?:up|down)$/i.test(marks.text.slice(told.start, told.end));
}

/** "Exports to the US (34% of the total) rose 14%, those to ASEAN (18%) 35%": the verb was told behind the first share. */
function grownBehindShare({ marks, earlier, left }: Spot): Found | null {
  if (!BEHIND_SHARE.test(left) || earlier.at(-1)?.kind !== 'share') return null;
  const grown = earlier.findLast((d) => d.kind === 'growth' && d.unit === 'percent');
  return grown && VERB_BEHIND_SHARE.test(marks.masked.slice(Math.max(0, grown.at - 40), grown.at)) ? grown : null;
}
const BEHIND_SHARE = /^\)\s(?:by\s)?$/;
const VERB_BEHIND_SHARE = /\)\s[a-z]+\s(?:by\s)?$|^\)\s(?:by\s)?$|\(#+\)\s(?:by\s)?$/;

const isRatio = (d: Found): boolean => d.kind === 'ratio' && d.unit === 'percent';

/** The exports that a ratio before it was of, else those of all goods. */
const coverageFlow = ({ earlier, marks, q }: Spot): FlowMention =>
  earlier.findLast(isRatio)?.flow ??
  marks.flows.findLast((f) => f.flow === 'exports' && f.by === 'noun' && f.end <= q.start) ??
  impliedFlow(q.start, 'exports', null);

/** Does something rise or fall between the number before and this one? "up from" and "down from" compare. */
export const changes = ({ marks, q, left }: Spot): boolean =>
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
  (last !== undefined || RATE_THAN.test(left) || OTHER_RATE.test(left)) &&
  (BASE_RATE.test(left.slice(-90)) || AFTER_A.test(left.slice(-90))) &&
  !/\bfrom\s+(?:the\s+)?@+\s*(?:by\s+)?$/.test(left);

/** "after a surprise drop of", "after a blowout": the rate that came before. */
const AFTER_A =
  /\b(?:after|following|compared\s+(?:with|to)|against|versus)\s+an?\s+(?:[a-z-]+\s+){0,2}(?:(?:rise|fall|gain|growth|increase|decrease|decline|drop|expansion|contraction|jump|slump|surge|dip|slide)\s+of\s+)?$/i;

/** "the growth was higher than the # posted in August" */
const RATE_THAN = /\b(?:growth|rate|pace|increase|rise|fall|decline|drop)\b[^.;#]{0,40}\bthan\s/i;

const BASE_RATE =
  /\b(?:after|following|compared\s+(?:with|to)|against|versus|than|slower than|faster than|below|above|short of|shy of|ahead of|from)\s+(?:(?:an?|the|one|of|its|that|last|previous|month's|year's|rise|fall|gain|growth|increase|decrease|decline|drop|expansion|contraction|jump|slump|revised|rate|pace|in|[A-Z@][\w.@]*(?:'s)?)\s+){0,6}$/;

/** "Mexico's was 15.5 percent": the flow of the share told before, with the economy named here. */
function flowOfAnother({ flow }: Draft, { marks, q }: Spot): FlowMention | null {
  const other = marks.economies.filter((e) => e.end <= q.start).at(-1);
  if (!flow || !other) return flow;
  // "The EU took #, and countries outside it the remaining #": another one that takes.
  const takes = flow.by === 'verb' && flow.reporter !== null && flow.partner === null;
  const sides = takes ? { reporter: other.code } : { partner: other.code };
  return flowMentionWith(flow, { ...sides, start: other.start, end: other.end });
}

/** "The third-largest destination for EU exports (8.8%)": the flow right in front of a bracket. */
function bracketedFlow({ marks: { masked, flows }, q }: Spot): FlowMention | null {
  const before = flows.findLast((f) => f.end <= q.start);
  return before?.by === 'noun' && /^\s*\(\s*$/.test(masked.slice(before.end, q.start)) ? before : null;
}

/** "The other #", "the remaining #": what is left of the whole, told by words that belong to its quote. How long they are. */
const wordsOfRest = (left: string): number => REST.exec(left)?.[0].length ?? 0;
const REST = /\bthe\s(?:other|remaining)\s$/i;
