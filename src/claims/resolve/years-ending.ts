import { monthNumber, monthPeriod, type Period, startYear } from '../../model/period.js';
import type { Marks } from '../extract/draft.js';
import { endingWith } from '../extract/period-words.js';
import type { NamedPeriod } from '../extract/periods.js';
import { MONTH_NAME } from '../extract/phrase.js';
import { gateOf, opens } from '../extract/word-gates.js';

const YEARS_GATE = gateOf('year|years');
/** "Years ending September 30", "years to June", "by fiscal year (July to June)", over a table. */
const LINE = new RegExp(
  String.raw`\b(?:fiscal\s|financial\s|marketing\s)?years?\s\(?(?:ending|ended|end|to|through|that\s(?:end|ended))\s(?:in\s|on\s|with\s|the\send\sof\s|end\sof\s)?(?<end>${MONTH_NAME})|\byears?\s?\(?(?:from\s|running\s(?:from\s)?)?(?:${MONTH_NAME})\s?(?:to|through|-|¦)\s?(?<last>${MONTH_NAME})`,
  'i',
);
/** A row of years: "2016: exports 129.6". */
const ROW = /^(?:[-·*¦]\s)?(?:fiscal\s|FY\s?)?(?:19|20)\d\d(?:\s?[-|:,¦]|\s[A-Za-z\d(])/i;
const LONGEST = 140;

/** The month that the years of the rows below end with, as the line above them says; null where they go on no more. */
export function yearsEndAfter(marks: Marks, before: number | null): number | null {
  const { text, quantities } = marks;
  if (ROW.test(text)) return before;
  if (quantities.length > 0 || text.length > LONGEST || !opens(text, YEARS_GATE)) return null;
  const { end, last } = LINE.exec(text)?.groups ?? {};
  return end || last ? monthNumber((end ?? last)!) : null;
}

const isCalendarYear = ({ months, days, start }: Period): boolean => months === 12 && !days && start.endsWith('-01');

/** The years of a row as the line above counts them. */
export const asYearsEnd = (periods: readonly NamedPeriod[], month: number | null): readonly NamedPeriod[] =>
  month === null || month === 12
    ? periods
    : periods.map((p) =>
        isCalendarYear(p.period) ? { start: p.start, end: p.end, period: yearTo(p.period, month), by: p.by } : p,
      );

const yearTo = (year: Period, month: number): Period => endingWith(12, monthPeriod(startYear(year), month));
