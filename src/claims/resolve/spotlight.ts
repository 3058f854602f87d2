import { MIRROR_FLOW } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import { type FlowMention, flowMentionWith } from '../extract/flow-mention.js';
import type { Place } from './topic.js';

/** A sentence no longer than this that names one economy and no figure puts it before the reader: "And Russia?" */
const SHORT = 60;
const AT_HEAD =
  /^(?:(?:(?:On|Of|In|By)\s[^,#]{3,60},|Among\s[^,#]{3,60})\s)?(?:(?:[Tt]he\s)?(?:(?:other|remaining)\s)?(?:members|countries|states|partners)\sof\s(?=the\s@|@))?(?:And\s+|But\s+|Then\s+(?:comes?\s+|came\s+)?|Next\s+(?:comes?\s+|came\s+)?)?(?:the\s+)?@/i;

/** The only economy but the text's own that a short sentence without figures and flows names. */
export function namedAlone({ economies, flows, quantities, text }: Marks, main: string | null): string | null {
  if (economies.length !== 1 || flows.length > 0 || quantities.length > 0 || text.length > SHORT) return null;
  const { code, form } = economies[0]!;
  return form === 'name' && code !== main && /^[A-Z]/.test(code) && code !== 'WLD' ? code : null;
}

/** Another economy that a sentence is about: "It" in the next one is that. */
export function spotlightOf(marks: Marks, main: string | null): string | null {
  const alone = namedAlone(marks, main);
  if (alone) return alone;
  const first = marks.economies.find((e) => e.code !== main) ?? marks.economies[0];
  const people = first?.form === 'demonym' && PEOPLE_DID.test(marks.masked.slice(first.end, first.end + 16));
  if (
    !first ||
    (first.form !== 'name' && !people) ||
    first.code === main ||
    !/^[A-Z]/.test(first.code) ||
    first.code === 'WLD'
  )
    return null;
  const opens = AT_HEAD.exec(marks.masked.slice(0, first.start + 1))?.[0].length === first.start + 1;
  return opens && !/^'s?\b/.test(marks.masked.slice(first.end)) ? first.code : null;
}

/** "Afghans bought goods", "the Americans took": a people, and not what is theirs. */
const PEOPLE_DID = /^\s(?:also\s)?(?:bought|took|purchased|sold|supplied|spent|paid|ordered)\b/;

const PRONOUN =
  /(?:^(?:In (?:return|turn|exchange),? |(?:In|During|Over|A|Last|The (?=year|month|quarter))\s?(?!(?:[a-z]+\s)*(?:what|that|which|where)\b)[^@#,;:.]{3,36},?\s)?|[:;]\s)(?:it|they|the\s+(?:country|nation|bloc|kingdom|island|republic|giant))\s+(?:(?:also|alone|again|has|had|have|still|then)\s+){0,2}$/i;
const AND = /\band\s+(?:also\s+|then\s+)?$/;

/** Is the subject of a verb the pronoun that opens its clause, said right before it or before the verb that it is joined to? */
const isOfPronoun = ({ masked, flows }: Marks, { start }: FlowMention): boolean =>
  PRONOUN.test(masked.slice(0, start)) ||
  (AND.test(masked.slice(0, start)) &&
    flows.some(
      (f) => f.by === 'verb' && f.end <= start && f.reporter === null && PRONOUN.test(masked.slice(0, f.start)),
    ));

const THEIRS = /\b(?:its|their)\s+(?:[a-z-]+\s+){0,3}$/i;

/** "Second place went to Mexico. Its trade with the United States": in American figures the trade of the latter with Mexico. */
function ofTheOther(mention: FlowMention, marks: Marks, place: Place): FlowMention | null {
  const { main, topic, spotlight, recent } = place;
  if (main === null || mention.partner !== main || mention.reporter !== null || mention.flow === 'balance') return null;
  if (!THEIRS.test(marks.masked.slice(Math.max(0, mention.start - 40), mention.start))) return null;
  const isOther = (code: string | null | undefined): code is string => code != null && code !== main && code !== 'WLD';
  const here = marks.economies.findLast((e) => e.end <= mention.start && isOther(e.code))?.code;
  const other = [here, spotlight, topic.partner, recent[0]].find(isOther);
  return other ? flowMentionWith(mention, { reporter: main, partner: other, flow: MIRROR_FLOW[mention.flow] }) : null;
}

/** "Brazil comes first. It took #": the pronoun before a verb is the economy that the sentence before was about. */
export function bySpotlight({ kind, flow: mention }: Draft, marks: Marks, place: Place): FlowMention | null {
  if (mention?.by === 'noun') return (kind === 'forecast' ? null : ofTheOther(mention, marks, place)) ?? mention;
  if (mention?.by !== 'verb' || mention.reporter !== null || place.spotlight === null) return mention;
  if (place.block !== marks.sentence.block || !isOfPronoun(marks, mention)) return mention;
  return mention.partner === place.spotlight ? mention : flowMentionWith(mention, { reporter: place.spotlight });
}
