import { type Draft, draftWith, type Marks } from './draft.js';

/** Between two numbers of one row. */
const NEXT = /^,?\sand\s(?:to\s|from\s|by\s)?$/;
const EACH = /\brespectively\b/;

/** "From # in October and # in November 2010", "against # in May and # a year earlier": between two bases of two times. */
const OF_TWO_TIMES = /^\s(?:in|for)\s[A-Z][a-z]+(?:\s\d{4})?,?\sand\s(?:from\s|with\s)?$/;
const ITS_TIME = /^\s(?:(?:in|for)\s(?:the\s)?(?:same\s)?[A-Za-z]+|an?\s[a-z]+\s(?:ago|earlier|before))/;

/** "Compared with rises of # and #": before the first base of a row. */
const COMPARES =
  /\b(?:against|compared\s(?:with|to)|versus|after|following|from)\s(?:(?:rises|falls|gains|drops|declines|increases|decreases|losses|rates|growth|gaining|falling|rising|dropping|increasing|declining|growing)\s(?:of\s|by\s)?)?$/;

/** "Exports rose # and imports #, against # and # in April": a row that is compared with as many numbers right before it. */
function pairsUp(drafts: readonly Draft[], at: number, masked: string): boolean {
  const [first, next] = [drafts[at], drafts[at + 1]];
  if (!first || !next || at < 2 || first.kind !== next.kind || first.unit !== next.unit) return false;
  const before = drafts.slice(0, at).filter((d) => d.kind === first.kind && d.unit === first.unit && !d.converts);
  return (
    before.length === 2 &&
    !before.some((d) => d.isBase) &&
    NEXT.test(masked.slice(first.atEnd, next.at)) &&
    COMPARES.test(masked.slice(drafts[at - 1]!.atEnd, first.at))
  );
}

/**
 * In such a row every number is a base where the first is one: "against # and #, respectively, a year before", "from # in
 * October and # in November 2010".
 */
export function withBasePairs(drafts: readonly Draft[], { masked }: Marks): readonly Draft[] {
  if (!masked.includes(' and ')) return drafts;
  const pair = drafts.findIndex((_, i) => pairsUp(drafts, i, masked));
  if (pair < 0 && !drafts.some((d, i) => d.isBase && i + 1 < drafts.length)) return drafts;
  const each = EACH.test(masked);
  const found: Draft[] = [];
  for (const [i, draft] of drafts.entries()) {
    const last = found.at(-1);
    const paired = pair >= 0 && (i === pair || i === pair + 1);
    const goesOn =
      !paired &&
      last?.isBase === true &&
      !draft.isBase &&
      last.kind === draft.kind &&
      (each
        ? NEXT.test(masked.slice(last.atEnd, draft.at))
        : OF_TWO_TIMES.test(masked.slice(last.atEnd, draft.at)) && ITS_TIME.test(masked.slice(draft.atEnd)));
    found.push((goesOn || paired) && !draft.isBase ? draftWith(draft, { isBase: true }) : draft);
  }
  return found;
}

/** The number that each base of such a row is the base of: as many as stand before the row, in their order; -1 where none is. */
export function basedOn(drafts: readonly Draft[], at: number, { masked }: Marks): number {
  const draft = drafts[at]!;
  if (!draft.isBase) return -1;
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
  return count > 1 && (EACH.test(masked) ? before.length >= count : before.length === count)
    ? before.slice(-count)[at - first]!
    : -1;
}
