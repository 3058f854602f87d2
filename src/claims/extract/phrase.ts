import type { ClaimKind } from '../../model/claim.js';
import type { Quantity } from '../../model/quantity.js';
import { type Draft, draftWith, type Marks } from './draft.js';
import type { FlowMention } from './flow-mention.js';
import { isWholeOfShare } from './flow-of-number.js';
import { matchesOf } from './matches.js';
import { type Gate, openedBy } from './word-gates.js';

/** What a grammar says of a phrase beyond its kind and place. */
export type PhraseFields = Partial<Omit<Draft, 'kind' | 'start' | 'end'>>;

export const MONTH_NAME =
  '(?:(?=[ADFJMNOS])(?:January|February|March|April|May|June|July|August|September|October|November|December))';

/** The words of a gate that any month opens. */
export const MONTH_WORDS = 'january|february|march|april|may|june|july|august|september|october|november|december';

/** Between a phrase and a flow that it is said of: "fourth for imports", "a record share of US trade". */
const SAID_OF =
  /^\s+(?:(?:share|level|place|part|year|month|quarter|half|figure|result|performance)\s+)?(?:(?:in\s+the\s+world|worldwide|globally)\s+)?(?:(?:for|in|of|among|by)\s+)?(?:the\s+|its\s+|all\s+|total\s+|overall\s+|an?\s+)?(?:@+(?:'s)?\s+)?(?:(?!(?:as|and|or|but|while|to|from|with|after|on|at|than)\b)[a-z-]+\s+)?$/i;

/** "It was bigger than the surplus with the world": said of what the pronoun stands for. */
const isCompared = (marks: Marks, start: number, at: number): boolean =>
  (/^(?:It|That|This)\b/.test(marks.text) && /\bthan\b/.test(marks.masked.slice(start, at))) ||
  THAN_ITS.test(marks.masked.slice(start, at));
/** "The surplus with Hong Kong is bigger than its surplus with the world": said of the first. */
const THAN_ITS = /\bthan\s(?:its|their)\s(?:[a-z]+\s)?$/;

/** "For a tenth month in a row, Japan traded more with China": what stands before its clause is said of that. */
const FRONTED = /^,\s[^,;:#]{0,70}$/;
const AT_HEAD = /^(?:[A-Z][^,;:#]{0,30},\s)?(?:(?:After|Following|Having)\s(?:having\s)?[a-z]+\s)?$/;
const OPENS =
  /^(?:for|as|with|after|following|since|because|amid|despite|thanks|due|helped|boosted|driven|lifted|hit|hurt|buoyed|pushed|pulled|dragged|weighed|fuelled|fueled|spurred|supported|underpinned|owing|on|under|in)\b/i;
/** The flow of the clause that a phrase stands before. */
export function fronted(marks: Marks, start: number, end: number): FlowMention | null {
  if (!AT_HEAD.test(marks.text.slice(0, start)) || !OPENS.test(marks.text.slice(start, end))) return null;
  const next = marks.flows.find((f) => f.start >= end);
  return next && FRONTED.test(marks.masked.slice(end, next.start)) ? next : null;
}

/** The flow that a phrase names, is said of, or stands behind; null leaves it to the topic of the text. */
export function flowOf(marks: Marks, start: number, end: number): FlowMention | null {
  const next = marks.flows.find((f) => f.start >= end && f.by === 'noun');
  return (
    marks.flows.find((f) => f.start >= start && f.start < end && !isCompared(marks, start, f.start)) ??
    (next && SAID_OF.test(marks.masked.slice(end, next.start)) ? next : undefined) ??
    marks.flows.filter((f) => f.start < start && !isWholeOfShare(marks.masked, f)).at(-1) ??
    fronted(marks, start, end)
  );
}

/** A draft of a claim in words; offsets are within the sentence, blanks at its ends are left out. */
export function phrase(kind: ClaimKind, marks: Marks, start: number, end: number, fields: PhraseFields = {}): Draft {
  const words = marks.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.replace(/[-\s,;:¦]+$/, '').length;
  const plain: Draft = {
    kind,
    start: from,
    end: to,
    at: from,
    atEnd: to,
    quantity: null,
    value: null,
    unit: null,
    sign: null,
    comparison: 'none',
    flow: fields.flow === undefined ? flowOf(marks, from, to) : fields.flow,
  };
  return draftWith(plain, fields);
}

export const overlaps = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean => a.start < b.end && b.start < a.end;

const HEDGES: readonly (readonly [RegExp, Exclude<Quantity['hedge'], null>])[] = [
  [/\b(?:more|over|above|upwards?|exceeding|well over)\b/i, 'more_than'],
  [/\b(?:less|under|below|not (?:even|quite))\b/i, 'less_than'],
  [/\bat least\b/i, 'at_least'],
  [/\b(?:at most|up to|no more)\b/i, 'at_most'],
  [/\b(?:about|around|nearly|almost|some|roughly|approximately|close to|just)\b/i, 'approx'],
];

/** What the words before a number in words do to it. */
export const hedgeOf = (words: string | undefined): Quantity['hedge'] =>
  (words && HEDGES.find(([form]) => form.test(words))?.[1]) || null;

/** Source of an optional hedge, in the group `hedge`. */
export const HEDGE =
  '(?:(?<hedge>(?:well |slightly |a little |far )?(?:more|less|fewer) than|(?:well|a little|slightly) (?:over|under)|a good|nearly|almost|about|around|roughly|some|over|under|just (?:over|under)|at least|at most|up to|close to|approximately|not (?:even|quite)|as much as)\\s+)?';

const OTHER_SUBJECT =
  /\b(?:GDP|gross domestic product|inflation|(?:consumer|producer|share|house) prices?|(?:price|stock|share) index|interest rates?|unemployment|jobless\w*|stocks|industrial (?:output|production)|factory (?:output|activity)|retail sales|consumer spending|(?<!higher |lower |more )output|wages?|budget|debt|population|currency|yen|dollar(?! terms)|euro(?! (?:area|zone))|pound|yuan|won|rupee|peso|ruble|lira|bonds?|yields?|reserves|remittances|tourists?|visitors|temperatures?|rainfall|votes?|polls?)\b/gi;

/**
 * Does a phrase speak of something other than trade? Another subject stands in its clause behind every flow, or before
 * it in a sentence without a flow. Money in printed amounts ("9.77 trillion yen") is no subject.
 */
export function offTopic(marks: Marks, start: number, end: number): boolean {
  const from = Math.max(0, start - 90);
  const other = matchesOf(OTHER_SUBJECT, marks.text.slice(from, end))
    .map((word) => from + word.index)
    .filter((at) => !marks.quantities.some((q) => at < q.end + 2 && q.start - 2 <= at))
    .at(-1);
  if (other === undefined) return false;
  if (marks.flows.some((f) => f.end > other && f.start < end)) return false;
  const sameClause = other >= start || !/[,;:¦]/.test(marks.text.slice(other, start));
  return sameClause || !marks.flows.some((f) => f.start < other);
}

/** One way of saying a thing: what a sentence must hold, the expression, and what it says where it matches. */
export interface Form {
  /** Words without which the expression is not tried: one of each gate. */
  readonly needs: readonly Gate[];
  /** A further test of the sentence that costs less than the expression. */
  readonly cheap?: RegExp;
  /** Global; the named groups are for `read`. */
  readonly form: RegExp;
  /** Null where the match says no such thing; `from` and `to` move the ends of the phrase. */
  readonly read: (match: RegExpExecArray, marks: Marks) => (PhraseFields & { from?: number; to?: number }) | null;
}

/** The phrases of one kind in a sentence; where two forms overlap the earlier form wins. */
export function phrasesBy(kind: ClaimKind, forms: readonly Form[], marks: Marks): readonly Draft[] {
  const found: Draft[] = [];
  for (const one of openedBy(marks.text, forms)) {
    if (one.cheap?.test(marks.text) === false) continue;
    const { form, read } = one;
    for (const match of matchesOf(form, marks.text)) {
      const fields = read(match, marks);
      if (!fields) continue;
      const { from = match.index, to = match.index + match[0].length, ...rest } = fields;
      const draft = phrase(kind, marks, from, to, rest);
      if (!found.some((other) => overlaps(other, draft))) found.push(draft);
    }
  }
  return found;
}
