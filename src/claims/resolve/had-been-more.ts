import type { Period } from '../../model/period.js';
import { type Draft, draftWith, type Marks } from '../extract/draft.js';
import type { NamedPeriod } from '../extract/periods.js';

/** "The surplus had been # bigger", "exports had been # lower": how far off the earlier one was. */
const HAD_BEEN =
  /\bhad\s(?:still\s)?been\s(?:by\s)?(?:(?:bigger|larger|higher|smaller|lower|wider|narrower|more|less)\sby\s)?$/;
const COMPARED = /^\s(?:bigger|larger|higher|smaller|lower|wider|narrower)\b/;
const OPENS = /^(?:In|During|For|A|One|The)\s/;

/** Is a change told of the earlier of two times, so that it is the other way about for the later one? */
function isTurned(
  { kind, unit, at, atEnd, isBase }: Draft,
  { masked }: Marks,
  periods: readonly NamedPeriod[],
): boolean {
  // A rate of then is against the year before that.
  if (kind !== 'growth' || unit === 'percent' || isBase || !masked.includes('had ')) return false;
  const left = HAD_BEEN.exec(masked.slice(0, at));
  if (!left || !(/\sby\s$/.test(left[0]) || COMPARED.test(masked.slice(atEnd)))) return false;
  return OPENS.test(masked) && periods.some((p) => p.end < left.index);
}

/** "In January last year the surplus had been # bigger": of the month that is told of, and smaller. */
export const asToldNow = (drafts: readonly Draft[], marks: Marks, periods: readonly NamedPeriod[]): readonly Draft[] =>
  marks.masked.includes('had ') && periods.length > 0
    ? drafts.map((d) => (d.sign && isTurned(d, marks, periods) ? draftWith(d, { sign: d.sign === 1 ? -1 : 1 }) : d))
    : drafts;

/** The time of what is told so: the one that the text is about. */
export const periodToldNow = (
  chosen: Period | null,
  draft: Draft,
  marks: Marks,
  periods: readonly NamedPeriod[],
  current: Period | null,
): Period | null => (current && isTurned(draft, marks, periods) ? current : chosen);
