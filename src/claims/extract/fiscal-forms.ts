import {
  endIndex,
  endMonth,
  lasting,
  type Period,
  samePeriod,
  shift,
  spanOf,
  startIndex,
  startMonth,
} from '../../model/period.js';
import type { Groups, PeriodContext, PeriodForm, PeriodReader } from './named-period.js';
import {
  countOf,
  DASH,
  endingWith,
  fiscalFrom,
  fiscalNow,
  fiscalStart,
  hasFiscalYear,
  MONTH,
  MONTH_GATE,
  monthNamed,
  monthNumber,
  N,
  ORD,
  ordinalOf,
  publishedMonth,
  tellsByFiscalYear,
  withinFiscal,
  withTwoYears,
  YEAR,
  YEAR_GATE,
} from './period-words.js';
import { PLACE, PLACE_WORDS, placeOf } from './place-in-year.js';
import { DIGITS, gateOf, YEAR_DIGITS } from './word-gates.js';

// "Fiscally" begins with one, too.
const FISCAL = 'fiscal|fiscals|fiscally|financial|financials|financially';
const FISCAL_GATE = gateOf(FISCAL);
const NAMED_GATE = gateOf(`${FISCAL}|fy`);
const FY_GATE = gateOf(`${FISCAL}|fy|mfy|qfy|hfy|${YEAR_DIGITS}`);

const F = String.raw`(?:fiscal|financial)(?:\s+year)?`;
/** "of this fiscal", "of the current fiscal year", "2022-23", "FY23". */
export const FY = String.raw`(?:(?:of\s+|in\s+|during\s+)?(?:the\s+)?(?:(?<now>this|current|ongoing|outgoing|new)|(?<was>last|previous|preceding|prior))\s+${F}(?:\s+year)?(?:,?\s*\(?(?:${YEAR}[-¦/]\d{2,4}|FY\s?'?\d{2,4}(?:[-¦/]\d{2,4})?)\)?)?|(?:of\s+|in\s+)?(?:the\s+)?(?:${F}\s+|FY\s?)?\(?(?<from>${YEAR})\s?[-¦/]\s?(?<to>\d{2}|${YEAR})\)?(?:\s+${F}(?:\s+year)?)?(?!\d)|(?:of\s+|in\s+)?FY\s?'?(?<fy>\d{2,4})(?:\s?[-¦/]\s?\d{2,4})?|(?:of\s+|in\s+)?${F}\s+(?<named>${YEAR})(?!\s?[-¦/]\s?\d)|(?:of|in)\s+the(?<bare>)\s+(?:fiscal|financial)\s+year\b(?!\s+(?:that|which|ended|ending|to\s+(?:the\s+)?(?:end|mid|[A-Z][a-z])|through|before|\(?\d)))`;

/** "The same period of the last fiscal year" is a part of it, and read against what is told of. */
const NOT_ITS_PART = String.raw`(?<!\b(?:same|similar|corresponding|comparable|equivalent|like)\s(?:[\w-]+\s){1,3}(?:of\s|in\s|during\s|for\s)?(?:the\s)?)`;

const isRun = (m: Groups): boolean => {
  const from = Number(m.from);
  const to = m.to!.length === 2 ? Math.floor(from / 100) * 100 + Number(m.to) : Number(m.to);
  return to === from + 1;
};

/** A fiscal year named by one year is the one that ends in it, but Japan's is the one that begins in it. */
const fiscalNamed = (year: number, c: PeriodContext): Period =>
  fiscalFrom(year - (fiscalStart(c) === 1 || c.reporter === 'JPN' ? 0 : 1), c);

/** The fiscal year that the groups of `FY` name; null where they are no fiscal year. */
export function fiscalOf(m: Groups, c: PeriodContext): Period | null {
  // "The new fiscal year" has begun by the day of the text.
  if (m.now && /^new$/i.test(m.now)) return fiscalUnderWay(c);
  if (m.now || m.bare !== undefined) return fiscalNow(c);
  if (m.was) return lastFiscal(m.was, c);
  if (m.from) return isRun(m) ? fiscalFrom(Number(m.from), withTwoYears(c)) : null;
  if (m.named) return fiscalNamed(Number(m.named), c);
  if (!m.fy) return null;
  const year = m.fy.length === 2 ? 2000 + Number(m.fy) : Number(m.fy);
  return fiscalNamed(year, c);
}

/** "In the last fiscal", in April: the year that has just ended, where the text tells of that. */
function lastFiscal(word: string, c: PeriodContext): Period | null {
  const year = fiscalNow(c);
  const now = publishedMonth(c);
  const over = year && now && endIndex(year) < endIndex(now) && /^last$/i.test(word);
  return over && [c.current, ...c.known].some((p) => p && samePeriod(p, year)) ? year : fiscalNow(c, 1);
}

/** The fiscal year of the month that the text came out in. */
function fiscalUnderWay(c: PeriodContext): Period | null {
  const year = fiscalNow(c);
  const now = publishedMonth(c);
  return year && now && endIndex(year) < endIndex(now) ? shift(year, 12) : year;
}

/** The last fiscal year that was over. */
function fiscalJustOver(c: PeriodContext): Period | null {
  const year = fiscalNow(c);
  const now = publishedMonth(c);
  return year && now && endIndex(year) >= endIndex(now) ? fiscalNow(c, 1) : year;
}

const first = (period: Period | null, months: number): Period | null => period && { start: period.start, months };

/** The twelve months that end with the one named. */
const yearToMonth: PeriodReader = (m, c) => {
  const last = monthNamed(m.b!, m.year, c);
  return last && (monthsSoFar(last, c) ?? endingWith(12, last));
};

/** "In the year to November", in a text that tells of the eleven months to it: of these. */
export const monthsSoFar = (last: Period, { known, heard = [] }: PeriodContext): Period | null =>
  [...known, ...heard].find(
    (p) => p.months > 3 && p.months < 12 && endIndex(p) === endIndex(last) && startMonth(p) === 1 && !p.days,
  ) ?? null;

/** Fiscal years and their parts. Bare "2022-23" is one only where the reporter counts so. */
export const FISCAL_FORMS: readonly PeriodForm[] = [
  {
    // "Four months into the current fiscal year".
    needs: [gateOf('months'), gateOf('into'), gateOf('year|one')],
    form: String.raw`(?<n>${N})\s+months\s+into\s+(?:the|this)\s+(?:(?:current|new|ongoing)\s+)?(?:(?<fiscal>(?:fiscal|financial)\s+year)|year|one)\b`,
    by: 'calendar',
    read: (m, c) => {
      const now = fiscalNow(c);
      return (
        now && {
          start: m.fiscal || tellsByFiscalYear(c) ? now.start : `${now.start.slice(0, 4)}-01`,
          months: countOf(m.n!),
        }
      );
    },
  },
  {
    needs: [gateOf('so'), FISCAL_GATE],
    form: String.raw`so\s+far\s+(?:this|in\s+(?:the|this)(?:\s+current)?)\s+${F}`,
    by: 'calendar',
    read: (_, c) => {
      const year = fiscalNow(c);
      const last = c.known.find((p) => p.months === 1) ?? (c.published ? shift(publishedMonth(c)!, -1) : null);
      return year && last && endIndex(last) >= startIndex(year) ? spanOf(year.start, last.start) : null;
    },
  },
  {
    needs: [MONTH_GATE, FY_GATE],
    form: String.raw`(?<a>${MONTH})${DASH}(?<b>${MONTH}),?\s+(?:(?:first|second|third|fourth)\s+(?:half|quarter)\s+|period\s+)?${FY}`,
    by: 'calendar',
    read: (m, c) => {
      const fiscal = fiscalOf(m, c);
      return fiscal && withinFiscal(fiscal, monthNumber(m.a!), monthNumber(m.b!));
    },
  },
  {
    // "Between April and July of this fiscal".
    needs: [gateOf('between'), MONTH_GATE, FY_GATE],
    form: String.raw`(?<=\b[Bb]etween\s+)(?<a>${MONTH})\s+and\s+(?<b>${MONTH}),?\s+${FY}`,
    by: 'calendar',
    read: (m, c) => {
      const fiscal = fiscalOf(m, c);
      return fiscal && withinFiscal(fiscal, monthNumber(m.a!), monthNumber(m.b!));
    },
  },
  {
    // "The last month of the fiscal year": of the one told of, else of the one under way.
    needs: [gateOf('month'), gateOf('first|opening|last|final|closing'), FISCAL_GATE],
    form: String.raw`(?:the\s+)?(?:(?<first>first|opening)|last|final|closing)\s+month\s+of\s+(?:the|that)\s+(?:fiscal|financial)\s+year\b(?!\s+\d)`,
    by: 'relative',
    read: (m, c) => {
      const year = c.known.find((p) => p.months === 12) ?? fiscalNow(c);
      return year && { start: m.first ? year.start : endMonth(year), months: 1 };
    },
  },
  {
    // "In the first month (July) of the current fiscal year 2023-24", "the eighth month of this fiscal".
    needs: [gateOf('month'), gateOf(PLACE_WORDS), FY_GATE],
    form: String.raw`(?:the\s+)?(?<o>${PLACE})\s+month(?:\s+\([A-Z][a-z]+\))?\s+(?=(?:of|in)\s)${FY}`,
    by: 'calendar',
    read: (m, c) => {
      // "The last month of the previous fiscal year", in the first of the next: of the one just over.
      const place = placeOf(m.o!);
      if (m.bare !== undefined && place > 1) return null;
      const fiscal = m.was && fiscalUnderWay(c) !== null ? shift(fiscalUnderWay(c)!, -12) : fiscalOf(m, c);
      return fiscal && shift({ start: fiscal.start, months: 1 }, place - 1);
    },
  },
  {
    // "In October of the current financial year".
    needs: [MONTH_GATE, FY_GATE, gateOf('of|in')],
    form: String.raw`(?<a>${MONTH})\s+(?=(?:of|in)\s)${FY}`,
    by: 'calendar',
    read: (m, c) => {
      const fiscal = fiscalOf(m, c);
      return fiscal && withinFiscal(fiscal, monthNumber(m.a!), monthNumber(m.a!));
    },
  },
  {
    needs: [gateOf('months|quarters'), FY_GATE],
    form: String.raw`(?:the\s+)?(?:first\s+)?(?<n>${N})\s+(?<u>months|quarters)(?:\s+\([A-Z][a-z]+${DASH}[A-Z][a-z]+\))?\s+${FY}`,
    by: 'calendar',
    read: (m, c) => first(fiscalOf(m, c), countOf(m.n!) * (m.u!.toLowerCase() === 'quarters' ? 3 : 1)),
  },
  {
    // "In the just-ended fiscal year": the last that was over.
    needs: [gateOf('just|recently|outgoing'), FISCAL_GATE],
    form: String.raw`(?:the\s+)?(?:(?:(?:just|recently)[-\s](?:concluded|ended|completed|closed|finished)|outgoing)\s+${F}\b|${F}(?:\s+that)?(?:\s+has)?\s+just\s+(?:concluded|ended|completed|closed|finished))`,
    by: 'calendar',
    read: (_, c) => fiscalJustOver(c),
  },
  {
    // "10MFY22", as Pakistan's press has it.
    needs: [gateOf('mfy')],
    form: String.raw`(?<n>\d{1,2})MFY\s?'?(?<fy>\d{2,4})`,
    by: 'calendar',
    read: (m, c) => first(fiscalOf(m, c), Number(m.n)),
  },
  {
    needs: [gateOf('quarter|half'), FY_GATE],
    form: String.raw`(?:the\s+)?(?<o>${ORD})\s+(?<u>quarter|half)(?:\s+\([QH][1-4]\))?\s+${FY}`,
    by: 'calendar',
    read: (m, c) => {
      const fiscal = fiscalOf(m, c);
      const months = m.u!.toLowerCase() === 'half' ? 6 : 3;
      return (
        fiscal &&
        lasting(
          withinFiscal(fiscal, ((Number(fiscal.start.slice(5)) - 1 + (ordinalOf(m.o!) - 1) * months) % 12) + 1, 1),
          months,
        )
      );
    },
  },
  {
    // "The fiscal first half": that of the year under way, where it is over, else of the one before.
    needs: [FISCAL_GATE, gateOf('quarter|half')],
    form: String.raw`(?:the\s+)?fiscal\s+(?<o>${ORD})[-\s](?<u>quarter|half)\b`,
    by: 'calendar',
    read: (m, c) => {
      const months = m.u!.toLowerCase() === 'half' ? 6 : 3;
      const [year, now] = [fiscalUnderWay(c), publishedMonth(c)];
      const part = year && lasting(shift(year, (ordinalOf(m.o!) - 1) * months), months);
      return part && now && endIndex(part) >= endIndex(now) ? shift(part, -12) : part;
    },
  },
  {
    // "Q1 of FY23", "Q1FY23", "H1 of the current fiscal year"
    needs: [gateOf('q|h|fy|qfy|hfy'), FY_GATE],
    form: String.raw`(?<u>[QH])(?<q>[1-4])\s?${FY}|(?<q2>[1-4])(?<u2>[QH])\s?(?:of\s+)?FY\s?'?(?<fy2>\d{2,4})`,
    by: 'calendar',
    read: (m, c) => {
      const fiscal = fiscalOf({ ...m, fy: m.fy ?? m.fy2 }, c);
      const months = /h/i.test((m.u ?? m.u2)!) ? 6 : 3;
      const place = Number(m.q ?? m.q2) - 1;
      return fiscal && place * months < 12 ? lasting(shift(fiscal, place * months), months) : null;
    },
  },
  {
    // "The fiscal year that ended in mid-July", "closed on July 7": where the next one begins within that month, it ends before it.
    needs: [FISCAL_GATE, gateOf('ends?|ended|ending|closes|closed|closing|concluded|finished')],
    form: String.raw`(?:the\s+)?(?:full\s+)?${F}(?:\s+year)?[^.;]{0,40}?\b(?:end(?:ed|ing|s)?|clos(?:ed|es|ing)|concluded|finished)\b(?<lead>[^.;]{0,12}?)(?<b>${MONTH})(?:\s+(?<day>\d{1,2})\b)?(?:,?\s+(?<year>${YEAR}))?`,
    by: 'calendar',
    read: (m, c) => {
      const last = monthNamed(m.b!, m.year, c);
      const within = /\bmid\b|\b\d{1,2}\b/.test(m.lead!) || (m.day !== undefined && Number(m.day) < 20);
      const end = last && within && startMonth(last) === fiscalStart(c) ? shift(last, -1) : last;
      return end && endingWith(12, end);
    },
  },
  {
    needs: [FISCAL_GATE, YEAR_GATE],
    form: String.raw`${NOT_ITS_PART}(?:${F}\s+(?:year\s+)?(?<year>${YEAR})(?!\s?[-¦/]\s?\d)|(?<!\d\s?[-¦/]\s?)(?<before>${YEAR})\s+(?:fiscal|financial)\s+year\b)`,
    by: 'year',
    read: (m, c) => fiscalNamed(Number(m.year ?? m.before), c),
  },
  {
    needs: [FISCAL_GATE, MONTH_GATE],
    // "The fiscal year through July 7": where the next one begins within that month, it ends before it.
    form: String.raw`(?:the\s+)?${F}\s+year\s+(?:to|through|until)\s+(?<b>${MONTH})(?:\s+(?<day>\d{1,2})\b(?!\d))?(?:,?\s+(?<year>${YEAR}))?`,
    by: 'calendar',
    read: (m, c) => {
      const last = m.day === undefined || Number(m.day) > 19 ? null : monthNamed(m.b!, m.year, c);
      return last && startMonth(last) === fiscalStart(c) ? endingWith(12, shift(last, -1)) : yearToMonth(m, c);
    },
  },
  {
    needs: [gateOf('year|months|quarters'), gateOf('to|ended|ending|through'), MONTH_GATE],
    form: String.raw`(?<!\b(?:this|half)\s)(?!(?<=\b[Ff]or\s)the\syear\sthrough\s|(?<=\b[Ff]or\sthe\s)year\sthrough\s)(?:the\s+)?(?:year|twelve months|12 months|four quarters)\s+(?:to|ended|ending|through)\s+(?:in\s+|with\s+)?(?:the\s+)?(?:end\s+of\s+)?(?<b>${MONTH})(?!\s+(?:[1-9]|1\d|2[0-7])\b)(?:\s+(?:quarter\s+)?(?<year>${YEAR}))?`,
    by: 'calendar',
    read: yearToMonth,
  },
  {
    // "The June year", "in the June 2025 year": the twelve months that end with it.
    needs: [MONTH_GATE, gateOf('year')],
    form: String.raw`the\s+(?<b>${MONTH})(?:\s+(?<year>${YEAR}))?\s+year\b`,
    by: 'calendar',
    read: yearToMonth,
  },
  {
    needs: [gateOf(`${YEAR_DIGITS}|fy`), gateOf(DIGITS)],
    form: String.raw`${NOT_ITS_PART}(?:the\s+)?(?:(?:whole|full|entire)\s+(?:of\s+)?(?:the\s+)?)?(?:${F}\s+(?:year\s+)?|FY\s?)?(?<from>${YEAR})\s?[-¦/]\s?(?<to>\d{2}|${YEAR})(?:\s+${F}(?:\s+year)?)?(?!\d)`,
    by: 'year',
    read: (m, c) => (isRun(m) && hasFiscalYear(withTwoYears(c)) ? fiscalFrom(Number(m.from), withTwoYears(c)) : null),
  },
  {
    needs: [NAMED_GATE],
    form: String.raw`${NOT_ITS_PART}(?:the\s+)?(?:(?<now>this|current|ongoing)|(?<was>last))\s+(?:fiscal|financial)(?:\s+year)?\b|${NOT_ITS_PART}(?:of\s+|in\s+)?\bFY\s?'?(?<fy>\d{2,4})\b`,
    by: 'relative',
    read: fiscalOf,
  },
  {
    needs: [FISCAL_GATE],
    form: String.raw`${NOT_ITS_PART}(?<!\b(?:previous|preceding|prior)\s)(?:the\s+)?(?<all>(?:full|whole|entire)\s+)?(?:fiscal|financial)\s+year\b`,
    by: 'relative',
    read: (m, c) => c.known.find((p) => p.months === 12) ?? (m.all ? fiscalJustOver(c) : null),
  },
];
