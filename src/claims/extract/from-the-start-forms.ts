import { startMonth, startYear, toDatePeriod } from '../../model/period.js';
import type { PeriodForm } from './named-period.js';
import {
  countOf,
  inYear,
  MONTH,
  MONTH_GATE,
  monthNumber,
  N,
  publishedMonth,
  tellsByFiscalYear,
  WHEN,
  YEAR,
  YEAR_GATE,
} from './period-words.js';
import { gateOf } from './word-gates.js';

const START = String.raw`(?:the\s+)?(?:beginning|start|opening)\s+of\s+(?:(?:the|this)\s+year|(?<from>${YEAR}))`;

/** Months of a year from its start on, by their end or by how many they are. */
export const FROM_THE_START_FORMS: readonly PeriodForm[] = [
  {
    // "Between the beginning of the year and the end of May", "from the start of the year to September".
    needs: [MONTH_GATE, gateOf('beginning|start|opening'), gateOf('year|2000')],
    form: String.raw`(?:from|between|since)\s+${START}\s+(?:and|to|until|till|through|up\s+to)\s+(?:the\s+)?(?:end\s+of\s+|end-|late\s+)?(?<b>${MONTH})(?!\s+\d{1,2}(?!\d))${WHEN}`,
    by: 'calendar',
    read: (m, c) => inYear({ ...m, year: m.year ?? m.from }, c, (year) => toDatePeriod(year, monthNumber(m.b!))),
  },
  {
    // "Over the seven months of 2020".
    needs: [gateOf('months'), YEAR_GATE],
    form: String.raw`(?:in|over|during|for|of)\s+the\s+(?<n>${N})\s+months\s+of\s+(?<year>${YEAR})(?!\s?[-¦/]\s?\d)`,
    by: 'calendar',
    read: (m, c) => (tellsByFiscalYear(c) ? null : toDatePeriod(Number(m.year), countOf(m.n!))),
  },
  {
    // "In the eight months since January".
    needs: [gateOf('months'), gateOf('january'), gateOf('since|from')],
    form: String.raw`the\s+(?<n>${N})\s+months\s+(?:since|from)\s+January\b`,
    by: 'calendar',
    read: (m, c) => inYear(m, c, (year) => toDatePeriod(year, countOf(m.n!))),
  },
  {
    // "After eight months, exports stand at #", in September.
    needs: [gateOf('after'), gateOf('months')],
    form: String.raw`(?<=^)After\s+(?<n>${N})\s+months,`,
    by: 'calendar',
    read: (m, c) => {
      const now = publishedMonth(c);
      const n = countOf(m.n!);
      return now && n > 2 && startMonth(now) === n + 1 ? toDatePeriod(startYear(now), n) : null;
    },
  },
];
