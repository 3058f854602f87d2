import { CAUSE_NOUN } from './cause-words.js';
import { clauseEnd } from './clauses.js';
import type { Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { gateOf, opens } from './word-gates.js';

type Spans = readonly (readonly [number, number])[];

const FINITE =
  /\b(?:[a-z]{3,}ed|rose|fell|grew|bites?|hit|hits|cost|costs|hurts?|weighs?|lends?|kept|keeps?|lost|loses?|outpac\w+|buys?|bought|cuts?|made|drove|took|takes?|soars?|slows?|surges?|jumps?|slumps?|weakens?|strengthens?|eases?|tumbles?|drops?|rises?|falls?|grows?|climbs?|sinks?|slides?|plunges?|plummets?|fades?|falters?|dwindles?|swells?|mounts?|tightens?|firms?|picks? up|shrank|shrinks?|held|holds?|came|comes?|remains?|ran|runs?|rush\w*|lifts?|boosts?|recovers?|cools?|sags?|dries|stocks?|front-load\w*|continues?|went|sank|slid|has|have|had|were|was|restocks?|undershoots?|overshoots?|spends?|spent|sold|pours?|began|begins?|reopens?|stops?|stays?|won|wins?|shifts?|turns?|sent|brought|led|ships?|pays?|paid|lowers?|raises?|orders?|bans?|shuts?|struck|spread|left|froze|broke|withers?|bounces?|deepens?|worsens?)\b/i;
const NOT_A_CLAUSE =
  /^as\s+(?:well|of|if|for|much|many|little(?! \w+ (?:was|is|came|went)\b)|few|recently|early|late|soon|long|far|at|from|in|to|against|compared|opposed|expected|before|part|though|per|usual|always|ever|large|high|low|big|fast|small|it|they|he|she|we|you|that|this|these|those|such|revised|reported|planned|announced|published|printed|recorded|measured|defined|declared|listed|promised|agreed|intended|noted|stated|mentioned|an?\s+(?:result|whole|share|percentage|proportion|consequence|destination|group|bloc|country|market|source|supplier|partner|part|buyer|customer|means|way|sign|rule|first)|the\s+(?:table|chart|graph|figures?|data|report|largest|biggest|main|leading|top|second|third|fourth|only|world's\s+(?:largest|biggest))\b(?!\s+(?:producer|grower|maker))|one|two|was|were|is|are|did|does|do|has|had|part|follows|other|both|imports\s+and|exports\s+and|shown|seen|data|figures|customs\s+(?:data|figures))\b/i;
/** "As the agency put it", "as economists had expected": who says it, or what was looked for. */
const SAID =
  /\b(?:said|says|put\s+it|noted|showed|shows|reported|expected|predicted|forecast|announced|recommended|pointed\s+out|called|described|explain(?:s|ed)?|stress(?:es|ed)|underlin(?:es|ed)|sees?\s+it|saw\s+it)\b/i;
/** A clause whose subject is all exports or imports: a change of its own beside the other. */
const OF_TRADE =
  /^(?:as|since|with)\s+(?:(?:both|its|their|the|total|overall|all|again|goods|merchandise|[a-z]+n)\s+)*(?:exports?|imports?|shipments|sales|deliveries|trade|surplus|deficit|gap|balance)\b(?!\s+of\b)/i;

const TRADE_NOUN = /\b(?:sales|shipments|deliveries|exports|imports|arrivals|receipts)\b/i;

const AS_GATE = gateOf('as');
const AS =
  /(?<!\b(?:even|such|same|well|just|soon|recently|far|long|much|so|known|seen|regarded|serve[ds]?|act(?:s|ed)?|used|ranked|described|classed|counted)\s)\bas\s+(?=[A-Za-z])/gi;

const isCounted = (marks: Marks, start: number, end: number): boolean =>
  marks.quantities.some((q) => q.start < end && q.end > start);

/** "As energy costs bite", "as buyers moved orders out of China": a clause behind a flow or a change that moves trade. */
export function asClauses(marks: Marks): Spans {
  const { text } = marks;
  if (!opens(text, AS_GATE)) return [];
  const title = marks.sentence.kind === 'title';
  return matchesOf(AS, text).flatMap((match) => {
    const start = match.index;
    const end = clauseEnd(text, start + match[0].length);
    const clause = text.slice(start, end);
    if (NOT_A_CLAUSE.test(clause) || /\bas\b/i.test(clause.slice(3, 30)) || !FINITE.test(clause.slice(3))) return [];
    const moved = [marks.flows, marks.changes, marks.quantities].some((told) => told.some((t) => t.end <= start));
    const opening = start === 0 && marks.flows.length > 0;
    if (!moved && !opening) return [];
    if (isOutcome(marks, start, end)) return [];
    // "As the country bought more than ever before" is a record.
    if (/\bthan\s+ever\b|\b(?:hardly|barely|scarcely)\b/.test(clause)) return [];
    const paced = /\b(?:outpac|outstrip|outweigh)/i.test(clause);
    // "As chip sales picked up": with a number, or of all trade, it would be a figure of its own.
    const traded = title || !OF_TRADE.test(clause);
    const free = !isCounted(marks, start, end);
    return (CAUSE_NOUN.test(clause) && (free || !OF_TRADE.test(clause))) ||
      paced ||
      (traded && free && !SAID.test(clause))
      ? [[start, end] as const]
      : [];
  });
}

/** "Trade grew as the surplus shrank": a balance moves because flows do, and moves none of them. */
function isOutcome({ flows }: Marks, start: number, end: number): boolean {
  const subject = flows.find((f) => f.start > start && f.end <= end);
  return subject?.flow === 'balance' && !flows.some((f) => f.end <= start && f.flow === 'balance');
}

const WITH_GATE = gateOf('with');
/** "With factories running down their stocks", "with Chinese demand faltering". */
const WITH =
  /\bwith\s+(?!more\s+than\b)(?:[-\w.']+\s+){1,6}?(?!(?:total+ing|reaching|amounting|standing|coming|accounting|making|leading|following|including|being|trading|having|taking|posting|showing|recording|registering|contributing|topping|ranking|remaining|ending|during|according|increasing|excluding|during|trailing|heading|becoming|exceeding|going\s+to|selling|earning|holding|during|manufacturing|building|engineering|clothing|mining|fishing|shipping|processing|morning|evening|anything|something|nothing|everything|king)\b)[a-z]{3,}ing\b/gi;

/** "With firms stockpiling goods": what went on beside a change, and why it came. */
export function withClauses(marks: Marks): Spans {
  const { text } = marks;
  if (!opens(text, WITH_GATE) || (marks.flows.length === 0 && marks.changes.length === 0)) return [];
  return matchesOf(WITH, text).flatMap((match) => {
    const start = match.index;
    const end = clauseEnd(text, start + match[0].length);
    const clause = text.slice(start, end);
    const subject = clause.slice(5, match[0].length);
    if (isCounted(marks, start, end) || OF_TRADE.test(clause)) return [];
    const moved =
      start === 0 || marks.changes.some((c) => c.end <= start) || marks.quantities.some((q) => q.end <= start);
    return moved &&
      (CAUSE_NOUN.test(clause) ||
        TRADE_NOUN.test(subject) ||
        marks.economies.some((e) => e.start > start && e.end < end))
      ? [[start, end] as const]
      : [];
  });
}

const SINCE_GATE = gateOf('since');
/** "Since the Lunar New Year comes early", "since swollen-shoot disease had spread": a reason, and no time. */
const SINCE =
  /(?:^|,\s)(?<since>since\s+(?!(?:the\s+)?(?:early\s+|late\s+|mid-?)?\d|then\b|last\b|records?\b|when\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:[-\w.']+\s+){1,7}?(?:is|are|was|were|had|have|has|lost|loses?|comes?|came|makes?|made|means?|meant|needs?|needed|buys?|bought|sells?|sold|gets?|got|fell|rose|slumped|suffered|drop(?:s|ped)|weakened|cost|costs|rel(?:y|ies)|depends?|imports?|lacks?|cannot|can|could|still)\b)/gi;
const TEMPORAL =
  /^since\s+(?:[-\w.']+\s+){1,7}?(?:began|started|joined|entered|came\s+(?:into|to)\s+(?:force|power|effect|office)|took\s+(?:office|effect|power|over)|broke\s+out|was\s+(?:founded|introduced|created|set\s+up|signed|launched|imposed)|were\s+(?:introduced|imposed|launched|created|first))\b/i;

const ASKED = /\b(?:asked|asks|called|calls|urged|urges|wants?|demanded|demands|proposed|proposes)\b/i;

export function sinceClauses(marks: Marks): Spans {
  const { text } = marks;
  if (!opens(text, SINCE_GATE)) return [];
  return matchesOf(SINCE, text).flatMap((match) => {
    const end = match.index + match[0].length;
    const start = end - match.groups!.since!.length;
    if (TEMPORAL.test(text.slice(start, end + 24))) return [];
    // "He asked for more trade, since exchange has become a main support": why he asks.
    const moved =
      marks.changes.some((c) => c.end <= start && c.place === 'either') || marks.quantities.some((q) => q.end <= start);
    if (!moved && ASKED.test(text.slice(0, start))) return [];
    return [[start, clauseEnd(text, end)] as const];
  });
}
