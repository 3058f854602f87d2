import type { Draft, Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { rowFrom } from './beside.js';
import type { Place } from './topic.js';

const COUNTED = '(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\\d+)';
const NATIONS =
  '(?:countries|nations|states|economies|partners|markets|destinations|suppliers|buyers|customers|neighbou?rs|sources)';
/** "Went to the top 10 countries": counted among all. */
const WENT_TO_TOP = /\b(?:went|goes|go|came|come)\s+(?:to|from)\s+(?:the\s+|its\s+)?(?:top|leading|first|main)\b/i;
/** "The top five destinations", "the ten most important partners". */
const TOP = new RegExp(
  String.raw`\b(?:top|leading|largest|biggest|main|first|major|most\s+important)\s+${COUNTED}\s+(?:[a-z]+\s+)?${NATIONS}\b|\b${COUNTED}\s+(?:leading|largest|main|biggest|top|major|most\s+important)\s+(?:[a-z]+\s+)?${NATIONS}\b`,
  'i',
);
const HAVE = String.raw`(?:together|combined|jointly|account\w*|ma(?:de|ke|king)\s+up|b(?:ought|uy)|t(?:ook|ake)|suppl\w+|absorb\w*|represent\w*|contribut\w+|constitut\w+|compris\w+|cover(?:ed)?)`;
/** "The two neighbours together bought", "these 10 countries account for", "together less than a third". */
const JOINTLY = new RegExp(
  String.raw`\b(?:[Tt]he|[Tt]hese|[Tt]hose)\s+(?:[a-z]+\s+)?${COUNTED}\b(?:\s+${NATIONS})?\s+${HAVE}\b|\b(?:[Tt]aken\s)?(?:[Tt]ogether|[Cc]ombined|[Bb]etween\s+them),?\s+(?:they|these|(?:the|these)\s+(?:(?:top|first|leading|biggest|largest)\s+)?${COUNTED})\b|,\s+(?:together|collectively|jointly)\s`,
);
/** "The combined share", "the share of these countries": what several have. */
const SHARE_OF_SEVERAL = new RegExp(
  String.raw`\b(?:combined|collective|joint|aggregate)\s+shares?\b|\bshares?\b[^#;.]{0,40}\b(?:(?:these|those)\s+(?:${COUNTED}\s+)?${NATIONS}|(?:of|for)\s+(?:the|these|those|all)\s+${COUNTED}(?=\s+(?:in|of|together|was|is|were|came|stood|reached|amounted|${NATIONS})\b))\b`,
  'i',
);
/** Those that have no code because no list says who they are: "developed countries took". */
const NAMELESS = new RegExp(
  String.raw`(?:^|[,;]\s|\b(?:and|while|but)\s)(?:[Tt]he\s+)?(?:[Dd]evelop(?:ed|ing)|[Ee]merging|[Aa]dvanced|[Ii]ndustriali[sz]ed|[Hh]igh-income|[Ll]ow-income|[Oo]ther)\s+(?:countries|economies|nations|markets)\s+(?:together\s+)?${HAVE}\b`,
);

const ROW = String.raw`(?:the\s)?@+(?:(?:,\sand\s|,\s|\sand\s)(?:the\s)?@+)+`;
/** "Germany, Britain and France together bought", "the three biggest markets, the US, the EU and China, accounted for", "in both Germany and the US". */
const IN_A_ROW = new RegExp(
  String.raw`${ROW}(?:\s(?:together|combined|jointly)\b|,\s(?=(?:accounted|account|made|make|took|take|bought|buy|absorbed|represent)))|\bin\sboth\s${ROW}`,
  'i',
);
/** "Germany and France took # of exports", "the top three - China, the US and the EU - accounted for": nothing says each. */
const ROW_TOOK = new RegExp(
  String.raw`(?:^|[.;:¦-]\s|,\s(?:and\s|while\s|but\s)?|\b(?:[Tt]ogether|while|but|as)\s)${ROW}(?:\s[-¦]+)?\s(?:(?:still|now|alone|also|again)\s)?(?:account(?:ed|s)?\sfor|ma[dk]e\sup|t(?:ook|ake)|bought|buy|absorb(?:ed)?|represent(?:ed)?|suppl(?:ied|y)|received?|contributed?)\s(?:(?:about|some|nearly|almost|over|only|just|a|goods|worth)\s)*$`,
);
const EACH_HIS = /\b(?:respectively|each)\b/;
const AND_ANOTHER = /^[^#@.;]{0,40}\s(?:and|versus|against)\s[^#@.;]{0,16}#/;

const BETWEEN_THEM = /^[^#;.]{0,50}\bbetween\sthem\b/;
const ANY_ROW = new RegExp(ROW, 'i');
const GATE = gateOf(
  'together|combined|jointly|both|between|accounted|account|made|make|took|take|bought|buy|absorbed|absorb|represent|represented|supplied|supply|received|receive|contributed|contribute',
);

/** Are those that a row names told of together? */
function isRow(marks: Marks, { at, atEnd, kind }: Draft, main: string | null): boolean {
  if (marks.economies.length < 2 || !opens(marks.text, GATE)) return false;
  const left = marks.masked.slice(Math.max(0, at - 160), at);
  const said = IN_A_ROW.exec(left);
  if (said)
    return (
      (kind !== 'growth' || /\bin\sboth\s/i.test(said[0])) && !/[@#;]/.test(left.slice(said.index + said[0].length))
    );
  const took = kind === 'growth' ? null : ROW_TOOK.exec(left);
  if (took) {
    const from = at - left.length + took.index;
    const home = marks.economies.some((e) => e.code === main && e.start >= from && e.end <= at);
    return !home && !EACH_HIS.test(marks.masked) && !AND_ANOTHER.test(marks.masked.slice(atEnd, atEnd + 70));
  }
  return kind === 'share' && BETWEEN_THEM.test(marks.masked.slice(atEnd)) && ANY_ROW.test(left);
}

/** "Four countries, namely China, India and the UAE, shipped #": one number for all of them. */
const COUNTED_ROW = new RegExp(
  String.raw`\b${COUNTED}\s(?:[a-z]+\s)?${NATIONS},\s(?:namely\s|which\sare\s)?${ROW},?\s(?:[a-z]+\s)?(?:out\s)?[^@#;]{0,50}$`,
  'i',
);
export const countedRow = (marks: Marks, { at, kind }: Draft): string | null =>
  kind !== 'growth' &&
  marks.economies.length > 1 &&
  opens(marks.text, SEVERAL_GATE) &&
  COUNTED_ROW.test(marks.masked.slice(Math.max(0, at - 200), at))
    ? OTHERS
    : null;

const AHEAD = new RegExp(
  String.raw`\b(?:with|to|from|for)\s${ROW},?(?:\s(?:too|alike|both),?)?\s(?:it|they|the\s[^@#;.,]{3,40}|(?:exports|imports|trade|sales)\b[^@#;.,]{0,30})\s?(?:was\s|were\s|is\s)?$`,
  'i',
);
/** "With Mexico and Vietnam it was higher than ever", "with Canada and Mexico, too, the deficits were records": of several. */
export const rowAhead = (marks: Marks, { kind, start }: Draft): string | null =>
  kind === 'record' && marks.economies.length > 1 && AHEAD.test(marks.masked.slice(Math.max(0, start - 120), start))
    ? OTHERS
    : null;

const THEY_HAVE = new RegExp(String.raw`\b[Tt]hey\s+(?:also\s+)?${HAVE}\b`);
const SEVERAL_GATE = gateOf(
  'countries|nations|states|economies|partners|markets|destinations|suppliers|buyers|customers|neighbours?|neighbors?|sources|together|combined|collective|collectively|joint|jointly|aggregate|two|three|four|five|six|seven|eight|nine|ten|twenty',
);

/** The partner of a share or an amount that several have together: all, or those that have no code; null where none is said. */
export function groupOf(marks: Marks, draft: Draft, { recent, main, last: told, block }: Place): string | null {
  if (draft.kind !== 'share' && draft.kind !== 'level' && draft.kind !== 'growth') return null;
  if (isRow(marks, draft, main)) return OTHERS;
  if (draft.kind === 'growth') return null;
  // "On the side of imports they accounted for #", behind a sentence on several.
  if (told.partner === OTHERS && block === marks.sentence.block && THEY_HAVE.test(marks.text)) return OTHERS;
  if (!opens(marks.text, SEVERAL_GATE)) return null;
  const { text } = marks;
  // A number that stands beside a name is of that one: "ahead of Italy (#), with the top five countries at #".
  const last = marks.economies.findLast((e) => e.end <= draft.at);
  const ownFrom = last && last.code !== main ? last.end : 0;
  const stands = (said: RegExpExecArray | null): boolean =>
    said !== null && said.index < draft.atEnd && draft.start - said.index < 90 && said.index + said[0].length > ownFrom;
  if (draft.kind === 'share' && WENT_TO_TOP.test(text)) return 'WLD';
  if (draft.kind === 'share' && (stands(TOP.exec(text)) || stands(SHARE_OF_SEVERAL.exec(text)))) return OTHERS;
  if (stands(NAMELESS.exec(text))) return OTHERS;
  const said = JOINTLY.exec(text);
  if (!stands(said)) return null;
  const named = new Set([...marks.economies.map((e) => e.code), ...recent].filter((code) => code !== main));
  return named.size > 1 || /^th/i.test(said![0]) ? OTHERS : null;
}

/** Where words begin that say of whom together an amount is: they belong to what it says. */
export function jointlyFrom({ text, masked }: Marks, { start }: Draft): number {
  const said = JOINTLY.exec(text);
  return said && said.index < start && start - said.index < 60 && !masked.slice(said.index, start).includes('#')
    ? said.index
    : start;
}

/** Right behind the economy that has a number of its own. */
const BESIDE =
  /^\s*(?:\(|(?:was|were|came|is)\s(?:next|second|third|fourth)\s(?:with|at|on)\s|(?:with|at|by|up|down|rose|fell)\s)[^#@;]{0,16}$/;

/** "Sales to the EU, South Korea and Japan lost # percent": one number for several partners. */
export function severalAt(marks: Marks, mention: FlowMention, at = Number.POSITIVE_INFINITY): boolean {
  const first = marks.economies.findIndex((e) => e.start >= mention.end);
  if (first < 0 || marks.economies[first]!.code !== mention.partner) return false;
  if (/\bbetween\b|#/.test(marks.masked.slice(mention.end, marks.economies[first]!.start))) return false;
  const all = rowFrom(marks, first);
  // "With France and Italy, Poland's main partners": whose they are is none of them.
  const owned = all.length > 2 && /^'s?\s/.test(marks.masked.slice(all.at(-1)!.end));
  const row = owned ? all.slice(0, -1) : all;
  const last = row.at(-1)!;
  // "Followed by ASEAN with #": somebody named behind them.
  if (marks.economies.some((e) => e.start >= last.end && e.end <= at && BESIDE.test(marks.masked.slice(e.end, at))))
    return false;
  return (
    row.length > 1 &&
    last.form === 'name' &&
    !row.some((e) => e.code === mention.reporter) &&
    /\band\s+(?:to\s+|from\s+|with\s+)?(?:the\s+)?$/.test(marks.masked.slice(row.at(-2)!.end, last.start)) &&
    !/^(?:'s?\b|\s+(?:exports|imports|trade|took|bought|sold)\b)/.test(marks.masked.slice(last.end))
  );
}
