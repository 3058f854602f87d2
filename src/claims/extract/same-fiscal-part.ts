import { endIndex, type Period, shift, startIndex, startMonth, startYear, yearBefore } from '../../model/period.js';
import { FY, fiscalOf } from './fiscal-forms.js';
import type { PeriodContext, PeriodForm } from './named-period.js';
import { fiscalStart, hasFiscalYear, N, publishedMonth, tellsByFiscalYear } from './period-words.js';
import { likePeriod } from './told-parts.js';
import { gateOf } from './word-gates.js';

const SPAN = String.raw`(?:period|stretch|months|(?<unit>month|quarter|half)|(?<n>${N})[\s-]months?)`;

/** The months of another fiscal year that have the same place in it. */
const within = (fiscal: Period, part: Period): Period =>
  shift(part, 12 * Math.ceil((startIndex(fiscal) - startIndex(part)) / 12));

/** "From # in the first eight months of last fiscal year to # during this year": of the same months. */
export function sameThisYear(c: PeriodContext): Period | null {
  const now = publishedMonth(c);
  // "From # last year to # this year": of the part of the fiscal year that the text tells of.
  const told = c.current;
  if (now && told && !told.days && told.months > 1 && told.months < 12 && tellsByFiscalYear(c))
    if (startMonth(told) === fiscalStart(c) && startYear(told) >= startYear(now) - 1) return told;
  const { before } = c;
  if (!before || !now || before.days || before.months > 11 || !tellsByFiscalYear(c)) return null;
  const part = startMonth(before) === fiscalStart(c) ? shift(before, 12) : null;
  return part && endIndex(part) <= endIndex(now) ? part : null;
}

/** "The same period of the last fiscal year", "the corresponding months of FY22": the part of that year that is told of. */
export const SAME_FISCAL_PART: PeriodForm = {
  needs: [gateOf('same|similar|corresponding|comparable|equivalent|like'), gateOf('fiscal|fiscals|financial|fy')],
  form: String.raw`(?:the\s+)?(?:same|similar|corresponding|comparable|equivalent|like)\s+${SPAN}\s+(?:of\s+|in\s+|during\s+|for\s+)?(?:(?:the\s+)?(?:fiscal|financial)\s+year\s+(?<before>before|earlier)|(?:the\s+)?${FY})`,
  by: 'relative',
  read: (m, c) => {
    const part = likePeriod(m, c);
    if (!part) return null;
    if (m.was || m.before) return yearBefore(part);
    const fiscal = hasFiscalYear(c) ? fiscalOf(m, c) : null;
    return fiscal && within(fiscal, part);
  },
};
