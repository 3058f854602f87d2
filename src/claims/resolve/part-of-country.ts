import type { Draft, Marks } from '../extract/draft.js';
import type { EconomyMention } from '../extract/economy-mentions.js';
import type { Extracted } from '../extract/extract.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { groupOfEconomies } from './group-of-economies.js';
import type { Place } from './topic.js';

/** Trade over land borders and in transit is a part of a country's trade, in goods as any other. */
const BORDER =
  /\b(border|transit|frontier|maritime|overland)(?:\s(?:and|or)\s(?:border|transit|frontier|overland))?\s(?:goods\s)?(?:trade|commerce|exports|imports|shipments)\b/i;
const BORDER_GATE = gateOf('border|transit|frontier|maritime|overland');
const NATIONAL_GATE = gateOf('nationally|nation|nationwide|wide|country|countrywide|national|whole|entire');
/** The trade over its borders that words of a sentence tell of. */
function borderTrade(words: string, { text }: Marks): string | null {
  const way = opens(text, BORDER_GATE) ? BORDER.exec(words)?.[1] : undefined;
  return way ? `${way.toLowerCase()} trade` : null;
}

/** "SHANGHAI, Jan 3 -", "Chongqing (Reuters) -": where a report is sent from. */
const DATELINE = /^(?:,\s+\p{Lu}\p{L}{2,8}\.?\s\d|,\s+\d{1,2}\s\p{Lu}|\s*\(|\s+[-¦]\s)/u;
/** A country named with its flows, or as a whole: its figures, and no part's. */
const OF_THE_COUNTRY =
  /^(?:'s?)?\s+(?:(?!#)[\w,-]+\s+){0,5}?(?:exports?|imports?|trade|shipments|deficit|surplus|total|figures?|exported|imported|shipped|sold|bought|as a whole|overall)\b/i;
const NATIONAL =
  /\b(?:nationally|nation-?wide|country-?wide|across the (?:country|nation)|(?:the )?national (?:average|total|level|rate|figures?|exports|imports|trade)|(?:the )?(?:whole|entire) (?:country|nation)|(?:the )?(?:country|nation)(?:'s| as a whole)|(?:the )?(?:country|nation) (?:exported|imported))/i;
const KINDS = '(?:province|state|region|prefecture|city|port|emirate|municipality|territory|island|canton|zone)';
const POINTS_BACK = new RegExp(String.raw`^(?:It|Its|That|This|They|Their)\b|\b(?:the|that|its|this)\s${KINDS}\b`, 'i');
/** "The state's exports", "shipments of crude from the province": all of them, whoever was named before. */
const OWN_LEFT = new RegExp(String.raw`\b(?:the|our)\s${KINDS}(?:'s)?\s+(?:[\w-]+\s+){0,3}$`, 'i');
const OWN_RIGHT = new RegExp(String.raw`^\s+(?:of\s[a-z ]{2,30}\s)?(?:of|from|by)\s+(?:the\s+)?${KINDS}\b`, 'i');

/** "In Guangdong, exports", "trade in Texas", but "an economist in Shanghai". */
const IN = /\b(?:in|at|near|to|into)\s+(?:the\s+)?(?:(?:state|province|port|city) of\s+)?$/i;
const IN_TRADE =
  /(?:^|\b(?:exports?|imports?|trade|shipments|turnover|exported|imported)\s(?:[^@#,;.]{1,30}\s)?)in\s+(?:the\s+)?(?:(?:state|province|port|city) of\s+)?$/i;
/** "Shanghai stocks", "West Texas Intermediate". */
const NO_TRADER =
  /^\s+(?:[Ss]tocks?|[Ss]hares|Composite|Intermediate|Futures|Exchange|University|Institute|Chamber|Bank|[Ee]conomists?|[Aa]nalysts?)\b/;

/** Is this a part of a country whose trade is told? */
function tellsOfPart({ masked, text }: Marks, e: EconomyMention): boolean {
  if (e.form !== 'part' || NO_TRADER.test(text.slice(e.end))) return false;
  const before = masked.slice(0, e.start);
  return !IN.test(before) || IN_TRADE.test(before);
}

/** The part of its country that a text tells of: named by its headline, or by its first sentence on trade, before the country is. */
export function textPart(extracted: readonly Extracted[], main: string | null): string | null {
  for (const { marks } of extracted.slice(0, 4)) {
    const own = marks.economies.find(
      (e) =>
        e.code === main && e.form !== 'capital' && !(e.part && e.start === 0 && DATELINE.test(marks.text.slice(e.end))),
    );
    const border = own?.part ? null : borderTrade(marks.masked, marks);
    if (own || border) return own?.part ?? border;
  }
  return null;
}

/** Was it only said to be more, or before, than another? */
const isCompared = (marks: Marks, e: EconomyMention): boolean => {
  const before = marks.masked.slice(0, e.start);
  return /\b(?:than|like|unlike|after|behind|ahead of|against|versus)\s+(?:in\s+)?(?:the\s+)?$/i.test(before);
};

/** What the words before a number say of it: the name of a part, `null` for the whole country, `undefined` for nothing. */
function saidPart(draft: Draft, marks: Marks, reporter: string | null): string | null | undefined {
  const to = Math.max(draft.at, draft.flow?.end ?? 0);
  const own = marks.economies
    .filter((e) => e.code === reporter && e.form !== 'capital' && e.start < to && !isCompared(marks, e))
    .findLast((e) => tellsOfPart(marks, e) || (!e.part && OF_THE_COUNTRY.test(marks.masked.slice(e.end, e.end + 90))));
  const before = marks.masked.slice(own?.part ? own.start : 0, to);
  const border = borderTrade(before, marks) ?? (reporter === 'WLD' ? groupOfEconomies(before, marks) : null);
  if (own || border) return own?.part ?? border;
  return opens(marks.text, NATIONAL_GATE) && NATIONAL.test(before) ? null : undefined;
}

/** Does a flow in figures of a part name that part, or the whole country, by a common noun, and nobody else? */
export const isOwn = ({ masked }: Marks, { start, end, partner }: FlowMention, { textPart: part }: Place): boolean =>
  part !== null &&
  partner === null &&
  (NATIONAL.test(masked.slice(0, start)) || OWN_LEFT.test(masked.slice(0, start)) || OWN_RIGHT.test(masked.slice(end)));

/**
 * The part of the reporter's trade that a claim is limited to: the part of the country, or the trade over its borders,
 * that its sentence, its paragraph or the text tells of.
 */
export function partOf(draft: Draft, marks: Marks, reporter: string | null, place: Place): string | null {
  if (reporter === null || reporter !== place.main) return null;
  const said = saidPart(draft, marks, reporter);
  if (said !== undefined) return said;
  const goesOn = place.block === marks.sentence.block && (place.textPart !== null || POINTS_BACK.test(marks.text));
  return goesOn ? place.part : place.textPart;
}
