import {
  endMonth,
  endYear,
  type Period,
  shift,
  startMonth,
  startYear,
  toDatePeriod,
  withDays,
  yearPeriod,
} from '../../model/period.js';
import type { PeriodContext, PeriodForm } from './named-period.js';
import {
  inYear,
  MONTH,
  MONTH_GATE,
  monthNumber,
  monthWithout,
  ordinalOf,
  publishedMonth,
  tellsByFiscalYear,
  WHEN,
  YEAR,
  YEAR_GATE,
} from './period-words.js';
import { isWeek } from './week-forms.js';
import { gateOf } from './word-gates.js';

/** From January to the end of a month, or of some of its days. */
function upTo(last: Period): Period {
  if (last.months > 1) return last;
  const months = toDatePeriod(startYear(last), startMonth(last));
  return last.days && !isWeek(last) ? withDays(months, [1, last.days[1]]) : months;
}

/** The last month that the text told of in a year, by the part of that year that it told of. */
function lastTold(year: number, { before, known }: PeriodContext): Period | null {
  const part = [before, ...known].find((p) => p && p.months < 12 && endYear(p) === year);
  if (!part) return null;
  return part.months === 1 || startMonth(part) === 1 ? part : { start: endMonth(part), months: 1 };
}

/** "Up to October, China had bought # this year": the months of it that the sentence told of; null where it told of none. */
export function thisYearSoFar(year: number, c: PeriodContext): Period | null {
  const last = lastTold(year, { ...c, known: [] });
  return c.ahead || !last || endMonth(last).endsWith('12') ? null : upTo(last);
}

/** A year so far: up to the month told of, else to the one before the text came out. */
function soFar(c: PeriodContext, year?: number): Period | null {
  const now = publishedMonth(c);
  const in_ = year ?? (now && startYear(shift(now, -1)));
  const last = (in_ && lastTold(in_, c)) ?? c.known.find((p) => p.months === 1 && !year) ?? (now && shift(now, -1));
  return last && (!year || startYear(last) === year) ? upTo(last) : null;
}

/** "The highest so far this year", "the smallest drop of this year": since when, and no period of its own. */
export const NOT_A_RECORD = String.raw`(?<!\b(?:highest|largest|biggest|best|lowest|smallest|strongest|weakest|worst|widest|narrowest|fastest|slowest|steepest|sharpest|most|least|first|second|third|fourth|fifth|only|any|other|high|low)\s(?:[a-z]+\s){0,3})`;
const TILL = String.raw`(?:through|until|till|up\s+(?:to|until))(?:\s+(?:and\s+including|the\s+end\s+of))?`;
const LAST = `(?<b>${MONTH})`;
const NO_DAY = String.raw`(?!\.?\s+\d{1,2}(?!\d))`;

/** What had been sold, bought or earned till then. */
const ADDED_UP = String.raw`(?:come\sto|reached|amounted|added\sup|totall?ed|accumulated|piled\sup|summed|climbed\sto|risen\sto|grown\sto|swollen\sto|passed|topped|exceeded|surpassed|crossed|hit|earned|brought\sin|taken\sin|cost|shipped|sold|exported|imported|bought|purchased|spent|received|delivered)`;
/** "By June, monthly exports had climbed to": of that month. */
const NOT_MONTHLY = String.raw`(?![^.;]{0,60}\bmonth(?:ly)?\b)`;

/** "Through October", "this year to the end of May": a year so far that says where it ends. */
export const TO_MONTH_FORMS: readonly PeriodForm[] = [
  {
    needs: [gateOf('to|through|until|till|up'), gateOf('year|0'), MONTH_GATE],
    form: String.raw`(?:this\s+year|(?:(?:for|in|during)\s+)(?<year>${YEAR}))\s*,?\s+(?:${TILL}|to(?:\s+the\s+end\s+of)?)\s+${LAST}${NO_DAY}`,
    by: 'calendar',
    read: (m, c) => {
      const now = publishedMonth(c);
      const year = m.year ? Number(m.year) : now && startYear(now);
      return year ? toDatePeriod(year, monthNumber(m.b!)) : null;
    },
  },
  {
    needs: [gateOf('through|until|till|up'), MONTH_GATE],
    form: String.raw`(?<!(?<!\b[Ff]or\sthe\s)\b(?:months?|year|quarters?|weeks?|days|period|stretch|season|${MONTH}|${YEAR}|\d{1,2}),?\s)${TILL}\s+${LAST}${WHEN}${NO_DAY}`,
    by: 'calendar',
    read: (m, c) => {
      // What runs to January alone is of no year so far.
      const month = monthNumber(m.b!);
      return month === 1 ? monthWithout(month, c) : inYear(m, c, (year) => toDatePeriod(year, month));
    },
  },
  {
    // "By October 2011 it had come to #", "by November the balance had passed #": what had added up.
    needs: [gateOf('by'), gateOf('had'), MONTH_GATE],
    form: String.raw`by\s+${LAST}${WHEN}${NO_DAY}(?=(?:,\s[^.;:\d]{2,110}(?=,))?,?\s(?:[^.,;:\d]{2,70}\s)?had\s(?:already\s|only\s)?${ADDED_UP}\b)${NOT_MONTHLY}`,
    by: 'calendar',
    read: (m, c) => inYear(m, c, (year) => toDatePeriod(year, monthNumber(m.b!))),
  },
  {
    // "Exports had already topped # by August".
    needs: [gateOf('by'), gateOf('had'), MONTH_GATE],
    form: String.raw`(?<=\bhad\s(?:already\s|only\s)?${ADDED_UP}\b[^,;:]{0,40}\s)by\s+${LAST}${WHEN}${NO_DAY}(?!,\s(?:when|where))${NOT_MONTHLY}`,
    by: 'calendar',
    read: (m, c) => inYear(m, c, (year) => toDatePeriod(year, monthNumber(m.b!))),
  },
  {
    // "The deficit widened to $6.67B by May 2016, from $5.82B by May 2015": what is told by a month was added up to it.
    needs: [gateOf('by'), MONTH_GATE, YEAR_GATE],
    form: String.raw`(?<=[\d%]\s?(?:[A-Za-z%]{1,12}\s){0,3})by\s+${LAST}\s+(?<year>${YEAR})(?!\d)`,
    by: 'calendar',
    read: (m, c) => (c.ahead || monthNumber(m.b!) === 1 ? null : toDatePeriod(Number(m.year), monthNumber(m.b!))),
  },
  {
    // "The cumulative surplus for 2022 stands at": of its months so far.
    needs: [gateOf('cumulative|accumulated|cumulatively'), YEAR_GATE],
    form: String.raw`(?<=\b(?:cumulative|accumulated|cumulatively)\b[^.;,\d]{0,40}\b(?:for|in|of|during)\s)(?<year>${YEAR})\b`,
    by: 'year',
    read: (m, c) => soFar(c, Number(m.year)) ?? yearPeriod(Number(m.year)),
  },
  {
    // "A surplus up to Q3 2023", "through the third quarter of 2023": from January on.
    needs: [gateOf('through|until|till|up'), gateOf('q|quarter')],
    form: String.raw`(?<!\b(?:year|quarters?|months)\s)${TILL}\s+(?:Q(?<q>[1-4])|the\s+(?<o>first|second|third|fourth)\s+quarter)${WHEN}`,
    by: 'calendar',
    read: (m, c) => inYear(m, c, (year) => toDatePeriod(year, 3 * (m.q ? Number(m.q) : ordinalOf(m.o!)))),
  },
  {
    // "By the end of the third quarter of 2018", in figures that add up the year.
    needs: [gateOf('end'), gateOf('quarter'), gateOf('by|at|until|till')],
    form: String.raw`(?:by|until|till|at)\s+(?:the\s+)?end\s+of\s+(?:the\s+)?(?<o>second|third|fourth)\s+quarter${WHEN}`,
    by: 'calendar',
    read: (m, c) => inYear(m, c, (year) => toDatePeriod(year, 3 * ordinalOf(m.o!))),
  },
  {
    needs: [gateOf('so|thus'), gateOf('far'), YEAR_GATE],
    form: String.raw`${NOT_A_RECORD}(?:so|thus)\s+far\s+(?:in|for|during)\s+(?<year>${YEAR})`,
    by: 'calendar',
    read: (m, c) => soFar(c, Number(m.year)),
  },
];

const MOVED = String.raw`(?:grown|risen|fallen|increased|decreased|declined|dropped|climbed|shrunk|come\sto|totall?ed|reached|amounted\sto|widened|narrowed|gained|been)`;

/** "Cumulative exports for January-March": the months are named behind it. */
const NOT_NAMED = String.raw`(?![^.;,]{0,50}\s(?:for|in|during|from|over|of)\s(?:the\s(?:first\s)?[a-z]+\smonths|${MONTH}))`;

/** The months added up to the one told of, from where the year of the figures starts. */
function addedUp(c: PeriodContext): Period | null {
  const last = c.known.find((p) => p.months === 1);
  const told = c.known.find((p) => p.months > 1 && p.months < 12);
  if (told && (!last || endMonth(told) === endMonth(last))) return told;
  return last && startMonth(last) > 1 && !tellsByFiscalYear(c) ? upTo(last) : null;
}

/** The same against the months that the text told of. */
export const SO_FAR_FORMS: readonly PeriodForm[] = [
  {
    // "This year's exports are # higher", behind the months of it that were told.
    needs: [gateOf('this'), gateOf('year'), gateOf('exports|imports|deficit|surplus|gap|trade|shipments')],
    form: String.raw`this\s+year's(?=\s+(?:total\s+|overall\s+|goods\s+|trade\s+|cumulative\s+){0,2}(?:exports|imports|deficit|surplus|gap|trade|shipments)\b)`,
    by: 'relative',
    read: (_, c) => {
      const year = c.published?.slice(0, 4);
      const told = [c.current, ...c.known, ...(c.heard ?? [])].filter((p) => p?.start.startsWith(`${year}-`));
      const stretch = told.find((p) => p!.months > 1 && p!.months < 12 && startMonth(p!) === 1 && !p!.days);
      const month = told.find((p) => p!.months === 1 && startMonth(p!) > 1);
      return c.ahead ? null : (stretch ?? (month ? upTo(month) : null));
    },
  },
  {
    needs: [gateOf('dates?|dated|ytd')],
    form: String.raw`(?:the\s+)?(?:calendar\s+)?year[\s-]+to[\s-]+date|(?:the\s+)?\bYTD\b`,
    by: 'calendar',
    read: (_, c) => {
      const now = c.current && c.current.months === 1 ? c.current : c.known.find((p) => p.months === 1);
      return now ? upTo(now) : c.current ? null : soFar(c);
    },
  },
  {
    needs: [gateOf('so|thus|january|since'), gateOf('far|since')],
    form: String.raw`${NOT_A_RECORD}(?:(?:so|thus)\s+far\s+(?:this|in\s+the(?:\s+current)?)\s+year|(?:the|this)\s+year\s+(?:so|thus)\s+far|since\s+(?:January|the\s+(?:start|beginning|turn|opening)\s+of\s+(?:(?:the|this)\s+year|(?<year>${YEAR}))|(?:the|this)\s+year\s+(?:began|started|opened)))`,
    by: 'calendar',
    read: (m, c) => (m.year && !c.published?.startsWith(m.year) ? null : soFar(c)),
  },
  {
    // "The year's cumulative surplus": from where the year of the figures starts to the month told of.
    needs: [gateOf('cumulative|accumulated')],
    form: String.raw`(?:(?:the|this)\s+year's\s+)?\b(?:cumulative|accumulated)(?=\s+(?:trade\s+|export\s+|import\s+|total\s+|(?:total|value|amount|volume)\s+of\s+(?:the\s+)?)?(?:deficit|surplus|gap|shortfall|balance|exports|imports|trade)\b)${NOT_NAMED}(?:(?=[^.;,]{0,40}\bfor\s+the\s+year\b))?`,
    by: 'calendar',
    read: (_, c) => addedUp(c),
  },
  {
    // "Cumulatively, exports rose #", "on a cumulative basis".
    needs: [gateOf('cumulatively|cumulative')],
    form: String.raw`(?<=^)(?:Cumulatively|[OI]n\s+(?:a\s+)?cumulative\s+(?:basis|terms))\b`,
    by: 'calendar',
    read: (_, c) => (c.told.length > 0 ? null : addedUp(c)),
  },
  {
    // "Exports have grown # this year", behind the month of it that was told.
    needs: [gateOf('this'), gateOf('year'), gateOf('has|have|now')],
    form: String.raw`(?:${NOT_A_RECORD}this\s+year\b(?!')(?:(?=\s+now\s+stands?\b)|(?=,?\s[^.;,]{0,40}\b(?:has|have)\s+(?:already\s+|so\s+far\s+|now\s+)?${MOVED}\b))|(?<=\b(?:(?:has|have)\s+(?:already\s+|now\s+)?${MOVED}|(?:so\s+far|now|already)\s+[a-z]+)\b(?:[^.;,]|(?<=\d)[.,](?=\d)){0,40}\s)this\s+year\b(?!'))`,
    by: 'calendar',
    read: (_, c) => {
      const year = Number(c.published?.slice(0, 4));
      const last = c.known.find((p) => p.months === 1 && !p.days);
      return last && !c.ahead && startYear(last) === year && !tellsByFiscalYear(c) ? upTo(last) : null;
    },
  },
];
