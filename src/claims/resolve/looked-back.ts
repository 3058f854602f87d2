import { endIndex, type Period } from '../../model/period.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';

interface Sentence {
  readonly masked: string;
  readonly periods: readonly NamedPeriod[];
  /** The period that the text is about at this place. */
  readonly current: Period | null;
}

/** "In March 2023 the figure had been #", "having been # in 2016": an amount of the time before. */
const THEN =
  /\b(?:had|having)\s+(?:(?:also|still|only|then)\s+)?(?:been|stood|come|amounted|totall?ed|reached|brought|earned|sold|bought|shipped|exported|imported|recorded|posted)\b/;
/** "This is a drop of #": what comes of the amount told just before and the one it was set beside. */
const COMES_OF_BOTH =
  /^(?:This|That)\s(?:is|means|makes|represents|amounts\sto|corresponds\sto|equals)\s(?:thus\s|therefore\s)?(?:an?|growth|(?:about|nearly|almost|over|some|roughly)\s)/;

/** Is a rate that points back at an amount of an earlier time of the time that the text is about? */
export const comesOfBoth = (
  { kind, isBase }: Draft,
  { text, masked }: Marks,
  last: Period | null,
  current: Period | null,
): boolean =>
  kind === 'growth' &&
  !isBase &&
  last !== null &&
  current !== null &&
  endIndex(last) < endIndex(current) &&
  COMES_OF_BOTH.test(text) &&
  !BASE_SAID.test(masked.slice(masked.lastIndexOf('#') + 1));

/** What comes of the two amounts: ", so the change is", ", an increase of", "; the drop is". */
const RESULT =
  /^[^#.]{0,30}(?:[,;:]|\s[-¦])\s+(?:and\s+)?(?:(?:so|hence|thus|therefore|meaning|making|giving|which\s+(?:makes?|gives?|means?|is|was|amounts?|represents?))\b|(?:an?|the|this)\s+(?:[a-z-]+\s+)?(?:increase|decrease|rise|fall|gain|drop|decline|growth|change|jump|reduction|contraction|difference|improvement|advance|surge|slump)\b)[^#.;]{0,60}$/;
/** What says by itself that it comes of both: ", which means it widened by". */
const OF_BOTH = /[,;]\s+(?:and\s+)?(?:so|hence|thus|therefore|which\s+(?:makes?|means?))\b/;
/** "An increase of # or #%": the second way to say it. */
const SAID_AGAIN = /^\s*(?:or|equal to|which is|i\.e\.)\s+(?:about\s+)?$/;
/** "(April 2022: #; -#%)": the rate beside the amount of the year before. */
const IN_BRACKET = /^[:,]?\s*#[^()]{0,14}[;,]\s*[^()#]{0,20}$/;
const BASE_SAID = /^[^#.;]{0,24}\b(?:from|over|on|than|compared|against|versus)\s/;

/** Is a period only that of the amount before, from which a rate says how far the later one is off? */
export function isLookedBack(p: NamedPeriod, draft: Draft, { masked, periods, current }: Sentence): boolean {
  if (draft.kind !== 'growth' || draft.isBase || p.end > draft.at) return false;
  if (/\(\s*$/.test(masked.slice(Math.max(0, p.start - 3), p.start)) && IN_BRACKET.test(masked.slice(p.end, draft.at)))
    return true;
  const later = (q: Period | null): boolean => q !== null && endIndex(p.period) < endIndex(q);
  const past = later(current) || periods.some((q) => q.end <= p.start && later(q.period));
  if (!past || BASE_SAID.test(masked.slice(draft.atEnd))) return false;
  const amount = amountBefore(masked, draft.at);
  if (amount < 0 || p.start >= amount + 60) return false;
  const then = THEN.exec(masked);
  return (then !== null && then.index < amount) || OF_BOTH.test(masked.slice(amount, draft.at));
}

/** The place of the amount that the rate comes of; -1 when the words between do not say that it does. */
function amountBefore(masked: string, at: number): number {
  const last = masked.lastIndexOf('#', at - 1);
  const between = masked.slice(last + 1, at);
  if (last < 0 || RESULT.test(between)) return last;
  return SAID_AGAIN.test(between) ? amountBefore(masked, numberFrom(masked, last)) : -1;
}

/** Where a masked number that ends at `last` begins. */
function numberFrom(masked: string, last: number): number {
  let from = last;
  while (from > 0 && masked[from - 1] === '#') from -= 1;
  return from;
}
