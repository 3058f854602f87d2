import { halfPeriod, monthPeriod, quarterPeriod, toDatePeriod } from '../../model/period.js';
import type { PeriodForm } from './named-period.js';
import { countOf, MONTH, MONTH_GATE, monthNumber, YEAR, YEAR_GATE } from './period-words.js';
import { DIGITS, gateOf } from './word-gates.js';

const TWO = String.raw`'?(?<yy>[0-4]\d)(?!\d|[.,]\d|\s?(?:%|per\s?cent))`;
/** "23" is 2023 where a code has two digits. */
const yearOfCode = (year: string | undefined, yy: string | undefined): number => Number(year ?? `20${yy}`);

/** Quarters, halves and months as codes with their year: "2017Q2", "Q2/2017", "Quarter 2 2017", "3Q23", "1H 2023", "06/2017", "June '17". */
export const PERIOD_CODES: readonly PeriodForm[] = [
  {
    needs: [gateOf('qs?|hs?|quarter|half'), gateOf(DIGITS)],
    form: String.raw`(?<y1>${YEAR})[\s/-]?(?<u1>[QH])(?<n1>[1-4])\b|(?<u2>[QH])(?<n2>[1-4])(?:\s?[/-]\s?|\s?')(?:(?<y2>${YEAR})|(?<yy2>[0-4]\d))\b|(?<u3>quarter|half)\s+(?<n3>[1-4]|one|two|three|four)(?:\s+of)?,?\s+(?<y3>${YEAR})`,
    by: 'year',
    read: (m) => {
      const unit = (m.u1 ?? m.u2 ?? m.u3)!;
      const place = countOf((m.n1 ?? m.n2 ?? m.n3)!);
      const year = yearOfCode(m.y1 ?? m.y2 ?? m.y3, m.yy2);
      if (/^q/i.test(unit)) return quarterPeriod(year, place);
      return place < 3 ? halfPeriod(year, place) : null;
    },
  },
  {
    needs: [gateOf('q|h'), gateOf(DIGITS)],
    form: String.raw`(?<n>[1-4])(?<u>[QH])\s?(?:(?<y>${YEAR})\b|${TWO})`,
    by: 'year',
    read: (m) => {
      const [place, year] = [Number(m.n), yearOfCode(m.y, m.yy)];
      if (/q/i.test(m.u!)) return quarterPeriod(year, place);
      return place < 3 ? halfPeriod(year, place) : null;
    },
  },
  {
    // "10M 2023", "9M23": the first months of the year.
    needs: [gateOf('m'), gateOf(DIGITS)],
    form: String.raw`(?<![$¤£¥.,]\s?)(?<n>[2-9]|1[0-2])M\s?(?:(?<y>${YEAR})\b|${TWO})`,
    by: 'year',
    read: (m) => toDatePeriod(yearOfCode(m.y, m.yy), Number(m.n)),
  },
  {
    needs: [YEAR_GATE],
    form: String.raw`(?<!\d[/.-])(?<m>0[1-9]|1[0-2])\s?/\s?(?<y>${YEAR})\b`,
    by: 'year',
    read: (m) => monthPeriod(Number(m.y), Number(m.m)),
  },
  {
    needs: [MONTH_GATE, gateOf(DIGITS)],
    form: String.raw`(?<!\b\d{1,2}\s)(?<a>${MONTH})\s?(?:'(?<yy>[0-4]\d)|[-/](?<y>${YEAR}))(?!\d)`,
    by: 'year',
    read: (m) => monthPeriod(yearOfCode(m.y, m.yy), monthNumber(m.a!)),
  },
];
