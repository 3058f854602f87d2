import { monthNumber } from '../../model/period.js';
import { CARDINAL, wordNumber } from './number-words.js';
import { MONTH_NAME, type PhraseFields } from './phrase.js';
import { ONCE } from './word-source.js';

const LOOSE =
  '(?:(?:more than|nearly|over|almost|at least|about|around|some|just over|close to|the (?:last|past))\\s+)?';
const SPAN = String.raw`${LOOSE}(?:(?:half\s+)?an?|${CARDINAL}|several|many)\s+(?:half-years?|months?|quarters?|years?|decades?|weeks?)`;
const YEAR = '(?:19|20)\\d\\d';

/** Source of an expression for how far back a record goes: "since 2019", "in five months", "on record", "for any January". */
export const WHEN = `${ONCE}(?:${[
  String.raw`since\s+(?:(?:the|at least|early|late|mid-|as far back as)\s*)*(?:(?:[-\w']+\s+){0,6}?(?:${YEAR}|(?:beg[aiu]n|begins|started|starts?|published|collected|kept|available|came\s+into\s+(?:existence|being|force)|founded|founding|creation|introduced|introduction|launched|launch|inception)(?:\s+(?:back\s+)?in\s+(?:${MONTH_NAME}\s+)?${YEAR})?|(?:pandemic|crisis|war|embargo)(?:\s+(?:of|in)\s+${YEAR})?)|${MONTH_NAME}(?:\s+(?:of\s+)?(?:last year|${YEAR}))?|[A-Z]\w+|last\s+\w+)`,
  String.raw`in\s+${SPAN}`,
  String.raw`for\s+(?:more than\s+|at least\s+|over\s+)?(?:${CARDINAL})\s+(?:months|quarters|years|decades)`,
  String.raw`in\s+the\s+${CARDINAL}\s+(?:months|quarters|years|decades)\s+(?:for\s+which|since|of\s+(?:the\s+)?(?:series|statistics|data|records))`,
  'on record',
  'in (?:its |the |their )?history',
  'in (?:a|the) series',
  'of all time',
  '(?:has |have |had )?ever(?: (?:had|seen|recorded|posted|reported|run|reached))?',
  'of the (?:decade|year|century|series|period|past \\w+ years)',
  '(?:so far )?this (?:decade|century)',
  'so far(?: this year)?',
  'of this year(?: so far)?',
  // "The biggest monthly rise this year", not "the largest buyer was Japan this year".
  '(?<=\\w(?:est|ost|orst)\\s(?:[\\w-]+\\s){0,2})this year',
  'to date',
  'in living memory',
  String.raw`for\s+(?:any\s+|an?\s+|the month of\s+|the\s+)?(?:${MONTH_NAME}(?:\s+(?:in|since|on)\s+(?:the\s+series|record|records?\s+began|${YEAR}))?|(?:single\s+|one\s+|calendar\s+|full\s+)?(?:month|year|quarter|first half|half-year|first quarter)\b)(?:\s+since\s+(?:\w+\s+)?${YEAR})?`,
]
  .map((form) => `(?:${form})`)
  .join('|')})`;

const SINCE = new RegExp(
  String.raw`\bsince\s+(?:[-\w']+\s+){0,7}?(?:(?<month>${MONTH_NAME})\s+|(?:(?<quarter>first|second|third|fourth)\s+quarter\s+of\s+|Q(?<q>[1-4])\s+(?:of\s+)?))?(?<year>${YEAR})\b`,
  'i',
);
const QUARTERS = ['first', 'second', 'third', 'fourth'];
const BACK_TO = new RegExp(
  String.raw`^[^.;]{0,30}?\b(?:back to|begins? in|began in|starts? in|started in)\s+(?<year>${YEAR})`,
  'i',
);
const COUNT = new RegExp(
  String.raw`\b(?:in|for)\s+${LOOSE}(?<n>${CARDINAL})\s+(?<unit>months?|quarters?|years?|decades?)\b`,
  'i',
);
const SCOPE = new RegExp(
  String.raw`\bfor\s+(?:any\s+|an?\s+|the month of\s+|the\s+)?(?<scope>${MONTH_NAME}|first half|first quarter)`,
  'i',
);

/** Since when, over how many periods, and among which periods a record is one, from its words and those right after. */
export function whenFields(words: string, after: string): PhraseFields {
  const since = SINCE.exec(words)?.groups ?? BACK_TO.exec(after)?.groups;
  const count = COUNT.exec(words)?.groups;
  const scope = SCOPE.exec(words)?.groups?.scope;
  const month = since?.month ? monthNumber(since.month) : 0;
  const quarter = since?.q ?? (since?.quarter ? QUARTERS.indexOf(since.quarter.toLowerCase()) + 1 : null);
  const within = month ? `-${String(month).padStart(2, '0')}` : quarter ? `-Q${quarter}` : '';
  return {
    ...(since ? { since: `${since.year!}${within}` } : {}),
    ...(count ? { value: wordNumber(count.n!), unit: `${count.unit!.toLowerCase().replace(/s$/, '')}s` } : {}),
    ...(scope ? { scope: `${scope} of each year` } : {}),
  };
}
