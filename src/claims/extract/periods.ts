import {
  endIndex,
  halfPeriod,
  justBefore,
  monthPeriod,
  type Period,
  quarterPeriod,
  shift,
  spanOf,
  startMonth,
  startYear,
  toDatePeriod,
  yearBefore,
  yearPeriod,
} from '../../model/period.js';

/** A period named in a text, with its offsets. */
export interface NamedPeriod {
  readonly start: number;
  readonly end: number;
  readonly period: Period;
  /** How it was named: by its year, by the calendar alone, or against another period. */
  readonly by: 'year' | 'calendar' | 'relative';
}

export interface PeriodContext {
  /** Day of publication, `YYYY-MM-DD`; without it only periods that name their year are read. */
  readonly published: string | null;
  /** The period that the text is about so far, for "the same period a year earlier". */
  readonly current: Period | null;
  /** Whose figures they are, for fiscal years. */
  readonly reporter?: string | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// "may" and "march" are verbs too: a month name has to be written as a name.
const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sep(?:tember|t\.?|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![a-z])`;
const YEAR = String.raw`(?:19[5-9]\d|20[0-4]\d)`;
const COUNT = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ORDINAL: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4, final: 4 };

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const countOf = (word: string): number => COUNT.indexOf(word.toLowerCase()) + 1 || Number(word);

type Reader = (m: Record<string, string | undefined>, context: PeriodContext) => Period | null;

const publishedMonth = (c: PeriodContext): Period | null =>
  c.published ? { start: c.published.slice(0, 7), months: 1 } : null;

/** The year that a bare "this year", "last year" or no word at all means. */
function yearOf(m: Record<string, string | undefined>, c: PeriodContext): number | null {
  if (m.year) return Number(m.year);
  const now = publishedMonth(c);
  if (m.rel && now) return startYear(now) - (/last|previous|past/i.test(m.rel) ? 1 : 0);
  return null;
}

/** A month without a year is the latest one that was over, or under way, when the text came out. */
function monthWithout(month: number, c: PeriodContext): Period | null {
  const now = publishedMonth(c);
  if (!now) return c.current && monthPeriod(startYear(c.current), month);
  return monthPeriod(startYear(now) - (month > startMonth(now) ? 1 : 0), month);
}

const inYear = (
  m: Record<string, string | undefined>,
  c: PeriodContext,
  make: (year: number) => Period,
): Period | null => {
  const year = yearOf(m, c);
  if (year !== null) return make(year);
  const now = publishedMonth(c);
  if (!now) return c.current && make(startYear(c.current));
  const made = make(startYear(now));
  return endIndex(made) >= endIndex(now) + 1 ? make(startYear(now) - 1) : made;
};

const WHEN = String.raw`(?:,?\s+(?:of\s+|in\s+)?(?:(?<year>${YEAR})|(?<rel>this year|last year|the previous year|the year)))?`;

const SPAN = String.raw`(?<what>first half|second half|(?:first|second|third|fourth) quarter|(?:first )?(?<n>${COUNT.join('|')}|\d{1,2}) months|half)`;

/** A part of a year named without its year: "first half", "first seven months", "third quarter". */
function partOf(m: Record<string, string | undefined>, year: number, c: PeriodContext): Period | null {
  const what = m.what!.toLowerCase();
  if (m.n) {
    const months = countOf(m.n);
    return c.current && !what.startsWith('first') && c.current.months === months
      ? { ...c.current, start: `${year}${c.current.start.slice(4)}` }
      : toDatePeriod(year, months);
  }
  if (what.endsWith('quarter')) return quarterPeriod(year, ORDINAL[what.split(' ')[0]!]!);
  return halfPeriod(year, what.startsWith('second') ? 2 : 1);
}

const FISCAL_START: Readonly<Record<string, number>> = {
  IND: 4,
  JPN: 4,
  GBR: 4,
  CAN: 4,
  USA: 10,
  PAK: 7,
  BGD: 7,
  AUS: 7,
  EGY: 7,
  THA: 10,
};

/** The twelve months of a fiscal year that ends in or before `end`. */
const fiscalEnding = (year: number, month: number): Period =>
  shift(monthPeriod(year, month), -11).months === 1
    ? { ...shift(monthPeriod(year, month), -11), months: 12 }
    : yearPeriod(year);

// In order of preference where two begin at the same place: the longer reading first.
const FORMS: readonly (readonly [string, NamedPeriod['by'], Reader])[] = [
  [
    String.raw`(?<rel>[Tt]his|[Ll]ast)\s+year,?\s+(?:over|in|during|for)\s+the\s+(?:same\s+)?${SPAN}(?:\s+(?:to|through)\s+(?<b>${MONTH}))?`,
    'relative',
    (m, c) => {
      const year = yearOf(m, c);
      if (year === null) return null;
      if (m.b && m.n) return { ...shift(monthPeriod(year, monthNumber(m.b)), 1 - countOf(m.n)), months: countOf(m.n) };
      return partOf(m, year, c);
    },
  ],
  [
    String.raw`(?<rel>[Tt]his|[Ll]ast)\s+year(?:'s|’s)\s+(?:same\s+)?${SPAN}`,
    'relative',
    (m, c) => {
      const year = yearOf(m, c);
      return year === null ? null : partOf(m, year, c);
    },
  ],
  [String.raw`(?<year>${YEAR})(?:'s|’s)\s+first\s+month`, 'year', (m) => monthPeriod(Number(m.year), 1)],
  [
    String.raw`(?<rel>[Tt]his|[Ll]ast)\s+(?<a>${MONTH})\b`,
    'relative',
    (m, c) => {
      const latest = monthWithout(monthNumber(m.a!), c);
      return (
        latest &&
        (/last/i.test(m.rel!) && startYear(latest) === Number(c.published?.slice(0, 4)) ? shift(latest, -12) : latest)
      );
    },
  ],
  [
    String.raw`(?:fiscal|financial)\s+year[^.;]{0,40}?\bend(?:ed|ing|s)?\b[^.;]{0,12}?(?<b>${MONTH})(?:\s+\d{1,2})?(?:,?\s+(?<year>${YEAR}))?`,
    'calendar',
    (m, c) => {
      const month = monthNumber(m.b!);
      const last = m.year ? monthPeriod(Number(m.year), month) : monthWithout(month, c);
      return last && fiscalEnding(startYear(last), month);
    },
  ],
  [
    String.raw`(?:fiscal|financial)\s+year[^.;,]{0,40}?\bend\s+on\s+(?<b>${MONTH})\s+\d{1,2}`,
    'calendar',
    (m, c) => {
      const last = monthWithout(monthNumber(m.b!), c);
      return last && fiscalEnding(startYear(last), monthNumber(m.b!));
    },
  ],
  [
    String.raw`(?:fiscal|financial)(?:\s+year)?\s+(?<from>${YEAR})\s?[-–/]\s?\d{2,4}|FY\s?(?<fy>(?:20)?\d{2})(?:\s?[-–/]\s?(?<to>\d{2,4}))?`,
    'year',
    (m, c) => {
      const start = FISCAL_START[c.reporter ?? ''] ?? 1;
      const first = m.from
        ? Number(m.from)
        : Number(m.fy!.length === 2 ? `20${m.fy}` : m.fy) - (m.to ? 0 : start === 1 ? 0 : 1);
      return { ...monthPeriod(first, start), months: 12 };
    },
  ],
  [
    String.raw`(?<a>${MONTH})\s?(?:-|–|to|through)\s?(?<b>${MONTH})\s+(?<from>${YEAR})\s?[-–/]\s?(?<to>\d{2})\b`,
    'year',
    (m) =>
      spanOf(
        monthPeriod(Number(m.from), monthNumber(m.a!)).start,
        monthPeriod(Number(`${m.from!.slice(0, 2)}${m.to}`), monthNumber(m.b!)).start,
      ),
  ],
  [
    String.raw`(?<d1>\d{1,2})\s?(?:-|–|to)\s?(?<d2>\d{1,2})\s+(?<a>${MONTH})(?:\s+(?<year>${YEAR}))?|(?<a2>${MONTH})\s+(?<e1>\d{1,2})\s?(?:-|–|to)\s?(?<e2>\d{1,2})\b(?:,?\s+(?<year2>${YEAR}))?|(?:the\s+)?first\s+(?<f2>\d{1,2})\s+days\s+of\s+(?<a3>${MONTH})(?:\s+(?<year3>${YEAR}))?`,
    'calendar',
    (m, c) => {
      const month = monthNumber((m.a ?? m.a2 ?? m.a3)!);
      const year = m.year ?? m.year2 ?? m.year3;
      const base = year ? monthPeriod(Number(year), month) : monthWithout(month, c);
      return base && { ...base, days: [Number(m.d1 ?? m.e1 ?? 1), Number(m.d2 ?? m.e2 ?? m.f2)] };
    },
  ],
  [
    String.raw`(?:from\s+|years\s+)?(?<from>${YEAR})\s?(?:-|–|to|through)\s?(?<to>${YEAR})`,
    'year',
    (m) =>
      Number(m.to) > Number(m.from)
        ? { start: `${m.from}-01`, months: (Number(m.to) - Number(m.from) + 1) * 12 }
        : null,
  ],
  [
    String.raw`(?:the\s+)?(?:same|these|those)\s+(?<n>${COUNT.join('|')}|\d{1,2})\s+months(?!\s+(?:of|last|a\s))`,
    'relative',
    (_, c) => c.current,
  ],
  [
    String.raw`(?:the\s+)?year\s+to\s+date`,
    'calendar',
    (_, c) => {
      const now = c.current && c.current.months === 1 ? c.current : null;
      return now && toDatePeriod(startYear(now), startMonth(now));
    },
  ],
  [
    String.raw`(?:(?:for|in|over)\s+)?(?:that|the)\s+whole\s+year`,
    'relative',
    (_, c) => c.current && yearPeriod(startYear(c.current)),
  ],
  [String.raw`(?:the\s+)?half[- ]year`, 'relative', (_, c) => (c.current?.months === 6 ? c.current : null)],
  [
    String.raw`(?<a>${MONTH})\s?(?:-|–|to|through|and)\s?(?<b>${MONTH})${WHEN}`,
    'calendar',
    (m, c) => {
      const [first, last] = [monthNumber(m.a!), monthNumber(m.b!)];
      const whole = inYear(m, c, (year) => monthPeriod(year, last));
      if (!whole) return null;
      const year = startYear(whole) - (first > last ? 1 : 0);
      return spanOf(monthPeriod(year, first).start, whole.start);
    },
  ],
  [
    String.raw`(?:the\s+)?first\s+(?<n>${COUNT.join('|')}|\d{1,2})\s+months${WHEN}`,
    'calendar',
    (m, c) => inYear(m, c, (year) => toDatePeriod(year, countOf(m.n!))),
  ],
  [
    String.raw`(?:the\s+)?(?<n>${COUNT.join('|')})\s+months\s+(?:through|to|ended|ending)\s+(?:in\s+)?(?<b>${MONTH})${WHEN}`,
    'calendar',
    (m, c) => {
      const last = inYear(m, c, (year) => monthPeriod(year, monthNumber(m.b!)));
      return last && { ...shift(last, 1 - countOf(m.n!)), months: countOf(m.n!) };
    },
  ],
  [
    String.raw`(?:the\s+)?(?<o>first|second|third|fourth|final|last)[\s-]quarter${WHEN}`,
    'calendar',
    (m, c) => inYear(m, c, (year) => quarterPeriod(year, ORDINAL[m.o!.toLowerCase()]!)),
  ],
  [String.raw`\bQ(?<q>[1-4])${WHEN}`, 'calendar', (m, c) => inYear(m, c, (year) => quarterPeriod(year, Number(m.q)))],
  [
    String.raw`(?:the\s+)?(?<o>first|second)[\s-]half${WHEN}`,
    'calendar',
    (m, c) => inYear(m, c, (year) => halfPeriod(year, ORDINAL[m.o!.toLowerCase()]!)),
  ],
  [
    String.raw`\b(?<a>${MONTH})(?:,?\s+(?:of\s+)?(?:(?<year>${YEAR})|(?<rel>this year|last year)))?(?!\s+\d{1,2}(?:\D|$))`,
    'calendar',
    (m, c) => {
      const year = yearOf(m, c);
      return year === null ? monthWithout(monthNumber(m.a!), c) : monthPeriod(year, monthNumber(m.a!));
    },
  ],
  [
    String.raw`(?:the\s+)?same\s+(?:period|month|months|quarter|half|stretch|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+months)\s+(?:of\s+)?(?:a\s+year\s+(?:ago|earlier|before)|last\s+year|the\s+(?:previous|preceding)\s+year|(?<year>${YEAR}))`,
    'relative',
    (m, c) => {
      if (!c.current) return null;
      return m.year ? { ...c.current, start: `${m.year}${c.current.start.slice(4)}` } : yearBefore(c.current);
    },
  ],
  [String.raw`\b(?:the\s+)?previous\s+(?:month|quarter)\b`, 'relative', (_, c) => c.current && justBefore(c.current)],
  [
    String.raw`\b(?<rel>last|this)\s+year\b`,
    'relative',
    (m, c) => {
      const year = yearOf(m, c);
      return year === null ? null : yearPeriod(year);
    },
  ],
  [
    String.raw`(?<!${MONTH}\s\d{1,2},?\s)\b(?<year>${YEAR})\b(?!\s*(?:dollars|prices))`,
    'year',
    (m) => yearPeriod(Number(m.year)),
  ],
];

const READERS = FORMS.map(([form, by, read]) => ({ form: new RegExp(`(?<![\\w-])${form}`, 'gi'), by, read }));

/** Every period that a stretch of text names, in order, none overlapping. Bare numbers that only look like years do not count inside amounts: the caller leaves those out by offset. */
export function findPeriods(text: string, context: PeriodContext): readonly NamedPeriod[] {
  const found: NamedPeriod[] = [];
  for (const { form, by, read } of READERS) {
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const { a, b, a2, a3 } = match.groups ?? {};
      if ([a, b, a2, a3].some((month) => month !== undefined && !/^[A-Z]/.test(month))) continue;
      const period = read(match.groups ?? {}, context);
      if (period) found.push({ start, end, period, by: match.groups?.year ? 'year' : by });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
