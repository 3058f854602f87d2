import { type Period, shift, startMonth } from '../../model/period.js';
import { monthsSoFar } from './fiscal-forms.js';
import type { PeriodContext, PeriodForm, PeriodReader } from './named-period.js';
import {
  countOf,
  endingWith,
  fiscalStart,
  MONTH,
  MONTH_GATE,
  monthNamed,
  N,
  publishedMonth,
  YEAR,
} from './period-words.js';
import { gateOf } from './word-gates.js';

const YEARS = 'year|years|months|quarters|quarter|half|halves';
/** "Ended", "that closed", "which had just come to an end". */
const ENDED = String.raw`(?:(?:that|which)\s+)?(?:(?:has|had)\s+)?(?:just\s+|recently\s+)?(?:end(?:ed|ing|s)|clos(?:ed|ing|es)|finish(?:ed|ing|es)|concluded|concluding|c(?:ame|oming|omes|ome)\s+to\s+an\s+end|drew\s+to\s+a\s+close)`;
/** "To", "through": where a day of the month follows, the words before it need no verb. */
const UP_TO = String.raw`(?<upTo>(?:up\s+)?to|through|until)`;
/** "On March 31", "in June", "at the end of April", "with the month of May": the last days of a month, or all of it. */
const LAST_DAYS = '(?:2[89]|3[01])(?:st|th)?';
const MONTHS_END = String.raw`(?:on\s+|in\s+|with\s+|at\s+|by\s+)?(?:the\s+)?(?:end[\s-](?:of\s+)?|${LAST_DAYS}\s+(?:of\s+)?|month\s+of\s+)?(?<b>${MONTH})(?!\s+(?:[1-9]|1\d|2[0-7])(?:st|nd|rd|th)?\b)(?:\s+${LAST_DAYS}\b)?(?:,?\s+(?:of\s+)?(?<year>${YEAR}))?`;
const LONG = String.raw`(?<long>(?:${N})[\s-]months?|(?:business\s+|calendar\s+|trading\s+|crop\s+|marketing\s+|export\s+|fiscal\s+|financial\s+)?year|twelve\s+months|(?:two|three|four)\s+quarters|quarter|(?:(?:first|second)\s+)?half(?:[\s-]year)?)`;
const PART = String.raw`(?<long>(?:(?:first|second|third|fourth|last|final)\s+)?(?:half|quarter)(?:[\s-]year)?(?:\s+of\s+(?:the|its|this|their)\s+(?:current\s+|past\s+)?(?:business|fiscal|financial)\s+year)?),?\s+(?=which|that|ended|ending)`;

/** How many months a stretch lasts by its words: "six months", "business year", "half year", "quarter". */
function monthsOf(words: string): number {
  const said = words.toLowerCase();
  if (said.includes('half')) return 6;
  if (said.endsWith('year')) return 12;
  if (said.includes('quarter') && !said.endsWith('quarters')) return 3;
  const [count = ''] = said.split(/[\s-]/);
  return countOf(count) * (said.endsWith('quarters') ? 3 : 1);
}

/** The stretch of so many months that ended with a month; "the year to end-November" may be of the months so far. */
const stretch: PeriodReader = (m, c) => {
  const last = monthNamed(m.b!, m.year, c);
  const months = monthsOf(m.long!);
  return last && ((months === 12 && m.upTo !== undefined ? monthsSoFar(last, c) : null) ?? endingWith(months, last));
};

/** The fiscal year that ended with the month before the text came out, or in the same; in the middle of a month where the next begins with it. */
function yearOver(c: PeriodContext, monthsAgo: number): Period | null {
  const now = publishedMonth(c);
  const last = now && shift(now, -monthsAgo);
  return last && endingWith(12, startMonth(last) === fiscalStart(c) ? shift(last, -1) : last);
}

/** "The first half of the fiscal year that ended in March": the month is the end of the year, and the part began before. */
function partEnded(said: string, part: Period, c: PeriodContext): Period {
  const words = said.toLowerCase();
  if (!words.endsWith('year') || startMonth(shift(part, part.months)) !== fiscalStart(c)) return part;
  const place = ['first', 'second', 'third', 'fourth'].indexOf(words.split(/\s/)[0]!);
  return place < 0 ? part : shift(part, (place + 1) * part.months - 12);
}

/** Stretches that are told by when they ended: "the year that ended March 31", "the six months which closed with June". */
export const ENDED_FORMS: readonly PeriodForm[] = [
  {
    // "For the first half of the fiscal year, which ended in September", but not the year that ended in March.
    needs: [gateOf('half|quarter'), gateOf('ended|ending|ends|closed|finished|concluded|end'), MONTH_GATE],
    form: String.raw`(?:(?:the|its|their)\s+)?(?:latest\s+)?${PART}${ENDED}\s+${MONTHS_END}`,
    by: 'calendar',
    read: (m, c) => {
      const part = stretch(m, c);
      return part && partEnded(m.long!, part, c);
    },
  },
  {
    needs: [
      gateOf(YEARS),
      gateOf('ended|ending|ends|closed|closing|closes|finished|finishing|concluded|end|close'),
      MONTH_GATE,
    ],
    form: String.raw`(?:(?:the|its|their)\s+)?(?:last\s+|latest\s+|full\s+)?${LONG}\s+${ENDED}\s+${MONTHS_END}`,
    by: 'calendar',
    read: stretch,
  },
  {
    // "The year through March 31", "the six months to 30 June".
    needs: [gateOf(YEARS), gateOf('to|through|until'), MONTH_GATE],
    form: String.raw`(?<!\b(?:this|half)\s)(?:(?:the|its|their)\s+)?(?:last\s+|latest\s+|full\s+)?${LONG}\s+${UP_TO}\s+(?=(?:the\s+)?(?:end\b|${LAST_DAYS}\s|${MONTH}\s+${LAST_DAYS}\b))${MONTHS_END}`,
    by: 'calendar',
    read: stretch,
  },
  {
    // "The fiscal year that ended last month".
    needs: [gateOf('year'), gateOf('ended|closed|finished|concluded|end|close'), gateOf('month')],
    form: String.raw`(?:the\s+)?(?:business|fiscal|financial)\s+year\s+${ENDED}\s+(?:(?<last>last)|this)\s+month\b`,
    by: 'calendar',
    read: (m, c) => yearOver(c, m.last ? 1 : 0),
  },
];
