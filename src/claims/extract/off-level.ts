import { bare } from './bare-draft.js';
import { type Draft, draftWith, type Marks } from './draft.js';
import type { FlowMention } from './flow-mention.js';
import { matchesOf } from './matches.js';
import { MONTH_NAME, offTopic } from './phrase.js';
import { gateOf, opens } from './word-gates.js';

const UNIT = '(?:year|month|quarter|half|season)';
const OF_YEAR = String.raw`(?:\s(?:of|a|in)\s(?:(?:19|20)\d\d|last\s${UNIT}|(?:the\s)?(?:previous\syear|year\s(?:before|earlier))))?`;
/** An earlier time: "a year before", "the same month of 2016", "May", "last year". */
export const EARLIER = String.raw`(?:(?:an?|one|two|three)\s${UNIT}s?\s(?:earlier|ago|before)|the\s${UNIT}\s(?:before|earlier)|the\s(?:same|corresponding|comparable|previous|preceding|prior)\s(?:period|months?|quarter|half|year|days|season)${OF_YEAR}|the\s(?:first|second|third|fourth|final|last)\s(?:quarter|half)${OF_YEAR}|last\s(?:${UNIT}|${MONTH_NAME})|${MONTH_NAME}(?:\s(?:19|20)\d\d|\s(?:last\syear|a\syear\s(?:earlier|ago|before)))?|(?:19|20)\d\d|before\sthe\s(?:pandemic|crisis|war|tariffs?)|before\scovid(?:-19)?)`;
const NOUN = '(?:figures?|levels?|values?|amounts?|totals?|sums?|ones?|results?|volumes?|readings?|marks?)';
const PRE =
  "(?:(?:pre-[a-z]+|year-earlier|year-ago|prior-year|last\\s(?:year|month|quarter)'s|(?:the\\s)?(?:previous|preceding)\\s(?:year|month|quarter)'s)\\s)";
/** A level of an earlier time: "the level of a year before", "that of May", "its pre-crisis levels", "what it had been in May". */
const LEVEL = String.raw`(?:(?:that|those|(?:the|its|their)\s${NOUN})(?:\s(?:seen|recorded|reached|registered|posted|booked|reported|achieved|set))?(?:\s(?:for|of|in|from|during))?\s${EARLIER}|(?:the\s|its\s|their\s)?${PRE}${NOUN}|(?:what|where)\s(?:it|they)\s(?:was|were|had\sbeen|stood)(?:\s(?:in|during))?\s${EARLIER}|last\s(?:year|month|quarter)(?:'s(?!\s[a-z#])|(?=\s*(?:[.,;]|$)))|(?:${MONTH_NAME}|the\s(?:previous|preceding)\s${UNIT})'s(?!\s(?!level|figure|total|value)[a-z#])(?:\s${NOUN})?|the\s(?:previous|preceding|same|corresponding)\s(?:year|month|quarter|period)${OF_YEAR}(?=\s*(?:[.,;]|$)))`;
const HOW =
  '(?:(?:also|still|again|even|all|both|far|well|much|slightly|somewhat|considerably|markedly|clearly|noticeably|just|only|a\\slittle|a\\sbit|once\\smore)\\s){0,3}';
const IS =
  '(?:is|are|was|were|has\\sbeen|have\\sbeen|had\\sbeen|stands?|stood|lay|lies|ran|runs|remains?|remained|stays?|stayed|came\\s(?:in|out)|ended|finished|closed)\\s';
/** "Was well above the level of a year earlier", "fell short of last year's", "outdid those of May", "far below its pre-crisis level". */
const OFF = new RegExp(
  String.raw`(?:(?<is>${IS})?${HOW}(?:(?<above>above|over|ahead\sof)|below|under|beneath|behind|short\sof)|(?<verb>${HOW}(?:had\s|has\s|have\s)?(?:(?<same>kept\sto|held\s(?:at|to)|stuck\s(?:at|to)|(?:was|were|is|are)\s(?:back\s)?at(?=\s(?:the|its|their)\s(?:level|value|figure))|repeat(?:s|ed)|equall?(?:s|ed)|match(?:es|ed))|(?<beat>overshot|overtook|went\s(?:over|beyond|past)|got\sbeyond|exceed(?:s|ed)?|surpass(?:es|ed)?|topp?(?:s|ed)|beats?|bettered|outdid|outdone|outstripp?(?:s|ed)|outpaced?s?)|f[ae]ll(?:s|en)?\s(?:far\s|well\s|slightly\s|just\s|a\slittle\s)?(?:short\sof|behind|below)|lag(?:s|ged)(?:\sbehind)?|trail(?:s|ed)|undershot|missed|(?:did|could|do|does)\snot\s(?:(?:quite|even)\s)?(?:match|reach|repeat|attain|equal|(?:get|come)\s(?:near|close)(?:\sto)?|come\sup\sto|rise\sto)|failed\sto\s(?:match|reach|repeat))))\s${LEVEL}`,
  'gi',
);
const OFF_GATE = gateOf(
  'above|over|ahead|below|under|beneath|behind|short|exceeds?|exceeded|surpass|surpasses|surpassed|tops|topped|beats?|bettered|outdid|outdone|outstrips|outstripped|outpaces?|outpaced|lags|lagged|trails|trailed|undershot|match|reach|repeat|kept|held|stuck|was|were|is|are|repeats|repeated|equals|equaled|equalled|matches|matched|overshot|overtook|went|got|missed|attain|equal|get|come|rise',
);
const LEVEL_GATE = gateOf(
  'that|those|the|its|their|what|where|year|last|january|february|march|april|may|june|july|august|september|october|november|december|level|levels',
);

/** From a flow to what is said of it: "to the EU", "of goods, at #,". */
const OF_FLOW =
  /^(?:,?\s(?!(?:will|would|could|may|might|should|to\sbe|if|when|that|which|who|while|as|but|had|because|after|since|until|unless|where|expected|likely|tariffs?|prices?|growth|share)\b)(?:[-\w.@']|#(?=[^,;:]{0,40},))+){0,9}(?:,\s[^,;:.#]{3,50},|\s\([^()]{2,40}\)|,)?\s$/;
/** "It was below", "both what was sold and what was bought fell short of". */
const PRONOUN =
  /(?:^|[.;:¦]\s|,\s(?:and\s|but\s|yet\s)?|\b(?:and|but|while|though|although)\s)(?<said>(?:[Tt]hat|[Tt]his|[Ii]t|[Tt]hey|[Bb]oth|[Tt]hese)(?:\s(?:too|also),?)?\s)$/;
/** "# in May, far above": said of the number before it. */
const OF_NUMBER = /#[^;.#@]{0,34},\s(?:which\s)?$/;
const GOES_ALONG = /,?\s(?:but|and|yet|though|although)\s$/;
const NOT_TOLD =
  /\b(?:will|would|could|may|might|should|can|must|if|whether|no|never|hope[sd]?|expects?|expected|because|since)\s+(?:[-\w@.']+\s+){0,3}$|\bto\s$/i;
/** A number that says by how much. */
const BY_NUMBER = /^,?\s(?:by|down|up|at)\s[^#.;]{0,30}#/;
/** "By # they exceeded those of last year". */
const BY_HEAD = /(?:^|[.;]\s|,\s)[Bb]y\s(?:[a-z]+\s){0,2}#[^.;]*$/;
/** "In each of the twelve months", "the third month in which": a run of them is another claim. */
const RUN_BEHIND = /^\s(?:in\s(?:each|every|all)|for\sthe\s[a-z]+\s(?:time|month|quarter|year))\b/;
const RUN_BEFORE =
  /\b(?:month|quarter|year|time)s?\s(?:in\sa\srow\s|running\s)?(?:in\swhich|that|when)\s[^.,;]{0,40}$/i;

/** Changes that are told by the level of an earlier time, which trade was above or below. */
export function offLevels(marks: Marks): readonly Draft[] {
  const { text, masked, flows } = marks;
  if (!opens(text, OFF_GATE, LEVEL_GATE) || text.endsWith('?')) return [];
  const found: Draft[] = [];
  for (const match of matchesOf(OFF, masked)) {
    const { is, above, verb, beat, same } = match.groups!;
    const { index } = match;
    const end = index + match[0].length;
    const left = masked.slice(0, index);
    const right = masked.slice(end, end + 50);
    if (NOT_TOLD.test(left.slice(-50)) || BY_NUMBER.test(right) || BY_HEAD.test(left)) continue;
    if (RUN_BEHIND.test(right) || RUN_BEFORE.test(left.slice(-80))) continue;
    const subject = subjectOf(left, flows, is !== undefined || verb !== undefined, found.at(-1));
    if (!subject || (!subject.flow && offTopic(marks, index, end))) continue;
    const sign = same ? null : above || beat ? 1 : -1;
    found.push(draftWith(bare(subject.start, end, sign, subject.flow), { at: index, atEnd: end }));
  }
  return found;
}

/** What is above or below: where its words start, and the flow that they name. */
function subjectOf(
  left: string,
  flows: readonly FlowMention[],
  hasVerb: boolean,
  before: Draft | undefined,
): { readonly start: number; readonly flow: FlowMention | null } | null {
  const flow = flows.findLast((f) => f.end <= left.length) ?? null;
  const at = left.length;
  if (before && left.length - before.end < 50 && GOES_ALONG.test(left.slice(before.end)))
    return { start: at, flow: before.flow };
  if (!hasVerb || left.endsWith(' which ')) return OF_NUMBER.test(left) ? { start: at, flow } : null;
  const pronoun = PRONOUN.exec(left.slice(-40))?.groups?.said;
  if (pronoun) return { start: at - pronoun.length, flow };
  return flow && OF_FLOW.test(left.slice(flow.end)) ? { start: flow.start, flow } : null;
}
