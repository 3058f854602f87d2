import {
  endIndex,
  halfPeriod,
  lasting,
  monthPeriod,
  type Period,
  quarterPeriod,
  samePeriod,
  shift,
  spanOf,
  startMonth,
  startYear,
  toDatePeriod,
  yearPeriod,
} from '../../model/period.js';
import { AHEAD_GATE } from './amount-gates.js';
import type { PeriodContext, PeriodForm } from './named-period.js';
import { BY_THE_SAME_MONTH } from './of-the-year-forms.js';
import {
  countOf,
  DASH,
  endingWith,
  fiscalPartTold,
  inYear,
  MONTH,
  MONTH_GATE,
  monthNamed,
  monthNumber,
  monthWithout,
  N,
  ORD,
  ordinalOf,
  publishedMonth,
  WHEN,
  YEAR,
  YEAR_GATE,
  yearEnding,
  yearOf,
} from './period-words.js';
import { DIGITS, gateOf, YEAR_DIGITS } from './word-gates.js';
import { TO_MONTH_FORMS } from './year-so-far.js';

// The forms ask for the beginnings of these words.
const QUARTERS = 'quarters?|quarterly';
const HALVES = 'half|halfs|halfway|halfyear|semester';

const PART = `(?<what>(?:first|opening|second|latter|last|final)[ -]half|(?:first|opening|second|third|fourth|last|final)[ -]quarter|(?:(?:first|opening|last|final|closing) )?(?<n>${N}) months|half)`;

/** A part of a year named without its year: "first half", "first seven months", "third quarter". */
function partOf(what: string, n: string | undefined, year: number, c: PeriodContext): Period | null {
  const words = what.toLowerCase().replace('opening', 'first');
  if (n) {
    const months = countOf(n);
    if (/^[lc]|^fin/.test(words)) return months > 11 ? null : lasting(shift(yearPeriod(year), 12 - months), months);
    return c.current && !words.startsWith('first') && c.current.months === months
      ? shift(c.current, 12 * (year - startYear(c.current)))
      : toDatePeriod(year, months);
  }
  if (words.endsWith('quarter')) return quarterPeriod(year, ordinalOf(words.split(/[ -]/)[0]!));
  return halfPeriod(year, /^first|^half/.test(words) ? 1 : 2);
}

/** The stretch of months that ends with a month: "the three months to February". */
function ending(months: number, last: Period | null): Period | null {
  return last && endingWith(months, last);
}

const CHANGE_GATE = gateOf('changes?|growth|increases?|rises?|decreases?|declines?|falls?|drops?|gains?|comparison');
/** Whole years from one to another, both included. */
const years = (from: number, to: number): Period | null =>
  to > from ? { start: `${from}-01`, months: (to - from + 1) * 12 } : null;

/** Parts of calendar years. In order of preference where two begin at the same place: the longer reading first. */
export const CALENDAR_FORMS: readonly PeriodForm[] = [
  BY_THE_SAME_MONTH,
  {
    // "Expects the gap to reach # by December", "for the year to pass #": the year that is under way.
    needs: [gateOf('year|december'), gateOf('by|for|until'), AHEAD_GATE],
    form: String.raw`(?:by|for|until)\s+(?:December|(?:the\s+)?(?:end\s+of\s+(?:the|this)\s+)?year(?:[-\s]end)?)\b(?<=\b(?:expect(?:s|ed)?|forecasts?|predict(?:s|ed)?|projects?|sees|likely|should|will|could|may)\b[^.;]{0,90})(?!\s+(?:earlier|ago|before|ended|of|19|20|to\s+${MONTH}))`,
    by: 'year',
    read: (_, c) => {
      const now = publishedMonth(c);
      return now && yearPeriod(startYear(now));
    },
  },
  {
    needs: [gateOf('last|this|recent|latest'), gateOf('month|quarter')],
    form: String.raw`(?<=\b(?:(?<at>in|during|over)|(?<base>on|than|with|from)|(?<at2>was|were|had|ran)\s[a-z -]{1,40})\s|)\b(?<rel>last|this|the\s+(?:most\s+recent|latest))\s+(?<u>month|quarter)\b(?!\s+(?:before|of(?!\s+(?:[A-Za-z]{0,3}[$¤£¥]\s?\d|\d[\d.,]*\s(?:[mb]|tr)illion\b))|in|for|for which|with))`,
    by: 'calendar',
    read: (m, c) => {
      const now = publishedMonth(c);
      if (!now) return null;
      const back = /this/i.test(m.rel!) ? 0 : 1;
      // "During this month", behind figures of a month that was over: of that.
      const told = c.current;
      const isMonth = /month/i.test(m.u!) && told?.months === 1 && !told.days && !c.ahead;
      // "A decrease on last month", in figures of June that came out in August: of May.
      if (isMonth && back === 1 && m.base && endIndex(told) < endIndex(now) - 1) return shift(told, -1);
      const isTold = (m.at || m.at2) && back === 0 && isMonth;
      if (isTold && endIndex(told) < endIndex(now) && endIndex(now) - endIndex(told) < 3) return told;
      if (/month/i.test(m.u!)) return shift(now, -back);
      const start = shift(now, -((startMonth(now) - 1) % 3) - 3 * back);
      return lasting(start, 3);
    },
  },
  {
    needs: [gateOf(`year|${YEAR_DIGITS}`), gateOf(`${HALVES}|${QUARTERS}|months`)],
    form: String.raw`(?<!\b(?:same|corresponding|comparable)\s(?:period|months?|quarter|time)\s(?:of\s)?)(?:(?<rel>[Tt]his|[Ll]ast)\s+year(?:,?\s+(?:over|in|during|for)\s+the\s+(?:same\s+)?|'s\s+(?:same\s+)?)|(?<year>${YEAR})'s\s+)${PART}(?:\s+(?:to|through)\s+(?<b>${MONTH}))?`,
    by: 'relative',
    read: (m, c) => {
      const year = yearOf(m, c);
      if (year === null) return null;
      return m.b && m.n ? ending(countOf(m.n), monthPeriod(year, monthNumber(m.b))) : partOf(m.what!, m.n, year, c);
    },
  },
  {
    needs: [YEAR_GATE, gateOf('months?|monthly')],
    form: String.raw`(?<year>${YEAR})(?:'s|'s)\s+(?:first|(?<last>last|final))\s+month|(?:the\s+)?(?:(?:first|opening)|(?<last2>last|final))\s+month\s+of\s+(?<year2>${YEAR})(?!\s?[-¦/]\s?\d)`,
    by: 'year',
    read: (m) => monthPeriod(Number(m.year ?? m.year2), (m.last ?? m.last2) ? 12 : 1),
  },
  {
    needs: [gateOf('this|last'), MONTH_GATE],
    form: String.raw`(?<=\b(?<base>than|against|over|with|from|versus|to)\s(?:[^.;,]{0,28}\s)?|)(?<rel>[Tt]his|[Ll]ast)\s+(?<a>${MONTH})\b(?:(?<own>'s)|(?=,?\s(?:it|they|exports|imports|shipments|sales|the\s[a-z]+)\shad\s)(?<=(?<had>[a-z]))|)`,
    by: 'relative',
    read: (m, c) => {
      const latest = monthWithout(monthNumber(m.a!), c);
      const thisYear = latest && startYear(latest) === Number(c.published?.slice(0, 4));
      return (
        latest &&
        (/last/i.test(m.rel!) &&
        ((thisYear && startMonth(latest) === startMonth(publishedMonth(c)!)) ||
          // "Last May's was #", "last May they had reached #" in figures of May; "ended last May with #" is of what the text tells.
          ((m.own || m.base || m.had) && c.known.some((p) => samePeriod(p, latest))))
          ? shift(latest, -12)
          : latest)
      );
    },
  },
  {
    needs: [YEAR_GATE, MONTH_GATE],
    form: String.raw`\d{1,2}\s+(?<a>${MONTH})(?:\s+(?<from>${YEAR}))?${DASH}\d{1,2}\s+(?<b>${MONTH})\s+(?<to>${YEAR})`,
    by: 'year',
    read: (m) =>
      spanOf(
        monthPeriod(Number(m.from ?? m.to), monthNumber(m.a!)).start,
        monthPeriod(Number(m.to), monthNumber(m.b!)).start,
      ),
  },
  // "Change from 2017 to 2018": what is told is of the later year.
  {
    needs: [YEAR_GATE, CHANGE_GATE],
    form: String.raw`(?<=\b(?:changes?|growth|increases?|rises?|decreases?|declines?|falls?|drops?|gains?|comparison)\s(?:in\s[^.;:\d]{1,60}\s)?)(?:from|between)\s+(?<from>${YEAR})\s+(?:to|and)\s+(?<to>${YEAR})`,
    by: 'year',
    read: (m) => (Number(m.to) === Number(m.from) + 1 ? yearPeriod(Number(m.to)) : null),
  },
  {
    // "Changes from 2016 to 2017": those of the second year.
    needs: [YEAR_GATE, gateOf('from|between|changes?')],
    form: String.raw`(?:from\s+(?<from>${YEAR})\s+to\s+(?<to>${YEAR})|between\s+(?<from2>${YEAR})\s+and\s+(?<to2>${YEAR})|(?<=\b[Cc]hanges?,?\s)(?<from3>${YEAR})${DASH}(?<to3>${YEAR}))(?!\s?[-¦/]\s?\d)`,
    by: 'year',
    read: (m) => {
      const [first, last] = [Number(m.from ?? m.from2 ?? m.from3), Number(m.to ?? m.to2 ?? m.to3)];
      return last === first + 1 ? yearPeriod(last) : years(first, last);
    },
  },
  {
    needs: [YEAR_GATE],
    form: String.raw`(?:from\s+|years\s+)?(?<from>${YEAR})${DASH}(?<to>${YEAR})(?!\s+(?:fiscal|financial)\b)`,
    by: 'year',
    read: (m) => years(Number(m.from), Number(m.to)),
  },
  {
    needs: [MONTH_GATE, YEAR_GATE],
    form: String.raw`(?:from\s+|between\s+)?(?<a>${MONTH})\s+(?<from>${YEAR})(?:${DASH}|\s+and\s+)(?<b>${MONTH})\s+(?<to>${YEAR})`,
    by: 'year',
    read: (m) => {
      const [first, last] = [
        monthPeriod(Number(m.from), monthNumber(m.a!)),
        monthPeriod(Number(m.to), monthNumber(m.b!)),
      ];
      return endIndex(first) < endIndex(last) ? spanOf(first.start, last.start) : null;
    },
  },
  {
    needs: [MONTH_GATE],
    form: String.raw`(?:from\s+|between\s+)?(?<a>${MONTH})(?:${DASH}|\s?/\s?|\s+and\s+)(?<b>${MONTH})(?:\s+(?:period|stretch|span|window|months|quarter|half)\b)?${WHEN}(?!\s+\d{1,2}(?!\d))`,
    by: 'calendar',
    read: (m, c) => {
      const [first, last] = [monthNumber(m.a!), monthNumber(m.b!)];
      const whole = inYear(m, c, (year) => monthPeriod(year, last));
      if (!whole) return null;
      const year = startYear(whole) - (first > last ? 1 : 0);
      return spanOf(monthPeriod(year, first).start, whole.start);
    },
  },
  {
    needs: [gateOf('first|past'), gateOf('months')],
    form: String.raw`(?:the\s+)?(?:first\s+(?<n>${N})\s+months${WHEN}|past\s+(?<past>${N})\s+months\s+of\s+(?:the|this)\s+year)`,
    by: 'calendar',
    read: (m, c) =>
      (m.n ? fiscalPartTold(m, c, countOf(m.n), 1) : null) ??
      inYear(m, c, (year) => toDatePeriod(year, countOf((m.n ?? m.past)!))),
  },
  ...TO_MONTH_FORMS,
  {
    // "At end-August", "as of October": the year so far, in the figures of those who add up months.
    needs: [gateOf('as|end'), MONTH_GATE],
    form: String.raw`(?:as\s+of\s+(?:the\s+)?(?:end[\s-](?:of\s+)?)?|(?:(?<at>at)|by|to|until|through|up\s+to)\s+(?:the\s+)?end(?:\s+of\s+|-))(?<b>${MONTH})${WHEN}(?!\s+\d{1,2}(?!\d))`,
    by: 'calendar',
    read: (m, c) => {
      const soFar = inYear(m, c, (year) => toDatePeriod(year, monthNumber(m.b!)));
      // "At the end of February", in figures of February.
      const month = c.known[0]?.months === 1 && !c.known[0].days && c.current?.months === 1 ? c.known[0] : null;
      return month && soFar && m.at && endIndex(month) === endIndex(soFar) ? month : soFar;
    },
  },
  {
    needs: [gateOf('months?'), MONTH_GATE],
    form: String.raw`(?:the\s+)?(?:latest\s+|last\s+)?(?<n>${N})[\s-]months?(?:\s+(?:period|stretch))?\s+(?:through|to|until|ended|ending|up\s+to)\s+(?:in\s+|with\s+)?(?:the\s+end\s+of\s+)?(?<b>${MONTH})${WHEN}`,
    by: 'calendar',
    read: (m, c) =>
      ending(
        countOf(m.n!),
        inYear(m, c, (year) => monthPeriod(year, monthNumber(m.b!))),
      ),
  },
  {
    needs: [gateOf(QUARTERS), MONTH_GATE],
    form: String.raw`(?:the\s+)?(?<b>${MONTH})(?:\s+(?<year>${YEAR}))?\s+quarter(?:\s+(?:of\s+)?(?<year2>${YEAR}))?|(?:the\s+)?quarter\s+(?:that\s+)?(?:to|ended|ending)\s+(?:in\s+|on\s+|with\s+)?(?:(?:the\s+)?end\s+of\s+|3[01]\s+)?(?<b2>${MONTH})(?:\s+3[01]\b,?)?(?:,?\s+(?<year3>${YEAR}))?`,
    by: 'calendar',
    read: (m, c) => ending(3, monthNamed((m.b ?? m.b2)!, m.year ?? m.year2 ?? m.year3, c)),
  },
  {
    needs: [gateOf(QUARTERS)],
    form: String.raw`(?:the\s+)?(?<o>${ORD})[\s-]quarter\b(?:\s\(Q[1-4]\))?${WHEN}`,
    by: 'calendar',
    read: (m, c) =>
      fiscalPartTold(m, c, 3, ordinalOf(m.o!)) ?? inYear(m, c, (year) => quarterPeriod(year, ordinalOf(m.o!))),
  },
  {
    needs: [gateOf('quarters')],
    form: String.raw`(?:the\s+)?(?<o>first|second|third)\s+(?<u>quarters)${WHEN}|(?:the\s+)?first\s+(?<n>two|three)\s+quarters${WHEN.replaceAll('<year>', '<year2>').replaceAll('<rel>', '<rel2>')}`,
    by: 'calendar',
    read: (m, c) => {
      const said = { year: m.year ?? m.year2, rel: m.rel ?? m.rel2 };
      const months = 3 * countOf(m.n ?? 'one');
      return fiscalPartTold(said, c, months, 1) ?? inYear(said, c, (year) => toDatePeriod(year, months));
    },
  },
  {
    // "The four quarters to the end of Q1 2024": twelve months.
    needs: [gateOf('quarters|months'), gateOf('q'), YEAR_GATE],
    form: String.raw`(?:the\s+)?(?:(?:four|4)\s+quarters|(?:twelve|12)\s+months)\s+(?:to|ending|ended|through)\s+(?:in\s+)?(?:the\s+)?(?:end(?:[\s-]of\s+|[\s-]))?Q(?<q>[1-4])\s+(?<year>${YEAR})`,
    by: 'calendar',
    read: (m) => yearEnding(Number(m.year), 3 * Number(m.q)),
  },
  {
    needs: [gateOf('qs?|quarter|quarters'), gateOf(DIGITS)],
    form: String.raw`\b(?:Q|Quarter\s)(?<q>[1-4])(?![.,]?\d|\s?(?:%|percent|per\scent|billion|million|bn|times|months))(?:\s\((?:${MONTH})\sto\s(?:${MONTH})\))?${WHEN}|\b(?<q2>[1-4])Q${WHEN.replaceAll('<year>', '<year2>').replaceAll('<rel>', '<rel2>')}`,
    by: 'calendar',
    read: (m, c) =>
      inYear({ year: m.year ?? m.year2, rel: m.rel ?? m.rel2 }, c, (year) => quarterPeriod(year, Number(m.q ?? m.q2))),
  },
  {
    needs: [gateOf(HALVES)],
    form: String.raw`(?:the\s+)?(?<o>first|second|latter|1st|2nd)[\s-](?:half|semester)(?!\s+of\s+(?:the|this|that)\s+(?:[a-z]+\s+)?month)${WHEN}`,
    by: 'calendar',
    read: (m, c) =>
      fiscalPartTold(m, c, 6, ordinalOf(m.o!)) ?? inYear(m, c, (year) => halfPeriod(year, ordinalOf(m.o!))),
  },
  {
    // "In the first tertile of 2023", as offices of the Arab world count thirds of a year.
    needs: [gateOf('tertile|quadrimester')],
    form: String.raw`(?:the\s+)?(?<o>first|second|third|last)[\s-](?:tertile|quadrimester)${WHEN}`,
    by: 'calendar',
    read: (m, c) =>
      inYear(m, c, (year) => {
        const place = m.o!.toLowerCase() === 'last' ? 3 : ordinalOf(m.o!);
        return { start: `${year}-${String(4 * place - 3).padStart(2, '0')}`, months: 4 };
      }),
  },
  {
    needs: [gateOf('h'), gateOf(DIGITS)],
    form: String.raw`\bH(?<q>[12])${WHEN}`,
    by: 'calendar',
    read: (m, c) => inYear(m, c, (year) => halfPeriod(year, Number(m.q))),
  },
  {
    needs: [MONTH_GATE],
    form: String.raw`(?:(?<!\b[Ss]ince\s)|(?=[A-Z][a-z]{2,8}\s(?:19|20)\d\d,\swhen\s[^.,;]{2,30}\s(?:was|were|had\sbeen|stood|came|reached|amounted|totall?ed)\s))(?<!\b\d{1,2}\s)\b(?<a>${MONTH})(?:,?\s+(?:of\s+|in\s+)?(?:(?<year>${YEAR})|(?<rel>this year|last year|the previous year)))?(?!\.?\s+(?:[12]?\d|3[01])(?!\d))`,
    by: 'calendar',
    read: (m, c) => {
      const year = yearOf(m, c);
      return year === null ? monthWithout(monthNumber(m.a!), c) : monthPeriod(year, monthNumber(m.a!));
    },
  },
  {
    needs: [YEAR_GATE],
    form: String.raw`(?<!\b[Ss]ince\s[A-Z][a-z]{2,8},?\s)(?<!\b\d{1,2}[./]\d{1,2}[./])(?<!\b\d{1,2}\s[A-Z][a-z]{2,8}\s)(?<!${MONTH}\s\d{1,2},?\s)(?<!\b(?:same|similar|comparable|corresponding|equivalent|like)\s(?:[\w-]+\s){1,3}(?:of\s|in\s)?(?:the\sFY\s)?)(?:\b(?:the\s(?:calendar\s|whole\s|full\s|entire\s)?|calendar\s)year\s)?\b(?<year>${YEAR})\b(?!\s*(?:dollars|prices)|\s?[-¦/]\s?\d)`,
    by: 'year',
    read: (m) => yearPeriod(Number(m.year)),
  },
];
