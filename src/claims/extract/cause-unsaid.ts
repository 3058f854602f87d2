import { CAUSE_NOUN, TRADED } from './cause-words.js';
import { clauseAround, clauseEnd } from './clauses.js';
import type { Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { gateOf, opens } from './word-gates.js';

/** Where a cause stands; `whole` where figures inside belong to it. */
export interface CauseSpan {
  readonly start: number;
  readonly end: number;
  readonly whole?: true;
}

const CHANGED =
  '(?:rises?|increases?|growth|falls?|drops?|declines?|decreases?|gains?|loss(?:es)?|change|deficit|surplus|gap|shortfall|difference|weakness|slump|jump|improvement|deterioration|expansion|contraction)';

const REASON_GATE = gateOf('reasons?|causes?|culprits?|motors?|engines?|drivers?|locomotives?|force');
/** "Lower values for oil (-51 %), meat (-7 %) and cars (-29 %) were the reason": the figures are part of it. */
const WERE_REASON =
  /^[A-Z](?:[^.;:]|\.\d)*\s(?:were|was)\s(?:again\s)?the\s(?:(?:main|chief|biggest|only|sole|principal|real)\s)?(?:reasons?|causes?|culprits?|motors?|engines?|drivers?|locomotives?|driving\sforces?)(?=\s*[.,;]|\s+(?:for|behind|of)\b|\s*$)/;

const BEHIND_GATE = gateOf('behind');
/** "Semiconductors stood behind much of this", "chips were behind most of the increase". */
const STOOD_BEHIND = new RegExp(
  String.raw`(?<!\b[Ww]hat\s)\b(?:stood|stands?|lay|lies?|was|were|is|are)\s+behind\s+(?:(?:much|most|some|part|all|half|almost\s+all|nearly\s+all)\s+of\s+)?(?:this|that|it\b(?!\s+with)|the\s+(?:[\w-]+\s+){0,2}?${CHANGED}|(?:its|their)\s+(?:[\w-]+\s+){0,2}?${CHANGED})\b`,
  'gi',
);
/** "Behind the surplus of # stood exports that grew by #". */
const BEHIND_STOOD = new RegExp(
  String.raw`\bBehind\s+(?:the|its|their)\s+(?:[\w-]+\s+){0,2}?${CHANGED}\b(?:[^.;]|\.\d){0,40}?\s(?:stood|lay|were|was|is|are)\b[^.;#]{0,30}?\s?(?:exports|imports|sales|purchases|shipments)(?=\s+(?:that|which)\b)`,
  'g',
);

const BACK_GATE = gateOf('back|traced|owes?|owed');
/** "Most of the decrease goes back to primary income". */
const GOES_BACK = new RegExp(
  String.raw`\b${CHANGED}\b[^.,;#]{0,60}?\s(?:(?:goes?|went)\s+back|can\s+be\s+traced(?:\s+back)?|is\s+traced(?:\s+back)?|dates\s+back)\s+to\s+(?!(?:the\s+)?(?:\d|[a-z]+\s+(?:level|of\s+\d)|level|normal|work|January|February|March|April|May|June|July|August|September|October|November|December))`,
  'gi',
);

const MARK_GATE = gateOf('mark|marks|fruit|fruits|legacy|price|echo|imprint');
/** ", the mark of a drought", "bore the mark of the war". */
const MARK_OF =
  /(?:(?<=,\s)|\b(?:bore|bears?|carried|carries|bearing)\s+)the\s+(?:marks?|fruits?|legacy|echo|imprint)\s+of\s+(?:an?|the|its|their)\s/gi;

const MADE_GATE = gateOf('made|makes|let|lets|caused|causes|forced|allowed|enabled|led');
const MOVE =
  '(?:contract|shrink|fall|drop|decline|slump|sink|slide|plunge|tumble|collapse|rise|grow|swell|climb|jump|soar|surge|recover|expand|increase|decrease|double|triple|balloon|widen|narrow|rebound|plummet|dwindle|stall|stagnate|slow)';
/** "Falling prices made memory chips contract", "a weak harvest let exports shrink", "a strike caused exports to drop". */
const MADE_MOVE = new RegExp(
  String.raw`\b(?:made|makes?|lets?|caused?|causes|forced|allowed|enabled|led)\s+(?:[-\w.']+\s+){1,7}?(?:to\s+)?${MOVE}\b`,
  'gi',
);

const GAIN_GATE = gateOf('gained|gains|took|takes|taking|lived|lives|suffered|suffers|profited|profits');
/** "Taiwan gained from the hunger for chips", "took advantage of the tariffs", "lived on Chinese demand". */
const GAINED_FROM =
  /\b(?:gained|gains)\s+from\s+(?!\d|an?\s(?:year|month|quarter)|(?:the\s)?(?:year|month|same|previous|last|first)\b|last\b)|\b(?:took|takes|taking)\s+advantage\s+of\s|\b(?:lived|lives)\s+(?:on|off)\s+(?=[A-Za-z]+\s(?:demand|buying|orders|appetite))|\b(?:suffered|suffers)\s+under\s|\bprofit(?:ed|s)\s+from\s/gi;

const REASON_WORDS = gateOf('reason|why|so');
/** "The yen lost #, and for that reason exports fell", "the lira sank, and so Turkish exports became cheaper". */
const FOR_THAT =
  /,?\s+(?:and\s+)?(?:for\s+(?:that|this)\s+reason|that\s+is\s+why|which\s+is\s+why)\b|,\s+and\s+so\s+(?!(?:did|does|do|has|have|had|were|was|are|is|on|forth|far|much|many|too|it\b|they\b))/gi;
/** "That explains why imports rose". */
const EXPLAINS_WHY =
  /^(?:That|This|Which|It|All\s+(?:that|this))\s+(?:also\s+|partly\s+|in\s+part\s+)?explains\s+why\b/;

const ONCE_GATE = gateOf('once');
/** "Recovered once the sea corridor was open". */
const ONCE =
  /\bonce\s+(?:the|an?|its|their)\s+(?:[\w-]+\s+){1,5}?(?:was|were|had\s+been|is|are)\s+(?:open|opened|reopened|lifted|removed|cleared|over|settled|in\s+force|repaired|ended|scrapped|back)\b/gi;

const ALL_GATE = gateOf('since|as');
/** "Since semiconductors (-35 %), displays and computers all declined", "as fewer chips, displays and phones were shipped". */
const SINCE_ALL =
  /,\s+(?<why>(?:since|as)\s+[a-z](?:[^.;]|\.\d){3,200}?\s(?:all|both)\s+(?:declined|fell|dropped|rose|grew|increased|shrank|sank|slumped|weakened|climbed|gained|lost)\b)|,\s+(?<less>as\s+(?:fewer|less|more|many\s+more|far\s+fewer)\s+[a-z][^.;:#]{3,90}?\s(?:was|were)\s+(?:shipped|sold|bought|exported|imported|delivered|made|produced|ordered|sent|shipped)\b)/gi;

/** "Weaker oil exports push Nigeria's foreign trade down", of a headline. */
const HEADLINE =
  /^(?:Weaker|Stronger|Lower|Higher|Falling|Rising|Dearer|Cheaper|Slumping|Sliding|Soaring|Surging|Slow(?:er|ing)?|Weak|Strong|Poor|Slack|Brisk|Robust|Costlier|Shrinking|Growing|Fewer|Less|More)\s[^,;:]{3,60}?\s(?:push|drag|pull|lift|drive|send|shrink|narrow|widen|swell|hurt|cut|boost|knock|keep|dent|squeeze|erode|weigh)s?\s[^,;:]{3,80}/;

/** "Lower imports cut the trade gap". */
const ARITHMETIC = /^\S+\s(?:imports|exports)\s\S+\s[^,;:]*\b(?:gap|deficit|surplus|balance|shortfall)\b/;

const COLON = /[^\s:]:\s+(?=[a-z])/g;
const HAPPENS =
  /^(?:(?:the|an?|its|their|some|many|two|three|several|most)\s+)?(?:[-\w.']+\s+){1,6}?(?:stood\s+still|declined|fell|rose|grew|sank|shrank|weakened|slumped|became|become|were|was|is|are|has|have|had|bought|cut|stopped|closed|stayed|turned|dried|ran|lost|gained|slowed|picked\s+up|bit|bites?|hit|hits)\b/;
/** All exports or imports, or a part of them: what moved, and no reason. */
const OF_FLOWS =
  /^(?:(?:both|its|their|the|total|overall|all|goods|merchandise|[a-z]+)\s+){0,2}(?:exports?|imports?|shipments|sales|deliveries|purchases|trade|surplus|deficit|gap|balance|figures?|total|turnover|share)\b/;

/** "Displays decreased 27 percent: demand for panels stood still": a clause behind a colon tells why, where no figure stands in it. */
function behindColon({ text, quantities, changes, flows }: Marks): readonly CauseSpan[] {
  if (!text.includes(': ')) return [];
  return matchesOf(COLON, text).flatMap((match) => {
    const start = match.index + match[0].length;
    const stop = text.slice(start).search(/[;"]|[.!?](?:\s|$)|\s¦\s/);
    const end = stop < 0 ? text.length : start + stop;
    const rest = text.slice(start, end);
    const moved = changes.some((c) => c.end <= match.index) || /\b(?:lose|lost)\s+pace\b/.test(text.slice(0, start));
    if (!moved || quantities.some((q) => q.start >= start && q.start < end)) return [];
    if (OF_FLOWS.test(rest) || !HAPPENS.test(rest) || flows.some((f) => f.start >= start && f.end <= start + 24))
      return [];
    return CAUSE_NOUN.test(rest) || /\b(?:trading|debts?|panels?|grades?|stores?|plants?)\b/.test(rest)
      ? [{ start, end, whole: true }]
      : [];
  });
}

/** The clause around a word that stands in it. */
const around = (text: string, at: number, atEnd: number): CauseSpan => {
  const [start, end] = clauseAround(text, at, atEnd);
  return { start, end };
};

const ACTOR = /\b(?:who|he|she|they|we|it|government|ministry|minister|president|parliament|bank|board)\s+$/i;

/** Causes that no word of cause joins to what they moved: by what was behind it, what made it move, what a colon leads to. */
export function unsaidCauses(marks: Marks): readonly CauseSpan[] {
  const { text } = marks;
  const found: CauseSpan[] = [];
  const reason = opens(text, REASON_GATE) ? WERE_REASON.exec(text) : null;
  if (reason) found.push({ start: 0, end: reason[0].length, whole: true });
  if (opens(text, BEHIND_GATE)) {
    for (const m of matchesOf(STOOD_BEHIND, text)) found.push(around(text, m.index, m.index + m[0].length));
    for (const m of matchesOf(BEHIND_STOOD, text))
      found.push({ start: m.index, end: m.index + m[0].length, whole: true });
  }
  if (opens(text, BACK_GATE))
    for (const m of matchesOf(GOES_BACK, text)) found.push(around(text, m.index, m.index + m[0].length));
  if (opens(text, MARK_GATE))
    for (const m of matchesOf(MARK_OF, text))
      found.push({ start: m.index, end: clauseEnd(text, m.index + m[0].length) });
  if (opens(text, MADE_GATE))
    for (const m of matchesOf(MADE_MOVE, text)) {
      const [start] = clauseAround(text, m.index, m.index);
      const subject = text.slice(start, m.index);
      const moved =
        TRADED.test(m[0]) || marks.quantities.some((q) => q.start - m.index - m[0].length < 4 && q.start > m.index);
      if (subject.trim().length > 4 && !ACTOR.test(subject) && moved && CAUSE_NOUN.test(subject))
        found.push({ start, end: m.index + m[0].length, whole: true });
    }
  if (opens(text, GAIN_GATE))
    for (const m of matchesOf(GAINED_FROM, text)) {
      const end = clauseEnd(text, m.index + m[0].length);
      if (CAUSE_NOUN.test(text.slice(m.index, end)) || /\bhunger\b/.test(text.slice(m.index, end)))
        found.push({ start: clauseAround(text, m.index, m.index)[0], end });
    }
  if (opens(text, REASON_WORDS)) {
    for (const m of matchesOf(FOR_THAT, text)) {
      const after = m.index + m[0].length;
      const of = marks.flows.some((f) => f.start >= after) && marks.changes.some((c) => c.start >= after);
      // "Imports rose to #, and so the deficit swelled" is arithmetic.
      if (m.index > 8 && of && !marks.flows.some((f) => f.start < m.index))
        found.push({ start: 0, end: m.index + m[0].length, whole: true });
    }
    const why = EXPLAINS_WHY.exec(text);
    if (why) found.push({ start: 0, end: clauseEnd(text, why[0].length) });
  }
  if (opens(text, ONCE_GATE))
    for (const m of matchesOf(ONCE, text))
      if (marks.changes.length > 0) found.push({ start: m.index, end: m.index + m[0].length, whole: true });
  if (opens(text, ALL_GATE))
    for (const m of matchesOf(SINCE_ALL, text)) {
      const said = (m.groups!.why ?? m.groups!.less)!;
      const start = m.index + m[0].length - said.length;
      found.push({ start, end: m.index + m[0].length, whole: true });
    }
  const title = marks.sentence.kind === 'title' ? HEADLINE.exec(text) : null;
  if (title && TRADED.test(title[0]) && !ARITHMETIC.test(title[0])) found.push({ start: 0, end: title[0].length });
  return [...found, ...behindColon(marks)];
}
