import type { Flow } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import { MONTH_NAME } from '../extract/phrase.js';
import { onceInTurn } from '../once-in-turn.js';

/** Between an economy and the number it stands next to: "the UAE ($484m)", "Egypt took 17.9 percent", "Japan was next with". */
const NEXT_TO =
  /^\)?(?:'s?)?\s*(?:\(|:|,|[-¦]\s)?\s*(?:(?:countries|states|members|nations|partners|buyers|customers|clients|markets|importers|consumers|firms|companies|among them|stands|stood|represents|represented|absorbed|absorbs|cornered|captured|claimed|commanded|now|whose|amounted|was|were|is|came|ranked|followed|follows|comes|came|ranks|led|headed|topped|occupied|occupies|took\s+up|being|position|suppliers|sources|sellers|destinations|list|in(?=\s+(?:the\s+)?(?:first|second|third|fourth|fifth|front|top)\b)|kept|keeps|held|holds|retained|remained|stood|remains|valued|again|trailed|trails|trailing|all|lagged|lags|lagging|behind|close|right|close\s+behind|round(?:ed|s)\s+out|rounding\s+out|completed|completes|closed|five|ten|two|three|four|continents|regions|saw|which|that|also|by far|in front|in the lead|lead|ahead|leads|leading|heads|tops|the|its|their|a|close|largest|biggest|main|top|leading|most|important|first|second|third|fourth|fifth|next|in line|place|spot|position|customer|buyer|seller|exporter|importer|purchaser|recipient|provider|market|supplier|source|partner|destination|place|also|alone|then|still|with|at|by|on|and|took|takes|taking|supplied|supplying|provided|provides|delivered|delivers|accounts|accounted|accounting|constituted|constitutes|comprised|for|contributed|bought|received|sold|reached|totall?ed|made|up|down|plus|minus|some|only|just|goods|worth|unchanged|flat|steady|stable|rose|fell|gained|dropped|lost|grew|jumped|surged|soared|declined|increased|decreased|slipped|climbed|advanced|shrank|plunged|slid|sank|slumped|tumbled|plummeted|eased|dipped|edged|retreated|collapsed|contracted|expanded|swelled|leapt|leaped|rallied|rebounded|recovered|added|shed|to|purchases|country|of|one|share|figures?|rates?|increase|rise|gain|growth|drop|decline|decrease|amounting|equal|where|exports?|imports?|deliveries|supplies|shipments|sales|trade|it|they|#+)(?:\s+|,\s*|\s*\(|:\s*|$))*$/i;
/** Verbs of those whose own trade is told. */
const SUBJECT_OF_OWN =
  /^\s*(?:also\s+|again\s+|itself\s+)?(?:had|has|ran|runs|posted|recorded|reported|registered|saw|exported|imported|sold|bought|shipped)\b/i;

const HEAD = /^(?:With|At) (?:(?:an?|the|its) )?(?:[a-z-]+ ){0,3}#/;
const HAS_PLACE = /^\s(?:was|is|were|are|remained|remains|ranked|ranks|came|comes|became)\s/;

/** "With $1.677 billion, Germany took the most": the economy that follows a number at the head of the sentence. */
export function headedBy(marks: Marks, draft: Draft, reporter: string | null = null): string | null {
  const opens = marks.masked.startsWith('With ') || marks.masked.startsWith('At ');
  const head = opens ? HEAD.exec(marks.masked) : null;
  const next = marks.economies[0];
  if (!head || !next || next.start <= draft.at || next.code === reporter) return null;
  // "With a trade volume of #, Peru was the sixth partner".
  if (head[0].length > 6 && !HAS_PLACE.test(marks.masked.slice(next.end, next.end + 24))) return null;
  return /^[^.;]{0,60},\s+(?:the\s+)?$/.test(marks.masked.slice(draft.atEnd, next.start)) ? next.code : null;
}

/** A remark between commas: ", first among China's partners on the continent,". */
const ASIDE = /^,\s[^,#]{3,90},\s/;

/** "Germany was the main customer in July 2015 with #": when it was, between the name and the number. */
const WHEN = new RegExp(
  String.raw`\s(?:in|during|for|over)\s(?:the\s)?(?:(?:same|first|second|third|fourth|last|whole)\s)?(?:(?:half|quarter|months?|year|period)(?:\s(?:of|in)\s(?:the\syear|(?:19|20)\d\d))?|${MONTH_NAME}(?:\s?(?:-|¦|to)\s?${MONTH_NAME})?(?:\s(?:19|20)\d\d)?|(?:19|20)\d\d)(?=[,\s])`,
);

/** The economy that opens the sentence and is followed by such a remark. */
function subjectWithAside(marks: Marks, draft: Draft): Marks['economies'][number] | null {
  const first = marks.economies[0];
  if (!first || first.start > 4) return null;
  const aside = ASIDE.exec(marks.masked.slice(first.end));
  return aside && first.end + aside[0].length <= draft.at ? first : null;
}

/**
 * The economy that a number stands next to in a list or behind a verb of buying and supplying; null when it is `reporter`
 * itself, or when the number belongs to a flow that names its own partner.
 */
export function besideNumber(marks: Marks, draft: Draft, reporter: string | null): string | null {
  const headed = headedBy(marks, draft, reporter);
  if (headed) return headed;
  const near = nearest(marks, draft, reporter);
  const first = subjectWithAside(marks, draft);
  // "Vietnam, its closest rival, sold #, and India #": another one with a number of its own.
  const apart = first && near && first !== near ? !isNextTo(marks, draft, near) || isExample(marks, near) : false;
  const before = apart ? first : near;
  return before && before.code !== reporter && !isExample(marks, before) && isNextTo(marks, draft, before)
    ? before.code
    : null;
}

const OWN_LIST =
  /^@+'s?\s+(?:[a-z]+\s+){0,3}(?:markets|list|table|rankings?|buyers|suppliers|destinations|partners|sources|customers|importers|exporters)\b/i;

/** The economy named last before a number; "China led Peru's export markets with #" is of China in Peru's figures. */
function nearest(
  { masked, economies }: Marks,
  { at }: Draft,
  reporter: string | null,
): Marks['economies'][number] | undefined {
  const index = economies.findLastIndex((e) => e.end <= at);
  const near = economies[index];
  const ofOwn = index > 0 && near!.code === reporter && OWN_LIST.test(masked.slice(near!.start, at));
  return ofOwn ? economies[index - 1] : near;
}

/** "Third countries, among them the United States and China, took": only examples of those that are told of. */
const EXAMPLES =
  /,\s(?:among\s(?:them|which)|including|such\sas|like|notably|especially|above\sall|particularly)\s(?:the\s)?(?:@+(?:,\s|,?\sand\s)(?:the\s)?)*$/;
/** "The largest partner in Eastern Europe, rose by #": where it lies. */
const WHERE =
  /\b(?:partner|market|customer|buyer|supplier|destination|source|economy|country)\s+(?:of\s+(?:the\s+)?@+\s+)?in\s+(?:the\s+)?(?:[A-Z][a-z]+\s+(?:and\s+)?){0,3}$/;
/** "The third partner, after Morocco and South Africa, accounting for": those that stand before it. */
const BEHIND_OTHERS = /,\s(?:after|behind|trailing)\s(?:the\s)?(?:@+(?:,\s|,?\sand\s)(?:the\s)?)*$/;
/** "Trade with Russia, under sanctions since its invasion of Ukraine, leapt": named in an aside. */
const IN_ASIDE = /,\s(?!(?:well\s)?ahead\b)[a-z][^,#@]*\b(?:of|against|on|over)\s(?:the\s)?$/;
const isExample = ({ masked }: Marks, { start, end }: Marks['economies'][number]): boolean => {
  if (WHERE.test(masked.slice(Math.max(0, start - 50), start))) return true;
  if (masked[end] !== ',') return false;
  const before = masked.slice(Math.max(0, start - 90), start);
  return (
    EXAMPLES.test(before) ||
    IN_ASIDE.test(before) ||
    (BEHIND_OTHERS.test(before) && !/^,\s(?:with|at|on)\s/.test(masked.slice(end, end + 7)))
  );
};

/** Does nothing but words of a list, or of buying and supplying, stand between an economy and a number? */
function isNextTo({ masked }: Marks, draft: Draft, { end, form }: Marks['economies'][number]): boolean {
  if (form === 'capital') return false;
  const own = masked.slice(end, draft.at);
  const between = (own.includes('@') ? own.replace(OF_OWN_LIST, ' ') : own).replace(ASIDE, ' ').replace(WHEN, ' ');
  // "The United States bought a fifth of British exports": a share of another's trade is a partner's.
  const tellsOwn = SUBJECT_OF_OWN.test(between) && !(draft.kind === 'share' && BOUGHT.test(between));
  return between.length <= 70 && !tellsOwn && NEXT_TO.test(between);
}

const BOUGHT = /^\s(?:also\s|again\s)?(?:bought|imported|purchased)\s$/;

const OF_OWN_LIST = /\s(?:the\s)?@+'s?(?=\s)/;

/** Between two of a row, of which the first may have an aside: "China, its biggest market, and Vietnam". */
const SEPARATOR =
  /^(?:,\s(?:its|the|their)\s[a-z][a-z -]{2,50},\s(?=and\s)|\s(?:--|¦)\s(?:its|the|their)\s[a-z][a-z -]{2,50}\s(?:--|¦)\s(?=and\s))?(?:\s*,\s*(?:and\s+)?|\s*and\s+)(?:to\s+|from\s+|with\s+)?(?:the\s+)?$/i;
const NUMBER_SEPARATOR = /^(?:\s\(#+\))?\s*,?\s*(?:and\s+(?:by\s+|to\s+|up\s+|down\s+)?|by\s+|to\s+)?$/i;

/** Also where each has its amount: "# in exports and # in imports", "exports of # and imports of #". */
const FLOW_SEPARATOR =
  /^(?:,?\s+as\s+well\s+as\s+(?:its\s+|the\s+)?|(?:\s+(?:to|from|with))?\s*,?\s*(?:and\s+)?(?:(?:the|its|their|total)\s+)*(?:#+\s+(?:in|of)\s+(?:total\s+)?)?|,?\s+and\s+(?:only\s+|another\s+|the\s+other\s+)?#+\s+(?:(?:was|were)\s+)?|\s+(?:of|at|worth)\s+#+,?\s+and\s+|\s+(?:of\s+(?:the\s+)?@+\s+)?(?:was|were|stood at|came to|amounted to|totall?ed|reached|at|of)\s+#+[^#@;.,]{0,30},?\s+and\s+(?:its\s+|their\s+|the\s+|total\s+)*)$/i;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The run of spans around the one at `index` that is parted only by commas and "and". */
function runAround<T extends Span>(
  masked: string,
  spans: readonly T[],
  index: number,
  separator: RegExp,
): readonly T[] {
  let [from, to] = [index, index];
  while (from > 0 && separator.test(masked.slice(spans[from - 1]!.end, spans[from]!.start))) from -= 1;
  while (to + 1 < spans.length && separator.test(masked.slice(spans[to]!.end, spans[to + 1]!.start))) to += 1;
  return spans.slice(from, to + 1);
}

/** Which of several a number is, in "to Japan and Korea fell 3 and 5 percent respectively"; null where it is not so said. */
export interface Respective {
  readonly partner: string | null;
  readonly flow: Flow | null;
}

/** The economies of a sentence that stand in one row with the one at `index`, from it on. */
export const rowFrom = ({ masked, economies }: Marks, index: number): readonly Marks['economies'][number][] =>
  runAround(masked, economies.slice(index), 0, SEPARATOR);

/** The economies that a sentence names in one row: "the EU, the United States and ASEAN". */
export function listedIn({ masked, economies }: Marks, main: string | null): readonly string[] {
  for (let i = 0; i + 1 < economies.length; i += 1) {
    const run = runAround(masked, economies, i, SEPARATOR);
    if (run.length > 1) return run.map((e) => e.code);
  }
  // "In second place was Kenya with #, and in third place Uganda with #".
  const told = economies.flatMap((e) =>
    e.code !== main && OWN_NUMBER.test(masked.slice(e.end, e.end + 40)) ? [e.code] : [],
  );
  return told.length > 1 ? told : [];
}
const OWN_NUMBER = /^,?\s+(?:with|at|on)\s[^#@;]{0,24}#/;

/** Between two numbers that are told of two economies in the same order. */
const PLAIN_SEPARATOR = /^\s*(?:,\s*(?:and\s+)?|and\s+)(?:just\s+|about\s+|only\s+|some\s+)?$/i;
const GENITIVE = /^'s?\b/;

/** "Kenya and Uganda came next with # and #": as many numbers as economies, and nothing else named between them. */
function inOrder(marks: Marks, draft: Draft): string | null {
  const own = marks.quantities.findIndex((q) => q.start === draft.at);
  if (own < 0 || marks.economies.length < 2 || marks.quantities.length < 2) return null;
  const { masked } = marks;
  const numbers = runAround(masked, marks.quantities, own, PLAIN_SEPARATOR);
  if (numbers.length < 2) return null;
  const last = marks.economies.findLastIndex((e) => e.end <= numbers[0]!.start);
  if (last < 0) return null;
  const row = runAround(masked, marks.economies.slice(0, last + 1), last, SEPARATOR);
  if (row.length !== numbers.length || row.some((e) => GENITIVE.test(masked.slice(e.end)))) return null;
  const between = masked.slice(row.at(-1)!.end, numbers[0]!.start);
  if (between.length > 60 || /[#;:.]/.test(between) || /\bbetween\s+(?:the\s+)?$/i.test(masked.slice(0, row[0]!.start)))
    return null;
  // "Exports to Kenya and Uganda fell 3 percent and imports 5 percent": each number is of a flow of its own.
  const first = numbers[0]!.start;
  if (marks.flows.some((f) => f.start >= first && f.end <= numbers.at(-1)!.end)) return null;
  return row[numbers.indexOf(marks.quantities[own]!)]!.code;
}

const FORMER = /\bthe\s+(?<which>former|latter)\b[^#;.]{0,40}$/;

const tellsTwoApart = onceInTurn((masked: string): boolean => masked.includes('former') || masked.includes('latter'));

const WITH_FORMER = /^\s+(?:with|to|from)\s+the\s+(?<which>former|latter)\b/;

/** "Japan and India were next, the former with # and the latter with #": which of two it is. */
function formerOrLatter({ masked, economies }: Marks, draft: Draft, before: readonly string[]): string | null {
  if (!tellsTwoApart(masked)) return null;
  const said = (
    WITH_FORMER.exec(masked.slice(draft.atEnd, draft.atEnd + 40)) ??
    FORMER.exec(masked.slice(Math.max(0, draft.at - 60), draft.at))
  )?.groups?.which;
  if (!said) return null;
  for (let i = economies.findLastIndex((e) => e.end <= draft.at); i > 0; i -= 1) {
    const row = runAround(masked, economies.slice(0, i + 1), i, SEPARATOR);
    if (row.length === 2) return row[said === 'former' ? 0 : 1]!.code;
  }
  return before.length === 2 ? before[said === 'former' ? 0 : 1]! : null;
}

/** Where a number stands in a row of several of one kind, "by # and #, respectively" or "# and #"; null where it stands alone. */
export function numberInRow(
  { masked, quantities }: Marks,
  draft: Draft,
): { readonly index: number; readonly count: number; readonly first: number } | null {
  const own = quantities.findIndex((q) => q.start === draft.at);
  if (own < 0) return null;
  const apart = saysRespectively(masked);
  const { unit } = quantities[own]!.quantity;
  const run = runAround(masked, quantities, own, apart ? NUMBER_SEPARATOR : PLAIN_SEPARATOR);
  // "Fell # and # percent to $# and $#, respectively": a row of each.
  const row = apart ? run.filter((q) => q.quantity.unit === unit) : run;
  if (row.length < 2 || row.some((q) => q.quantity.unit !== unit)) return null;
  if (!apart && !/\band\b/.test(masked.slice(row.at(-2)!.end, row.at(-1)!.start))) return null;
  return { index: own - quantities.indexOf(row[0]!), count: row.length, first: quantities.indexOf(row[0]!) };
}

/** "Exports and imports rose # and #": as many numbers as flows. */
function flowInOrder(marks: Marks, draft: Draft): Flow | null {
  if (marks.flows.length < 2) return null;
  const row = numberInRow(marks, draft);
  if (!row) return null;
  const place = marks.quantities[row.first]!.start;
  const last = marks.flows.findLastIndex((f) => f.end <= place);
  if (last < 1 || marks.masked.slice(marks.flows[last]!.end, place).length > 40) return null;
  const flows = runAround(marks.masked, marks.flows.slice(0, last + 1), last, FLOW_SEPARATOR);
  return flows.length === row.count ? flows[row.index]!.flow : null;
}

const TO_ROW =
  /^(?:\s+(?:gains?|rises?|increases?|growth|falls?|drops?|declines?|losses))?(?:\s+(?:of|worth\s+of|in)\s+[a-z]+)?\s+(?:to|from|with|for|by)\s+(?:the\s+)?$/;

/** "Exported #, # and # to the EU, the United States and South Korea, respectively": those named behind as many numbers. */
function behindRow(marks: Marks, from: number, count: number): readonly string[] {
  const first = marks.economies.findIndex((e) => e.start >= from);
  if (first < 0 || !TO_ROW.test(marks.masked.slice(from, marks.economies[first]!.start))) return [];
  const row = rowFrom(marks, first);
  return row.length === count ? row.map((e) => e.code) : [];
}

/** Without those that a bracket prints in another currency: "$53 million (Sh6.9 billion) and $47 million (Sh6 billion)". */
const withoutBrackets = ({ masked, quantities }: Marks): Marks['quantities'] =>
  masked.includes(' (#') ? quantities.filter((q) => masked[q.start - 1] !== '(' || masked[q.end] !== ')') : quantities;

/** The place of a number among them, or of the one whose rate it is: "$44 million (10.5%)". */
function rowIndex(plain: Marks['quantities'], masked: string, { at }: Draft): number {
  const own = plain.findIndex((q) => q.start === at);
  if (own >= 0) return own;
  const before = plain.findLastIndex((q) => q.end <= at);
  return before >= 0 && masked.slice(plain[before]!.end, at) === ' (' ? before : -1;
}

/** "With # and #, Slovakia and Poland followed", "At #, # and #, A, B and C were": who stands behind as many numbers at the head. */
function headedRow(marks: Marks, draft: Draft): string | null {
  const { masked, quantities, economies } = marks;
  if (quantities.length < 2 || economies.length < 2 || !/^(?:With|At)\s(?:about\s|some\s|nearly\s)?#/.test(masked))
    return null;
  const numbers = runAround(masked, quantities, 0, NUMBER_SEPARATOR);
  const own = numbers.findIndex((q) => q.start === draft.at);
  if (own < 0 || numbers.length < 2) return null;
  const end = numbers.at(-1)!.end;
  const first = economies.findIndex((e) => e.start >= end && HEADS_ROW.test(masked.slice(end, e.start)));
  const row = first < 0 ? [] : rowFrom(marks, first);
  return row.length === numbers.length ? row[own]!.code : null;
}
const HEADS_ROW = /^[^.;#]{0,70},\s(?:the\s)?$/;

/** Is each of several numbers of another thing? Asked once for all of a sentence. */
export const saysRespectively = onceInTurn((masked: string): boolean => /\brespectively\b/i.test(masked));

/** Economies and numbers listed in the same order; `before` are those of the sentence before, where "them" points to it. */
export function respectiveOf(marks: Marks, draft: Draft, before: readonly string[]): Respective | null {
  const { masked } = marks;
  const headed = headedRow(marks, draft);
  if (headed) return { partner: headed, flow: null };
  if (!saysRespectively(masked)) {
    const partner = formerOrLatter(marks, draft, before) ?? inOrder(marks, draft);
    const flow = partner ? null : flowInOrder(marks, draft);
    return partner || flow ? { partner, flow } : null;
  }
  const plain = withoutBrackets(marks);
  const own = rowIndex(plain, masked, draft);
  if (own < 0) return null;
  const run = runAround(masked, plain, own, NUMBER_SEPARATOR);
  const { unit } = plain[own]!.quantity;
  const alike = run.filter((q) => q.quantity.unit === unit);
  // "Exports and imports rose # and # percent to $# and $#, respectively": a row of each unit.
  const numbers = alike.length > 1 ? alike : run;
  const index = numbers.indexOf(plain[own]!);
  if (numbers.length < 2) return null;
  const place = numbers[0]!.start;
  const listed = <T extends Span>(spans: readonly T[], separator: RegExp): T | undefined => {
    for (let i = spans.length - 1; i >= 0; i -= 1) {
      if (spans[i]!.end > place) continue;
      const run = runAround(masked, spans.slice(0, i + 1), i, separator);
      if (run.length === numbers.length) return run[index];
    }
    return undefined;
  };
  return {
    partner:
      listed(marks.economies, SEPARATOR)?.code ??
      behindRow(marks, numbers.at(-1)!.end, numbers.length)[index] ??
      (before.length === numbers.length ? (before[index] ?? null) : null),
    flow: listed(marks.flows, FLOW_SEPARATOR)?.flow ?? null,
  };
}
