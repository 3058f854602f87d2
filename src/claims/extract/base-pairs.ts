import { type Draft, draftWith, type Marks } from './draft.js';

/** Between two numbers of one row. */
const NEXT = /^,?\sand\s(?:to\s|from\s|by\s)?$/;
const EACH = /\brespectively\b/;

/** "From # in October and # in November 2010", "against # in May and # a year earlier": between two bases of two times. */
const OF_TWO_TIMES = /^\s(?:in|for)\s[A-Z][a-z]+(?:\s\d{4})?,?\sand\s(?:from\s|with\s)?$/;
const ITS_TIME = /^\s(?:(?:in|for)\s(?:the\s)?(?:same\s)?[A-Za-z]+|an?\s[a-z]+\s(?:ago|earlier|before))/;

/**
 * In such a row every number is a base where the first is one: "against # and #, respectively, a year before", "from # in
 * October and # in November 2010".
 */
export function withBasePairs(drafts: readonly Draft[], { masked }: Marks): readonly Draft[] {
  if (!masked.includes(' and ') || !drafts.some((d, i) => d.isBase && i + 1 < drafts.length)) return drafts;
  const each = EACH.test(masked);
  const found: Draft[] = [];
  for (const draft of drafts) {
    const last = found.at(-1);
    const goesOn =
      last?.isBase === true &&
      !draft.isBase &&
      last.kind === draft.kind &&
      (each
        ? NEXT.test(masked.slice(last.atEnd, draft.at))
        : OF_TWO_TIMES.test(masked.slice(last.atEnd, draft.at)) && ITS_TIME.test(masked.slice(draft.atEnd)));
    found.push(goesOn ? draftWith(draft, { isBase: true }) : draft);
  }
  return found;
}

/** The number that each base of such a row is the base of: as many as stand before the row, in their order; -1 where none is. */
export function basedOn(drafts: readonly Draft[], at: number, { masked }: Marks): number {
  const draft = drafts[at]!;
  if (!draft.isBase || !EACH.test(masked)) return -1;
  const joined = (i: number): boolean =>
    drafts[i]?.isBase === true &&
    drafts[i]!.kind === draft.kind &&
    NEXT.test(masked.slice(drafts[i - 1]!.atEnd, drafts[i]!.at));
  let first = at;
  while (first > 0 && drafts[first - 1]!.isBase && joined(first)) first -= 1;
  let last = at;
  while (last + 1 < drafts.length && joined(last + 1)) last += 1;
  const count = last - first + 1;
  const before = drafts
    .slice(0, first)
    .flatMap((d, i) => (d.kind === draft.kind && !d.isBase && !d.converts ? [i] : []));
  return count > 1 && before.length >= count ? before.slice(-count)[at - first]! : -1;
}
