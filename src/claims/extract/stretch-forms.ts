import {
  endMonth,
  justBefore,
  lasting,
  monthPeriod,
  type Period,
  shift,
  spanOf,
  startMonth,
  startYear,
  toDatePeriod,
  yearPeriod,
} from '../../model/period.js';
import { MONTHS_SO_FAR } from './months-so-far.js';
import type { Groups, PeriodContext, PeriodForm } from './named-period.js';
import {
  countOf,
  endingWith,
  inYear,
  MONTH,
  MONTH_GATE,
  monthNamed,
  monthNumber,
  monthWithout,
  N,
  publishedMonth,
  WHEN,
  YEAR,
  yearJustOver,
  yearOf,
} from './period-words.js';
import { gateOf } from './word-gates.js';

const TRADE =
  'exports?|imports?|trade|shipments|sales|purchases|deficit|surplus|gap|shortfall|balance|turnover|totals?|figures?|data|tally|bill';

const CHANGE = 'rise|fall|drop|gain|increase|decrease|decline|growth|change';

/** From the third month of a year on. */
const PLACES = 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** The months that ended before a text came out, so many of them. */
function justOver(months: number, c: PeriodContext): Period | null {
  const now = publishedMonth(c);
  return now && lasting(shift(now, -months), months);
}

/** The first months of a year: as the text told of them, else of the latest year in which they were over. */
const firstMonths = (months: number, c: PeriodContext): Period | null =>
  months < 2 || months > 11
    ? null
    : (c.known.find((p) => p.months === months) ?? inYear({}, c, (year) => toDatePeriod(year, months)));

/** The last months of a year. */
const lastMonths = (year: number, months: number): Period => lasting(shift(yearPeriod(year), 12 - months), months);

/** Stretches of months that are counted and not named: "the opening six months", "the last three months of 2022". */
export const STRETCH_FORMS: readonly PeriodForm[] = [
  {
    needs: [gateOf('opening|initial|early'), gateOf('months|quarter|half')],
    form: String.raw`(?<!(?:\d|year)'s\s)(?:the\s+)?(?:opening|initial)\s+(?:(?<n>${N})\s+months|(?<u>quarter|half))(?:\s+of\s+the\s+(?:calendar\s+)?year|${WHEN})`,
    by: 'calendar',
    read: (m, c) => inYear(m, c, (year) => toDatePeriod(year, m.n ? countOf(m.n) : m.u === 'half' ? 6 : 3)),
  },
  {
    needs: [gateOf('last|final|closing|latter'), gateOf('months'), gateOf('year|0')],
    form: String.raw`(?:the\s+)?(?:last|final|closing|latter)\s+(?<n>${N})\s+months\s+of\s+(?:(?<year>\d{4})|(?<rel>this\s+year|last\s+year|the\s+previous\s+year|the\s+year(?!\s+(?:to|through|ended|ending|before|earlier))))\b(?!\s?[-¦/]\s?\d)`,
    by: 'calendar',
    read: (m, c) => {
      const year = yearOf(m, c);
      const months = countOf(m.n!);
      return year === null || months > 11 ? null : lastMonths(year, months);
    },
  },
  {
    // "Ten months of 2023", as the press of Central Asia has it: the first of them.
    needs: [gateOf('months'), gateOf('year|0')],
    form: String.raw`(?<!\b(?:first|last|final|closing|latter|past|latest|remaining|other|next|second|third|fourth|every|all|same|corresponding|comparable|equivalent|those|these)\s)(?:the\s+)?(?<n>${N})\s+months\s+of\s+(?:(?<year>\d{4})|(?<rel>this\s+year|last\s+year|the\s+(?:current|previous)\s+year))\b(?!\s?[-¦/]\s?\d)`,
    by: 'calendar',
    read: (m, c) => {
      const [year, months] = [yearOf(m, c), countOf(m.n!)];
      return year === null || months > 12 ? null : toDatePeriod(year, months);
    },
  },
  {
    needs: [gateOf('months')],
    form: String.raw`(?<=^)(?:in|over|during|for)\s+(?:the\s+)?(?<n>${N})\s+months(?=,)`,
    by: 'calendar',
    read: (m, c) => firstMonths(countOf(m.n!), c),
  },
  {
    needs: [gateOf('third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'), gateOf('month')],
    form: String.raw`(?:the\s+)?(?<o>${PLACES.join('|')})\s+month\s+of\s+(?:the|this)\s+year`,
    by: 'calendar',
    read: (m, c) => inYear({}, c, (year) => monthPeriod(year, PLACES.indexOf(m.o!.toLowerCase()) + 3)),
  },
  {
    needs: [gateOf('month'), MONTH_GATE],
    form: String.raw`the\s+month\s+(?:to|ended|ending)\s+(?:on\s+)?(?:(?<a>${MONTH})(?:\s+(?:[12]\d|3[01])\b)?|(?:[12]\d|3[01])\s+(?<a2>${MONTH}))(?:,?\s+(?<year>${YEAR}))?`,
    by: 'calendar',
    read: (m, c) => monthNamed((m.a ?? m.a2)!, m.year, c),
  },
  {
    needs: [gateOf('half'), MONTH_GATE],
    form: String.raw`(?:the\s+)?half[-\s]year\s+(?:to|ended|ending|through)\s+(?<b>${MONTH})(?:\s+(?<year>${YEAR}))?`,
    by: 'calendar',
    read: (m, c) => {
      const last = monthNamed(m.b!, m.year, c);
      return last && endingWith(6, last);
    },
  },
  {
    // "In October a year earlier": of the year before the latest.
    needs: [MONTH_GATE, gateOf('year'), gateOf('ago|earlier|before')],
    form: String.raw`(?<a>${MONTH})\s+(?:a|one)\s+year\s+(?:ago|earlier|before)`,
    by: 'calendar',
    read: (m, c) => {
      const month = monthWithout(monthNumber(m.a!), c);
      return month && shift(month, -12);
    },
  },
  {
    needs: [gateOf('second|third|fourth'), gateOf('three'), gateOf('months')],
    form: String.raw`(?:the\s+)?(?<o>second|third|fourth)\s+three\s+months(?:\s+of\s+the\s+year|${WHEN})`,
    by: 'calendar',
    read: (m, c) =>
      inYear(m, c, (year) => ({
        ...shift(yearPeriod(year), { second: 3, third: 6, fourth: 9 }[m.o!.toLowerCase()]!),
        months: 3,
      })),
  },
  {
    // "Nine-month exports", "the seven-month total".
    needs: [gateOf('months?'), gateOf(`${TRADE}|${CHANGE}`)],
    form: String.raw`(?<!\b(?:last|latest|past|previous|preceding|final|next)\s+)(?:the\s+)?(?<n>${N})[-\s]months?(?:'s?)?(?=\s+(?:(?:trade|merchandise|goods|total|export|import|cumulative|overall)\s+){0,2}(?:${TRADE}|(?:${CHANGE})\s+in\s+(?:total\s+)?(?:exports|imports|trade))\b)`,
    by: 'calendar',
    read: (m, c) => firstMonths(countOf(m.n!), c),
  },
  {
    // "In the year just ended", "over the year gone by": the calendar year that was over, where one had just ended.
    needs: [gateOf('year|month'), gateOf('past|gone|just|ended|over')],
    form: String.raw`(?:(?:in|over|during|for|of)\s+)the\s+(?:(?:past|just[-\s]ended)\s+(?<u>year)|(?<u2>year|month)\s+(?:just\s+(?:ended|past|gone|over)|gone\s+by|that\s+has\s+(?:just\s+)?ended|now\s+over))\b(?!\s+(?:and|or)\s)`,
    by: 'calendar',
    read: (m, c) => {
      const now = publishedMonth(c);
      if (!now) return null;
      if (/month/i.test(m.u2 ?? '')) return justBefore(now);
      return yearJustOver(c);
    },
  },
  {
    needs: [gateOf('year'), gateOf('ended|closed|finished')],
    form: String.raw`(?<=\b(?:ended|closed|finished)\s)the\s+year(?=\s+(?:with|at|on)\b)`,
    by: 'calendar',
    read: (_, c) => yearJustOver(c),
  },
];

/** The months from one to the last told of. */
function sinceMonth(m: Groups, { current, known, published }: PeriodContext): Period | null {
  const last = current ?? known[0] ?? null;
  if (!last || !published || last.days) return null;
  const end = { start: endMonth(last), months: 1 };
  const year = m.year ? Number(m.year) : startYear(end) - (monthNumber(m.a!) > startMonth(end) ? 1 : 0);
  const span = spanOf(monthPeriod(year, monthNumber(m.a!)).start, end.start);
  return span.months > 1 && span.months < 13 ? span : null;
}

/** The same against the months told of: "in the seven months", "over the past twelve months". Read after the others. */
export const RELATIVE_STRETCH_FORMS: readonly PeriodForm[] = [
  MONTHS_SO_FAR,
  {
    // "Since July, when the crop year began, exports have brought in #": a sum, and no change.
    needs: [gateOf('since'), MONTH_GATE, gateOf('has|have')],
    form: String.raw`(?<=^)Since\s+(?<a>${MONTH})(?:\s+(?<year>${YEAR}))?(?=,[^.;]{0,100}\b(?:have|has)\s+(?:brought|earned|totall?ed|come|added|reached|amounted|been\s+worth|yielded|fetched|exported|imported|shipped|sold|bought)\b)`,
    by: 'relative',
    read: sinceMonth,
  },
  {
    needs: [gateOf('latest|last|past|preceding|previous'), gateOf('months')],
    form: String.raw`(?:in|over|during|for)\s+(?:the\s+)?(?:latest|last|past)\s+(?<n>${N})\s+months\b(?!\s+(?:of|to|ended))`,
    by: 'relative',
    read: (m, c) => {
      const months = countOf(m.n!);
      const last = c.known.find((p) => p.months === 1);
      return last ? endingWith(months, last) : justOver(months, c);
    },
  },
  {
    needs: [gateOf('months?'), gateOf('period|stretch|span|window')],
    form: String.raw`(?:in|over|during|for)\s+the\s+(?<n>${N})[-\s]months?\s+(?:period|stretch|span|window)\b(?!\s+(?:of|to|from|between|ended|ending|last|a\s)\b)`,
    by: 'relative',
    read: (m, c) => firstMonths(countOf(m.n!), c),
  },
];
