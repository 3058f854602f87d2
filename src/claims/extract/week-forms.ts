import { lastDay, type Period, startMonth, startYear, withDays } from '../../model/period.js';
import type { Groups, PeriodContext, PeriodForm } from './named-period.js';
import { MONTH, MONTH_GATE, monthNamed, publishedMonth, YEAR } from './period-words.js';
import { gateOf } from './word-gates.js';

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth'];
const WEEK = String.raw`(?:(?<o>first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th))\s+week|(?<last>last|final|closing)\s+week)`;
const WEEK_GATE = gateOf('week');
const SATURDAY = 6;

const placeOf = (word: string): number => PLACES.indexOf(word.toLowerCase()) + 1 || Number.parseInt(word, 10);

/** The weeks of a month from Monday to Sunday, as those offices count them that tell of trade by the week: none without a working day. */
function weeksOf(month: Period): readonly (readonly [number, number])[] {
  const last = lastDay(month);
  const first = new Date(Date.UTC(startYear(month), startMonth(month) - 1, 1)).getUTCDay();
  // A month that begins on a Saturday or Sunday has these days in its first full week.
  const toSunday = (7 - first) % 7;
  let end = 1 + toSunday + (first === SATURDAY || first === 0 ? 7 : 0);
  const weeks: [number, number][] = [[1, Math.min(end, last)]];
  while (end < last) {
    weeks.push([end + 1, Math.min(end + 7, last)]);
    end += 7;
  }
  return weeks;
}

/** A week of a month by its place; null where it has none such. */
export function weekOf(month: Period, place: number): Period | null {
  const days = weeksOf(month)[place - 1];
  return days ? { start: month.start, months: 1, days } : null;
}

/** Some days of a month that may be a week. */
export const isWeek = ({ months, days }: Period): boolean =>
  months === 1 && days !== undefined && days[1] - days[0] < 9 && (days[0] > 1 || days[1] !== 10);

/** A week, or the month up to its end where the words say so. */
function read(m: Groups, month: Period | null): Period | null {
  if (!month) return null;
  const week = m.last ? weekOf(month, weeksOf(month).length) : weekOf(month, placeOf(m.o!));
  return week && m.up ? withDays(week, [1, week.days![1]]) : week;
}

const UP_TO = String.raw`(?<up>(?:up\s+to|until|through|to|by)\s+)?(?:the\s+)?`;

/** The weeks of a month: "the third week of September", as Brazil's ministry tells its trade. */
export const WEEK_FORMS: readonly PeriodForm[] = [
  {
    needs: [WEEK_GATE, MONTH_GATE],
    form: String.raw`${UP_TO}${WEEK}\s+(?:of|in)\s+(?<a>${MONTH})(?:,?\s+(?:of\s+)?(?<year>${YEAR}))?`,
    by: 'calendar',
    read: (m, c) => read(m, monthNamed(m.a!, m.year, c)),
  },
];

/** The month of the days told of, else the one that the text came out in. */
const monthTold = ({ before, current, known }: PeriodContext, now: Period | null): Period | null => {
  const told = [before, current, ...known].find((p) => p?.months === 1);
  return told ? { start: told.start, months: 1 } : now;
};

/** A month so far: to the end of the days told of, else to the day before the text came out. */
function monthSoFar(c: PeriodContext): Period | null {
  const told = [c.before, c.current, ...c.known].find((p) => p?.months === 1 && p.days);
  if (told) return withDays(told, [1, told.days![1]]);
  const now = publishedMonth(c);
  const day = Number(c.published?.slice(8, 10));
  return now && day > 1 && c.current?.start === now.start ? withDays(now, [1, day - 1]) : null;
}

/** The same of the month told of: "in the third week", "for the month so far". Read after the others. */
export const RELATIVE_WEEK_FORMS: readonly PeriodForm[] = [
  {
    needs: [WEEK_GATE],
    form: String.raw`${UP_TO}${WEEK}(?:\s+of\s+(?:the|this|that)\s+month)?\b(?!\s+(?:of|in|running|straight)\b)`,
    by: 'relative',
    read: (m, c) => read(m, monthTold(c, publishedMonth(c))),
  },
  {
    needs: [gateOf('month'), gateOf('far|date')],
    form: String.raw`(?:(?:the|this)\s+month\s+(?:so\s+far|to\s+date)|so\s+far\s+(?:this|in\s+the)\s+month|month[\s-]to[\s-]date)\b`,
    by: 'relative',
    read: (_, c) => monthSoFar(c),
  },
];
