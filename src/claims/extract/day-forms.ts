import { lastDay, monthPeriod, type Period, spanOf, startMonth, startYear, withDays } from '../../model/period.js';
import type { Groups, PeriodContext, PeriodForm } from './named-period.js';
import { countOf, MONTH, MONTH_GATE, monthNamed, monthNumber, N, publishedMonth, YEAR } from './period-words.js';
import { DIGITS, gateOf } from './word-gates.js';

const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d)`;
const TO = String.raw`\s?(?:-|¦|to|through|till|until)\s?(?:the\s+)?`;
const DAYS = `(?:${N}|fifteen|twenty)`;
const dayCount = (word: string): number => ({ fifteen: 15, twenty: 20 })[word.toLowerCase()] ?? countOf(word);
const NO_AMOUNT = String.raw`(?!\s?(?:%|percent|per\s+cent|billion|million))`;
const OF_YEAR = String.raw`(?:,?\s+(?:of\s+)?(?<year>${YEAR}))?`;

/** Some days of a month: which half of it, or from one to another. */
const daysOf = (month: Period, from: number, to: number): Period | null => {
  const last = lastDay(month);
  return from > 0 && from <= to && to <= last ? withDays(month, [from, to]) : null;
};

/** Its first fifteen days, or those after them. */
const halfOf = (month: Period, second: boolean): Period => withDays(month, second ? [16, lastDay(month)] : [1, 15]);

const monthOf = ({ a, year }: Groups, c: PeriodContext): Period | null => monthNamed(a!, year, c);

const SECOND = /^(?:second|2nd|latter|last|ii|2)$/i;

/** The month that "the month" means: of the days told of, else the one that the text came out in. */
function thisMonth(c: PeriodContext): Period | null {
  const told = [c.before, c.current, ...c.known].find((p) => p?.months === 1);
  return told ? { start: told.start, months: 1 } : publishedMonth(c);
}

/** Parts of months: "the first 20 days of July", "July 1-20", "the second half of March", "from 16 to 31 August". */
export const DAY_FORMS: readonly PeriodForm[] = [
  {
    needs: [gateOf('first'), gateOf('days')],
    form: String.raw`(?:the\s+)?first\s+(?<n>${DAYS})\s+days\s+of\s+(?:this|the)\s+month`,
    by: 'calendar',
    read: (m, c) => {
      const now = publishedMonth(c);
      return now && daysOf(now, 1, dayCount(m.n!));
    },
  },
  {
    needs: [MONTH_GATE, gateOf('first'), gateOf('days')],
    form: String.raw`(?:the\s+)?first\s+(?<n>${DAYS})\s+days\s+(?:of|in)\s+(?<a>${MONTH})${OF_YEAR}`,
    by: 'calendar',
    read: (m, c) => {
      const month = monthOf(m, c);
      return month && daysOf(month, 1, dayCount(m.n!));
    },
  },
  {
    // "By the 10th of this month", "as of the 20th": from the first day on; of the month that the text came out in.
    needs: [gateOf('by|as|through|until|till|up'), gateOf(DIGITS)],
    form: String.raw`(?:by|as\s+(?:of|at)|through|until|till|up\s+to)\s+the\s+(?<d>[12]\d|3[01]|[1-9])(?:st|nd|rd|th)(?:\s+of\s+(?:(?:this|the)\s+month|(?<a>${MONTH})(?:\s+(?<year>${YEAR}))?)|(?=[.,;)]))`,
    by: 'calendar',
    read: (m, c) => {
      const now = m.a ? monthOf(m, c) : publishedMonth(c);
      const day = Number(m.d);
      // Of this month only what was over.
      return now && (m.a || day <= Number(c.published!.slice(8, 10))) ? daysOf(now, 1, day) : null;
    },
  },
  {
    needs: [MONTH_GATE, gateOf('half|period|fortnight')],
    form: String.raw`(?:the\s+)?(?:(?<o>first|second|1st|2nd|last|latter)\s+(?:half|period|fortnight)|period\s+(?<p>1|2|I{1,2}))\s+(?:of|in)\s+(?<a>${MONTH})${OF_YEAR}`,
    by: 'calendar',
    read: (m, c) => {
      const month = monthOf(m, c);
      return month && halfOf(month, SECOND.test((m.o ?? m.p)!));
    },
  },
  {
    // "July 16 to August 15"
    needs: [MONTH_GATE, gateOf(DIGITS)],
    form: String.raw`(?:from\s+)?(?<a>${MONTH})\s+(?<d>${DAY})${TO}(?<b>${MONTH})\s+(?<e>${DAY})(?:,?\s+(?<year>${YEAR}))?`,
    by: 'calendar',
    read: (m, c) => between(m, c),
  },
  {
    needs: [MONTH_GATE, gateOf(DIGITS)],
    form: String.raw`(?:from\s+)?(?:the\s+)?(?<d>${DAY})\s+(?<a>${MONTH})${TO}(?<e>${DAY})\s+(?<b>${MONTH})(?:\s+(?<year>${YEAR}))?`,
    by: 'calendar',
    read: (m, c) => between(m, c),
  },
  {
    needs: [MONTH_GATE, gateOf(DIGITS)],
    form: String.raw`(?:from\s+)?(?:the\s+)?(?<d>${DAY})${TO}(?<e>${DAY})\s+(?:of\s+)?(?<a>${MONTH})${OF_YEAR}`,
    by: 'calendar',
    read: (m, c) => {
      const month = monthOf(m, c);
      return month && daysOf(month, Number.parseInt(m.d!, 10), Number.parseInt(m.e!, 10));
    },
  },
  {
    needs: [MONTH_GATE, gateOf(DIGITS)],
    form: String.raw`(?:from\s+)?(?<a>${MONTH})\s+(?:the\s+)?(?<d>${DAY})${TO}(?<e>${DAY})${NO_AMOUNT}(?:,?\s+(?<year>${YEAR}))?`,
    by: 'calendar',
    read: (m, c) => {
      const month = monthOf(m, c);
      return month && daysOf(month, Number.parseInt(m.d!, 10), Number.parseInt(m.e!, 10));
    },
  },
  {
    needs: [MONTH_GATE, gateOf(DIGITS), gateOf('between')],
    form: String.raw`between\s+(?:(?<a>${MONTH})\s+(?:the\s+)?(?<d>${DAY})\s+and\s+(?:the\s+)?(?<e>${DAY})${NO_AMOUNT}|(?:the\s+)?(?<d2>${DAY})\s+and\s+(?:the\s+)?(?<e2>${DAY})\s+(?:of\s+)?(?<a2>${MONTH}))${OF_YEAR}`,
    by: 'calendar',
    read: (m, c) => {
      const month = monthOf({ a: m.a ?? m.a2, year: m.year }, c);
      return month && daysOf(month, Number.parseInt((m.d ?? m.d2)!, 10), Number.parseInt((m.e ?? m.e2)!, 10));
    },
  },
  {
    // "By mid-March", "from the start of the year to March 15": the year so far.
    needs: [MONTH_GATE, gateOf('mid|middle')],
    form: String.raw`(?:(?:from|since)\s+(?:the\s+)?(?:beginning|start)\s+of\s+(?:(?:the|this)\s+year|(?<from>${YEAR}))\s+)?(?:by|to|until|till|through|up\s+to|as\s+of)\s+(?:the\s+)?mid(?:dle\s+of|-|\s)\s?(?<a>${MONTH})${OF_YEAR}`,
    by: 'calendar',
    read: (m, c) => {
      const month = monthOf({ a: m.a, year: m.year ?? m.from }, c);
      return month && yearTo(month, 15);
    },
  },
  {
    needs: [MONTH_GATE, gateOf('beginning|start|year|so|date')],
    form: String.raw`(?:(?:from|since)\s+(?:the\s+)?(?:beginning|start)\s+of\s+(?:the|this)\s+year|(?:the|this)\s+year\s+so\s+far|so\s+far\s+this\s+year|(?:the\s+)?year\s+to\s+date|(?:the\s+)?year(?=\s+(?:to|through)\s))\s*,?\s*\(?(?:by|to|until|till|through|up\s+to|as\s+of|as\s+at)\s+(?:(?<a>${MONTH})\s+(?<d>${DAY})|(?<d2>${DAY})\s+(?<a2>${MONTH}))(?:,?\s+(?<year>${YEAR}))?`,
    by: 'calendar',
    read: (m, c) => {
      const month = monthOf({ a: m.a ?? m.a2, year: m.year }, c);
      return month && yearTo(month, Number.parseInt((m.d ?? m.d2)!, 10));
    },
  },
];

/** January to some day of a month. */
const yearTo = (month: Period, day: number): Period =>
  withDays(spanOf(`${startYear(month)}-01`, month.start), [1, day]);

/** From a day of one month to a day of another. */
function between({ a, b, d, e, year }: Groups, c: PeriodContext): Period | null {
  const end = monthOf({ a: b, year }, c);
  if (!end) return null;
  const first = monthNumber(a!);
  const start = monthPeriod(startYear(end) - (first > startMonth(end) ? 1 : 0), first);
  const days = [Number.parseInt(d!, 10), Number.parseInt(e!, 10)] as const;
  if (start.start === end.start) return daysOf(end, days[0], days[1]);
  const span = spanOf(start.start, end.start);
  // "January 1 to March 31" are whole months.
  return days[0] === 1 && days[1] === lastDay(end) ? span : withDays(span, days);
}

/** The same named against what is told: "the half month", "the first half of the month". Read after the others. */
export const RELATIVE_DAY_FORMS: readonly PeriodForm[] = [
  {
    needs: [gateOf('half|period|fortnight'), gateOf('month')],
    form: String.raw`(?:the\s+)?(?<o>first|second|last|latter)\s+(?:half|period|fortnight)\s+of\s+(?:the|this|that|last|the\s+(?:same|previous|preceding))\s+month|(?:the\s+)?(?:preceding|previous)\s+(?:half[\s-]month|fortnight)`,
    by: 'relative',
    read: (m, c) => {
      const told = c.before ?? c.current ?? c.known[0] ?? null;
      if (!m.o) return told?.days && told.months === 1 ? halfBefore(told) : null;
      const month = thisMonth(c);
      return month && halfOf(month, SECOND.test(m.o));
    },
  },
  {
    needs: [gateOf('half|fortnight|period|days')],
    form: String.raw`(?:the|this)\s+(?:half[\s-]month(?:ly)?(?:\s+period)?|fortnight|\d{1,2}[\s-]days?(?:\s+period)?)\b`,
    by: 'relative',
    read: (_, c) => [c.current, ...c.known].find((p) => p?.days !== undefined && p.months === 1) ?? null,
  },
];

/** The half of a month before this one. */
function halfBefore({ start, days }: Period): Period {
  const month = { start, months: 1 };
  if (days![0] > 1) return halfOf(month, false);
  const earlier =
    startMonth(month) === 1
      ? monthPeriod(startYear(month) - 1, 12)
      : monthPeriod(startYear(month), startMonth(month) - 1);
  return halfOf(earlier, true);
}
