import type { Draft, Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import type { FlowMention } from '../extract/flow-mentions.js';
import { gateOf, opens } from '../extract/word-gates.js';
import { rowFrom } from './beside.js';
import type { Place } from './topic.js';

const COUNTED = '(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\\d+)';
const NATIONS =
  '(?:countries|nations|states|economies|partners|markets|destinations|suppliers|buyers|customers|neighbou?rs|sources)';
/** "The top five destinations took": those together, and not all. */
const TOP_TAKE =
  /\b(?:destinations|suppliers|markets|buyers|customers|sources|partners)\s(?:together\s)?(?:took|take|absorbed?|bought|sent|supplied|provided|accounted|made up)\b/i;
/** "Went to the top 10 countries": counted among all. */
const TOP = new RegExp(
  String.raw`\b(?:top|leading|largest|biggest|main|first)\s+${COUNTED}\s+(?:[a-z]+\s+)?${NATIONS}\b|\b${COUNTED}\s+(?:leading|largest|main|biggest|top)\s+(?:[a-z]+\s+)?${NATIONS}\b`,
  'i',
);
/** "The two neighbours together bought", "together less than a third": several that have no code of their own. */
const JOINTLY = new RegExp(
  String.raw`\b(?:[Tt]he|[Tt]hese)\s+${COUNTED}\b(?:\s+${NATIONS})?\s+(?:together|combined|jointly|accounted|account|made\s+up|make\s+up|bought|took|supplied|absorbed|represent\w*)\b|\b[Tt]ogether,?\s+(?:they|these|the\s+${COUNTED})\b|,\s+together\s`,
);

const ROW = String.raw`(?:the\s)?@+(?:(?:,\sand\s|,\s|\sand\s)(?:the\s)?@+)+`;
/** "Germany, Britain and France together bought", "the three biggest markets, the US, the EU and China, accounted for", "in both Germany and the US". */
const IN_A_ROW = new RegExp(
  String.raw`${ROW}(?:\s(?:together|combined|jointly)\b|,\s(?=(?:accounted|account|made|make|took|take|bought|buy|absorbed|represent)))|\bin\sboth\s${ROW}`,
  'i',
);
const BETWEEN_THEM = /^[^#;.]{0,50}\bbetween\sthem\b/;
const ANY_ROW = new RegExp(ROW, 'i');
const GATE = gateOf(
  'together|combined|jointly|both|between|accounted|account|made|make|took|take|bought|absorbed|represent',
);

/** Are those that a row names told of together? */
function isRow(marks: Marks, { at, atEnd, kind }: Draft): boolean {
  if (marks.economies.length < 2 || !opens(marks.text, GATE)) return false;
  const left = marks.masked.slice(Math.max(0, at - 160), at);
  const said = IN_A_ROW.exec(left);
  if (said)
    return (
      (kind !== 'growth' || /\bin\sboth\s/i.test(said[0])) && !/[@#;]/.test(left.slice(said.index + said[0].length))
    );
  return kind === 'share' && BETWEEN_THEM.test(marks.masked.slice(atEnd)) && ANY_ROW.test(left);
}

/** The partner of a share or an amount that several have together: all, or those that have no code; null where none is said. */
export function groupOf(marks: Marks, draft: Draft, { recent, main }: Place): string | null {
  if (draft.kind !== 'share' && draft.kind !== 'level' && draft.kind !== 'growth') return null;
  if (isRow(marks, draft)) return OTHERS;
  if (draft.kind === 'growth') return null;
  if (draft.kind === 'share' && TOP.test(marks.text)) return TOP_TAKE.test(marks.text) ? OTHERS : 'WLD';
  const said = JOINTLY.exec(marks.text);
  const named = new Set([...marks.economies.map((e) => e.code), ...recent].filter((code) => code !== main));
  return said && named.size > 1 && said.index < draft.atEnd && draft.start - said.index < 90 ? OTHERS : null;
}

/** Right behind the economy that has a number of its own. */
const BESIDE =
  /^\s*(?:\(|(?:was|were|came|is)\s(?:next|second|third|fourth)\s(?:with|at|on)\s|(?:with|at|by|up|down|rose|fell)\s)[^#@;]{0,16}$/;

/** "Sales to the EU, South Korea and Japan lost # percent": one number for several partners. */
export function severalAt(marks: Marks, mention: FlowMention, at = Number.POSITIVE_INFINITY): boolean {
  const first = marks.economies.findIndex((e) => e.start >= mention.end);
  if (first < 0 || marks.economies[first]!.code !== mention.partner) return false;
  if (/\bbetween\b|#/.test(marks.masked.slice(mention.end, marks.economies[first]!.start))) return false;
  const row = rowFrom(marks, first);
  const last = row.at(-1)!;
  // "Followed by ASEAN with #": somebody named behind them.
  if (marks.economies.some((e) => e.start >= last.end && e.end <= at && BESIDE.test(marks.masked.slice(e.end, at))))
    return false;
  return (
    row.length > 1 &&
    last.form === 'name' &&
    !row.some((e) => e.code === mention.reporter) &&
    /\band\s+(?:to\s+|from\s+|with\s+)?(?:the\s+)?$/.test(marks.masked.slice(row.at(-2)!.end, last.start)) &&
    !/^(?:['’]s?\b|\s+(?:exports|imports|trade|took|bought|sold)\b)/.test(marks.masked.slice(last.end))
  );
}
