import type { Period } from '../../model/period.js';
import type { PeriodContext, PeriodForm } from './named-period.js';
import { endingWith } from './period-words.js';
import { latestOf, publishedBefore, toDate } from './told-parts.js';
import { gateOf } from './word-gates.js';

/** Whose office tells with each month the twelve months that end with it. */
const TELLS_YEARS_ENDED: ReadonlySet<string> = new Set(['NZL']);

/** The twelve months that an annual figure is of: those told of, else those to the month told of, or to the latest that was over. */
export function yearEnded(c: PeriodContext): Period | null {
  // Not of a base named before it: "8 percent up on 2018 and the highest annual total".
  const told = c.before ? { ...c, known: c.known.slice(1) } : c;
  const year = latestOf(told, 12) ?? toDate(told, 12);
  if (year || c.known.length > 0 || !TELLS_YEARS_ENDED.has(c.reporter ?? '')) return year;
  const last = publishedBefore(c);
  return last && endingWith(12, last);
}

const GAP = '(?:deficit|surplus|gap|shortfall)';

/** Years that end with the month of a text, where no month is named. Read after the others of a sentence. */
export const YEAR_ENDED_FORMS: readonly PeriodForm[] = [
  {
    // "On an annual basis the deficit came to #": an amount, and no rate of growth.
    needs: [gateOf('annual'), gateOf('basis'), gateOf('deficit|surplus|gap|shortfall|balance')],
    form: String.raw`on\s+an\s+annual\s+basis(?=,?\s+(?:[^.,;#\d]{0,40}?\b(?:kept|ran|had|posted|recorded|showed|is|was)\s+(?:in\s+|an?\s+)(?:trade\s+|goods\s+)?${GAP}|(?:the|its)\s+(?:[a-z]+\s+)?${GAP}\s+(?:was|came|stood|amounted|reached|totall?ed|is)\b))`,
    by: 'relative',
    read: (_, c) => yearEnded(c),
  },
  {
    // "In the year, exports rose # to #", in New Zealand's figures of a month.
    needs: [gateOf('year'), gateOf('in|for|during')],
    form: String.raw`(?:in|for|during)\s+the\s+year\b(?!'s\s|\s+(?:of|to|ended|ending|before|earlier|ago|as|so|from|since)\b)`,
    by: 'relative',
    read: (_, c) =>
      TELLS_YEARS_ENDED.has(c.reporter ?? '') && [c.current, ...c.known][0]?.months !== 12 ? yearEnded(c) : null,
  },
];
