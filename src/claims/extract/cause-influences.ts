import { withSubject } from './cause-subject.js';
import { CAUSE_NOUN } from './cause-words.js';
import type { Marks } from './draft.js';
import { inflected } from './inflected.js';
import { matchesOf } from './matches.js';
import { gateOf, opens } from './word-gates.js';
import { wordSource } from './word-source.js';

/** What does something to trade, whatever its subject: "strong demand propelled exports". */
const SURE =
  'propel+|buoy|hobble|choke|disrupt|hinder|cripple|cool|burden|blunt|stifle|suppress|strangle|paralyze|paralyse|batter|pummel|offset+|mask|revive|invigorate|subdue|exacerbate|worsen|amplify|temper|stunt|derail|counteract|plague|rattle|obstruct|overwhelm|dwarf|neutralize|neutralise|erase|dampen|curb|hamper|impede|undermine|constrain|bolster|underpin+|erode|cushion|crimp|dent|squeeze|depress|inflate|hurt|fuel|spur+|stimulate|weigh on|weigh heavily on|weigh further on|weigh somewhat on|weigh most on|weigh down|weigh down on|ripple through|chip+ away at|eat into|prop+ up|push up|push down|drive up|drag down|drag on|pull down|hold up|flow into|feed into|feed through to';
/** What offices and firms do as well: only a force of markets makes it a cause. */
const ALSO_ACTS =
  'support|boost|lift|aid|halt|limit|restrict|restrain|contain|strengthen|weaken|diminish|reduce|raise|delay|slow|block|deter|divert|encourage|discourage|moderate|sustain|power|trigger|spark|prompt|interrupt|stop+|unsettle';
const IRREGULAR = 'hurt|offset|drove up|held up|held back|ate into|fed into|fed through to|hit|cut into';

const SURE_WORDS = `${inflected(SURE)}|${IRREGULAR}`;
const ACT_WORDS = inflected(ALSO_ACTS);
const firstWords = (list: string): string =>
  [...new Set(list.split('|').map((words) => words.split(' ')[0]!))].join('|');
const GATE = gateOf(firstWords(`${SURE_WORDS}|${ACT_WORDS}`));
const VERB = new RegExp(String.raw`\b${wordSource(`${SURE_WORDS}|${ACT_WORDS}`)}\b`, 'gi');
const IS_ACT = new RegExp(`^(?:${ACT_WORDS})$`, 'i');

/** What trade is called where something is done to it; who trades stands for it. */
const OBJECT =
  /^\s+(?:[^.,;:()#]{0,44}?[\s(])?(?:exports?|imports?|exporters?|importers?|shippers?|shipments?|trade|traders|sales|deliveries|surplus|deficit|gap|shortfall|purchases|import\s+bill|bill|earnings|revenues?|(?:foreign\s+)?orders|demand|competitiveness|supplies|decline|fall|rise|increase|drop|growth|gains?|slump|slide|rebound|recovery|figures?)\b/i;
/** Where the object of a verb ends. */
const OBJECT_END = /[.;:]\s|,\s|\s(?:and|but|while|as|which|that|because)\s/;

const PASSIVE =
  /\b(?:is|are|was|were|be|been|being|get|got|gets|getting)\s+(?:[a-z]+ly\s+|also\s+|further\s+|not\s+|badly\s+|hard\s+)?$/i;
const BEFORE_BASE =
  /(?:[a-z](?<!\b(?:it|thi|[A-Z][a-z]+'|hi|u|i|wa|ha|doe|plu|minu|versu))s|\b(?:and\s+[a-z]+|did|does|do|may|might|could|can|continues?\s+to|continued\s+to|people|data))\s+(?:[a-z]+ly\s+|also\s+|still\s+|further\s+)?$/i;
const BEFORE_ING =
  /(?:\b(?:is|are|was|were|been|keeps?|kept)\s+(?:[a-z]+ly\s+|also\s+|still\s+|now\s+|already\s+|further\s+)?|,\s+(?:thus\s+|thereby\s+|further\s+|and\s+)?)$/i;
const AIM = /\b(?:to|not|will|would|should|must|who|they|we|he|she|it|please|let)\s+(?:[a-z]+ly\s+)?$/i;
const CONTINUED = /\bcontinue[sd]?\s+to\s+(?:[a-z]+ly\s+)?$/i;
/** These decide, report or trade, and are no force of markets. */
const ACTOR =
  /\b(?:Washington|Beijing|Tokyo|Brussels|government|administration|parliament|congress|commission|ministry|minister|president|officials?|authorities|economists?|analysts?|WTO|IMF|bank|bureau|agency|customs|office|company|group|firm|council|report|statement|data|figures|who|they|he|she|we|it|leaders|sides|lawmakers|traders|exports|imports|shipments|surplus|deficit)\s+(?:(?:has|have|had|also|still|further|again|already|[a-z]+ly)\s+)*$/i;

/** "Higher interest rates have cooled imports", "bad weather disrupted shipments": a force and what it does to trade. */
export function influences(marks: Marks): readonly (readonly [number, number])[] {
  const { text } = marks;
  if (!opens(text, GATE)) return [];
  return matchesOf(VERB, text).flatMap((match) => {
    const [at, atEnd] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, at - 40), at);
    const object = OBJECT.exec(text.slice(atEnd, atEnd + 70));
    if (!object || OBJECT_END.test(object[0]) || (AIM.test(before) && !CONTINUED.test(before))) return [];
    const verb = match[0].split(' ')[0]!.toLowerCase();
    const ing = verb.endsWith('ing');
    if (ing ? !BEFORE_ING.test(before) : PASSIVE.test(before)) return [];
    const isBase = !ing && !/(?:ed|s|hit|drove|ate|fed|held|cut|hurt|offset)$/.test(verb);
    if ((isBase && !BEFORE_BASE.test(before)) || (NOUN.test(verb) && BEFORE_NOUN.test(before))) return [];
    const [start, end] = withSubject(text, at, atEnd);
    const subject = text.slice(start, at);
    if (subject.trim().length < 4 || ACTOR.test(subject) || WHO.test(subject)) return [];
    const named = marks.economies.some(
      (e) => e.start >= start && e.end <= at && SUBJECT_ENDS.test(text.slice(e.end, at)),
    );
    if (named || (IS_ACT.test(match[0]) && !(CAUSE_NOUN.test(subject) || FORCE.test(subject)))) return [];
    return marks.quantities.some((q) => q.start >= atEnd && q.start < end) ? [] : [[start, end] as const];
  });
}
/** "Limits on imports", "a boost": a noun behind an article or a preposition. */
const NOUN = /[^s]s$|cut|hit/;
const BEFORE_NOUN =
  /\b(?:for|of|on|in|with|without|from|by|to|and|or|as|than|an?|the|its|their|no|any|some|new|such|these|those|more|further|other|price|tax)\s+$/i;
/** Nothing but an auxiliary between a name and its verb. */
const SUBJECT_ENDS = /^\s+(?:(?:has|have|had|also|still|further|again|already|[a-z]+ly)\s+)*$/i;
const WHO = /^(?:who|they|he|she|we|it)\b|\bwould\b|\bwill\b|\bshould\b/i;
const FORCE =
  /\b(?:measures|conditions|growth|trade|market|agreement|deal|policy|policies|rules|regulations|quotas?|closure|congestion|volumes?|levels?|costs?|factors?|effects?|environment|climate|changes?|shift|transition|capacity|stocks|inventories)\b/i;
