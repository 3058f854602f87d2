import {
  endIndex,
  endMonth,
  justBefore,
  monthNumber,
  monthPeriod,
  type Period,
  shift,
  startMonth,
  startYear,
  yearBefore,
} from '../../model/period.js';
import type { PeriodContext, PeriodForm } from './named-period.js';
import {
  countOf,
  endingWith,
  fiscalStart,
  MONTH,
  MONTH_GATE,
  monthWithout,
  N,
  publishedMonth,
  YEAR,
  YEAR_GATE,
  yearJustOver,
} from './period-words.js';
import { PLACE, PLACE_WORDS, placeOf } from './place-in-year.js';
import { latestOf } from './told-parts.js';
import { gateOf } from './word-gates.js';

/** The month of a year that the text tells of; where it tells of none, the latest of that name. */
function monthOf(place: number, fiscal: boolean, c: PeriodContext): Period | null {
  const told = c.current ?? c.known[0] ?? null;
  if (told?.months === 12) return shift({ start: told.start, months: 1 }, place - 1);
  const month = fiscal ? ((fiscalStart(c) + place - 2) % 12) + 1 : place;
  if (told && !fiscal) return monthPeriod(startYear(told), month);
  const year = month === 12 ? yearJustOver(c) : null;
  return year ? monthPeriod(startYear(year), 12) : monthWithout(month, c);
}

/** How late in a year somebody still tells how it began. */
const LATE = 4;

/** Periods that are named by their place in a year, and those of a year before that are named again by what they are. */
export const OF_THE_YEAR_FORMS: readonly PeriodForm[] = [
  {
    // "In the final month of the year", "the fourth month of the fiscal year".
    needs: [gateOf('month'), gateOf(PLACE_WORDS), gateOf('year')],
    form: String.raw`(?:the\s+)?(?<o>${PLACE})\s+month\s+of\s+(?:the|that|this)\s+(?:new\s+)?(?<fiscal>(?:fiscal|financial)\s+)?year|(?:the|that)\s+year's\s+(?<o2>${PLACE})\s+month\b`,
    by: 'relative',
    read: (m, c) => monthOf(placeOf((m.o ?? m.o2)!), m.fiscal !== undefined, c),
  },
  {
    // "The last month of the quarter": the latest that ended one.
    needs: [gateOf('month'), gateOf('first|opening|last|final|closing'), gateOf('quarter')],
    form: String.raw`(?:the\s+)?(?<o>first|opening|last|final|closing)\s+month\s+of\s+the\s+quarter\b`,
    by: 'relative',
    read: (m, c) => {
      const isFirst = /^(?:first|opening)$/i.test(m.o!);
      if (c.current?.months === 3) return { start: isFirst ? c.current.start : endMonth(c.current), months: 1 };
      const now = c.current?.months === 1 ? c.current : publishedMonth(c);
      const last = now && (c.current?.months === 1 ? now : justBefore(now));
      return last && shift(last, -((startMonth(last) - (isFirst ? 1 : 0)) % 3));
    },
  },
  {
    // "Sweden began the year with a surplus of #": January, as long as that is news.
    needs: [gateOf('year'), gateOf('opened|began|started|opens|begins|starts|kicked')],
    form: String.raw`(?<=\b(?:opened|began|started|opens|begins|starts|kicked\soff)\s)(?:the|this)\s+(?:new\s+)?year\b(?=\s+(?:with|on|in\s+(?:the\s+(?:red|black)|surplus|deficit))\b)`,
    by: 'relative',
    read: (_, c) => {
      const now = publishedMonth(c);
      return now && c.current === null && startMonth(now) <= LATE ? monthWithout(1, c) : null;
    },
  },
  {
    // "A year earlier the half-year had closed with #": that part of the year before, said twice.
    needs: [gateOf('year'), gateOf('earlier|before|ago'), gateOf('half|quarter|month|period')],
    form: String.raw`(?:a|one|the)\s+year\s+(?:earlier|before|ago),?\s+(?:the|that|this)\s+(?:same\s+)?(?<u>month|quarter|half[- ]year|half|period)\b(?!'s|\s+of\b)`,
    by: 'relative',
    read: (m, c) => {
      const months = { month: 1, quarter: 3, period: 0 }[m.u!.toLowerCase()] ?? 6;
      const told = months === 0 || c.current?.months === months ? c.current : latestOf(c, months);
      return told && yearBefore(told);
    },
  },
  {
    // "The month's deficit was #", "the quarter's exports": of the last one told of, if the text is about a longer time.
    needs: [gateOf('month|quarter'), gateOf('the'), gateOf('s')],
    form: String.raw`the\s+(?<u>month|quarter)'s(?=\s+(?:[a-z-]+\s+){0,3}(?:trade|exports|imports|surplus|deficit|gap|balance|total|shortfall|purchases|shipments|sales)\b)`,
    by: 'relative',
    read: (m, c) => {
      const months = m.u!.toLowerCase() === 'month' ? 1 : 3;
      return c.current?.months === months ? c.current : (c.heard?.find((p) => p.months === months) ?? null);
    },
  },
  {
    // "Averaged over three months the deficit was #", "the three-month average".
    needs: [gateOf('averaged|average'), gateOf('months?')],
    form: String.raw`(?:averaged|on\s+average)\s+over\s+(?:the\s+)?(?:last\s+|past\s+|latest\s+)?(?<n>${N})\s+months\b(?!\s+(?:to|of|ended|ending)\b)|(?:the|its|a)\s+(?<n2>${N})[\s-]months?\s+(?:moving\s+|rolling\s+)?average\b`,
    by: 'relative',
    read: (m, c) => {
      const last = c.current?.months === 1 ? c.current : c.known.find((p) => p.months === 1);
      return last ? endingWith(countOf((m.n ?? m.n2)!), last) : null;
    },
  },
];

/** "From January to October it was #; by October of last year it had come to #": the same months of another year. */
export const BY_THE_SAME_MONTH: PeriodForm = {
  needs: [MONTH_GATE, YEAR_GATE, gateOf('by')],
  form: String.raw`[Bb]y\s+(?:the\s+end\s+of\s+)?(?<a>${MONTH})\s+(?:of\s+)?(?<year>${YEAR})(?=\s+(?:it|they|the\s+(?:sum|total|figure|amount|deficit|surplus|gap))\s)`,
  by: 'year',
  read: (m, c) => {
    const told = [c.current, ...c.known].find(
      (p) =>
        p &&
        !p.days &&
        p.months > 1 &&
        p.months < 12 &&
        p.start.endsWith('-01') &&
        endMonthNumber(p) === monthNumber(m.a!),
    );
    const then = told && monthPeriod(Number(m.year), 1);
    return told && then && endIndex(then) < endIndex(told) ? { start: then.start, months: told.months } : null;
  },
};

const endMonthNumber = (period: Period): number => Number(endMonth(period).slice(5));
