import type { Flow } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';

/** Between an economy and the number it stands next to: "the UAE ($484m)", "Egypt took 17.9 percent", "Japan was next with". */
const NEXT_TO =
  /^(?:['’]s?)?\s*(?:\(|:|,)?\s*(?:(?:was|were|is|came|ranked|followed|remained|stood|again|by far|the|its|their|a|close|largest|biggest|main|top|leading|most|important|first|second|third|fourth|fifth|next|in line|customer|buyer|seller|exporter|importer|purchaser|recipient|provider|market|supplier|source|partner|destination|place|also|alone|then|still|with|at|by|on|and|took|takes|taking|supplied|supplying|accounted|accounting|for|contributed|bought|received|sold|reached|totall?ed|made|up|down|some|only|just|goods|worth|rose|fell|gained|dropped|lost|grew|jumped|surged|soared|declined|increased|decreased|slipped|climbed|advanced|shrank|plunged|to|purchases|where|exports|imports|sales|trade|it|they|#+)(?:\s+|,\s*|\s*\(|:\s*|$))*$/i;
/** Verbs of those whose own trade is told. */
const SUBJECT_OF_OWN =
  /^\s*(?:also\s+|again\s+|itself\s+)?(?:had|has|ran|runs|posted|recorded|reported|registered|saw|exported|imported|sold|bought|shipped)\b/i;

/** "With $1.677 billion, Germany took the most": the economy that follows a number at the head of the sentence. */
function headedBy(marks: Marks, draft: Draft, reporter: string | null): string | null {
  if (!/^(?:With|At) #/.test(marks.masked)) return null;
  const next = marks.economies[0];
  if (!next || next.start <= draft.at || next.code === reporter) return null;
  return /^[^.;]{0,60},\s+(?:the\s+)?$/.test(marks.masked.slice(draft.atEnd, next.start)) ? next.code : null;
}

/** A remark between commas: ", first among China's partners on the continent,". */
const ASIDE = /^,\s[^,#]{3,90},\s/;

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
  const before = subjectWithAside(marks, draft) ?? marks.economies.filter((e) => e.end <= draft.at).at(-1);
  if (!before || before.code === reporter || before.form === 'capital') return null;
  const between = marks.masked.slice(before.end, draft.at).replace(ASIDE, ' ');
  if (between.length > 70) return null;
  if (SUBJECT_OF_OWN.test(between) || !NEXT_TO.test(between)) return null;
  return before.code;
}

const SEPARATOR = /^\s*,?\s*(?:and\s+(?:to\s+|from\s+|with\s+)?(?:the\s+)?|(?:to\s+|from\s+|with\s+)?(?:the\s+)?)$/i;
const NUMBER_SEPARATOR = /^\s*,?\s*(?:and\s+(?:by\s+|to\s+)?|by\s+|to\s+)?$/i;

const FLOW_SEPARATOR = /^\s*,?\s*(?:and\s+)?$/i;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The run of spans that ends with the one before `place` and is parted only by commas and "and". */
function runBefore<T extends Span>(
  masked: string,
  spans: readonly T[],
  place: number,
  separator: RegExp,
): readonly T[] {
  const before = spans.filter((s) => s.end <= place);
  const run: T[] = before.slice(-1);
  for (let i = before.length - 2; i >= 0 && run.length > 0; i -= 1) {
    if (!separator.test(masked.slice(before[i]!.end, run[0]!.start))) break;
    run.unshift(before[i]!);
  }
  return run;
}

/** Which of several a number is, in "to Japan and Korea fell 3 and 5 percent respectively"; null where it is not so said. */
export interface Respective {
  readonly partner: string | null;
  readonly flow: Flow | null;
  /** Place in the list, from 0. */
  readonly index: number;
  readonly count: number;
}

/** Economies and numbers listed in the same order. */
export function respectiveOf(marks: Marks, draft: Draft): Respective | null {
  const word = marks.masked.search(/\brespectively\b/i);
  if (word < 0) return null;
  const numbers = marks.quantities.some((q) => q.end <= word)
    ? runBefore(marks.masked, marks.quantities, word, NUMBER_SEPARATOR)
    : [];
  const index = numbers.findIndex((q) => q.start === draft.at);
  if (index < 0 || numbers.length < 2) return null;
  for (let i = marks.economies.length; i >= numbers.length; i -= 1) {
    const last = marks.economies[i - 1]!;
    if (last.end > numbers[0]!.start) continue;
    const run = runBefore(marks.masked, marks.economies, last.end, SEPARATOR);
    if (run.length === numbers.length) return { partner: run[index]!.code, flow: null, index, count: numbers.length };
  }
  const flows = runBefore(marks.masked, marks.flows, numbers[0]!.start, FLOW_SEPARATOR);
  const flow = flows.length === numbers.length ? flows[index]!.flow : null;
  return { partner: null, flow, index, count: numbers.length };
}
