import { clauseAround, clauseEnd } from './clauses.js';
import type { Draft, Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { byOpening } from './opening.js';
import { overlaps, phrase } from './phrase.js';
import { type Gate, gateOf, opens } from './word-gates.js';

const ADVERB =
  '(?:largely|mainly|partly|mostly|also|primarily|chiefly|in part|in large part|for the most part|above all|perhaps|probably|again|not least|especially|simply|principally)';
const MOVED =
  'helped|aided|lifted|boosted|driven|dragged(?: down| lower)?|weighed(?: down)?|pulled(?: down| up)|pushed(?: up| down| higher| lower)?|fuell?ed|spurred|supported|underpinned|buoyed|propelled|hit|hurt|caused|powered|swollen|inflated|depressed|curbed|dampened|hampered|cushioned|swelled|sparked|triggered|prompted|explained|affected';
const QUALITY =
  'higher|lower|increased|strong(?:er)?|weak(?:er)?|firm(?:er)?|dearer|cheaper|costlier|falling|rising|robust|slow(?:er|ing)?|brisk|soaring|surging|sluggish|sliding|slumping|declining|solid|softer|soft|increased|reduced|healthy|buoyant|good|poor|bumper|tariff|tepid|muted|larger|smaller|fewer|more|less|improved|improving|demand|sales';

/** Words that open a cause; what follows them up to the end of the clause is the rest of it. */
const CONNECTIVE = new RegExp(
  String.raw`(?:\b(?:a\s+result\s+(?:of\s+)?|(?:is|was|are|were|be|been)\s+)?(?:${ADVERB}\s+)*\b(?:due(?:\s+${ADVERB})?\s+to(?!\s+(?:report|be|meet|start|begin|end|expire|take|release|publish|visit|come|go|open|hold|sign|decide|announce|speak|arrive|resume|run|last)\b)|because|owing(?:\s+${ADVERB})?\s+to|ow(?:ed|es)\s+(?:(?:much|most|a\s+lot|a\s+great\s+deal|a\s+good\s+deal|more|something)\s+)?to|thanks(?:\s+${ADVERB})?\s+to|on account of|on the back of|in the wake of|as a (?:result|consequence) of|attribut(?:ed|able) to|(?<=\b(?:is|was|are|were|mainly|largely|partly) )down to(?=\s+[a-z])|(?:is|was|are|were)\s+linked to(?!\s+the\s+(?:government|state|party|ministry))|resulting from|(?<=\b(?:which|that|it|this|also|partly|mainly|largely|mostly|usually|will|would|may|might|deficit|surplus|rise|fall|increase|decrease|decline|drop|growth|gain|gap)\s)results? from|resulted from(?!\s+(?:an?\s+)?(?:increases?|decreases?|rises?|falls?|gains?)\s+of\s)|(?<=\b(?:was|were|is|are|been|,)\s)put\s+down\s+to|benefit(?:ed|s|ing)? from|profit(?:ed|s|ing) from|suffer(?:ed|s|ing)? from|in view of|citing(?!\s+(?:[\w'’-]+\s+){0,4}?(?:data|figures?|statistics|sources?|reports?|officials?|agency|bureau|office|ministry|customs|people|person|statement|documents?|survey|research|study)\b)|point(?:ed|s) to(?=\s+(?:the|a|weak|strong|higher|lower|falling|rising)\b)|(?<!,\s)led by|(?:rest(?:ed|s)|hing(?:ed|es))\s+(?:${ADVERB}\s+)+on|for fear of|reflecting|stem(?:s|med|ming)? from|(?:com(?:es?|ing)|came)\s+(?:${ADVERB}\s+)?from|(?:has|had|have)\s+(?:a\s+lot|much|something|a\s+good\s+deal)\s+to\s+do\s+with|since\s+(?:(?:the|a|an)\s+)?(?:[\w%.-]+\s+){0,3}?(?:tariffs?|dut(?:y|ies)|ban|sanctions?|embargo|war|curbs|quotas?)\s+(?:came|took|went|were|was|began|started|kicked)|since\s+(?!\d|then|last|records?|January|February|March|April|May|June|July|August|September|October|November|December)(?:[\w'’-]+\s+){1,3}(?:had|have|are|is)\s+(?=[a-z]+(?:ed|en|ing)\b)|on the strength of|in response to|amid(?:st)?|(?:${MOVED})(?:\s+${ADVERB})*\s+by|a result of|(?:on|with|given)\s+(?:the\s+)?(?:${QUALITY})|on\s+(?:[\w-]+\s+){0,3}?(?:demand|sales|purchases|prices|shipments|orders|buying|output|worries|concerns|fears|hopes)|(?:after|following)\s+(?:the\s+|an?\s+)?(?:[\w.'’-]+\s+){0,4}?(?:ban(?:ned|s)?|strikes?|drought|floods?|frosts?|invasion|imposed|halted|suspended|lifted|shut|closed|closure|blockade|sanctions|tariffs|outbreak|embargo|earthquake|hurricane|harvest|revoked|devaluation|imposition|introduction|removal|collapse))|\bbehind\s+the\s+(?:bill|slowdown|widening|deficit|surplus|gap|figures|jump|rise|increase|fall|drop|decline|surge|gain|growth|slump|change|improvement)|\bbehind\s+(?:this|that|it)\s+(?:stood|stands|lay|lies|was|were|is|are)|\bblam(?:ed|es|ing)|\b[Bb]lame(?=\s+(?!on\b)[a-z])|\bcredit(?:ed|s(?=\s+[^.;,#]{2,60}\s(?:for|with)\b)|ing)|\bputs?\s+[^.;,]{3,50}?\s+down\s+to|\b(?:attribut(?:ed|es)|ascrib(?:ed|es)|pinn?(?:ed|s))\s+[^.;,]{3,50}?\s+(?:to|on)|\bchalk(?:ed|s)\s+[^.;,]{3,50}?\s+up\s+to)\b`,
  'gi',
);
/** Words without which no cause is joined on: those that join by themselves, and pairs that do together. */
const JOINS = gateOf(
  'due|because|owing|owed|owes|ascribed|ascribes|pinned|pins|chalked|chalks|thanks|account|back|wake|result|results|resulted|resulting|consequence|attributed|attributes|attributable|down|linked|benefit|benefits|benefited|benefiting|profit|profits|profited|profiting|suffer|suffers|suffered|suffering|view|citing|pointed|points|led|fear|reflecting|stem|stems|stemmed|stemming|come|comes|came|coming|since|do|strength|response|rested|rests|hinged|hinges|amid|amidst|behind|blame|blamed|blames|blaming|credited|credits|crediting|puts?',
);
const JOINS_PAIRS: readonly (readonly [Gate, Gate])[] = [
  [gateOf('by'), gateOf(MOVED.replace(/\([^)]*\)/g, '').replaceAll('fuell?ed', 'fueled|fuelled'))],
  [
    gateOf('on|with|given'),
    gateOf(
      'higher|lower|increased|strong|stronger|weak|weaker|firm|firmer|dearer|cheaper|costlier|falling|rising|robust|slow|slower|slowing|brisk|soaring|surging|sluggish|sliding|slumping|declining|solid|softer|soft|reduced|healthy|buoyant|good|poor|bumper|tariff|tepid|muted|larger|smaller|fewer|more|less|improved|improving|demand|sales|purchases|prices|shipments|orders|buying|output|worries|concerns|fears|hopes',
    ),
  ],
  [
    gateOf('after|following'),
    gateOf(
      'bans?|banned|strikes?|drought|floods?|frosts?|invasion|imposed|halted|suspended|lifted|shut|closed|closure|blockade|sanctions|tariffs|outbreak|embargo|earthquake|hurricane|harvest|revoked|devaluation|imposition|introduction|removal|collapse',
    ),
  ],
];
const joins = (text: string): boolean =>
  opens(text, JOINS) || JOINS_PAIRS.some(([one, other]) => opens(text, one, other));

const CAUSE_NOUN =
  /\b(?:prices?|costs?|demand|tariffs?|duties|inflation|econom\w+|currenc\w+|yen|dollar|yuan|euro|peso|rupee|weather|harvests?|crops?|drought|strikes?|wars?|virus|lockdowns?|curbs?|restrictions?|sanctions?|embargo|shortages?|suppl(?:y|ies)|output|production|rates|consumers?|households?|firms|companies|manufacturers?|importers?|exporters?|buyers?|factories|retailers?|producers?|industry|industries|spending|investment|borders?|ports?|shippers|orders|boom|downturn|recession|slowdown|recovery|holidays?|stimulus|crude|energy|fuel|crossings?|growers|farmers|refiners|mines?|steelmakers|carmakers|automakers|purchases|bans?|disruptions?|money|raw materials|oil|gas|steel|chips?|uncertainty|tensions)\b/i;
const FINITE =
  /\b(?:[a-z]{3,}ed|rose|fell|grew|bites?|hit|hits|cost|costs|hurts?|weighs?|lends?|kept|keeps?|lost|outpac\w+|buys?|bought|cuts?|made|drove|took|takes?|soars?|slows?|surges?|jumps?|slumps?|weakens?|strengthens?|eases?|tumbles?|drops?|rises?|falls?|grows?|climbs?|sinks?|slides?|plunges?|plummets?|fades?|falters?|dwindles?|swells?|mounts?|tightens?|firms?|picks? up|shrank|shrinks?|held|holds?|came|comes?|remains?|ran|runs?|rush\w*|lifts?|boosts?|recovers?|cools?|sags?|dries|stocks?|front-load\w*|continues?|went|sank|slid|has|have|had|were|was)\b/i;
const NOT_A_CLAUSE =
  /^as\s+(?:well|of|if|for|much|many|little|few|recently|early|late|soon|long|far|at|from|in|to|against|compared|opposed|expected|before|part|though|per|usual|large|high|low|big|fast|small|it|they|such|an?\s+(?:result|whole|share|percentage|proportion|consequence|destination|group|bloc|country|market|source|supplier|partner|part|buyer|customer|means|way|sign|rule|first)|one|two|was|were|is|are|did|does|do|has|had|part|follows|other|both|imports\s+and|shown)\b/i;

const TRADE_NOUN = /\b(?:sales|shipments|deliveries|exports|imports|arrivals|receipts)\b/i;
const TRADE_OF =
  /^as\s+(?:(?!(?:both|its|their|the|total|overall|all|again|exports|imports|shipments|sales)\s)[\w'’-]+\s+){1,3}(?:sales|shipments|deliveries|exports|imports|arrivals|receipts)\b|^as\s+(?:sales|shipments|deliveries|arrivals)\s+of\b/i;

const AS_GATE = gateOf('as');
const AS = /(?<!\b(?:such|same|well|just|soon|far|long|much|so)\s)\bas\s+(?=[A-Za-z])/gi;

/** "As energy costs bite": a clause with something that moves trade in it, after a flow or a change. */
function asClauses(marks: Marks): readonly (readonly [number, number])[] {
  const { text } = marks;
  if (!opens(text, AS_GATE)) return [];
  const title = marks.sentence.kind === 'title';
  return matchesOf(AS, text).flatMap((match) => {
    const start = match.index;
    const end = clauseEnd(text, start + match[0].length);
    const clause = text.slice(start, end);
    if (NOT_A_CLAUSE.test(clause) || /\bas\b/i.test(clause.slice(3, 30)) || !FINITE.test(clause.slice(3))) return [];
    const [from] = clauseAround(text, start, start);
    const moved =
      marks.flows.some((f) => f.end <= start) || marks.changes.some((c) => c.end <= start && c.start >= from);
    const opens = start === 0 && marks.flows.length > 0;
    const paced = /\b(?:outpac|outstrip|outweigh)/i.test(clause);
    const bought = title && /\b(?:buys?|orders?|stock|cuts?|raises?|lifts?|bans?)\b/i.test(clause);
    // "As chip sales picked up": with a number, or of all trade, it would be a figure of its own.
    const traded =
      (title ? TRADE_NOUN : TRADE_OF).test(clause) && !marks.quantities.some((q) => q.start < end && q.end > start);
    return (moved || opens) && (CAUSE_NOUN.test(clause) || paced || bought || traded) ? [[start, end] as const] : [];
  });
}

const DRIVES =
  'sustained|drove|driven|drives?|driving|drags|dents?|dented|saps?|sapped|knocks?|knocked|pushed|pushes|pushing|lifted|lifts?|lifting|boosted|boosts?|boosting|swelled|inflated|depress(?:ed|es)?|dampened|dampens|curbed|hurt|hampered|impeded|held\\s+(?:\\w+\\s+){0,2}?(?:down|back)|weighed\\s+on|weighs\\s+on|dragged|dragging|fuelled|fueled|spurred|supported|propped\\s+up|crimped|squeezed|eroded|softened|cushioned|stoked|brought|raised|cut|reduced|restrained|kept|hit|slowed|accelerated|delayed|restricted|pull(?:ed|s|ing)|sent|ate\\s+into|bit\\s+into|deterred|encouraged|made\\s+(?:[\\w-]+\\s+){1,4}?(?:dearer|cheaper|costlier|(?:more|less)\\s+(?:expensive|competitive|attractive))';
const MOVES = byOpening(
  new RegExp(
    String.raw`\b(?:(?:has|have|had|also|may|might|could|continued?s?|to|is|are|was|were)\s+){0,3}(?:${DRIVES})\b`,
    'gi',
  ),
);
const MOVES_GATE = gateOf(
  'sustained|drove|driven|drives?|driving|drags|dents?|dented|saps?|sapped|knocks?|knocked|pushed|pushes|pushing|lifted|lifts?|lifting|boosted|boosts?|boosting|swelled|inflated|depress|depressed|depresses|dampened|dampens|curbed|hurt|hampered|impeded|held|weighed|weighs|dragged|dragging|fuelled|fueled|spurred|supported|propped|crimped|squeezed|eroded|softened|cushioned|stoked|brought|raised|cut|reduced|restrained|kept|hit|slowed|accelerated|delayed|restricted|pulled|pulls|pulling|sent|ate|bit|deterred|encouraged|made',
);
const SENT = /\b(?:up|down|higher|lower|below|above|into|[a-z]{3,}ing)\b/;
const SURE_DRIVE =
  /(?:push|sustain|drove|driv|dent|sap|knock|lift|boost|swell|inflat|depress|dampen|curb|hurt|hamper|imped|held|weigh|drag|fuel|spur|prop|crimp|squeez|erod|soften|cushion|stok|pull|made)/i;
const TRADED =
  /\b(?:exports?|imports?|shipments?|trade|demand|sales|gap|deficit|surplus|purchases|orders|bill|earnings|revenues?|decline|fall|rise|increase|drop|goods|imported|figure|latter|former|growth|expansion|gains?)\b/i;
const STRONG =
  /\b(?:explains?|explained|outweighed|outweighs|helped|helps|contributed\s+to|contributes\s+to|reflects|reflected|account(?:s|ed)? for (?:most|much|the (?:bulk|rise|fall|increase|decline|drop|jump))|(?:did|contributed)\s+(?:the\s+)?most\s+to|played\s+a\s+(?:part|role)|was\s+(?:the\s+)?(?:main\s+)?(?:reason|cause|driver)|resulted\s+in|led\s+to|took\s+(?:its|their|a)\s+(?:heavy\s+)?toll|the\s+(?:(?:main|chief|biggest|principal|sole|only|primary)\s+)?(?:reasons?|drivers?|culprits?|causes?)\s+(?:is|was|were|are|for|of\s+(?:the|this|that))|fault\s+of|(?:are|is|was|were)\s+(?:[a-z]+\s+)?to\s+blame)\b/gi;
const STRONG_GATE = gateOf(
  'explains?|explained|outweighed|outweighs|helped|helps|contributed|contributes|reflects|reflected|account|accounts|accounted|did|played|reasons?|causes?|drivers?|culprits?|resulted|led|took|fault|blame',
);
/** These do not move trade, they decide, report or predict. */
const ACTOR =
  /\b(?:Washington|Beijing|Tokyo|government|ministry|minister|president|officials?|economists?|analysts?|WTO|IMF|bank|bureau|agency|customs|who|they|he|she|we|deal|agreement|talks|would|will|should|could)\b/i;

/** The clause around a verb; a subject that an apposition parts from it ("a strike at Escondida, a mine, cut") is its own. */
function withSubject(text: string, at: number, atEnd: number): readonly [number, number] {
  const [start, end] = clauseAround(text, at, atEnd);
  if (text.slice(start, at).trim().length > 4 || !/,\s*$/.test(text.slice(0, start))) return [start, end];
  const inner = clauseAround(text, start - 2, start - 2)[0];
  return [/,\s*$/.test(text.slice(0, inner)) ? clauseAround(text, inner - 2, inner - 2)[0] : inner, end];
}

/** "Costlier oil drove imports up", "a strike cut exports sharply", "a slump in prices explains the fall". */
function driving(marks: Marks): readonly (readonly [number, number])[] {
  const { text } = marks;
  const found: [number, number][] = [];
  for (const match of opens(text, MOVES_GATE) ? matchesOf(MOVES, text) : []) {
    const [at, atEnd] = [match.index, match.index + match[0].length];
    const [start, end] = withSubject(text, at, atEnd);
    const subject = text.slice(start, at);
    const object = text.slice(atEnd, end);
    // "Firms sent goods for # abroad", but "sent imports soaring".
    if (/^sent$/i.test(match[0]) && !SENT.test(object)) continue;
    if (/^\s+by\b/i.test(object) || subject.trim().length < 5 || !TRADED.test(text.slice(at, atEnd + 60))) continue;
    // "Wants to boost exports" is an aim; "continued to depress sales" has happened.
    if (/\bto\s+(?:\w+\s+)?$/i.test(text.slice(Math.max(0, at - 12), at)) || /^to\s/i.test(match[0])) continue;
    const carried = /^which\b/i.test(subject);
    const noun =
      SURE_DRIVE.test(match[0]) ||
      CAUSE_NOUN.test(subject) ||
      /\b(?:goods|growth|trade|measures|conditions)\b/i.test(subject);
    if (!carried && (!noun || ACTOR.test(subject))) continue;
    const own =
      /\b(?:exports|imports|surplus|deficit|shipments)(?:\s+(?:of|to|from|with)\s+[\w. ]{2,30}?)?\s+(?:have\s+|had\s+|has\s+)?$/i.test(
        subject,
      );
    // "Curbs were lifted", "the ban is not lifted", "kept its target": nothing is driven.
    if (
      /^(?:is|are|was|were)\s+(?!\w+ing\b)/i.test(match[0]) ||
      /\b(?:is|are|was|were|be|been)\s+not\s+$/i.test(text.slice(0, at))
    )
      continue;
    if (/^\s+(?:its|their|the|a)\s+(?:target|forecast|outlook|rating|view)\b|^\s+abroad\b/i.test(object)) continue;
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
    if (/^\s*(?:in part\s+)?by\b/i.test(text.slice(match.index + match[0].length)) || subject.trim().length < 3)
      continue;
    if (/\b(?:who|he|she|they|we|figures?|data|report)\s*$/i.test(subject)) continue;
    // "That resulted in a deficit of #".
    if (
      /^\s*(?:that|this|it)\s*$/i.test(subject) &&
      marks.quantities.some((q) => q.start >= match.index && q.start < end)
    )
      continue;
    found.push([start, end]);
  }
  return found;
}

function connected(marks: Marks): readonly (readonly [number, number])[] {
  const { text } = marks;
  if (!joins(text)) return [];
  return matchesOf(CONNECTIVE, text).flatMap((match) => {
    const atEnd = match.index + match[0].length;
    const whole = /^(?:behind|blam|credit|puts?|(?:attribut|ascrib|pinn?|chalk)(?:ed|e?s)\s+(?!to))/i.test(
      match[0].trim(),
    );
    const [start, end] = whole ? clauseAround(text, match.index, atEnd) : [match.index, clauseEnd(text, atEnd)];
    const rest = text.slice(atEnd, end);
    if (rest.trim().length < 4 && !/\bbehind\b|^(?:after|following|since)\b/i.test(match[0])) return [];
    // A poll that pointed to a gain of so much was an outlook.
    if (/^point/i.test(match[0].trim()) && marks.quantities.some((q) => q.start >= atEnd && q.start < end)) return [];
    // "Accounted for by the US", "with more than 5 percent", "on more goods": no cause.
    if (/^(?:on|with|given)\s(?!the (?:back|strength)\b|account\b)/i.test(match[0].trim())) {
      const noun = CAUSE_NOUN.test(text.slice(match.index, end)) || TRADED.test(text.slice(match.index, end));
      const before = marks.changes.some((c) => c.end <= match.index && match.index - c.end < 60);
      const counted = marks.quantities.some((q) => q.start >= match.index && q.start < end);
      if (
        !noun ||
        counted ||
        !(before || marks.flows.length > 0) ||
        /\bmore\s+than\b/i.test(text.slice(match.index, end))
      )
        return [];
      if (/\b(?:tariffs?|duties|taxes|levies|ban|curbs)\s+$/i.test(text.slice(0, match.index))) return [];
    }
    if (
      /\b(?:com(?:es?|ing)|came)\s+(?:\w+\s+)*from$/i.test(match[0]) &&
      !/\b(?:deficit|surplus|gap|fall|drop|decline|rise|increase|growth|gain|weakness|slowdown|change|difference|result|improvement|reversal|turnaround|swing|shortfall)\b/i.test(
        text.slice(Math.max(0, match.index - 60), match.index),
      )
    )
      return [];
    return [[start, end] as const];
  });
}

const NEAR_TRADE =
  /\b(?:demand|sales|shipments?|purchases|orders|bill|drop|increase|result|blames?d?|culprit|tariffs?|euro|yen|yuan|rupee|lira|peso|earnings|farmers|growth|business|goods|decline|fall|rise|gap|output|dollar)\b/i;

/** Why trade moved: "thanks to", "as energy costs bite", "a strike cut exports". Each part of a text gives a cause once. */
export function causePhrases(marks: Marks): readonly Draft[] {
  if (
    marks.flows.length === 0 &&
    marks.economies.length === 0 &&
    marks.changes.length === 0 &&
    !NEAR_TRADE.test(marks.text)
  )
    return [];
  const found: Draft[] = [];
  for (const [start, end] of [...connected(marks), ...asClauses(marks), ...driving(marks)]) {
    const draft = phrase('causal', marks, start, end, { flow: flowCaused(marks, start, end) });
    if (draft.end - draft.start >= 8 && !found.some((other) => overlaps(other, draft))) found.push(draft);
  }
  return found;
}

const MOVED_BY = /^(?:on|as|by|thanks|dragged|pulled|weighed|driven|boosted|lifted|buoyed|fuelled|hit|hurt|helped)\b/i;

/** A cause is about what stands before it; one that says itself what it moved is about that. */
function flowCaused(marks: Marks, start: number, end: number): Draft['flow'] {
  const words = marks.text.slice(start, end);
  const inside = marks.flows.filter((f) => f.start >= start && f.end <= end);
  const within = inside[0] ?? null;
  const before = marks.flows.filter((f) => f.end <= start).at(-1) ?? null;
  // "The surplus was the biggest in years on strong copper exports": the flow that moved it.
  const moved = before?.flow === 'balance' && inside.length === 1 && within!.flow !== 'balance' && MOVED_BY.test(words);
  return /^(?:which|[A-Z])/.test(words) || start === 0 || moved ? within : before;
}
