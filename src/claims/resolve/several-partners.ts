import type { Draft, Marks } from '../extract/draft.js';
import { OTHERS } from '../extract/everybody-else.js';
import type { FlowMention } from '../extract/flow-mentions.js';
import { rowFrom } from './beside.js';
import type { Place } from './topic.js';

const COUNTED = '(?:two|three|four|five|six|seven|eight|nine|ten|twenty|\\d+)';
const NATIONS =
  '(?:countries|nations|states|economies|partners|markets|destinations|suppliers|buyers|customers|neighbou?rs|sources)';
/** "Went to the top 10 countries": counted among all. */
const TOP = new RegExp(
  String.raw`\b(?:top|leading|largest|biggest|main|first)\s+${COUNTED}\s+(?:[a-z]+\s+)?${NATIONS}\b|\b${COUNTED}\s+(?:leading|largest|main|biggest|top)\s+(?:[a-z]+\s+)?${NATIONS}\b`,
  'i',
);
/** "The two neighbours together bought", "together less than a third": several that have no code of their own. */
const JOINTLY = new RegExp(
  String.raw`\b(?:[Tt]he|[Tt]hese)\s+${COUNTED}\b(?:\s+${NATIONS})?\s+(?:together|combined|jointly|accounted|account|made\s+up|make\s+up|bought|took|supplied|absorbed|represent\w*)\b|\b[Tt]ogether,?\s+(?:they|these|the\s+${COUNTED})\b|,\s+together\s`,
);

/** The partner of a share or an amount that several have together: all, or those that have no code; null where none is said. */
export function groupOf(marks: Marks, draft: Draft, { recent, main }: Place): string | null {
  if (draft.kind !== 'share' && draft.kind !== 'level') return null;
  if (draft.kind === 'share' && TOP.test(marks.text)) return 'WLD';
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
