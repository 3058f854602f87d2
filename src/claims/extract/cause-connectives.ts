import { CAUSE_NOUN, TRADED } from './cause-words.js';
import { clauseAround, clauseEnd } from './clauses.js';
import type { Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { type Gate, gateOf, opens } from './word-gates.js';

const ADVERB =
  '(?:largely|mainly|partly|mostly|also|primarily|chiefly|in part|in particular|in large part|for the most part|above all|perhaps|probably|again|not least|especially|simply|principally)';
const MOVED =
  'helped|aided|lifted|boosted|driven(?: there)?|dragged(?: down| lower| there)?|weighed(?: down)?|pulled(?: down| up| there| along| higher)?|pushed(?: up| down| higher| lower| there)?|fuell?ed|spurred|supported|underpinned|buoyed|propelled|hit|hurt|caused|powered|swollen|inflated|depressed|curbed|dampened|hampered|cushioned|swelled|sparked|triggered|prompted|explained|affected|penali[sz]ed|fed|undermined|distorted|skewed|bolstered|squeezed|eroded|crimped|slowed|constrained|impacted|plagued|undercut|marred|held back|aggravated|accentuated|cut short|brought about|swayed|influenced';
const QUALITY =
  'higher|lower|increased|strong(?:er)?|weak(?:er)?|firm(?:er)?|dearer|cheaper|costlier|falling|rising|robust|slow(?:er|ing)?|brisk|soaring|surging|sluggish|sliding|slumping|declining|solid|softer|soft|increased|reduced|healthy|buoyant|good|poor|bumper|tariff|tepid|muted|larger|smaller|fewer|more|less|improved|improving|demand|sales';

/** Words that open a cause; what follows them up to the end of the clause is the rest of it. */
const CONNECTIVE = new RegExp(
  String.raw`(?:\b(?:a\s+result\s+(?:of\s+)?|(?:is|was|are|were|be|been)\s+)?(?:${ADVERB}\s+)*\b(?:due(?:\s+${ADVERB})?\s+to(?!\s+(?:report|be|meet|start|begin|end|expire|take|release|publish|visit|come|go|open|hold|sign|decide|announce|speak|arrive|resume|run|last)\b)|because|owing(?:\s+${ADVERB})?\s+to|ow(?:ed|es)\s+(?:(?:much|most|a\s+lot|a\s+great\s+deal|a\s+good\s+deal|more|something)\s+)?to|thanks(?:\s+${ADVERB})?\s+to|on account of|on the back of|in the wake of|in the face of|in the absence of|for (?:lack|want) of|as a (?:result|consequence) of|attribut(?:ed|able) to|(?<=\b(?:is|was|are|were|mainly|largely|partly) )down to(?=\s+[a-z])|(?:is|was|are|were)\s+linked to(?!\s+the\s+(?:government|state|party|ministry))|resulting from|(?<=\b(?:which|that|it|this|also|partly|mainly|largely|mostly|usually|will|would|may|might|deficit|surplus|rise|fall|increase|decrease|decline|drop|growth|gain|gap)\s)results? from|resulted from(?!\s+(?:an?\s+)?(?:increases?|decreases?|rises?|falls?|gains?)\s+of\s)|benefit(?:ed|s|ing)? from|profit(?:ed|s|ing) from|suffer(?:ed|s|ing)? from|in view of|citing(?!\s+(?:[-\w']+\s+){0,4}?(?:data|figures?|statistics|sources?|reports?|officials?|agency|bureau|office|ministry|customs|people|person|statement|documents?|survey|research|study)\b)|point(?:ed|s) to(?=\s+(?:the|a|weak|strong|higher|lower|falling|rising)\b)|(?<!,\s)led by|(?:rest(?:ed|s)|hing(?:ed|es))\s+(?:${ADVERB}\s+)+on|for fear of|reflecting|stem(?:s|med|ming)? from|(?:com(?:es?|ing)|came)\s+(?:${ADVERB}\s+)?from|(?:has|had|have)\s+(?:a\s+lot|much|something|a\s+good\s+deal)\s+to\s+do\s+with|since\s+(?:(?:the|a|an)\s+)?(?:[\w%.-]+\s+){0,3}?(?:tariffs?|dut(?:y|ies)|ban|sanctions?|embargo|war|curbs|quotas?)\s+(?:came|took|went|were|was|began|started|kicked)|since\s+(?!(?:the\s+)?(?:early\s+|late\s+|mid-?)?\d|then|last|records?|January|February|March|April|May|June|July|August|September|October|November|December)(?:[-\w']+\s+){1,3}(?:had|have|are|is)\s+(?=[a-z]+(?:ed|en|ing)\b)|on the strength of|in response to|amid(?:st)?|(?:${MOVED})(?:\s+${ADVERB})*\s+by|(?:a|the)\s+(?:result|reflection|consequence|outcome)\s+of|traced\s+to|put\s+down\s+to|(?:on|with|given)\s+(?:the\s+)?(?:${QUALITY})|on\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}?(?:rebound|jump|surge|slump|drop|rise|fall|decline|pickup|pick-up|boom|recovery|slowdown|shortage|rush|collapse|spike|lull)\s+in|on\s+(?:[\w-]+\s+){0,3}?(?:boom|drought|fears|tariffs|demand|sales|purchases|prices|shipments|orders|buying|output|worries|concerns|fears|hopes)|(?:after|following)\s+(?:the\s+|an?\s+)?(?:[-\w.']+\s+){0,4}?(?:ban(?:ned|s)?|strikes?|drought|floods?|frosts?|invasion|imposed|halted|suspended|lifted|shut|closed|closure|blockade|sanctions|tariffs|outbreak|embargo|earthquake|hurricane|harvest|revoked|devaluation|imposition|introduction|removal|collapse|floated|devalued|scrapped|introduced|abolished|removed|closed|reopened|eased|tightened|raised|slashed|cut|doubled|broke\s+out|took\s+effect|came\s+into\s+force|entered\s+into\s+force|joined|drop\s+in|fall\s+in|slump\s+in|fire|accident|attacks?|coup|unrest))|\bbehind\s+(?:the|this|that)\s+(?:[\w-]+\s+){0,2}?(?:bill|contraction|expansion|surge|weakness|strength|reversal|recovery|slowdown|widening|deficit|surplus|gap|figures|jump|rise|increase|fall|drop|decline|surge|gain|growth|slump|change|improvement)|\bbehind\s+(?:this|that|it)\s+(?:stood|stands|lay|lies|was|were|is|are)|\bblam(?:ed|es|ing)|\b[Bb]lame(?=\s+(?!on\b)[a-z])|\bcredit(?:ed|s(?=\s+[^.;,#]{2,60}\s(?:for|with)\b)|ing)|\bputs?\s+[^.;,]{3,50}?\s+down\s+to|\b(?:attribut(?:ed|es|ing)|ascrib(?:ed|es|ing)|pinn?(?:ed|s)|blam(?:ed|es))\s+(?:[^.;,]{3,50}?\s+)?(?:to|on)\b|\bchalk(?:ed|s)\s+[^.;,]{3,50}?\s+up\s+to)\b`,
  'gi',
);
/** Words without which no cause is joined on: those that join by themselves, and pairs that do together. */
const JOINS = gateOf(
  'face|absence|lack|want|due|because|owing|traced|put|reflection|attributing|ascribing|owed|owes|ascribed|ascribes|pinned|pins|chalked|chalks|thanks|account|back|wake|result|results|resulted|resulting|consequence|attributed|attributes|attributable|down|linked|benefit|benefits|benefited|benefiting|profit|profits|profited|profiting|suffer|suffers|suffered|suffering|view|citing|pointed|points|led|fear|reflecting|stem|stems|stemmed|stemming|come|comes|came|coming|since|do|strength|response|rested|rests|hinged|hinges|amid|amidst|behind|blame|blamed|blames|blaming|credited|credits|crediting|puts?',
);
const JOINS_PAIRS: readonly (readonly [Gate, Gate])[] = [
  [
    gateOf('by'),
    gateOf(
      MOVED.replace(/\([^)]*\)/g, '')
        .replaceAll('fuell?ed', 'fueled|fuelled')
        .replace('penali[sz]ed', 'penalised|penalized')
        .replace('held back|', 'held|')
        .replace('cut short|brought about', 'cut|brought'),
    ),
  ],
  [
    gateOf('on|with|given'),
    gateOf(
      'higher|lower|increased|strong|stronger|weak|weaker|firm|firmer|dearer|cheaper|costlier|falling|rising|robust|slow|slower|slowing|brisk|soaring|surging|sluggish|sliding|slumping|declining|solid|softer|soft|reduced|healthy|buoyant|good|poor|bumper|tariff|tepid|muted|larger|smaller|fewer|more|less|improved|improving|demand|sales|purchases|prices|shipments|orders|buying|output|worries|concerns|fears|hopes|drought|boom|tariffs|rebound|jump|surge|slump|drop|rise|fall|decline|pickup|pick|recovery|slowdown|shortage|rush|collapse|spike|lull',
    ),
  ],
  [
    gateOf('after|following'),
    gateOf(
      'bans?|banned|strikes?|drought|floods?|frosts?|invasion|imposed|halted|suspended|lifted|shut|closed|closure|blockade|sanctions|tariffs|outbreak|embargo|earthquake|hurricane|harvest|revoked|devaluation|imposition|introduction|removal|collapse|floated|devalued|scrapped|introduced|abolished|removed|closed|reopened|eased|tightened|raised|slashed|cut|doubled|broke|took|came|entered|joined|drop|fall|slump|fire|accident|attacks?|coup|unrest',
    ),
  ],
];
const joins = (text: string): boolean =>
  opens(text, JOINS) || JOINS_PAIRS.some(([one, other]) => opens(text, one, other));

const STOOD = /\b(?:was|were|is|are|stood|stands?|lay|lies?)\b/;

const DOWN_TO = /\bdown to$/i;
/** Causes that a word joins to what they moved: "thanks to", "because", "driven by", "on higher prices". */
export function connected(marks: Marks): readonly (readonly [number, number])[] {
  const { text } = marks;
  if (!joins(text)) return [];
  return matchesOf(CONNECTIVE, text).flatMap((match) => {
    const atEnd = match.index + match[0].length;
    const whole = /^(?:behind|blam|credit|puts?|(?:attribut|ascrib|pinn?|chalk)(?:ed|e?s)\s+(?!to))/i.test(
      match[0].trim(),
    );
    const [start, end] = whole ? clauseAround(text, match.index, atEnd) : [match.index, clauseEnd(text, atEnd)];
    const rest = text.slice(atEnd, end);
    // "Exports were down to Japan": where they fell.
    if (DOWN_TO.test(match[0]) && /^\s+(?:the\s+)?[A-Z]/.test(rest)) return [];
    if (rest.trim().length < 4 && !/\bbehind\b|^(?:after|following|since|on)\b/i.test(match[0])) return [];
    // "Behind the rise were steel, up #, and cars": the figures are told, and no cause.
    if (
      /^behind\s/i.test(match[0].trim()) &&
      marks.quantities.some((q) => q.start > atEnd + Math.max(0, STOOD.exec(text.slice(atEnd))?.index ?? 0))
    )
      return [];
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
