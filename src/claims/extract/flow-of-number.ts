import { onceInTurn } from '../once-in-turn.js';
import { isBracketOfChange } from './bracketed-change.js';
import type { Marks } from './draft.js';
import { isSetAgainst } from './faster-than.js';
import { type FlowMention, flowMentionWith } from './flow-mention.js';
import { matchesOf } from './matches.js';
import { flowItIs } from './next-share-flow.js';
import { partInTrade, partOfHead, partOfTotal } from './part-of-total.js';
import { NOUNS_OF_CHANGE } from './words-of-amounts.js';

/** Between a number and a flow that it belongs to: "$4.6 billion of exports", "69.1bn in imports", "a $31bn trade deficit". */
const TO_FLOW =
  /^(?:\)?[\s-]+(?:(?:was|were)\s+)?(?:worth\s+)?(?:(?:of|in)\s+)?(?:(?:the|its|total|overall|their|this|annual|monthly|yearly|a)\s+)?(?:@+(?:'s)?\s+)?(?:[-a-z.']+\s+){0,2})$/i;
const NOT_TO_FLOW =
  /\b(?:and|or|while|whilst|as|to|from|but|with|which|more|less|than|yoy|respectively|after|year-on-year|on|in\s+\d{4}|higher|lower|up|down|rise|fall|drop|growth|increase|decrease|decline|gain|by|for|at|when|year|month|period|although|though|despite|because|since|before|over|if|whereas|even|so|then|that|against|versus|exceed(?:ed|s|ing)|outpaced|outstripped|surpassed|outweighed|outran|dwarfed)\b/i;

/** "a 5.3 percent decline in imports", "a $3.2 billion increase in exports": what went up or down stands behind the change. */
const CHANGE_IN =
  /^\s+(?!(?:and|but|while|with|after|to|from|on)\b)(?:[a-z-]+\s+){0,2}(?:rise|fall|gain|growth|increase|decrease|decline|drop|expansion|contraction|jump|slump|surge|dip|slide|plunge|reduction|improvement|rebound)\s+(?:(?:was|were|has\s+been|had\s+been)\s+(?:seen|recorded|registered|reported|posted|noted|observed|booked)\s+)?(?:in|of|for)\s+(?:the\s+(?:value|volume)\s+of\s+)?(?:the\s+|its\s+|their\s+|total\s+|overall\s+)*(?:@+(?:'s)?\s+)?(?:[-a-z.']+\s+){0,3}$/i;

/** "A 12.5 percent rise took exports to", "a fall of # was recorded for imports": the flow behind the change. */
const CHANGE_TOOK = new RegExp(
  String.raw`^\s(?:(?:[a-z-]+\s){0,2}(?:${NOUNS_OF_CHANGE})\s(?:took|brought|left|lifted|pushed|sent|pulled|dragged|carried|put|drove|raised|cut|lowered|boosted|propelled|knocked)|(?:was|were|has\sbeen)\s(?:seen|recorded|registered|reported|posted|noted|observed|booked)\s(?:in|for|by))\s(?:(?:the|its|their|total|overall)\s)*(?:@+(?:'s)?\s)?(?:(?!(?:and|or|to|at|in|from)\s)[-a-z.']+\s){0,2}$`,
  'i',
);

/** Between a gap and its amount: "of nearly ". */
const GAP_OF = 24;

/** The part of a sentence up to a flow that is only what a share is of: "15.3 percent of China's foreign trade". */
const OF_WHOLE =
  /#\)?\s+of\s+(?:the\s+|all\s+|its\s+|total\s+)*(?:@+(?:'s)?\s+)?(?:(?!(?:it|that|this|them|and|or|but|while)\s)[-\w']+\s+){0,3}$/i;

/** "75.5 percent of everything Canada sold abroad": the same, told by a verb. */
const OF_ALL =
  /#\)?\s+of\s+(?:what|all\s+that|everything(?:\s+that)?|(?:all\s+)?(?:the\s+)?[a-z]+\s+that)\s+(?:the\s+)?(?:@+|[a-z]+)\s+(?:[a-z]+\s+)?$/i;

/** Asked of each flow for each number of its sentence. */
const answers = onceInTurn((_: string) => new Map<FlowMention, boolean>());

/** Is a flow named only as what a share is of? */
export function isWholeOfShare(masked: string, flow: FlowMention): boolean {
  const known = answers(masked);
  const before = known.get(flow);
  if (before !== undefined) return before;
  const left = masked.slice(Math.max(0, flow.start - 60), flow.start);
  const answer = (flow.by === 'noun' ? OF_WHOLE : OF_ALL).test(left);
  known.set(flow, answer);
  return answer;
}

/** "Did $3.2 billion of trade with the EU, up 3 percent": the sum is the flow, and no part of it. */
function isSumOf({ quantities, masked }: Marks, flow: FlowMention): boolean {
  const sum = flow.by === 'noun' ? quantities.findLast((q) => q.end <= flow.start) : undefined;
  return (
    sum !== undefined &&
    sum.quantity.unit === 'currency' &&
    /^\)?\sof\s(?!the\s|all\s|its\s|@)/.test(masked.slice(sum.end, flow.start))
  );
}

/** "9.8 percent of all exports of #", "3.9 percent of US imports, which came to #": the whole has its own number. */
const SAID_OF_WHOLE =
  /^(?:\s*(?:of|worth)\s*|,\s(?:which|that)\s(?:in\stotal\s|altogether\s|together\s)?(?:came\sto|totall?ed|reached|amounted\sto|stood\sat|were(?:\sworth)?|was|hit|ran\sto)\s(?:an?\s|about\s|some\s|nearly\s|almost\s|over\s)?|,\s(?:which|that)\s(?:expanded|grew|rose|climbed|increased|jumped|gained|fell|shrank|declined|dropped|decreased|slipped|contracted)\s(?:by\s)?(?:#+\sto\s(?:reach\s)?)?(?:an?\s|about\s|some\s|nearly\s|almost\s|over\s)?)$/;

/** "9.8 percent of all its exports": whatever goods the share is. */
const OF_EVERYTHING = /\b(?:all|total|overall|entire|whole)\s(?:(?:of\s)?(?:the|its|their)\s)?(?:@+(?:'s)?\s)?$/;

/** "Growth of 8.4% in what it sold", "5 percent more in what Brazil bought": the change is of the flow that the verb names. */
const IN_WHAT =
  /^\s+(?:(?:rise|fall|gain|growth|increase|decrease|decline|drop|jump|more|less)\s+)?(?:in|of)\s+what\s+(?:the\s+)?(?:(?:@+|[-\w']+)\s+){1,3}$/i;

const PREDICATE =
  /^[^;:.]{0,100}\)\s+(?:together\s+|both\s+|all\s+)?(?:was|were|are|is|led|lead|top|topped|headed|dominated?|made\s+up|contributed|recorded|registered|showed|saw|posted)\b[^;:.#,]{0,60}$/i;
const RELATIVE =
  /,\s+(?:(?:which|who|whose|where|including|excluding|like|such as)\b[^,;.]{3,120},\s|(?:held|kept|pulled|dragged|weighed|pushed|driven|boosted|helped|hit|hurt|lifted|swollen|inflated|dampened|depressed|reduced|supported|cushioned|buoyed|aided)\s(?:back\s|down\s|up\s)?(?:by|thanks to)\s[^,;.#]{3,90},\s(?=(?:was|were|came|amounted|reached|stood|totall?ed|hit|ended|closed|fell|rose)\b))/g;
/** How such a clause begins. */
const ASIDE =
  /,\s+(?:wh|including|excluding|like|such|held|kept|pulled|dragged|weighed|pushed|driven|boosted|helped|hit|hurt|lifted|swollen|inflated|dampened|depressed|reduced|supported|cushioned|buoyed|aided)/;

/** ", including exports of #, down #": said of what the clause told. */
const OF_CLAUSE = /^(?:up|down|plus|minus|an?\s(?:[a-z-]+\s){1,2}of)\s(?:by\s)?$/;
/** ", which led to the highest deficit, at #": the amount of what such a clause ends with. */
const AT_AMOUNT = /^(?:at|of)\s(?:(?:some|about|nearly|almost|only|just|an?|estimated)\s){0,2}$/;
/** ", which delivered #, # more". */
const MORE_BEHIND = /^#+\s(?:more|less|higher|lower|fewer)\b/;

const CAUSE = /\b(?:due\s+to|because\s+of|owing\s+to|thanks\s+to|on)\s+(?:[a-z-]+\s+){1,4}$/;
const GOES_ON =
  /^\s+and\s+(?:then\s+|so\s+|thus\s+)?(?:amounted|came|reached|totall?ed|stood|hit|fell|rose|was|were|ended|climbed|dropped)\b/;
/** "Trade shrank due to lower gas imports and amounted to #": a flow that is only why another moved. */
const isInCause = (masked: string, { start, end, by }: FlowMention, at: number): boolean =>
  by === 'noun' && GOES_ON.test(masked.slice(end, at)) && CAUSE.test(masked.slice(Math.max(0, start - 60), start));

/** "The gap shrank when imports fell, yet over the year it grew by #": a flow of a clause that is over, before a pronoun. */
const isInTimeClause = (masked: string, { start, end, by }: FlowMention, at: number): boolean =>
  by === 'noun' &&
  IT_GOES_ON.test(masked.slice(end, at)) &&
  TIME_CLAUSE.test(masked.slice(Math.max(0, start - 60), start));
const TIME_CLAUSE = /\b(?:when|as|because|since|after|while|although|though)\s[^,;#]*$/;
const IT_GOES_ON =
  /^[^;#]{0,90},\s(?:and|but|yet|though)\s[^;#]{0,50}\bit\s(?:rose|grew|fell|went|came|widened|narrowed|shrank|reached|amounted|stood|was|increased|decreased|climbed|dropped|swelled|expanded|added)\b[^;]{0,60}$/;

/** The flows before a place, without those of a relative clause that is over: "exports to the US, which took #, rose to #". */
function flowsBefore(marks: Marks, at: number): readonly FlowMention[] {
  const all = marks.flows.filter((f) => f.start < at);
  const before =
    all.length < 2
      ? all
      : all.filter(
          (f, i) =>
            i === 0 ||
            !(
              isInCause(marks.masked, f, at) ||
              isInTimeClause(marks.masked, f, at) ||
              isSetAgainst(marks.masked, f, at)
            ),
        );
  if (before.length < 2 || !ASIDE.test(marks.masked)) return before;
  const over = matchesOf(RELATIVE, marks.masked).filter(
    (m) =>
      m.index + m[0].length <= at &&
      !AT_AMOUNT.test(marks.masked.slice(m.index + m[0].length, at)) &&
      before.some((f) => f.end <= m.index) &&
      !(
        m[0].includes('#') &&
        (OF_CLAUSE.test(marks.masked.slice(m.index + m[0].length, at)) ||
          MORE_BEHIND.test(marks.masked.slice(m.index + m[0].length, at + 24)))
      ),
  );
  return before.filter((f) => !over.some((m) => f.start > m.index && f.end < m.index + m[0].length));
}

/** "Trade (exports plus imports) grew by": a bracket that only says what the flow before it is. */
function isGloss(marks: Marks, flow: FlowMention, at: number): boolean {
  const open = marks.masked.lastIndexOf('(', flow.start);
  const close = open < 0 ? -1 : marks.masked.indexOf(')', open);
  return (
    close >= flow.end &&
    close < at &&
    !marks.masked.slice(open, close).includes('#') &&
    marks.flows.some((f) => f.end <= open && open - f.end < 40)
  );
}

/** "Trade - what it exports and what it imports - amounted to", "trade, its exports and imports together, was". */
const SUM_TOLD =
  /^(?:\s(?:of|with|between)\s(?:the\s)?@+(?:\sand\s@+)?)?(?:\s--?\s|\s?¦\s?|,\s)(?=[^#;:.]{0,70}\b(?:exports?|sells|sold|selling)\b)(?=[^#;:.]{0,70}\b(?:imports?|buys|bought|buying)\b)[^#;:.,¦]{8,110}?(?:\s--?\s|\s?¦\s?|,\s)/;
/** Behind the two that a total is of, between commas or dashes, the number is still the total's. */
function isToldAsSum({ masked, flows }: Marks, { start }: FlowMention, at: number): boolean {
  const total = flows.findLast((f) => f.end <= start && f.flow === 'total' && f.by === 'noun');
  const said = total && start - total.end < 90 ? SUM_TOLD.exec(masked.slice(total.end, at)) : null;
  return said !== null && start < total!.end + said[0].length;
}

/** "987,000 tons of commodities worth # were imported": the weight of the same goods. */
const WORTH_WERE = /^\s(?:of\s[a-z -]{2,40}\s)?(?:worth|valued\sat)\s#+\s(?:was|were)\s$/;

/** "Of that, #, or #, were exports". */
const WERE_ASIDE = /^(?:,\sor\s#+,|\s\(#+\))\s(?:was|were)\s(?:goods\s|merchandise\s)?$/;

/** "# remained as a surplus", "# was left as the surplus", "# to the good". */
const LEFT_AS =
  /^\sto\sthe\s$|^\s(?:remained|remains|(?:was|were|is|are)\s(?:left|booked|recorded)(?:\sover)?)\s(?:as\s)?(?:an?|the|its)\s(?:[a-z]+\s)?$/;

/** "Did 4 percent less trade with", "booked a tenth more exports to": how much more of the flow behind it. */
const MORE_FLOW =
  /^\s(?:more|less|fewer)\s(?:(?:foreign|two-way|bilateral|mutual|goods|merchandise|total|overseas|direct)\s)*$/;

const BEHIND_BOTH = /^\sto\s#+\s(?:for|in)\s(?:the\s)?$/;

/** "# were goods that India bought", "# of it was what they sold there": the verb behind says which way they went. */
const IS_TRADED =
  /^(?:\sof\s(?:it|this|that|them|these))?\s(?:(?:was|were|is|are)\s(?:(?:all|the)\s)?(?:goods|products|merchandise|commodities|wares|what)|what)\s(?:(?:that|which)\s)?(?:the\s)?(?:@+|[-\w']+)\s(?:ha[ds]\s)?$/;
/** "# of it was Norwegian sales". */
const OF_IT = /^\sof\s(?:it|this|that|them|these)(?=\s(?:was|were)\s)/;

/** "And Brazil # on Chinese ones": of what is meant, and not of what China did. */
const ON_THEIRS = /^\s(?:on|of|for|in|worth\sof)\s@+\s$/;

/** The flow that a number belongs to: one that follows it closely, else the last one before it that is not the whole of a share. */
export function flowFor(marks: Marks, at: number, end: number): FlowMention | null {
  if (isBracketOfChange(marks.masked, end)) {
    const next = marks.flows.find((f) => f.start >= end);
    if (next) return next;
  }
  const part = marks.flows.length > 1 ? (partOfHead(marks, end) ?? partInTrade(marks, at)) : null;
  if (part) return part;
  const after = marks.flows.find((f) => f.start >= end && f.by === 'noun');
  // "Of # to # for exports": the flow stands behind both of its numbers.
  if (
    after &&
    after.start - end < 60 &&
    marks.masked.startsWith(' to #', end) &&
    marks.masked.startsWith('of ', at - 3)
  ) {
    if (BEHIND_BOTH.test(marks.masked.slice(end, after.start))) return after;
  }
  // What stands in the next line is of that.
  if (after && after.start - end < 60 && !marks.masked.slice(end, after.start).includes('\n')) {
    const between = marks.masked
      .slice(end, after.start)
      .replace(/^\s*\([^()]*\)/, '')
      .replace(OF_IT, '')
      .replace(SET_AGAINST_ASIDE, '')
      .replace('goods and services', 'goods')
      .replace(/^\s+for\s+(?:the\s+|@+(?:'s)?\s+)?$/, ' in ');
    // "At $56.1 billion, total imports were"
    if (
      /(?:^|[.;]\s)(?:At|With)\s+$/.test(marks.masked.slice(Math.max(0, at - 8), at)) &&
      /^\s*,\s+(?:the\s+|total\s+|overall\s+|@+(?:'s)?\s+)*$/i.test(between)
    )
      return after;
    // "$5.0 billion: exports", where no flow stands before the number.
    if (/^\s*:\s*(?:the\s+)?(?:@+(?:'s)?\s+)?$/i.test(between) && !marks.flows.some((f) => f.start < at)) return after;
    if (WORTH_WERE.test(between) || WERE_ASIDE.test(between)) return after;
    if (ON_THEIRS.test(between) && marks.text.startsWith('ones', after.start)) return after;
    if (after.flow === 'balance' && LEFT_AS.test(between)) return after;
    if (MORE_FLOW.test(between)) return after;
    const part = partOfTotal(marks, end, after);
    if (part) return part;
    // "A deficit of # was recorded in trade with Peru".
    const gap = marks.flows.some((f) => f.flow === 'balance' && f.end <= at && at - f.end < GAP_OF);
    if (
      CHANGE_IN.test(between) ||
      (!gap && CHANGE_TOOK.test(between)) ||
      (TO_FLOW.test(between) && !NOT_TO_FLOW.test(between))
    )
      return after;
  }
  const verb = marks.flows.find((f) => f.by === 'verb' && f.start >= end && f.start - end < 70);
  if (verb && IS_TRADED.test(marks.masked.slice(end, verb.start))) return verb;
  const before = flowsBefore(marks, at).filter((f) => !isGloss(marks, f, at) && !isToldAsSum(marks, f, at));
  // "Down 5 percent on a year before, exports came to": the flow of the main clause behind its opening.
  const first = before.length === 0 ? marks.flows.find((f) => f.start >= end) : undefined;
  if (
    first &&
    /^(?:Up|Down|At|On|With|Rising|Falling|After|Following|Compared (?:with|to)|Against|Set against|Measured against|From|Versus)\b/.test(
      marks.text,
    ) &&
    !/,\s/.test(marks.masked.slice(0, at)) &&
    /^[^#;.]{0,60},\s+(?:the\s+|total\s+|overall\s+|@+(?:'s)?\s+)*(?:[a-z]+\s+){0,2}$/i.test(
      marks.masked.slice(end, first.start),
    )
  )
    return first;
  if (first && LED_BY.test(marks.masked.slice(0, at)) && MAIN_CLAUSE.test(marks.masked.slice(end, first.start)))
    return first;
  // "Machinery, worth #, made up # of exports": part of the exports too.
  if (first && WORTH_ASIDE.test(marks.masked.slice(0, at)) && IS_A_PART.test(marks.masked.slice(end, first.start)))
    return flowMentionWith(first, { partner: null, whole: false });
  // "Machinery (#) and chemicals (#) were the largest groups in exports": items, and then what they are items of.
  const listed = before.length === 0 && marks.masked[at - 1] === '(' ? first : undefined;
  if (listed?.by === 'noun' && PREDICATE.test(marks.masked.slice(end, listed.start))) return listed;
  // "11.1 percent of China's exports of #": the amount of the whole.
  const whole = before.at(-1);
  if (whole && isWholeOfShare(marks.masked, whole) && SAID_OF_WHOLE.test(marks.masked.slice(whole.end, at)))
    return flowMentionWith(whole, {
      partner: whole.partner ?? 'WLD',
      product: whole.product ?? (OF_EVERYTHING.test(marks.masked.slice(0, whole.start)) ? 'goods' : null),
    });
  const plain = before.filter((f) => !isWholeOfShare(marks.masked, f) || isSumOf(marks, f)).at(-1) ?? null;
  // "The ratio of exports to imports was #": of the first.
  const [over, under] = before.slice(-2);
  if (
    under === plain &&
    over?.by === 'noun' &&
    under &&
    /^\s+to\s+(?:the\s+|its\s+)?(?:[a-z]+\s+)?$/i.test(marks.masked.slice(over.end, under.start)) &&
    /\b(?:ratio|coverage)\s+of\s+(?:[a-z-]+\s+){0,3}$/i.test(marks.masked.slice(0, over.start))
  )
    return over;
  if (verb && IN_WHAT.test(marks.masked.slice(end, verb.start))) return verb;
  // "goods worth $5bn went to Poland", "some 2.77 million went to the United States"
  if (
    verb &&
    /^(?:\s*\([^()]*\))?[^#;.]{0,48}$/.test(marks.masked.slice(end, verb.start)) &&
    !/\b(?:that|which|than)\b/.test(marks.masked.slice(end, verb.start)) &&
    /^(?:were|was|are|is|been|found|ended|went|goes|headed|heads|left|came|entered|arrived)/i.test(
      marks.text.slice(verb.start),
    )
  )
    return verb;
  return plain;
}

/** "Led by chips, which rose #, exports gained", "except for cars, up #, exports fell": a flow behind what opens its clause. */
const LED_BY =
  /^(?:(?:Led|Driven|Boosted|Lifted|Helped|Buoyed|Supported|Fuell?ed|Dragged\sdown|Pulled\sdown|Held\sback)\sby|Thanks\sto|Except\sfor|Apart\sfrom|Aside\sfrom|Because\sof|Due\sto|Owing\sto)\s[^.;#]{3,70},?\s(?:which|whose|with|up|down)\s[^.;#,]{0,40}$/;
const MAIN_CLAUSE = /^[^#;.,]{0,40},\s+(?:the\s+|total\s+|overall\s+|its\s+|@+(?:'s)?\s+)*(?:[a-z]+\s+){0,2}$/i;
const WORTH_ASIDE = /,\s(?:worth|valued\sat|at|with)\s(?:about\s|some\s|nearly\s|almost\s|over\s)?$/;
const IS_A_PART =
  /^,\s(?:accounted\sfor|made\sup|represented|took|constituted|formed)\s(?:about\s|some\s|nearly\s|almost\s|over\s)?#+\sof\s(?:the\s|all\s|its\s|total\s|overall\s|@+(?:'s)?\s)*$/;

/** "A decline of #, compared with May 2018, in exports of oil products". */
const SET_AGAINST_ASIDE =
  /^,\s(?:(?:compared|measured)\s(?:with|to|against)|from|on|against|over|year[- ]on[- ]year|in\s[a-z]+\sterms)\b[^,#;]{0,40},(?=\s(?:in|of)\s)/;

/** Before the second of two shares: "45 percent of exports and", "a share of 95 percent in exports and one of". */
const SECOND = /#\s+(?:of|in)\s[^#;.]{3,60}\band\s+(?:one\s+of\s+)?(?:only\s+|just\s+|about\s+|some\s+|nearly\s+)?$/i;
const OF_FLOW = /^\s+(?:of|in)\s+(?:the\s+|all\s+|its\s+|total\s+|@+(?:'s)?\s+)*$/i;

/** The second of two shares has a flow of its own behind it. */
export function secondShareFlow(marks: Marks, at: number, end: number): FlowMention | null {
  const whole = marks.flows.find((f) => f.start >= end && f.start - end < 60);
  return whole && SECOND.test(marks.masked.slice(0, at)) && OF_FLOW.test(marks.masked.slice(end, whole.start))
    ? flowMentionWith(whole, { partner: null, whole: false })
    : null;
}

/** "Its share of exports rose to 28% and of imports fell": a clause, or a share of something else. */
const OTHER_PART =
  /[;:]|\.\s|,?\s(?:leading|led|resulting|resulted|leaving|left|bringing|brought|giving|gave|yielding)\s|\b(?:and|but|while)\s+(?:its\s+share\s+|that\s+)?(?:of|in)\s/;

/** "Exports were # of the total, imports #": what follows is a part of its own, and no whole. */
const NEXT_PART = /(?:,|\s(?:and|while|whereas|but))\s(?:the\s|its\s|their\s|total\s|@+(?:'s)?\s)*$/;
const isOfAnotherPart = (between: string): boolean => OTHER_PART.test(between) || NEXT_PART.test(between);

/** "Of total exports, # went". */
const OF_ALL_BEFORE = /^Of\s+(?:the\s+|all\s+|its\s+|these\s+|those\s+|total\s+|@+(?:'s)?\s+)*$/;

/** Between an amount and the share that it is. */
const AS_PART = /#[^#@;]*(?:,\s+(?:or|equal to|representing|making up|accounting for)|\()\s*(?:some\s+|about\s+)?$/i;

/** "Exports accounted for # of total trade". */
const IS_PART =
  /^(?:\s*\([^()]*\))?\s+(?:alone\s+|thus\s+|still\s+|now\s+)?(?:account(?:s|ed|ing)?\s+for|pa(?:y|ys|id|ying)\s+for|cover(?:s|ed|ing)?|financ(?:es|ed)|made\s+up|makes?\s+up|making\s+up|represent(?:s|ed|ing)?|constitut(?:es|ed|ing)|compris(?:es|ed|ing)|were|was|are)\s+(?:some\s+|about\s+|only\s+|just\s+|nearly\s+)?$/i;

const IS_AS_MUCH =
  /^(?:\s+(?:of|in|with|for)\s+[-\w@.' ]{2,30}?)?\s+(?:(?:was|is|were)\s+(?:equal|equivalent)\s+to|equall?ed|equals|corresponded\s+to|corresponds\s+to|amounted\s+to|came\s+to|made\s+up|makes\s+up|represent(?:s|ed)|was|were|stood\s+at)\s+(?:some\s+|about\s+|only\s+|just\s+|nearly\s+)?$/i;

/** In "20.5% of all extra-EU imports" the flow after the number is the whole; it is also the flow of the part. */
export function shareFlow(marks: Marks, at: number, end: number, flow: FlowMention | null): FlowMention | null {
  const part = marks.flows.length > 1 ? (partOfHead(marks, end) ?? partInTrade(marks, at)) : null;
  if (part) return part;
  const before = marks.flows.filter((f) => f.end <= at).at(-1);
  const whole = marks.flows.find(
    (f) => f.start >= end && f.start - end < 60 && !isOfAnotherPart(marks.masked.slice(end, f.start)),
  );
  const own = flowItIs(marks, end);
  if (own) return own;
  const second = secondShareFlow(marks, at, end);
  if (second) return second;
  // "Took 85 percent of what Poland sold abroad and supplied 67 percent of what it bought": nothing sold is a part of that.
  if (before && whole && isOpposite(before, whole) && isWholeOfShare(marks.masked, whole))
    return flowMentionWith(whole, { partner: null, whole: false });
  // "Of the exports, 83 percent went to the United States": where the part went.
  if (
    before?.by === 'noun' &&
    before.partner === null &&
    whole?.by === 'verb' &&
    whole.partner &&
    whole.flow === before.flow &&
    whole.start - end < 24 &&
    OF_ALL_BEFORE.test(marks.masked.slice(0, before.start))
  )
    return whole;
  // "27.6 percent came from the United States"
  if (!before && whole?.by === 'verb' && whole.partner) return flow;
  // "exports stood at #, or # of total trade": the part is what was told before.
  if (
    before?.by === 'noun' &&
    before.flow !== 'balance' &&
    whole?.flow === 'total' &&
    (AS_PART.test(marks.masked.slice(before.end, at)) || IS_PART.test(marks.masked.slice(before.end, at)))
  )
    return before;
  // "The surplus was equal to # of total trade", "a deficit of #, equal to # of imports": so large is the balance.
  if (before?.flow === 'balance' && whole && isTrade(whole) && isAsMuch(marks.masked.slice(before.end, at)))
    return before;
  if (
    before &&
    (!whole ||
      before.flow === whole.flow ||
      before.bilateral ||
      (before.partner ?? 'WLD') !== 'WLD' ||
      before.product ||
      buys(before))
  )
    return flowMentionWith(before, { partner: before.partner === 'WLD' ? null : before.partner });
  // "Farm goods account for # of China's imports from Africa": nobody else has the part.
  const kept = whole && !marks.economies.some((e) => e.end <= at) ? whole.partner : null;
  return whole ? flowMentionWith(whole, { partner: kept === 'WLD' ? null : kept, whole: false }) : flow;
}

const isTrade = ({ flow, by }: FlowMention): boolean => by === 'noun' && flow !== 'balance';
const isAsMuch = (between: string): boolean => IS_AS_MUCH.test(between) || AS_MUCH_ASIDE.test(between);
/** "A deficit of #, equal to". */
const AS_MUCH_ASIDE =
  /^[^#@;,]{0,30}#+[^#@;,]{0,20},\s(?:equal|equivalent|corresponding)\sto\s(?:some\s|about\s|nearly\s)?$/;

const isOpposite = (a: FlowMention, b: FlowMention): boolean =>
  (a.flow === 'exports' && b.flow === 'imports') || (a.flow === 'imports' && b.flow === 'exports');

/** "The US took 12 percent of everything Canada sold": the buyer is said by its own verb. */
const buys = ({ by, reporter }: FlowMention): boolean => by === 'verb' && reporter !== null;
