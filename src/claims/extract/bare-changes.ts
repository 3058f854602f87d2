import type { Flow } from '../../model/flow.js';
import { FALL, FLAT, JUDGES, KEEPS, RISE, SLOWS } from './bare-change-verbs.js';
import { bare, GOES_ON } from './bare-draft.js';
import { type Draft, draftWith, type Marks } from './draft.js';
import { type FlowMention, flowMentionWith } from './flow-mention.js';
import { matchesOf } from './matches.js';
import { productName } from './noun-phrase.js';
import { lookFor } from './opening.js';
import { pronounSubjects } from './pronoun-subjects.js';
import { raisedFlows } from './raised-flows.js';
import { verblessChange } from './verbless-changes.js';
import { gateOf, opens } from './word-gates.js';

/** "Exports of steel, cars and ships fell", "exports to Japan, its main customer, fell", "exports, by contrast, fell". */
const ITEM = String.raw`(?:the\s+)?[-\w.@']+(?:\s(?!(?:and|but|which|while|fell|rose|grew|were|was|is|are)\b)[-\w.@']+){0,2}(?:\sand\s[-\w.@']+(?:\s[-\w.@']+)?)?`;
const LISTED = String.raw`(?:\s+(?:of|from|to|with)\s+${ITEM}(?:,\s+(?!(?:and|but|while|whereas|which)\b)${ITEM}){1,5}(?=,?\s+and\s)|\s+(?:to|from|with)\s+(?:that|those|these)\s+[a-z]+|\s+(?:to|from|with)\s+(?:the\s+)?(?:[a-z-]+\s+)?(?:countries|nations|economies|markets|states|partners)\s+that\s+(?:are|do|have|lie|belong)\s+(?:[-\w.@']+\s+){1,7}?[-\w.@']+(?:\s\([A-Z]+\))?)?`;
/** "The surplus that China has in trade with the US grew". */
const THAT_HAS = String.raw`(?:\s+(?:that|which)\s+(?:the\s+)?[-\w.@']+(?:\s[-\w.@']+)?\s+(?:has|had|runs|ran|sends|sent|sells|sold|buys|bought|posts|posted)(?:\s+[-\w.@']+){0,6}?)?`;
/** "Trade by private firms grew", "sales of goods abroad by the single currency bloc went on rising". */
const BY_FIRMS = String.raw`(?:(?:\s+(?!(?:by|that|which|and)\b)[-\w.@']+){0,5}?\s+by\s+(?:the\s+)?(?:[-\w.@']+\s+){0,3}?(?:firms|companies|enterprises|businesses|producers|makers|manufacturers|farmers|exporters|importers|traders|households|consumers|bloc|union|country|countries|economy|economies|kingdom|island|sector|industry|industries))?`;
/** "Trade keeps up steady growth", "exports showed a marked decline". */
const WITH_NOUN = String.raw`(?:shows?|showed|keeps?\s+up|kept\s+up|maintain(?:s|ed)?|post(?:s|ed)?|records?|recorded|registers?|registered|report(?:s|ed)?|enjoy(?:s|ed)?|sees?|saw|suffer(?:s|ed)?|experienc(?:es?|ed)|witness(?:es|ed)?|undergo(?:es)?|underwent|notch(?:es|ed)(?:\s+up)?|log(?:s|ged))\s+(?:an?\s+|its\s+|their\s+)?(?:(?!(?:the|some|no|of)\b)[a-z-]+\s+){0,2}`;
const GROWTH = `${WITH_NOUN}(?:growth|gains?|increases?|rises?|expansion|recovery|rebound|upturn|leap|jump|surge|(?<=\\b(?:upward|rising|positive)\\s)trend)`;
const DECLINE = `${WITH_NOUN}(?:declines?|falls?|drops?|losses|decreases?|contraction|slump|downturn|slide|dip|plunge|(?<=\\b(?:downward|falling|declining|negative)\\s)trend)`;
/** "Sales to Japan, at $5 billion, fell", "shipments to Korea ($3 billion) grew", "domestic exports (NODX) rose". */
const AMOUNT_ASIDE = String.raw`(?<amount>,\s+(?:at|worth|valued at|with)\s+[^,;()]{2,40},|\s+\([^()]{2,40}\))?`;
const ASIDE = String.raw`(?<aside>(?:\s+(?:as a whole|in general|taken together)|,?\s+such\s+as\s+[^.,;:#(\d]{3,60}(?=\s))?(?:,\s+(?:notably|including|especially|particularly|mainly|chiefly|above\s+all|such\s+as)\s[^.;:#\d]{3,120},|,\s+(?!but\b|and\b|while\b|as\b|up\b|down\b|wh(?!ich\b|ose\b))[^.,;:#(\d]{3,70},)?)`;
const CHANGE = new RegExp(
  String.raw`^${LISTED}${THAT_HAS}${BY_FIRMS}(?:(?:\s+(?:of|to|from|with|between|in|and|into|the|its|for))?\s+(?!(?:will|would|could|may|might|should|to|if|when|that|which|who|while|as|but|had|has|have|because|by|after|before|since|until|unless|where|expected|likely|tariffs?)\b)[-\w.@']+){0,6}?${AMOUNT_ASIDE}${ASIDE}\s+(?:(?:both|also|again|all)\s+)?${lookFor(`${DECLINE}|${FALL}|${GROWTH}|${RISE}|${FLAT}|${SLOWS}`)}(?:(?<fall>${DECLINE}|${FALL})|(?<rise>${GROWTH}|${RISE})|(?<flat>${FLAT})|(?<slow>${SLOWS}))\b(?<rest>[^.,;:(¦]{0,90})`,
  'i',
);
/** "Exports fell in June but are up in the half-year", "exports fell, and so did those of coal". */
const SECOND = new RegExp(
  String.raw`^(?<gap>[^.;:\d¦(]{0,90}?),?\s+(?:(?:but|and|yet|while|whereas|although|though)\s+(?:(?:they|it|those|these)\s+)?(?:(?:then|also|still|again)\s+)?${lookFor(`${FALL}|${RISE}`)}(?:(?<fall>${FALL})|(?<rise>${RISE}))|(?:(?:but|and|yet)\s+(?=so\s)|(?=as\s))(?<same>(?:so|as)\s+did\s+(?:the\s+)?(?:those|exports|imports|shipments|sales|purchases)\b[^.,;\d]{0,40}))(?![^.;]{0,40}\d\s?(?:%|p))`,
  'i',
);
const NO_EXTREME =
  /\bthe rest of the world\b|\bfor (?:most|much|all|part) of the (?:year|month|quarter|period)\b|\b(?:that|those|months?|quarter|half|period|days|weeks) of the (?=year|month|quarter|same|previous|preceding|prior)|\b(?:first|last|past|other) (?:two|three) quarters\b/;
/** "Slips a little from September's record": what it is measured against. */
const OFF_RECORD =
  /\b(?:from|off|after|below)\s+(?:the|its|their|an?|last\s+\w+'s|[A-Z]\w+'s)\s+(?:[a-z-]+\s+){0,2}?(?:record|records|highs?|peak|lows?)\b/g;
const PLAIN_DATE = /\b(?:19|20)\d\d\b|\b(?:first|last) \d+ (?:days|months)\b/g;
const DIGIT = /\d/;
const NUMBER_NEXT =
  /^[.,;:(¦]?\s*(?:and\s+)?(?:\(|by|to|from|at|reach\w*|total\w*|amount\w*|or|up|down)?\s*(?:about\s+|around\s+|nearly\s+|almost\s+|more than\s+|just\s+)?$/i;

/** Between a word that nothing moved and the amount it stayed at. */
const AT_LEVEL =
  /^(?:\s+(?:in|over|from|on|compared\s+with|for)\s+[^.,;:#()]{2,40})?,?\s+(?:at|with|to)\s+(?:just\s+|about\s+|around\s+)?$/;
const isFree = (marks: Marks, from: number, to: number): boolean =>
  !marks.quantities.some((q) => q.start >= from && q.start < to);

/** Words for trade that name no flow of their own. */
const OTHERS =
  'business(?=\\s+with\\b)|gap|shipments|purchases|sales|deliveries|share|portion|weight|total|volumes?|turnover|revenues?|earnings|bill|orders|both|figure|value';
const OTHER_SUBJECT = new RegExp(String.raw`\b(?:${OTHERS})\b`, 'gi');
const OTHER_GATE = gateOf(`business|${OTHERS.slice(OTHERS.indexOf('gap'))}`);

/** Flows, and words such as "gap" and "share" outside them, in order. */
function subjectsOf(
  marks: Marks,
  told: Flow | null,
): readonly { start: number; end: number; flow: FlowMention | null }[] {
  const others = (opens(marks.text, OTHER_GATE) ? matchesOf(OTHER_SUBJECT, marks.text) : [])
    .map((match) => ({ start: match.index, end: match.index + match[0].length, flow: null }))
    .filter((other) => !marks.flows.some((f) => f.start < other.end && other.start < f.end));
  return [
    ...marks.flows.map((flow) => ({ start: flow.start, end: flow.end, flow })),
    ...others,
    ...pronounSubjects(marks, told),
  ].sort((a, b) => a.start - b.start);
}

const CLEFT =
  /^(?:(?:And|But|Here|Yet),?\s)?It\s(?:was|is)\s(?:(?:above\sall|mainly|chiefly|mostly|largely|especially|in\sparticular|only)\s)?(?:the\s)?(?:[A-Z][\w.']*\s){0,2}(?:[a-z-]+\s){0,3}?(?:exports?|imports?|shipments|sales|purchases|deliveries|trade|surplus|deficit|balance)\b[^.,;#]{0,60}\sthat\s/;
const THAT = /\sthat\s/;
/** "In May exports fell", "May exports rose": the month, where expressions look for what may be. */
const MONTH_OF_MAY =
  /(?<=\b(?:[Ii]n|of|from|since|to|for|last|this|until|through|during|and|by|than|[a-z]+'s)\s)May\b|\bMay(?='s\s|\s(?:[a-z]+\s)?(?:exports|imports|trade|shipments|sales)\b)/g;

/** "Chinese trade with the U.S. shrank in September": a change without a number, where its clause has no number at all. */
export function bareChangeDrafts(marks: Marks, told: Flow | null = null): readonly Draft[] {
  // "It was exports to China that fell": as if it said that they also fell.
  const cleft = CLEFT.test(marks.text) ? marks.text.replace(THAT, ' also ') : marks.text;
  const text = cleft.includes('May') ? cleft.replace(MONTH_OF_MAY, 'Mai') : cleft;
  // "Did imports grow?" says no more than that somebody asks.
  if (text.endsWith('?')) return [];
  const found: Draft[] = [];
  for (const flow of subjectsOf(marks, told)) {
    const match = CHANGE.exec(text.slice(flow.end));
    if (!match) {
      const other = flow.flow && verblessChange(marks, flow.flow, found.at(-1));
      if (other) found.push(other);
      continue;
    }
    const { fall, rise, flat, slow, rest, amount, aside: remark } = match.groups!;
    const clauseEnd = flow.end + match[0].length;
    const end = clauseEnd - rest!.length;
    const within = remark || amount;
    const aside = within ? flow.end + match[0].indexOf(within) + within.length : flow.end;
    const next = text
      .slice(end)
      .search(/\s(?:while|but|although|though|and|as|yet|despite|whereas|amid|on|because|after|with)\s/);
    const stop = next >= 0 ? Math.min(clauseEnd, end + next) : clauseEnd;
    const quantity = marks.quantities.find((q) => q.end > end);
    if (
      marks.flows.some(
        (f) =>
          f !== flow.flow && f.start >= aside && f.start < end - 1 && !/\band\s+$/.test(text.slice(flow.end, f.start)),
      )
    )
      continue;
    if (found.some((f) => f.end > flow.start)) continue;
    // "Flat at #", "little changed in September at #": the number is the level, and no change.
    const level = flat && quantity ? AT_LEVEL.exec(text.slice(end, quantity.start))?.[0] : undefined;
    if (level !== undefined && quantity!.quantity.unit === 'currency' && isFree(marks, flow.end, end)) {
      if (found.some((f) => f.end > flow.start)) continue;
      found.push(bare(flow.start, end, null, flow.flow));
      continue;
    }
    if (quantity && (quantity.start < stop || NUMBER_NEXT.test(text.slice(stop, quantity.start)))) continue;
    if (marks.quantities.some((q) => q.start >= aside && q.start < end)) continue;
    // The amount of the aside is a level with the words before it: the change has its verb.
    const told = marks.quantities.some((q) => q.start >= flow.end && q.start < aside);
    const said = end - (fall ?? rise ?? flat ?? slow)!.length;
    if (
      GOES_ON.test(text.slice(end, stop).replace(NO_EXTREME, '').replace(OFF_RECORD, '')) ||
      DIGIT.test(
        text.slice(end, WITH_FLOWS.test(text.slice(stop, stop + 30)) ? stop : stop + 22).replace(PLAIN_DATE, ''),
      )
    )
      continue;
    // "A rise in imports and a fall in exports": the noun, and no verb.
    const led = NOUN_OR_VERB.test(fall ?? rise ?? '') ? text.slice(flow.end, said) : '';
    if (AFTER_ARTICLE.test(led) && !TOOK_A.test(led)) continue;
    // "Lower imports widened the gap": what they did to another.
    if (DID_TO.test(text.slice(said, end + 60)) && flow.flow?.flow !== 'balance') continue;
    const before = text.slice(Math.max(0, flow.start - 40), flow.start);
    if (BY_HEAD.test(marks.masked.slice(0, flow.start))) continue;
    if (
      /\b(?:if|whether|would|could|may|might|hopes?(?:\s+that)?|because|after|when|since|than|helped|due to|bring|bringing|(?:tariffs?|dut(?:y|ies)|tax(?:es)?|curbs|bans?|lev(?:y|ies)) on)\s+(?:[-\w.']+\s+){0,3}$/i.test(
        before,
      )
    )
      continue;
    // "The 1.9 percent by which trade expanded".
    if (/(?:%|percent|per\s+cent)\s+by\s+which\s+(?:[-\w.']+\s+){0,3}$/i.test(before)) continue;
    if (/^(?:\s+[\w-]+){0,2}\s+(?:(?<!\bto\s)growth|sector|order)/i.test(match[0]) && !/growth$/.test(rise ?? ''))
      continue;
    // "The lion's share of imports fell to China": who had it.
    if (fall === 'fell' && FELL_TO.test(marks.masked.slice(end, end + 10)) && PART_OF.test(before)) continue;
    if (isVague(flow.flow, text.slice(flow.end, clauseEnd))) continue;
    if (slow && (flow.flow === null || NO_FLOW.test(text.slice(Math.max(0, flow.start - 24), flow.end)))) continue;
    if (
      JUDGES.test(fall ?? rise ?? '') &&
      !THAN_BEFORE.test(text.slice(end)) &&
      isMood(flow.flow, before + text.slice(flow.start, end))
    )
      continue;
    const sign =
      flat || slow
        ? null
        : (fall !== undefined) === isTurned(fall ?? rise!, text.slice(flow.start, flow.end), flow.flow)
          ? 1
          : -1;
    // A remark between may be a claim of its own.
    const parted = told || (remark !== undefined && (remark.length > SHORT_REMARK || RANKS.test(remark)));
    const direction = slow ? { direction: 'slowdown' } : {};
    found.push(
      draftWith(bare(parted ? said : flow.start, end, sign, flow.flow), {
        end: tailEnd(text, end, stop),
        ...direction,
      }),
    );
    const again = SECOND.exec(text.slice(end, end + 160));
    if (
      again &&
      !/^(?:up|down)$/.test(again.groups!.rise ?? again.groups!.fall ?? '') &&
      sign !== null &&
      !marks.flows.some((f) => f.start > end && f.start < end + again.groups!.gap!.length)
    )
      found.push(secondOf(again, end, sign, marks, flow.flow));
  }
  const raised = raisedFlows(marks).filter((r) => !found.some((f) => f.start < r.end && r.start < f.end));
  return [...found, ...raised, ...unchanged(marks)];
}

/** "By # the imports rose": the number is its own. */
const BY_HEAD = /(?:^|[.;,]\s)[Bb]y\s(?:[a-z]+\s){0,2}#+\s(?:(?:the|its|@+(?:'s)?)\s){0,2}$/;
/** "Demand for exports slowed", "export orders slowed". */
const NO_FLOW = /\b(?:demand|orders|appetite|market|retail|home)\b/i;
const SHORT_REMARK = 35;
/** "Exports to the US, its biggest market, fell": a place of its own. */
const RANKS = /\b(?:largest|biggest|main|top|leading|first|second|third|most)\b/i;
/** "Trade with Canada decreased, with exports of #": figures of what it is made up of. */
const WITH_FLOWS = /^,\swith\s(?:[a-z]+\s)?(?:exports|imports|sales|purchases|shipments)\s/;
const NOUN_OR_VERB =
  /^(?:falls?|drops?|declines?|rises?|increases?|climbs?|jumps?|surges?|slumps?|plunges?|slides?|dips?|slips?|leaps?|rebounds?|spikes?|dives?)$/i;
const AFTER_ARTICLE = /\s(?:(?:an?|another)\s(?:[a-z]+\s)?|(?:the|this|that|any|recent)\s(?:recent\s|latest\s)?)$/;
/** "Took a dive", "made a small jump": with the noun it is one verb. */
const TOOK_A = /\b(?:took|takes?|made|makes?|had|has|have)\san?\s(?:[a-z]+\s)?$/i;
const DID_TO =
  /^(?:widen|narrow|deepen|swell|increas|expand|shrink|shrank|reduc|balloon)[a-z]*\s(?:the|its|their)\s(?:[a-z]+\s){0,2}(?:gap|deficit|surplus|shortfall|imbalance|lead)\b/i;

/** "The outlook for exports improved", "trade got worse": how things are, and not how much there is of them. */
const isMood = (flow: FlowMention | null, words: string): boolean =>
  flow === null || MOOD.test(words) || (flow.flow === 'total' && IS_BETTER.test(words));
const MOOD =
  /\b(?:outlook|prospects?|quality|competitiveness|conditions?|climate|mood|structure|mix|sentiment|confidence|expectations?|relations?|ties|performance|efficiency|access|export|import)\b/i;
/** "Business with China was worse than a year ago": there was less of it. */
const THAN_BEFORE = /^\sthan\s(?:an?\s(?:year|month|quarter)\s|in\s|last\s|the\s(?:year|month|quarter)\sbefore)/;
const IS_BETTER =
  /\s(?:is|are|was|were|been|got|gets|getting|became|become|becomes|grew|turned)\s(?:[a-z]+\s){0,2}(?:better|worse)$/i;

/** "The deficit got better": what is said of a gap by its goodness is the other way round. */
const isTurned = (verb: string, subject: string, flow: FlowMention | null): boolean =>
  JUDGES.test(verb) && (flow ? flow.gap === 'deficit' : subject === 'gap');

const FELL_TO = /^\sto\s(?:the\s)?@/;
const PART_OF = /\b(?:share|part|half|most|bulk)\b[^.;]*$/i;

/** "Trade increased at a double-digit rate", "edged down from a year earlier": how, and against what. */
const HOW =
  /^(?:\s+(?:at\s+an?\s+[\w-]+\s+(?:rate|pace)|(?:from|on|against|compared\s+with|over)\s+(?:an?\s+(?:year|month|quarter)\s+(?:earlier|ago|before)|the\s+(?:year|month|quarter)(?:\s+before)?|last\s+(?:year|month))|year[- ]on[- ]year|along\s+with\s+those\s+of\s+\w+))+/i;
const tailEnd = (text: string, end: number, stop: number): number =>
  Math.min(Math.max(stop, end), end + (HOW.exec(text.slice(end, end + 80))?.[0].length ?? 0));

/** "Trade kept growing": of whose trade, and since when, nothing is said. */
const isVague = (flow: FlowMention | null, clause: string): boolean =>
  flow?.flow === 'total' &&
  flow.reporter === null &&
  flow.partner === null &&
  !flow.bilateral &&
  GOES_ON_MOVING.test(clause) &&
  !/\b(?:19|20)\d\d|\b(?:last|this)\s+(?:year|month|quarter)\b/.test(clause);
const GOES_ON_MOVING = new RegExp(`\\b${KEEPS}`, 'i');

/** The second thing that a clause says, of the same flow or of one that moved alike. */
function secondOf(match: RegExpExecArray, from: number, sign: 1 | -1, marks: Marks, flow: FlowMention | null): Draft {
  const { gap, fall, same } = match.groups!;
  const lead = /^,?\s+(?:(?:but|and|yet)\s+)?/i.exec(match[0].slice(gap!.length))![0].length;
  const start = from + gap!.length + lead;
  const end = from + match[0].length;
  const own = same ? (marks.flows.find((f) => f.start >= start && f.start < end) ?? null) : null;
  return bare(start, end, same ? sign : fall ? -1 : 1, own ?? (same ? ofThose(same, start, flow) : flow));
}

/** "Tea exports climbed, and so did those of coffee": the same flow of another product. */
const THOSE_OF = /\b(?:those|sales|purchases|shipments)\s+of\s+(?:the\s+)?(?<words>[a-z][a-z -]{2,30})$/;
function ofThose(words: string, start: number, flow: FlowMention | null): FlowMention | null {
  const named = THOSE_OF.exec(words)?.groups?.words;
  const product = named ? productName(named) : null;
  return flow && product ? flowMentionWith(flow, { start, end: start + words.length, product }) : flow;
}

const UNCHANGED =
  /,\s+(?<what>(?:(?:little|hardly|barely|virtually|almost|largely|broadly)\s+(?:un)?changed|unchanged|(?:(?:practically|almost|nearly|roughly|about|exactly|much|virtually|just)\s+)?the\s+same\s+as|no\s+more\s+and\s+no\s+less\s+than|neither\s+more\s+nor\s+less\s+than)(?:\s+(?:from|on|against|in|compared\s+with)\s+[^.,;()]{3,40}|(?=\s*[.,;])))/gi;
const UNCHANGED_GATE = gateOf('changed|unchanged|same|nor|no');

/** "The share was 13 percent, unchanged from July": said of the number before it. */
function unchanged(marks: Marks): readonly Draft[] {
  if (!opens(marks.text, UNCHANGED_GATE)) return [];
  return matchesOf(UNCHANGED, marks.text).flatMap((match) => {
    const end = match.index + match[0].length;
    const start = end - match.groups!.what!.length;
    const flow = marks.flows.filter((f) => f.end <= match.index).at(-1) ?? null;
    const told = marks.quantities.some((q) => q.end <= match.index + 1 && match.index - q.end < 24);
    const own = flow === null ? marks.flows.length === 0 : !/[.;]\s/.test(marks.text.slice(flow.end, start));
    return told && own && !DIGIT.test(match[0].replace(PLAIN_DATE, '')) ? [bare(start, end, null, flow)] : [];
  });
}
