import type { ClaimKind } from '../../model/claim.js';
import type { Draft, Marks } from './draft.js';
import { flowFor } from './flow-of-number.js';

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twice: 2,
  double: 2,
};
const ORD = String.raw`(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th))`;
const NUM = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})`;
const FALLS = 'fall|drop|decline|decrease|contraction|slump|loss|deficit';
const RISES = 'rise|increase|growth|gain|expansion|surplus|rebound|recovery|uptick';

const number = (text: string): number => ORDINALS[text.toLowerCase()] ?? Number.parseInt(text, 10);

type Fields = Partial<Omit<Draft, 'kind' | 'start' | 'end' | 'at' | 'atEnd'>>;
type Reader = (groups: Record<string, string | undefined>, marks: Marks, match: RegExpExecArray) => Fields | null;

interface Form {
  readonly kind: ClaimKind;
  readonly form: RegExp;
  readonly read: Reader;
}

const direction = (word: string | undefined): string =>
  word === undefined
    ? 'high'
    : new RegExp(`^(?:${FALLS})`, 'i').test(word)
      ? /deficit/i.test(word)
        ? 'first_deficit'
        : 'first_fall'
      : /surplus/i.test(word)
        ? 'first_surplus'
        : 'first_rise';
const extreme = (word: string): string =>
  /lowest|smallest|slowest|weakest|worst|low|trough/i.test(word) ? 'low' : 'high';
const periodUnit = (word: string): string =>
  `${word.toLowerCase().replace(/s$/, '').replace('monthly', 'month').replace('yearly', 'year').replace('annual', 'year').replace('quarterly', 'quarter')}s`;
/** The year or month that "since" names, or the number of periods of "in five months". */
const sinceFields = (text: string | undefined): Fields => {
  const year = /\b(?:19|20)\d\d\b/.exec(text ?? '')?.[0];
  const count = new RegExp(
    String.raw`\bin\s+(?:more than |nearly |over |at least |about )?(?:(${NUM})|a)\s+(months?|years?|quarters?|decades?)`,
    'i',
  ).exec(text ?? '');
  if (year) return { since: year };
  return count?.[1] ? { value: number(count[1]), unit: periodUnit(count[2]!) } : {};
};

const FORMS: readonly Form[] = [
  {
    kind: 'streak',
    form: new RegExp(
      String.raw`\b(?:(?<dir>down|up|falling|rising|declining|growing) )?(?:for )?(?:a|an|the|its|their)\s+(?<n>${ORD})(?:[- ]?(?:straight|consecutive|successive))\s+(?:[\w-]+ )?(?<u>months?|quarters?|years?)`,
      'gi',
    ),
    read: (g) => streak(g),
  },
  {
    kind: 'streak',
    form: new RegExp(
      String.raw`\b(?:(?<dir>down|up|falling|rising|declining|growing) )?(?:for )?(?:a|an|the|its|their)\s+(?<n>${ORD})\s+(?:[\w-]+\s+){0,2}?(?<u>monthly|yearly|annual|quarterly|months?|quarters?|years?)\b(?:\s+[\w-]+){0,4}?\s+(?:in a row|running|in succession|straight)`,
      'gi',
    ),
    read: (g) => streak(g),
  },
  {
    kind: 'streak',
    form: new RegExp(
      String.raw`\b(?<n>${NUM})\s+(?:straight|consecutive|successive)\s+(?:[\w-]+ )?(?<u>months?|quarters?|years?)|\b(?<n2>${NUM})\s+(?<u2>months|quarters|years)\s+(?:in a row|running|in succession|straight)`,
      'gi',
    ),
    read: (g) => streak({ ...g, n: g.n ?? g.n2, u: g.u ?? g.u2 }),
  },
  {
    kind: 'record',
    form: new RegExp(
      String.raw`\bfirst\s+(?:annual |monthly |yearly |quarterly |year-on-year |double-digit |full-year )*(?<what>${FALLS}|${RISES})s?\s+(?<when>since\s+[\w ,]{2,24}?(?=[.,;)]|$|\s+(?:as|when|while|and|according|said)\b)|in\s+(?:more than |nearly |over |at least |about )?[\w-]+\s+(?:months?|years?|quarters?|decades?))`,
      'gi',
    ),
    read: (g) => ({ comparison: 'since', direction: direction(g.what), ...sinceFields(g.when) }),
  },
  {
    kind: 'record',
    form: /\b(?<what>highest|lowest|largest|biggest|smallest|fastest|slowest|steepest|sharpest|worst|best|weakest|strongest)\b(?:\s+(?!(?:partner|market|econom)\w*)[\w.'’-]+){0,9}?\s+(?<when>since\s+(?:[A-Z]\w+ )?(?:(?:19|20)\d\d|[\w ]{3,20})|on record|ever|in (?:more than |nearly |over )?(?:a|\w+)\s+(?:years?|months?|decades?|quarters?)|of the (?:decade|year|century)|for any \w+|in history)/gi,
    read: (g) => ({ comparison: 'since', direction: extreme(g.what!), ...sinceFields(g.when), ...scope(g.when!) }),
  },
  {
    kind: 'record',
    form: /\b(?:biggest|largest|highest|lowest|smallest)\s+(?<scope>January|February|March|April|May|June|July|August|September|October|November|December)\s+[\w.'’ -]{3,50}?(?=\s+(?:had|was|were|is|came|since)\b|[,.;]|$)/g,
    read: (g) => ({ comparison: 'since', direction: 'high', scope: `${g.scope} of each year` }),
  },
  {
    kind: 'record',
    form: /\b(?:(?:an?|the|its|their|new)\s+)?(?:all-time|annual|monthly|quarterly|new|fresh)?\s*\brecord\b(?:[- ](?<what>highs?|lows?))?(?:\s+(?<when>for (?:any|the|a|its) [\w.' ]{3,40}?))?(?=[,.;:)]|$|\s+(?:in|of|deficit|surplus|exports?|imports?|with|last|this|level|amount|and|\$|\d))/gi,
    read: (g, m, match) =>
      /\b(?:off|for the|track|on)\s+$/i.test(m.text.slice(0, match.index))
        ? null
        : {
            comparison: 'since',
            direction: g.what && /low/i.test(g.what) ? 'low' : 'high',
            ...(g.when ? scope(g.when) : {}),
          },
  },
  {
    kind: 'record',
    form: /\b(?:(?<what>went negative|turned negative|slipped into deficit|fell into deficit|fell|declined|dropped|rose|grew|increased|topped|exceeded|surpassed|turned positive)\b[^.,;]{0,40}?\s)?for the first time (?<when>(?:since|in)\s+[\w ]{2,20}?|ever|on record)(?=[.,;)]|$|\s+(?:as|when|while|showing|and)\b)/gi,
    read: (g) => ({
      comparison: 'since',
      direction:
        g.what && /negative|deficit/i.test(g.what)
          ? 'first_deficit'
          : g.what && /fell|declin|drop/i.test(g.what)
            ? 'first_fall'
            : g.what && /rose|grew|increas/i.test(g.what)
              ? 'first_rise'
              : 'first',
      ...sinceFields(g.when),
    }),
  },
  {
    kind: 'record',
    form: /\bthe\s+first\s+(?<scope>January|February|March|April|May|June|July|August|September|October|November|December|month|year|quarter)\s+(?:in which|when|that)\s+[^;]{5,120}?(?:above|below|over|topped|exceeded|surpassed|past)[^.;]{0,30}/gi,
    read: (g, m, match) => {
      const inside = m.quantities.find((q) => q.start >= match.index && q.end <= match.index + match[0].length + 15);
      return {
        comparison: 'since',
        direction: /below/i.test(match[0]) ? 'first_below' : 'first_above',
        scope: g.scope!,
        ...(inside
          ? {
              quantity: inside.quantity,
              value: inside.quantity.value,
              unit: inside.quantity.scale === 'one' ? 'currency' : inside.quantity.scale,
            }
          : {}),
      };
    },
  },
  {
    kind: 'record',
    form: /\bthe\s+(?<what>peak|trough|high|low)\s+of\s+the\s+(?:decade|year|century|period|series)/gi,
    read: (g) => ({ comparison: 'since', direction: extreme(g.what!), scope: 'as said' }),
  },
  {
    kind: 'rank',
    form: new RegExp(
      String.raw`\b(?:(?<among>among|one of)\s+)?(?:(?:the|its|their|a)\s+)?(?:(?!(?:${ORD}|two|three|five|ten|largest|biggest|top)\b)[\w.@]+(?:['’]s)?\s+)?(?:(?:(?<n>${ORD})[- ](?:largest|biggest|most important|highest))|(?<n2>two|three|five|ten)\s+(?:largest|biggest|top)|(?<top>largest|biggest|top|leading|number one|most important))(?!\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\s+(?:(?!(?:since|in|than|drop|fall|rise)\b)[\w.'’-]+\s+){0,4}?(?:partners?|markets?|econom(?:y|ies)|suppliers?|sources?|destinations?|exporters?|importers?|buyers?|deficits?|surplus(?:es)?|customers?|traders?|trading\s+nations?)\b(?!\s+(?:since|in\s+(?:a|\w+)\s+(?:years|months)|on record|for any|ever))`,
      'gi',
    ),
    read: (g) => ({
      comparison: 'rank_among',
      value: g.among ? null : number(g.n ?? g.n2 ?? 'first'),
      unit: g.among ? null : 'rank',
    }),
  },
  {
    kind: 'rank',
    form: /\b(?<the>fourth|fifth|sixth|second|third)\s+(?:largest|biggest)\s+(?:was\s+)?(?:the one|that)\b/gi,
    read: (g) => ({ comparison: 'rank_among', value: number(g.the!), unit: 'rank' }),
  },
  {
    kind: 'rank',
    form: new RegExp(
      String.raw`\b(?:(?:is|was|are|were|remains?|remained|came|ranks?|ranked|placed)\s+)(?:still\s+|as\s+|its\s+)?(?<n>${ORD})\b(?!\s+(?:month|year|quarter|fall|rise|drop|decline|time|half|increase))(?:\s+(?:and\s+${ORD}|in\s+\w+|among\s+[\w'’ ]{3,40}?partners))*(?:\s+respectively)?`,
      'gi',
    ),
    read: (g, _, match) => ({
      comparison: 'rank_among',
      value: /respectively| and /.test(match[0]) ? null : number(g.n!),
      unit: /respectively| and /.test(match[0]) ? null : 'rank',
    }),
  },
  {
    kind: 'rank',
    form: /\b(?:grew|rose|fell|dropped|declined|increased|expanded|shrank)\s+(?:the\s+)?(?:most|fastest)\b|\bsaw\s+the\s+(?:steepest|sharpest|biggest|largest|fastest)\s+(?:drop|fall|decline|rise|increase|growth|gain)/gi,
    read: () => ({ comparison: 'rank_among', value: 1, unit: 'rank' }),
  },
  {
    kind: 'count',
    form: new RegExp(
      String.raw`\bin\s+(?:just|only)?\s*(?<n>${NUM})\s+(?<u>years|months|quarters)\s+since\b[^.;]{0,60}?(?<y>(?:19|20)\d\d)?`,
      'gi',
    ),
    read: (g) => ({ value: number(g.n!), unit: g.u!.toLowerCase(), ...(g.y ? { since: g.y } : {}) }),
  },
  {
    kind: 'ratio',
    form: /\b(?:(?<dir>less|more)\s+than\s+)?(?<n>one|two|three|a)[- ](?<d>half|third|quarter|fourth|fifth|tenth)s?\s+(?:of|that of)\b/gi,
    read: (g) => ({
      comparison: 'ratio_to',
      value:
        Math.round(
          (number(g.n === 'a' ? 'one' : g.n!) /
            { half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, tenth: 10 }[g.d!.toLowerCase()]!) *
            1e4,
        ) / 1e4,
      unit: 'ratio',
      ...(g.dir ? { direction: `${g.dir.toLowerCase()}_than` } : {}),
    }),
  },
  {
    kind: 'ratio',
    form: new RegExp(
      String.raw`\b(?:(?:about|nearly|almost|more than|over|some|around)\s+)?(?<n>\d[\d,]*(?:\.\d+)?|${NUM})\s+times\s+(?:(?:larger|bigger|higher|greater|more)\s+than|as\s+(?:large|much|high|big)\s+as|that\s+of|the\b)|\b(?<twice>twice|double)\s+(?:as\s+\w+\s+as|the|that)\b`,
      'gi',
    ),
    read: (g) => ({
      comparison: 'ratio_to',
      value: g.twice ? 2 : (ORDINALS[g.n!.toLowerCase()] ?? Number(g.n!.replaceAll(',', ''))),
      unit: 'times',
    }),
  },
  {
    kind: 'causal',
    form: /\b(?:a result\s+|(?:was|were|is|are)\s+)?(?:(?:largely|mainly|partly|mostly|also|primarily|chiefly|in part)\s+)?(?:due to|because of|owing to|thanks to|driven by|caused by|attributed to|as a result of|dragged down by|weighed down by|boosted by|fuell?ed by|on the back of|in the wake of|stem(?:s|med|ming)? from|comes? from)\s+[^.;]{5,160}?(?=,\s|[.;"”]|$)|\bwhich\s+(?:has|have|had)\s+(?:impeded|hampered|curbed|dampened|hurt|boosted|restrained)\s+[^.;,"”]{5,100}|\bas\s+(?:higher|lower|weaker|stronger|a (?:tariff|trade) war)\s+[^.;"”]{5,120}|\b(?:may|might|could)\s+(?:also\s+)?have\s+held\s+[^.;,:]{3,60}/gi,
    read: (_, marks) =>
      marks.flows.length > 0 || /\b(?:decline|fall|drop|rise|trade|demand|exports?|imports?)\b/i.test(marks.text)
        ? { comparison: 'none' }
        : null,
  },
  {
    kind: 'forecast',
    form: /\b(?:will|would|(?:is|are)\s+(?:expected|likely|set|forecast|projected)\s+to)\s+(?:not\s+|also\s+|likely\s+|continue\s+to\s+)?(?:keep|experience|see|fall|falling|rise|drop|grow|decline|decreas\w+|increase|recover|rebound|shrink|expand|slow|remain|suffer|narrow|widen)\b[^.;,"”]{0,80}|\bcould follow\b[^.;]{0,60}/gi,
    read: (_, marks) =>
      marks.flows.length > 0 || /\btrade\b/i.test(marks.text) ? { comparison: 'yoy', ahead: true } : null,
  },
];

function streak(g: Record<string, string | undefined>): Fields {
  return {
    comparison: 'consecutive',
    value: number(g.n!),
    unit: periodUnit(g.u!),
    ...(g.dir ? { direction: /down|fall|declin/i.test(g.dir) ? 'fall' : 'rise' } : {}),
  };
}

const scope = (text: string): Fields => {
  const month = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i.exec(
    text,
  )?.[0];
  return month ? { scope: `${month} of each year` } : {};
};

/** The claims that a sentence makes in words: streaks, records, ranks, counts, ratios, causes and outlooks. */
export function phraseDrafts(marks: Marks): readonly Draft[] {
  const found: Draft[] = [];
  for (const { kind, form, read } of FORMS) {
    for (const match of marks.text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      const clash = found.some(
        (other) =>
          start < other.end &&
          other.start < end &&
          (other.kind === kind || ['record', 'streak', 'rank'].includes(other.kind)) &&
          ['record', 'streak', 'rank', 'causal', 'forecast'].includes(kind) &&
          !(kind === 'causal' && other.kind !== 'causal'),
      );
      if (clash) continue;
      const fields = read(match.groups ?? {}, marks, match);
      if (!fields) continue;
      found.push({
        kind,
        start,
        end,
        at: start,
        atEnd: end,
        quantity: null,
        value: null,
        unit: null,
        sign: null,
        comparison: 'none',
        flow: flowOfPhrase(kind, marks, start, end),
        ...fields,
      });
    }
  }
  return found;
}

/** A cause is about what stands before it; a phrase that names its own flow is about that one. */
function flowOfPhrase(kind: ClaimKind, marks: Marks, start: number, end: number): Draft['flow'] {
  const within = marks.flows.find((f) => f.start >= start && f.end <= end) ?? null;
  if (kind !== 'causal') return within ?? flowFor(marks, start, end);
  if (/^which/i.test(marks.text.slice(start, end))) return within;
  return marks.flows.filter((f) => f.end <= start).at(-1) ?? null;
}

const PAST_CHANGE =
  /^(?:\s+[\w.@'’]+){0,6}?\s+(?:fell|dropped|declined|shrank|slumped|plunged|rose|grew|increased|climbed|jumped|surged|contracted|tumbled|slid|sank)\b/i;

/** "Chinese trade with the U.S. shrank in September": a change without a number, where the sentence has no number at all. */
export function bareChangeDrafts(marks: Marks): readonly Draft[] {
  const flow = marks.flows[0];
  if (marks.quantities.length > 0 || !flow || !PAST_CHANGE.test(marks.text.slice(flow.end))) return [];
  const change = marks.changes.find((c) => c.start >= flow.end);
  if (
    !change ||
    /\b(?:in (?:just|only)? ?\w+ years|has|had|if|would|could|may)\b/i.test(marks.text.slice(flow.end, change.end + 25))
  )
    return [];
  return [
    {
      kind: 'growth',
      start: flow.start,
      end: change.end,
      at: change.start,
      atEnd: change.end,
      quantity: null,
      value: null,
      unit: null,
      sign: change.sign,
      flow,
      comparison: 'yoy',
      direction: change.sign < 0 ? 'fall' : 'rise',
    },
  ];
}
