import { type Period, shift, yearPeriod } from '../../model/period.js';
import type { Draft } from '../extract/draft.js';
import { CARDINAL, wordNumber } from '../extract/number-words.js';
import { OF_EACH_YEAR } from './between-points.js';

const SO_LONG = String.raw`(?:in|over|during|within)\s(?:(?:just|only|about|less\sthan|little\smore\sthan)\s)?(?:the\s(?:past|last|preceding|previous)\s|the\s(?=decade\b)|a\s(?=decade\b))?(?:(?<n>${CARDINAL})\s(?<unit>years|decades)|decade)\b(?!\s(?:ago|earlier|before|to|of|since|from)\b)`;
/** "Have risen # in the last ten years", "doubled its exports to Peru over the decade": right behind the rate. */
const BEHIND = new RegExp(
  String.raw`^(?:\s(?:its|their|the|in|of|to|from)\s[^#,;.:]{2,40}?|\sto\s[^#,;.:]{0,12}#+)?(?:\s\([^()]*\))?,?\s${SO_LONG}`,
);
/** "Over the past decade, imports have grown by #". */
const AT_HEAD = new RegExp(String.raw`^${SO_LONG},?\s[^#;:]{0,90}$`, 'i');
/** "Have swollen in the past decade": in the quote of a change without a number. */
const WITHIN = new RegExp(String.raw`\b${SO_LONG}`, 'i');
const MOST = /\b(?:[a-z]+est|most|least|record|first|than)\b/;
const GATE = /years|decade/;
const REACH = 90;

/** How many years a change took that is told of several: "fell 12 percent in two years"; null where no words say. */
export function yearsTaken(draft: Draft, masked: string): number | null {
  const { kind, value, start, end, at, atEnd, comparison } = draft;
  if (kind !== 'growth' && (kind !== 'ratio' || comparison === 'ratio_to')) return null;
  if (draft.isBase || draft.ahead || !GATE.test(masked)) return null;
  if (OF_EACH_YEAR.test(masked.slice(Math.max(0, at - REACH), atEnd + REACH))) return null;
  const found =
    BEHIND.exec(masked.slice(value === null ? end : atEnd, end + REACH)) ??
    AT_HEAD.exec(masked.slice(0, at)) ??
    (value === null && !MOST.test(masked.slice(start, end)) ? WITHIN.exec(masked.slice(start, end)) : null);
  if (!found || MOST.test(found[0])) return null;
  const { n, unit } = found.groups!;
  const years = n ? wordNumber(n) * (unit === 'decades' ? 10 : 1) : 10;
  return Number.isInteger(years) && years > 1 && years < 60 ? years : null;
}

/** The year that such a change led to: the one told of, else the last that was over when the text came out. */
export const yearReached = (main: Period | null, published: string | null): Period | null =>
  main?.months === 12 ? main : published === null ? main : yearPeriod(Number(published.slice(0, 4)) - 1);

/** The year so many before. */
export const yearsBefore = (period: Period, years: number): Period | null =>
  period.months === 12 ? shift(period, -12 * years) : null;
