import { type Period, spanOf, startYear, withDays } from '../../model/period.js';
import type { PeriodContext, PeriodForm } from './named-period.js';
import { countOf, N } from './period-words.js';
import { gateOf } from './word-gates.js';

/** The months of Iran's year begin and end on these days of March and those after it. */
const FIRST = '03';
const FIRST_DAY = 21;
const LAST_DAYS = [20, 21, 21, 22, 22, 22, 22, 21, 21, 20, 19, 20];

/** The solar years of Iran are counted from then. */
const HEJIRA = 621;

/** So many months from March 21 of a year. */
function monthsFrom(year: number, months: number): Period | null {
  const last = LAST_DAYS[months - 1];
  if (!last) return null;
  const end = 3 + months;
  const month = `${year + Math.floor((end - 1) / 12)}-${String(((end - 1) % 12) + 1).padStart(2, '0')}`;
  return withDays(spanOf(`${year}-${FIRST}`, month), [FIRST_DAY, last]);
}

/** The latest year in which so many months were over when the text came out. */
function latest(months: number, { published }: PeriodContext): Period | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const made = monthsFrom(year, months);
  const end = made && endDay(made);
  return end && end <= published ? made : monthsFrom(year - 1, months);
}

function endDay(period: Period): string {
  const end = 3 + period.months - 1;
  const year = startYear(period) + Math.floor((end - 1) / 12);
  return `${year}-${String(((end - 1) % 12) + 1).padStart(2, '0')}-${String(period.days![1]).padStart(2, '0')}`;
}

const isIranian = (p: Period | null): boolean => p?.days?.[0] === FIRST_DAY && p.start.endsWith(`-${FIRST}`);

/** Figures of Iran are by its own year, which begins on March 21. */
export const IRANIAN_FORMS: readonly PeriodForm[] = [
  {
    // "The past Iranian calendar year (ended March 20)", "the Iranian year 1401".
    needs: [gateOf('iranian|persian|solar'), gateOf('year')],
    form: String.raw`(?:the\s+)?(?:(?:last|past|previous|preceding)\s+(?:Iranian|Persian|solar)\s+(?:calendar\s+|fiscal\s+)?year(?:\s+(?<year>1[34]\d\d))?|(?:last\s+)?(?:Iranian|Persian|solar)\s+(?:calendar\s+|fiscal\s+)?year\s+(?:of\s+)?(?<named>1[34]\d\d))(?:,?\s*\(?(?:which\s+)?(?:ended|ending|ends)\s+(?:on\s+)?(?:March\s+\d\d|\d\d\s+March)(?:,?\s+20\d\d)?\)?)?`,
    by: 'calendar',
    read: (m, c) => {
      const year = m.year ?? m.named;
      return year ? monthsFrom(Number(year) + HEJIRA, 12) : latest(12, c);
    },
  },
  {
    needs: [gateOf('iranian|persian|solar'), gateOf('months|month|half')],
    form: String.raw`(?:the\s+)?(?:first\s+|opening\s+)?(?:(?<n>${N})[\s-]+months?(?:\s+period)?|half)\s+of\s+(?:the|this)\s+(?:(?:current|present|ongoing|new|(?<was>last|past|previous))\s+)?(?:Iranian|Persian|solar)\s+(?:calendar\s+)?year`,
    by: 'calendar',
    read: (m, c) => {
      const made = latest(m.n ? countOf(m.n) : 6, c);
      return made && m.was ? monthsFrom(startYear(made) - 1, made.months - 1) : made;
    },
  },
  {
    // "The first four months of the current fiscal year", of Iran.
    needs: [gateOf('months|month'), gateOf('year')],
    form: String.raw`(?:the\s+)?(?:first\s+|opening\s+)?(?<n>${N})[\s-]+months?(?:\s+period)?\s+of\s+(?:the|this)\s+(?:(?:current|present|ongoing|new|(?<was>last|past|previous))\s+)?(?:fiscal|financial)\s+year(?:\s+\((?:which\s+)?(?:started|began|starting|beginning|from)\s[^()]{3,30}\))?`,
    by: 'calendar',
    read: (m, c) => {
      const made = c.reporter === 'IRN' ? latest(countOf(m.n!), c) : null;
      return made && m.was ? monthsFrom(startYear(made) - 1, made.months - 1) : made;
    },
  },
  {
    // "The first three months", in a text that told of months from March 21.
    needs: [gateOf('months')],
    form: String.raw`(?:the\s+)?first\s+(?<n>${N})\s+months(?!\s+of\b)`,
    by: 'calendar',
    read: (m, c) => {
      const told = c.reporter === 'IRN' ? [c.current, ...c.known].find(isIranian) : null;
      return told ? monthsFrom(startYear(told), countOf(m.n!)) : null;
    },
  },
];
