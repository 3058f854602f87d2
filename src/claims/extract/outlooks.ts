import { clauseAround } from './clauses.js';
import type { Draft, Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { overlaps, phrase } from './phrase.js';
import { type Gate, gateOf, opens } from './word-gates.js';

const MOVES =
  'keep|experience|see|fall|falling|rise|rising|drop|grow|growing|decline|decrease|increase|recover|rebound|shrink|expand|slow|remain|suffer|narrow|widen|ease|improve|worsen|pick up|lift|boost|hit|hurt|restock|last|persist|continue|stay|exceed|reach|top|double|climb|surge|contract|weaken|strengthen|outpace|follow|stabili[sz]e|bottom out|peak|accelerate|moderate|cool|return|shift|soften|gain|soar|support|weigh|come|turn|overtake|face|normali[sz]e|gather|rising|falling|growing|recovering|slowing|rebounding|shrinking|improving|widening|narrowing|declining|dropping|increasing|expanding|contracting|easing|remaining|staying|lose|jump|ship|resume|benefit|materiali[sz]e|take off|stagnate|dry up|fade|flatten|level off|deteriorate|suffer|pass|change|improve|end|finish|close|vanish|disappear|evaporate|halve|stagnate|plateau|settle|sink|slide|slip|plunge|slump|bounce back|start|get|rush|be\\s+affected|win\\s+back|help|hold up|be\\s+(?:[a-z]+\\s+)?(?:hard|harder|difficult|tough|back|better|worse|higher|lower|larger|smaller|weaker|stronger|weak|strong|hit|flat|muted|subdued|slower|faster)';
const SURE =
  '(?:will|would|should|could|may(?!\\s+last\\s+(?:year|month))|might|can be expected to|(?:is|are|was|were|had\\s+been|have\\s+been)\\s+(?:widely\\s+|also\\s+|still\\s+|now\\s+)?(?:expected|likely|unlikely|set|forecast|projected|predicted|poised|bound|seen|tipped|anticipated|foreseen|due|on (?:track|course)|going)(?:\\s+to)?|looks?\\s+(?:set|likely|poised)\\s+to|(?:is|are|be)\\s+about\\s+to|hopes?\\s+(?:that\\s+)?[^.;,]{3,40}?\\s+(?:will|goes\\s+on|keeps?|continues?)|expects?\\s+[^.;,]{3,40}?\\s+to|(?<!\\bthan\\s)expected\\s+[^.;,]{3,40}?\\s+to|predicts?\\s+[^.;,]{3,40}?\\s+(?:to|will)|forecasts?\\s+[^.;,]{3,40}?\\s+to|sees?\\s+[^.;,]{3,40}?\\s+(?=(?:rising|falling|growing|recovering|slowing|rebounding|shrinking|improving)))';
const OUTLOOK = new RegExp(
  String.raw`\b${SURE}\s+(?:(?:not|also|likely|still|well|probably|then|further|only|soon|gradually|slowly|eventually|continue\s+to|begin\s+to|start\s+to)\s+){0,3}(?:${MOVES})\b`,
  'gi',
);
const OUTLOOK_GATE = gateOf(
  'anticipated|foreseen|due|about|hopes?|will|would|should|could|may|might|can|expected|likely|unlikely|set|forecasts?|projected|predicted|poised|bound|seen|tipped|track|course|going|looks?|expects?|predicts?|sees',
);
const PROPHECY_GATE = gateOf(
  'expecting|predicting|looking|hoping|fears?|counts?|banks?|reckons?|set|poised|headed|heading|due|brace|braces|braced|bracing|warns?|warned|optimistic|pessimistic|confident|upbeat|gloomy|sees?|foresees?|predict|predicts|predicted|expects?|forecasts?|anticipates?|outlook|projections?|predictions?|estimates?',
);
const UNLIKELY_GATE = gateOf('likely|unlikely');
const PROPHECY =
  /\b(?:counts?|banks?|reckons?)\s+(?:on|with)\s+(?:an?|little|no|further|more|continued)\s+(?:[a-z-]+\s+){0,3}?(?:growth|rise|fall|drop|decline|increase|reduction|expansion|contraction|rebound|recovery|improvement|slowdown)\b|\b(?:set|poised|headed|heading|due)\s+for\s+(?:an?|its|their)\s+(?:[a-z-]+\s+){0,2}?(?:comeback|recovery|rebound|rise|fall|drop|decline|slowdown|increase|contraction|upturn|downturn)\b|\b(?:sees?|foresees?|predict(?:s|ed)?|expects?|forecasts?|anticipates?)\s+(?:an?|little|no|slower|faster|weaker|stronger|further|more|continued|modest|steady|some)\s+(?:[a-z-]+\s+){0,3}?(?:growth|rise|fall|drop|decline|increase|expansion|contraction|rebound|upturn|downturn|recovery|improvement|slowdown|weakness|narrowing|widening|losses|gains|drop|slump|difficulties)\b|\b(?:expects?|foresees?|fears?|predicts?|(?:is|are)\s+(?:expecting|predicting|looking\s+for|hoping\s+for))\s+an?(?:other)?\s+(?:[a-z-]+\s+)?(?:weak|weaker|strong|stronger|difficult|tough|better|good|bad|slow|solid|quiet|flat|record|subdued|challenging)\s+(?:year|half|quarter|month|season|second\s+half|first\s+half)\b|\bexpects?\s+["']?(?:difficulties|problems|headwinds|trouble|losses)\b|\bbrac(?:e|es|ed|ing)\s+for\s+(?:an?|further|more|weaker|lower|the)\s|\bwarn(?:s|ed)?\s+of\s+(?:(?:an?|further|more|new)\s+)?(?:[a-z]+\s+)?(?:losses|falls?|drops?|declines?|slump|slowdown|setback|downturn)\b|\b(?:is|are|was|were|remains?|sounds?)\s+(?:[a-z]+\s+)?(?:optimistic|pessimistic|confident|upbeat|gloomy)\s+(?:about|on|for)\b|\b(?:rais(?:es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)|lift(?:s|ed)|upgrad(?:es|ed)|downgrad(?:es|ed)|trim(?:s|med)|slash(?:es|ed)|revis(?:es|ed))\s+(?:its\s+|their\s+|the\s+)?(?:[\w-]+\s+){0,3}?(?:forecasts?|outlook|projections?|predictions?|estimates?)\b/gi;
const UNLIKELY = /\b(?:is|are|looks?|seems?|remains?)\s+(?:highly\s+|very\s+|un)?likely\b(?=\s*[.:;,]|$)/gi;
const TRADE =
  /\b(?:exports?|imports?|trade|shipments?|surplus|deficit|gap|shortfall|demand|sales|orders|purchases|buyers|drop|rise|fall|decline|share|growth|that|they|it|volumes?|trend|recovery|slowdown|balance|deliveries)\b/i;
const NOT_TRADE =
  /\b(?:GDP|inflation|interest rates?|central bank|currency|election|parliament|voters|talks|negotiations|tariffs?\s+(?:will|would|could|may)|dut(?:y|ies)\s+(?:will|would)|agency|bureau|report|figures|data|budget|unemployment)\b/i;

/** "Exports probably fell": what is not known yet. */
const PROBABLY =
  /\b(?:(?:most\s+)?probably|(?:have\s+)?(?<!\b(?:is|are|was|were|be|more|less|very|look|looks)\s)likely)\s+(?:rose|fell|grew|dropped|declined|increased|decreased|shrank|slowed|widened|narrowed|expanded|contracted|slipped|slid|climbed|jumped|eased|weakened|rebounded|recovered)\b/gi;
const NUMBER_NEAR = 60;
const PROBABLY_GATE = gateOf('probably|likely');

/** "The outlook remains uncertain", "the target is within reach", "no turnaround is in sight". */
const STANDING =
  /\b(?:rise|fall|drop|decline|increase|decrease|growth|contraction|rebound|recovery|slowdown|improvement|upturn|downturn|narrowing|widening|weakness|gains|losses)\b(?:\s+(?:in|of)\s+[^.;,]{3,40}?)?\s+(?:is|are|seems?|looks?|remains?)\s+(?:also\s+|still\s+|not\s+|now\s+)?(?:in\s+(?:prospect|store)|on\s+the\s+cards|to\s+be\s+expected|(?:expected|forecast|projected|predicted|foreseen|anticipated|looked\s+for)(?=\s+(?:for|in|this|next|from|by|over|during|later|towards|as|after)\b|\s*[.,;]))|\b(?:outlook|prospects?)\b[^.;,]{0,40}?\b(?:is|are|was|were|remains?|looks?)\s+(?:[a-z]+\s+){0,2}?(?:uncertain|unclear|bleak|dim|bright|brighter|grim|cloudy|poor|good|weak|gloomy|mixed|better|worse|favou?rable)\b|\b(?:goal|target|mark|record)\b[^.;]{0,60}?\b(?:is|are|remains?)\s+(?:[a-z]+\s+)?within\s+reach\b|\b(?:turnaround|recovery|rebound|end|improvement|upturn|relief)\b[^.;,]{0,40}?\b(?:is|are)\s+(?:not\s+)?(?:yet\s+)?(?:in\s+sight|on\s+the\s+horizon|expected\s+before)\b|\b(?:slump|downturn|decline|fall|boom|slide|crisis)\b[^.;,]{0,40}?\b(?:is\s+(?:far\s+from|not(?:\s+yet)?)\s+over|may\s+(?:well\s+)?have\s+(?:run\s+its\s+course|bottomed\s+out|peaked))\b/gi;
const STANDING_GATE = gateOf(
  'store|cards|expected|forecast|projected|predicted|foreseen|anticipated|looked|prospect|outlook|prospects?|reach|sight|horizon|before|over|course|bottomed|peaked',
);

/** "Exports see a further decline in May", "the quarter sees more growth": what happens to them, foreseen by nobody. */
const SEES = /^sees?\b/i;
const HAS_SEEN =
  /\b(?:[Ee]xports|[Ii]mports|[Tt]rade|[Ss]hipments|[Ss]ales|[Pp]urchases|[Dd]eliveries|month|quarters?|half|year|season|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\s(?:to|from|with|of|in)\s[^\s,;]+(?:\s[A-Z][^\s,;]+)?)?\s$/;

/** What is to come, without a number: "will keep falling", "the deficit would not last", "sees little growth". */
export function outlookPhrases(marks: Marks): readonly Draft[] {
  const { text } = marks;
  const of = (gate: Gate, form: RegExp): readonly RegExpExecArray[] => (opens(text, gate) ? matchesOf(form, text) : []);
  const found: Draft[] = [];
  const add = (start: number, end: number): void => {
    const draft = phrase('forecast', marks, start, end, { comparison: 'yoy', ahead: true });
    const printed = marks.quantities.some((q) => q.start < draft.end && draft.start < q.end);
    if (!printed && !found.some((other) => overlaps(other, draft))) found.push(draft);
  };
  for (const match of of(OUTLOOK_GATE, OUTLOOK)) {
    const atEnd = match.index + match[0].length;
    const [start, end] = clauseAround(text, match.index, atEnd);
    const words = text.slice(start, atEnd);
    if (!TRADE.test(text.slice(start, end)) || NOT_TRADE.test(words)) continue;
    // "If" and "would" of the past: what might have been is no outlook.
    if (/^\s+have\b/i.test(text.slice(atEnd)) || /\bhow\b|\bwhat\b|\bwhether\b/i.test(text.slice(start, match.index)))
      continue;
    if (
      marks.flows.length === 0 &&
      marks.economies.length === 0 &&
      !/\b(?:exports?|imports?|trade|demand|gap|surplus|deficit|shipments|sales)\b/i.test(text)
    )
      continue;
    add(start, end);
  }
  for (const match of of(PROPHECY_GATE, PROPHECY)) {
    if (SEES.test(match[0]) && HAS_SEEN.test(text.slice(0, match.index))) continue;
    const atEnd = match.index + match[0].length;
    add(match.index, clauseAround(text, match.index, atEnd)[1]);
  }
  for (const match of of(STANDING_GATE, STANDING)) {
    const [start, end] = clauseAround(text, match.index, match.index + match[0].length);
    if (TRADE.test(text) || marks.flows.length > 0) add(start, end);
  }
  for (const match of of(PROBABLY_GATE, PROBABLY)) {
    const end = match.index + match[0].length;
    const [start] = clauseAround(text, match.index, end);
    const printed = marks.quantities.some((q) => q.start >= end && q.start < end + NUMBER_NEAR);
    if (!printed && marks.flows.some((f) => f.start >= start && f.end <= match.index)) add(start, end);
  }
  for (const match of of(UNLIKELY_GATE, UNLIKELY))
    add(clauseAround(text, match.index, match.index)[0], match.index + match[0].length);
  return found;
}
