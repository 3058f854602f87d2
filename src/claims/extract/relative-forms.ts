import {
  endIndex,
  endMonth,
  endYear,
  justBefore,
  lasting,
  type Period,
  quarterPeriod,
  shift,
  startMonth,
  startYear,
  yearBefore,
  yearPeriod,
} from '../../model/period.js';
import type { PeriodForm } from './named-period.js';
import { OF_THE_YEAR_FORMS } from './of-the-year-forms.js';
import {
  countOf,
  fiscalNow,
  fiscalStart,
  MONTH,
  N,
  ordinalOf,
  publishedMonth,
  YEAR,
  yearJustOver,
  yearOf,
} from './period-words.js';
import { SAME_FISCAL_PART, sameThisYear } from './same-fiscal-part.js';
import {
  halfJustOver,
  latestOf,
  likePeriod,
  partInOrder,
  partToMonth,
  publishedBefore,
  sameIn,
  sameMonths,
  thatNamed,
  toDate,
  yearToHere,
} from './told-parts.js';
import { gateOf } from './word-gates.js';
import { YEAR_ENDED_FORMS, yearEnded } from './year-ended-forms.js';
import { NOT_A_RECORD, SO_FAR_FORMS, thisYearSoFar } from './year-so-far.js';

/** Is a stretch the months of a year so far? */
const isSoFar = ({ months, days, start }: Period): boolean =>
  !days && months > 3 && months < 12 && months !== 6 && start.endsWith('-01');

const SAME = '(?:same|similar|corresponding|comparable|equivalent|like)';
const SPAN = String.raw`(?:period|(?<days>weeks?|fortnight)|(?<unit>month|quarter|half)|months|stretch|time|point|stage|juncture|days|figure|total|amount|level|value|rate|number|(?:trade\s+)?(?:surplus|deficit|balance)|exports|imports|(?:(?<n>${N})|\d{1,2})[\s-](?:months?|days|month\s+period))`;

const monthsIn = (unit: string): number =>
  ({ month: 1, quarter: 3, half: 6, 'half-year': 6, 'half year': 6, year: 12 })[unit.toLowerCase()] ?? 0;

/** The quarter that a month is in. */
const quarterAround = (month: Period): Period => quarterPeriod(startYear(month), Math.ceil(startMonth(month) / 3));

/** Periods that are named against the one the text is about. Read after the others of a sentence, from what they set. */
export const RELATIVE_FORMS: readonly PeriodForm[] = [
  ...SO_FAR_FORMS,
  ...YEAR_ENDED_FORMS,
  ...OF_THE_YEAR_FORMS,
  SAME_FISCAL_PART,
  {
    needs: [
      gateOf('same|similar|corresponding|comparable|equivalent|like|this|that'),
      gateOf(
        'period|weeks?|fortnight|months?|quarter|half|stretch|time|point|stage|juncture|days|figure|total|amount|level|value|rate|number|surplus|deficit|balance|exports|imports',
      ),
    ],
    form: String.raw`(?:(?:the\s+)?${SAME}\s+${SPAN}|(?<=\b(?:at|by)\s)(?:this|that)\s+(?:time|point|stage|juncture))\s+(?:of\s+|in\s+|for\s+|a\s+)?(?:(?:fiscal\s+|financial\s+)?year\s+(?:ago|earlier|before)|last\s+year|(?:the\s+)?(?:previous|preceding|prior|last)\s+(?:(?:fiscal|financial)(?:\s+year)?|year)\b|(?:the\s+)?year\s+before|(?<year>${YEAR}))(?<run>\s?[-¦/]\s?\d{2}\b)?`,
    by: 'relative',
    read: (m, c) => {
      const now = likePeriod(m, c);
      return now && (m.year ? sameIn(now, Number(m.year), m.run !== undefined) : yearBefore(now));
    },
  },
  {
    // "Compared to # in the previous fiscal period": the part of the year before that the text tells of.
    needs: [gateOf('fiscal|financial'), gateOf('period')],
    form: String.raw`(?:the\s+)?(?:previous|preceding|prior|last)\s+(?:fiscal|financial)\s+period\b`,
    by: 'relative',
    read: (_, c) => c.current && yearBefore(c.current),
  },
  {
    // "In 2023-24, below the # of the previous fiscal year": before the fiscal year told of last, else before the current one.
    needs: [gateOf('fiscal|financial'), gateOf('previous|preceding|prior')],
    form: String.raw`(?:the\s+)?(?:previous|preceding|prior)\s+(?:fiscal|financial)(?:\s+year)?\b(?!\s+(?:quarter|half|month|period)\b)`,
    by: 'relative',
    read: (_, c) =>
      c.current?.months === 12 && startMonth(c.current) === fiscalStart(c) ? yearBefore(c.current) : fiscalNow(c, 1),
  },
  {
    needs: [gateOf('same'), gateOf('month|quarter|year')],
    form: String.raw`(?:in|for|during)\s+the\s+same\s+(?<u>month|quarter|year)\b(?!\s+(?:of|a|last|in|the)\b)`,
    by: 'relative',
    read: (m, c) => latestOf(c, { month: 1, quarter: 3, year: 12 }[m.u!.toLowerCase()] ?? 0),
  },
  {
    // "A year later it was #": the year after the one told of, where that is over.
    needs: [gateOf('later'), gateOf('year')],
    form: String.raw`(?:(?<=(?:^|[.;,]\s))(?:[Aa]|[Oo]ne)|(?<=\b(?:and|but)\s)(?:a|one))\s+year\s+later(?!\s+than)`,
    by: 'relative',
    read: (_, c) => {
      const next = c.current && c.current.months === 12 ? shift(c.current, 12) : null;
      return next && c.published && endIndex(next) < endIndex({ start: c.published.slice(0, 7), months: 1 })
        ? next
        : null;
    },
  },
  {
    needs: [gateOf('wholes?|wholesale|full'), gateOf('years?|yearly')],
    form: String.raw`(?:that|the)\s+whole\s+year|(?:the\s+)?full[\s-]year|the\s+year\s+as\s+a\s+whole|the\s+whole\s+of\s+the\s+year`,
    by: 'relative',
    read: (_, c) => (c.current ? yearPeriod(endYear(c.current)) : yearJustOver(c)),
  },
  {
    // "Annual exports reached #", "of the year's total": of the twelve months that the text told of, else of those to its month.
    needs: [
      gateOf('annual|yearly|year|month'),
      gateOf('exports|imports|deficit|surplus|gap|shortfall|balance|trade|total'),
    ],
    form: String.raw`(?:annual|yearly|(?:12|twelve)-month)(?=\s+(?:value\s+of\s+|goods\s+|merchandise\s+|trade\s+|total\s+|export\s+|import\s+){0,2}(?:exports|imports|deficit|surplus|gap|shortfall|balance|trade|total)\b)|(?:the|that)\s+year's(?=\s+(?:total|exports|imports|deficit|surplus|trade)\b)`,
    by: 'relative',
    read: (_, c) => yearEnded(c),
  },
  {
    // "Almost double the # of the entire month last year", in figures of some days of it.
    needs: [gateOf('month'), gateOf('whole|full|entire')],
    form: String.raw`(?:the\s+)?(?:whole|full|entire)\s+month\s+(?:of\s+)?(?:(?:a|one|the)\s+year\s+(?:ago|earlier|before)|last\s+year|(?:of\s+)?the\s+(?:previous|preceding|prior)\s+year)\b`,
    by: 'relative',
    read: (_, c) => c.current && yearBefore({ start: endMonth(c.current), months: 1 }),
  },
  {
    // "4.6% this year and 4.4% next"
    needs: [gateOf('next'), gateOf('year')],
    form: String.raw`(?<=(?:%|\bpercent|\bcent|\b[mbtr]+illion|\bdollars|\beuros)\s(?:in\s)?)(?<rel>next)(?=\s*(?:[.,;]|$))`,
    by: 'relative',
    read: (m, c) => {
      const year = yearOf(m, c);
      return year === null ? null : yearPeriod(year);
    },
  },
  {
    needs: [gateOf('rest|remainder|remaining'), gateOf('year')],
    form: String.raw`(?:the\s+)?(?:rest|remainder|remaining\s+(?:months|part))\s+of\s+(?:the|this)\s+year`,
    by: 'relative',
    read: (_, c) => {
      const last = c.current && endMonth(c.current);
      const done = last ? Number(last.slice(5)) : 12;
      return last && done < 12
        ? { start: `${last.slice(0, 5)}${String(done + 1).padStart(2, '0')}`, months: 12 - done }
        : null;
    },
  },
  {
    // "87.4 billion in the second quarter, after 85.2 billion in the first"; "By quarter, # in the first".
    needs: [gateOf('first|second|third|fourth')],
    form: String.raw`(?<=\b(?:in|for|during|of|from)\s+)the\s+(?<o>first|second|third|fourth)(?=[.,;)]|\s+(?:and|it|they|exports|imports)\b|$)`,
    by: 'relative',
    read: (m, c) => partInOrder(ordinalOf(m.o!), c),
  },
  {
    needs: [gateOf('months?')],
    form: String.raw`(?:in|during|over|for|of|after|within|across|taking|looking\s+at)\s+(?:(?:the|(?<those>those|these)|that)\s+)?(?:same\s+)?(?<n>${N})[\s-](?:months?|month\s+period)\b(?!\s+(?:of|to(?!\s+(?:[A-Z]{0,3}[$¤£¥#]|\d|some|about|nearly|almost|over|more|an?\s))|ended|before|earlier|last|a\s|on\s+end|in\s+a\s+row|running|straight|without|into)\b)`,
    by: 'relative',
    read: (m, c) =>
      (m.those ? thatNamed(c, countOf(m.n!)) : null) ?? latestOf(c, countOf(m.n!)) ?? toDate(c, countOf(m.n!)),
  },
  {
    needs: [gateOf('same|these|those'), gateOf('months')],
    form: String.raw`(?:(?:the\s+)?(?:same|these|those)\s+(?<n>${N})|(?:in|for|during|over)\s+(?:these|those|the\s+same))\s+months(?!\s+(?:of|last|a\s))`,
    by: 'relative',
    read: (m, c) => (m.n ? (latestOf(c, countOf(m.n)) ?? c.current) : sameMonths(c)),
  },
  {
    needs: [gateOf('period|timeframe')],
    form: String.raw`(?:in|during|over|for)\s+(?:the|this|that)\s+(?:reporting\s+|review(?:ed)?\s+|same\s+|said\s+|cited\s+)?(?:period(?:\s+under\s+review)?|timeframe)\b(?!\s+(?:of|from|a\s|last|between|to\s|ended|\d|${MONTH}))`,
    by: 'relative',
    // A stretch of months told of last; a month is seldom called a period.
    read: (_, c) => [c.before, c.current, ...c.known].find((p) => p && p.months > 1) ?? c.known[0] ?? null,
  },
  {
    needs: [gateOf('the|this|that'), gateOf('month|quarter|half|year')],
    form: String.raw`(?<!\b(?:early|earlier|late|later|mid)\s)(?<at>in|during|for|over)\s+(?:the|this|(?<that>that))\s+(?<u>month|quarter|half[- ]year|half|year)\b(?!'s\s|\s+(?:of|to|ended|before|earlier|ago|as(?!\s+a\s+whole\b)))`,
    by: 'relative',
    read: (m, c) =>
      (m.that ? thatNamed(c, monthsIn(m.u!)) : null) ??
      latestOf(c, monthsIn(m.u!)) ??
      (/^year$/i.test(m.u!)
        ? c.current === null
          ? yearJustOver(c)
          : m.at![0]! < 'a'
            ? yearToHere(c)
            : null
        : partToMonth(c, m.u!.toLowerCase())),
  },
  {
    // "27 percent above the # of that month", "exports of the month": of the one named last.
    needs: [gateOf('that|the'), gateOf('month|quarter|half|year')],
    form: String.raw`(?:(?<=^|\b(?:of|for|exports|imports|trade|shipments|sales|purchases|surplus|deficit|gap)\s)(?<that>that)(?:\s+same)?|(?<=\b(?:exports|imports|trade|shipments|sales|purchases|surplus|deficit|gap)\sof\s)the)\s+(?<u>month|quarter|half|year)\b(?!'s\s|\s+(?:of|to|ended|before|earlier|ago|as)\b)`,
    by: 'relative',
    read: (m, c) => {
      const { before, namedLast = [] } = c;
      const months = { month: 1, quarter: 3, half: 6, year: 12 }[m.u!.toLowerCase()]!;
      // "The surplus of the month", behind a month that it was compared with: the one that is told.
      if (m.that === undefined && !before && c.current?.months === months) return c.current;
      return before && before.months === months ? before : (namedLast.findLast((p) => p.months === months) ?? null);
    },
  },
  {
    needs: [gateOf('half'), gateOf('year')],
    form: String.raw`(?:the\s+)?half[- ]year\b`,
    by: 'relative',
    read: (_, c) => latestOf(c, 6) ?? toDate(c, 6) ?? (c.current === null ? halfJustOver(c) : null),
  },
  {
    needs: [gateOf('month|quarter|months')],
    form: String.raw`(?:\b(?:the\s+)?(?:previous|preceding|prior)\s+(?:(?<month>month)|(?<quarter>quarter)|(?<n>${N})(?:\s+months|-month\s+(?:period|stretch)))\b|\b(?:(?<one>the\s+month|a\s+month|one\s+month)|the\s+quarter|a\s+quarter)\s+(?:before|earlier|ago|prior)\b|\b(?:month|quarter)-(?:earlier|ago)(?=\s))`,
    by: 'relative',
    // "The previous month" of a stretch of months is the one before the text came out.
    read: (m, c) => {
      const told = m.n ? c.told.find((p) => p.months === countOf(m.n!)) : undefined;
      if (told) return justBefore(told);
      // "A surplus of # in the first eleven months, up from # one month earlier": of the first ten.
      if (m.one && c.current && isSoFar(c.current)) return lasting(c.current, c.current.months - 1);
      // "In the previous quarter", in a text on May: the quarter before that of May.
      if (m.quarter && c.current?.months === 1) return justBefore(quarterAround(c.current));
      return (c.current?.months !== 1 && m.month && publishedBefore(c)) || (c.current && justBefore(c.current));
    },
  },
  {
    needs: [gateOf('year|months')],
    form: String.raw`\b(?:(?:a|one|the)\s+year|(?:twelve|12)\s+months)\s+(?:earlier|ago|before|previously|prior)\b|\byear-(?:earlier|ago)(?=\s)|\b(?:the\s+)?(?:previous|preceding|prior)\s+year\b|\blast\s+year's(?=\s+(?:\$|US\$|¤|£|¥|#|\d|level|figure|total|deficit|surplus))`,
    by: 'relative',
    read: (_, c) => c.current && yearBefore(c.current),
  },
  {
    // "Five years ago its share was #", "a decade earlier": the same part of that year.
    needs: [gateOf('years|decade'), gateOf('ago|earlier|before|previously')],
    form: String.raw`\b(?:(?<n>${N})\s+years|a\s+decade)\s+(?:earlier|ago|before|previously)\b`,
    by: 'relative',
    read: (m, c) => {
      const now = publishedMonth(c);
      const from = c.current ?? (now && yearPeriod(startYear(now)));
      return from && shift(from, -12 * (m.n ? countOf(m.n) : 10));
    },
  },
  {
    // "Exports are seen to end the year # higher": the year that was under way.
    needs: [gateOf('year'), gateOf('close|end|finish')],
    form: String.raw`(?<=\b(?:to|will|could|may|might|should|would)\s(?:close|end|finish)\s)(?:the|this)\s+year\b`,
    by: 'relative',
    read: (_, c) => {
      const now = publishedMonth(c);
      return now && yearPeriod(startYear(now));
    },
  },
  {
    // "For the current year": the fiscal one, where the figures are of such a year.
    needs: [gateOf('current'), gateOf('year')],
    form: String.raw`\bthe\s+current\s+(?:(?:fiscal|financial)\s+)?year\b`,
    by: 'relative',
    read: (_, c) => {
      if (c.current?.months === 12 && startMonth(c.current) !== 1) return shift(c.current, 12);
      const now = publishedMonth(c);
      return now && yearPeriod(startYear(now));
    },
  },
  {
    // "Expects the year to close with a surplus": the year that was under way.
    needs: [gateOf('year'), gateOf('close|end|finish')],
    form: String.raw`(?<=\b(?:[Ee]xpects?|sees?|[Ff]orecasts?|predicts?|projects)\s)the\s+year(?=\s+(?:to\s+)?(?:close|end|finish))`,
    by: 'relative',
    read: (_, c) => {
      const now = publishedMonth(c);
      return now && yearPeriod(startYear(now));
    },
  },
  {
    needs: [gateOf('last|this|next|coming'), gateOf('year')],
    form: String.raw`\b(?:(?<rel>last|next|the\s+coming)|${NOT_A_RECORD}(?<now>this))\s+year\b`,
    by: 'relative',
    read: (m, c) => {
      const year = yearOf({ rel: m.rel ?? m.now }, c);
      if (year === null) return null;
      return (m.now ? (sameThisYear(c) ?? thisYearSoFar(year, c)) : null) ?? yearPeriod(year);
    },
  },
];
