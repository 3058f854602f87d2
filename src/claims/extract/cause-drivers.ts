import { withSubject } from './cause-subject.js';
import { CAUSE_NOUN, TRADED } from './cause-words.js';
import type { Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { byOpening } from './opening.js';
import { gateOf, opens } from './word-gates.js';

const DRIVES =
  'sustained|sustains|drove|driven|drives?|driving|drags|dents?|dented|saps?|sapped|knocks?|knocked|pushed|pushes|pushing|lifted|lifts?|lifting|boosted|boosts?|boosting|swelled|inflated|depress(?:ed|es)?|dampened|dampens|curbed|hurts?|hampered|impeded|distort(?:ed|s)?|skew(?:ed|s)?|undermin(?:ed|es)|choked\\s+off|wiped\\s+out|undercut|constrain(?:ed|s)|inflat(?:es|ing)|swells?|bolster(?:ed|s)?|underpin(?:ned|s)?|stimulat(?:ed|es)|carr(?:y|ied|ies)(?!\\s+(?:into|on|out|over|an?|by|forward)\\b)|discourag(?:ed|es)|(?:widened|narrowed|enlarged|trimmed|deepened)(?=\\s+(?:the|its|their)\\s)|hold(?:s|ing)?\\s+(?:\\w+\\s+){0,2}?(?:down|back)|held\\s+(?:\\w+\\s+){0,2}?(?:down|back)|weighed\\s+on|weighs\\s+on|dragged|dragging|fuelled|fueled|spurred|supported|propped\\s+up|crimped|squeezed|eroded|softened|cushioned|stoked|brought|raised|cut|reduced|restrained|(?:kept|keeps?)(?=\\s+(?:[\\w\u0027-]+\\s+){1,5}?(?:down|low|high|up|from|away|back|subdued|out|strong|weak)\\b)|hit|slowed|accelerated|delayed|restricted|pull(?:ed|s|ing)|sent|(?:ate|eaten|eats?|eating|bit|bites?|biting|cut|cuts)\\s+into|put(?:s)?(?=\\s+(?:[\\w\u0027-]+\\s+){1,5}?(?:on\\s+the\\s+(?:way|path|road)|under\\s+pressure|back\\s+on)\\b)|gave(?=\\s+(?:[\\w\u0027-]+\\s+){1,5}?(?:lift|boost|push|fillip|impetus|hand|tailwind|edge|leg\\s+up|advantage)\\b)|deterred|encouraged|ma(?:de|kes?|king)\\s+(?:[\\w.-]+\\s+){1,4}?(?:dearer|cheaper|costlier|(?:more|less)\\s+(?:expensive|competitive|attractive))';
const MOVES = byOpening(
  new RegExp(
    String.raw`\b(?:(?:has|have|had|also|may|might|could|continued?s?|to|is|are|was|were)\s+){0,3}(?:${DRIVES})\b`,
    'gi',
  ),
);
const MOVES_GATE = gateOf(
  'sustained|sustains|drove|driven|drives?|driving|drags|dents?|dented|saps?|sapped|knocks?|knocked|pushed|pushes|pushing|lifted|lifts?|lifting|boosted|boosts?|boosting|swelled|swells?|inflated|inflates|inflating|depress|depressed|depresses|dampened|dampens|curbed|hurt|hurts|hampered|impeded|distort|distorts|distorted|skew|skews|skewed|undermined|undermines|choked|wiped|undercut|constrained|constrains|bolster|bolsters|bolstered|underpin|underpins|underpinned|stimulated|stimulates|carry|carries|carried|discouraged|discourages|widened|narrowed|enlarged|trimmed|deepened|hold|holds|holding|held|keeps?|eaten|eats?|eating|bites?|biting|cuts|puts?|gave|left|weighed|weighs|dragged|dragging|fuelled|fueled|spurred|supported|propped|crimped|squeezed|eroded|softened|cushioned|stoked|brought|raised|cut|reduced|restrained|kept|hit|slowed|accelerated|delayed|restricted|pulled|pulls|pulling|sent|ate|bit|deterred|encouraged|made|makes?|making',
);
const SENT = /\b(?:up|down|higher|lower|below|above|into|[a-z]{3,}ing)\b/;
const SURE_DRIVE =
  /(?:push|sustain|drove|driv|dent|sap|knock|lift|boost|swell|inflat|depress|dampen|curb|hurt|hamper|imped|held|weigh|drag|fuel|spur|prop|crimp|squeez|erod|soften|cushion|stok|pull|mak|made|distort|skew|undermin|undercut|constrain|bolster|underpin|stimulat|encourag|discourag|deter|widen|narrow|enlarg|trimmed|deepen|carr|put|gave|ate|eat|choke|left)/i;
const STRONG =
  /\b(?:explains?|explained|outweighed|outweighs|helped|helps|contributed\s+to|contributes\s+to|reflect(?:s|ed)?|mirror(?:s|ed)?|(?:brought|left|gave)\s+[-\w.' ]{3,30}?\s+(?:with\s+)?an?\s+(?:[a-z]+\s+){0,3}?(?:surplus|deficit|gap|shortfall)|filled\s+the\s+gap|lent\s+(?:an?|their|its)\s+hands?|(?:did|doing|done)\s+(?:most\s+of\s+)?the\s+damage|account(?:s|ed)? for (?:(?:most|much|(?:the )?(?:lion's share|bulk))(?!\s+of\s+(?:(?!in\b|of\b|to\b|from\b)[-\w.']+\s+){0,3}?(?:exports|imports|shipments|sales|trade|purchases|goods)\b)|(?:the )?(?:rise|fall|increase|decline|drop|jump))|(?:did|contributed)\s+(?:the\s+)?most\s+to|play(?:ed|s)\s+(?:an?|its|their)\s+(?:[a-z]+\s+)?(?:part|role)|(?:was|were|is|are|been|remains?|remained)\s+(?:(?:again|also|above\s+all|mainly|largely|probably)\s+)?(?:the|one|an?|another)\s+(?:(?:of\s+the|main|chief|biggest|principal|major|key|decisive|sole|only|single|big|real|primary|significant|important|heavy)\s+){0,3}(?:reasons?|causes?|drivers?|culprits?|factors?|motors?|engines?|locomotives?|force|driving\s+force|drags?(?=\s+on)|brakes?(?=\s+on)|burdens?(?=\s+(?:on|for))|obstacles?(?=\s+(?:to|for))|headwinds?(?=\s+for)|tailwinds?(?=\s+for)|boost(?=\s+(?:to|for))|blow(?=\s+(?:to|for))|boon(?=\s+(?:to|for)))|(?:was|were|is|are)\s+(?:[a-z]+\s+)?(?:responsible(?:\s+for)?|the\s+work\s+of|the\s+result\s+of)|(?:is|are|was|were)\s+what\s+(?=hurts?|lifted|drove|brought|pushed|pulled|dragged|keeps?|kept|makes?|made)|resulted\s+in|led\s+to|(?:took|takes?|taking|taken)\s+(?:its|their|a)\s+(?:heavy\s+)?toll|made\s+(?:all\s+)?the\s+difference|opened\s+the\s+door|paved\s+the\s+way|ha(?:s|ve|d)\s+done\s+little\s+to|put\s+an?\s+(?:damper|brake|dent|squeeze)\s+(?:on|in)|ke(?:pt|eps?)\s+a\s+(?:tight\s+)?(?:lid|cap|check|brake)\s+on|did\s+the\s+rest|(?:left|leaves)\s+(?:its|their)\s+marks?|(?:ha[sd]|have)\s+(?:its|their)\s+(?:origins?|roots?|causes?)\s+in|(?:is|are|was|were)\s+rooted\s+in|(?:ha[sd]|have)\s+to\s+do\s+with|(?:ha[sd]|have)\s+(?:the\s+)?(?:[\w-]+\s+){1,4}?to\s+thank\b|(?:felt|feels?|feeling)\s+the\s+(?:slump|pinch|effects?|impact|downturn|weakness|pain|drought|crisis|war|tariffs?)|the\s+(?:(?:main|chief|biggest|principal|sole|only|primary)\s+)?(?:reasons?|drivers?|culprits?|causes?|factors?|forces?)\s+(?:is|was|were|are|for|behind|of\s+(?:the|this|that))|fault\s+of|(?:are|is|was|were)\s+(?:[a-z]+\s+)?to\s+blame)\b/gi;
const STRONG_GATE = gateOf(
  'explains?|explained|been|remains?|remained|drags?|brakes?|burdens?|obstacles?|headwinds?|tailwinds?|boost|blow|boon|paved|done|put|kept|keeps?|outweighed|outweighs|helped|helps|contributed|contributes|reflects|reflected|account|accounts|accounted|did|played|plays?|reasons?|causes?|drivers?|culprits?|resulted|led|took|takes?|taking|taken|opened|marks?|roots?|origins?|rooted|thank|do|felt|feels?|feeling|difference|rest|fault|blame|reflect|mirror|mirrors|mirrored|made|motors?|engines?|locomotives?|filled|lent|brought|left|gave|done|doing|factors?|force|forces|responsible|work|result|what',
);
/** These do not move trade, they decide, report or predict. */
const ACTOR =
  /\b(?:Washington|Beijing|Tokyo|government|ministry|minister|president|officials?|economists?|analysts?|WTO|IMF|bank|bureau|agency|customs|who|they|he|she|we|deal|agreement|talks|would|will|should|could)\b/i;

/** "Costlier oil drove imports up", "a strike cut exports sharply", "a slump in prices explains the fall". */
export function driving(marks: Marks): readonly (readonly [number, number])[] {
  const { text } = marks;
  const found: [number, number][] = [];
  for (const match of opens(text, MOVES_GATE) ? matchesOf(MOVES, text) : []) {
    const [at, atEnd] = [match.index, match.index + match[0].length];
    const [start, end] = withSubject(text, at, atEnd);
    const subject = text.slice(start, at);
    const object = text.slice(atEnd, end);
    // "Firms sent goods for # abroad", but "sent imports soaring".
    if (/^sent$/i.test(match[0]) && !SENT.test(object)) continue;
    if (
      /^\s+(?:[a-z]+ly\s+|in\s+part\s+)?by\b/i.test(object) ||
      subject.trim().length < 5 ||
      !(TRADED.test(text.slice(at, atEnd + 60)) || /^\s+(?:it|them|both)\b/.test(object))
    )
      continue;
    // "Wants to boost exports" is an aim; "continued to depress sales" has happened.
    if (/\bto\s+(?:\w+\s+)?$/i.test(text.slice(Math.max(0, at - 12), at)) || /^to\s/i.test(match[0])) continue;
    const carried = /^which\b/i.test(subject);
    const noun =
      SURE_DRIVE.test(match[0]) ||
      CAUSE_NOUN.test(subject) ||
      /\b(?:goods|growth|trade|measures|conditions)\b/i.test(subject);
    if (!carried && (!noun || ACTOR.test(subject))) continue;
    const own =
      !/\b(?:jump|surge|rise|increase|fall|slump|drop|decline|collapse|growth|rebound|bill|shortage|lack)\s+(?:in|of|for)\s/i.test(
        subject,
      ) &&
      /\b(?:exports|imports|surplus|deficit|shipments)(?:\s+(?:of|to|from|with)\s+[\w. ]{2,30}?)?\s+(?:have\s+|had\s+|has\s+)?$/i.test(
        subject,
      );
    if (NO_TRADE_MOVED.test(object)) continue;
    // "Curbs were lifted", "the ban is not lifted", "kept its target": nothing is driven.
    if (
      /^(?:is|are|was|were)\s+(?!\w+ing\b)/i.test(match[0]) ||
      /\b(?:is|are|was|were|be|been)\s+not\s+$/i.test(text.slice(0, at))
    )
      continue;
    if (/^\s+(?:its|their|the|a)\s+(?:target|forecast|outlook|rating|view)\b/i.test(object)) continue;
    if (/^\s+abroad\b/i.test(object) && !/^made\b/i.test(match[0])) continue;
    // "Exports fell, pushing the balance to a deficit of #": that is arithmetic.
    if (
      /ing$/i.test(match[0]) &&
      /\b(?:deficit|surplus|balance|gap)\b/i.test(object) &&
      marks.quantities.some((q) => q.start >= atEnd && q.start < end)
    )
      continue;
    if (own || /^\s*(?:to\s+)?(?:an?\s+)?(?:record|all-time)/i.test(object)) continue;
    if (marks.quantities.some((q) => q.start >= atEnd && q.start - atEnd < 4)) continue;
    found.push([start, end]);
  }
  for (const match of opens(text, STRONG_GATE) ? matchesOf(STRONG, text) : []) {
    const [start, end] = withSubject(text, match.index, match.index + match[0].length);
    const subject = text.slice(start, match.index);
    if (
      /^\s*(?:in part\s+)?by\b/i.test(text.slice(match.index + match[0].length)) ||
      (subject.trim().length < 3 && !/^the\s/i.test(match[0]))
    )
      continue;
    if (/\b(?:who|he|she|they|we|data|report)\s*$/i.test(subject) && !/^(?:is|are|was|were)\b/i.test(match[0]))
      continue;
    if (
      /^(?:brought|left|gave)\b/i.test(match[0]) &&
      (/^\s*which\b/i.test(subject) || !(CAUSE_NOUN.test(subject) || TRADED.test(subject)))
    )
      continue;
    // "Istat explains," says who tells it, and so does ", explains Ana Silva".
    const behind = text.slice(match.index + match[0].length);
    if (/^explain/i.test(match[0]) && (TELLS.test(behind) || TELLER.test(text.slice(0, match.index)))) continue;
    // "Has led to proposals in Congress": no trade was moved.
    if (NO_TRADE_MOVED.test(behind)) continue;
    // "Trade in goods resulted in a surplus of #": how it closed, and no cause.
    if (CLOSED.test(match[0] + behind)) continue;
    // "That resulted in a deficit of #".
    if (
      /^\s*(?:that|this|it)\s*$/i.test(subject) &&
      marks.quantities.some((q) => q.start >= match.index && q.start < end)
    )
      continue;
    found.push([start, end]);
  }
  for (const match of opens(text, HASTE_GATE, DUTY_GATE) ? matchesOf(HASTE, text) : [])
    found.push([withSubject(text, match.index, match.index)[0], match.index + match[0].length]);
  return found;
}

const CLOSED =
  /^(?:that\s|which\s)?result(?:ed|s|ing)\s+in\s+an?\s+(?:[a-z]+\s){0,2}(?:surplus|deficit|shortfall)\s+of\s/i;
const NO_TRADE_MOVED =
  /^\s+(?:forth\s+|about\s+|up\s+)?(?:new\s+|fresh\s+|several\s+|many\s+)?(?:proposals?|calls|demands\s+(?:for|to)|plans?|talks|draft\s+bills?|criticism|debates?|complaints|protests)\b/i;
const TELLS =
  /^(?:,|\s+(?:[A-Z]|in\s+(?:its|an?|the)\s|(?:the|an?)\s+(?:[a-z]+\s+){0,2}(?:office|agency|ministry|minister|economist|analyst|head|director|official|spokes\w+)\b))/;
const TELLER =
  /\b(?:office|agency|ministry|minister|bank|bureau|report|statement|economist|analyst|official|he|she)\s+$/i;

const HASTE_GATE = gateOf(
  'rushed|rushing|hurried|hurrying|stocked|stocking|stockpiled|filled|loaded|placed|brought|pulled|front|frontloaded|advanced',
);
const DUTY_GATE = gateOf('tariffs?|duty|duties|levy|levies|hikes?|deadline|ban|sanctions');
/** "Firms rushed goods to America ahead of new tariffs", "importers filled their warehouses before the duties". */
const HASTE =
  /\b(?:rush(?:ed|ing)|hurr(?:ied|ying)|stock(?:ed|ing)\s+up|stockpiled|filled|loaded\s+up|placed\s+orders|brought\s+(?:[a-z]+\s+){0,3}?forward|pulled\s+(?:[a-z]+\s+){0,3}?forward|front-?loaded|advanced)\b[^.;]{0,70}?\b(?:before|ahead\s+of|to\s+beat|to\s+avoid|to\s+escape|in\s+anticipation\s+of)\s+(?:[\w%.-]+\s+){0,6}?(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|hikes?|deadline|ban|sanctions)\b/gi;
