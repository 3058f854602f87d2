import type { Claim } from '../../model/claim.js';
import type { Flow } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';
import type { Place, Topic } from './topic.js';

/** "Altogether its exports came to #": said of all partners, where it opens the sentence. */
const OPENS =
  /^(?:Altogether|All\s+told|All\s+in\s+all|In\s+sum|On\s+the\s+whole|(?:Viewed|Taken|Seen)\s+(?:as\s+a\s+whole|across\s+(?:all|the)\b))/;
/** "Imports fell by # overall": said of all partners, behind the number. */
const BEHIND =
  /^(?:\s*\([^()]*\))?\s+(?:overall|altogether|in\s+all|on\s+the\s+whole|as\s+a\s+whole|worldwide|globally|across\s+all\s+[a-z]+)(?=\s*[,.;(]|\s+(?:to|and|while|from|in)\b|$)/;
/** "Exports fell overall by #". */
const WITHIN = /^[^@#;:]{0,40}\b(?:overall|altogether|on\s+the\s+whole)\b[^@#;:]{0,30}$/;

/** "Total wine exports rose #": of one good, to all. */
const TOTAL_OF = /^(?:[A-Z@][^,#]{2,30},\s)?(?:[Tt]otal|[Oo]verall)\s(?:[a-z-]+\s){1,3}(?:exports|imports|shipments)$/;

/** Does a sentence say of a number whose flow names nobody that it is of trade with all? */
export function saysAll({ masked }: Marks, { at, atEnd }: Draft, { flow, end }: FlowMention): boolean {
  if (flow === 'total') return false;
  if (BEHIND.test(masked.slice(atEnd, atEnd + 60))) return true;
  if (end <= at && WITHIN.test(masked.slice(end, at))) return true;
  return flow !== 'balance' && (OPENS.test(masked) || (end < 60 && TOTAL_OF.test(masked.slice(0, end))));
}

const REST = /^\s+(?:to|from|with)\s+(?:(?:the\s+)?rest\s+of\s+the\s+world|other\s+countries)\b/;

/** "Exports to the rest of the world", behind a sentence on one partner: to all but that one. */
export const isRest = ({ masked, sentence }: Marks, { end }: FlowMention, { topic, block, main }: Place): boolean =>
  block === sentence.block &&
  topic.partner !== null &&
  topic.partner !== 'WLD' &&
  main !== 'EU' &&
  main !== 'EA' &&
  REST.test(masked.slice(end, end + 40));

/** "Bilateral trade was #. In 2023-24 total trade moderated to #": of the two, both ways together. */
export const isTotalOfBoth = (
  { masked, economies }: Marks,
  { flow, start, end, reporter }: FlowMention,
  { last }: Place,
): boolean =>
  flow === 'total' &&
  reporter === null &&
  last.flow === 'total' &&
  last.partner !== null &&
  last.partner !== 'WLD' &&
  !economies.some((e) => e.end <= start) &&
  /^total\s(?:(?:goods|merchandise|two-way)\s)?trade(?:\s(?:volume|value))?$/i.test(masked.slice(start, end));

const OPPOSITE: Readonly<Partial<Record<Flow, Flow>>> = { exports: 'imports', imports: 'exports' };
const COUNTRY_DID = /^(?:In\s+[^,#@]{3,40},\s+)?(?:the|The)\s+(?:country|nation|kingdom|republic)\s+(?:also\s+)?$/;

/**
 * Does a flow that names nobody come back to all partners, in a text on all trade, behind a sentence on one partner? "Exports
 * were #. Those to China were #. Imports came to #", "exports to China were #. The trade surplus reached #".
 */
export function comesBack(marks: Marks, mention: FlowMention, { topic, base, ways }: Place): boolean {
  if (base?.partner !== 'WLD' || mention.by !== 'noun' || mention.pointsBack !== null) return false;
  if (COUNTRY_DID.test(marks.masked.slice(0, mention.start))) return true;
  const one = topic.flow === 'exports' || topic.flow === 'imports';
  if (!one || ways.size > 1) return false;
  if (mention.flow === 'balance') return /\btrade\b/i.test(marks.masked.slice(mention.start, mention.end));
  return base.flow === topic.flow && OPPOSITE[mention.flow] === topic.flow;
}

const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** A longer time at the head of a sentence than that of the sentences before. */
const SPAN = new RegExp(
  String.raw`^(?:Cumulatively|Year[- ]to[- ]date|So far (?:this|in the) (?:fiscal |financial )?year|For (?:all of|the (?:whole|full|entire) (?:of|year)|the year)\b|(?:In|For|Over|During|Through|Across) (?:the )?(?:first|last|past) (?:[#\w]+ )?(?:months|quarters|half)\b|(?:In|For|Over|During|Through|Across) (?:the )?${MONTHS}(?:-| to | through )${MONTHS})`,
);

/** "The deficit with China was #. In the first six months the deficit came to #": a longer time is told of trade with all again. */
export const opensSpan = (
  { text, masked, economies }: Marks,
  mention: FlowMention,
  { base, main, section }: Place,
): boolean =>
  base?.partner === 'WLD' &&
  section === null &&
  mention.by === 'noun' &&
  mention.pointsBack === null &&
  !mention.bilateral &&
  SPAN.test(text) &&
  economies.every((e) => e.code === main) &&
  !/\b(?:same|its|there)\b/.test(masked.slice(0, mention.start));

/**
 * Is a flow that names no partner of trade with all: the turnover of one economy, or where a paragraph goes on behind one that
 * told of trade with all?
 */
export function ofAll(
  marks: Marks,
  { topic, base, block, main, section }: Place,
  mention: FlowMention | null,
  reporter: string | null,
): boolean {
  if (mention === null || mention.by !== 'noun' || mention.pointsBack !== null || mention.bilateral) return false;
  if (reporter !== main || base === null || base.partner === 'WLD' || section !== null) return false;
  if (mention.flow === 'total' && mention.reporter === main && marks.economies.every((e) => e.code === main))
    return /\bturnover\b/.test(marks.masked.slice(mention.start, mention.end));
  return block !== marks.sentence.block && topic.partner === 'WLD' && topic.reporter === main;
}

/** The flows that the last sentences of a paragraph told of one partner. */
export function waysWith(
  partner: string | null,
  before: ReadonlySet<Flow>,
  relations: readonly Topic[],
): ReadonlySet<Flow> {
  let ways = before;
  for (const r of relations)
    if (r.partner === partner && r.flow !== null && !ways.has(r.flow)) ways = new Set([...ways, r.flow]);
  return ways;
}

/** An amount that a sentence points to was told at most so many claims before. */
const BACK = 60;
const THAT_OF = /^Th(?:at|is)\s+(?:[a-z]+\s+){0,3}of\s+#/;

/** "That deficit of $63.4 billion was": whose it is, where a sentence points to an amount that was told further up. */
export function toldOf({ masked, text }: Marks, drafts: readonly Draft[], claims: readonly Claim[]): Claim | null {
  if (!text.startsWith('Th') || !THAT_OF.test(masked)) return null;
  const [first] = drafts;
  if (first === undefined || first.value === null) return null;
  return (
    claims
      .slice(-BACK)
      .findLast((c) => c.unit === first.unit && c.value !== null && Math.abs(c.value) === first.value) ?? null
  );
}

/** "Adjusted for the season, exports were #": only the trade with all partners is freed of the season. */
export const isFreedOfSeason = ({ text }: Marks): boolean => text.includes('eason') && SEASON_AT_HEAD.test(text);
const SEASON_AT_HEAD =
  /^(?:Adjusted for (?:the )?season|Seasonally adjusted|In seasonally adjusted|On a seasonally adjusted|After seasonal adjustment|With seasonal)/;
