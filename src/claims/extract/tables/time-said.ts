import { monthNumber } from '../../../model/period.js';

/** When the numbers of a row or a column are of, as far as its own words say. */
export type TimeSaid =
  | { readonly by: 'months'; readonly first: number; readonly last: number; readonly year: number | null }
  | { readonly by: 'year'; readonly year: number }
  /** So many years, or one period, before the others; or the latest. */
  | { readonly by: 'back'; readonly step: 'year' | 'period' | 'none' }
  | { readonly by: 'so-far'; readonly year: number | null }
  /** A fiscal year, and other words that only the reporter makes a period. */
  | { readonly by: 'words'; readonly words: string };

export interface TimesFound {
  readonly times: readonly TimeSaid[];
  /** What else stands there. */
  readonly rest: string;
}

const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const YEAR = String.raw`(?:(?:19|20)\d\d|'\d\d|(?<=[-/\s.'])\d\d)(?![\d.,]?\d|\s?%)`;
const FULL_YEAR = String.raw`(?:19|20)\d\d(?![\d,]|\.\d)`;

type Groups = Readonly<Record<string, string | undefined>>;
interface Form {
  readonly form: RegExp;
  readonly read: (groups: Groups, words: string) => TimeSaid | null;
}

/** "13", "'13", "2013". */
const yearOf = (printed: string | undefined): number | null => {
  if (printed === undefined) return null;
  const year = Number(printed.replace("'", ''));
  return year > 99 ? year : year < 70 ? 2000 + year : 1900 + year;
};
const months = (first: number, last: number, year: string | undefined): TimeSaid | null =>
  first < 1 || last < 1 || first > 12 || last > 12 ? null : { by: 'months', first, last, year: yearOf(year) };
const quarter = (q: number, year: string | undefined): TimeSaid | null => months(q * 3 - 2, q * 3, year);
const half = (h: number, year: string | undefined): TimeSaid | null => months(h * 6 - 5, h * 6, year);
const MONTHS_ROMAN: readonly string[] = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const ROMAN: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

const form = (source: string, read: Form['read'], flags = 'gi'): Form => ({
  form: new RegExp(String.raw`(?<![\w.,])(?:${source})(?!\w)`, flags),
  read,
});

const FORMS: readonly Form[] = [
  form(
    String.raw`FY\s?'?\d{2,4}(?:[-/]\d{2,4})?|fiscal\s(?:year\s)?\d{4}(?:[-/]\d{2,4})?|(?:19|20)\d\d[-/]\d\d(?!\d)(?<!-(?:0[1-9]|1[0-2]))`,
    (_, words) => ({ by: 'words', words }),
  ),
  form(String.raw`(?<a>${MONTH})\.?\s?(?:-|/|to|¦)\s?(?<b>${MONTH})\.?(?:[\s\-/,]{0,2}(?<year>${YEAR}))?`, (g) =>
    months(monthNumber(g.a!), monthNumber(g.b!), g.year),
  ),
  form(String.raw`(?<year>${FULL_YEAR})[\s\-/,]{1,2}(?<a>${MONTH})\.?\s?(?:-|to)\s?(?<b>${MONTH})\.?`, (g) =>
    months(monthNumber(g.a!), monthNumber(g.b!), g.year),
  ),
  form(String.raw`(?<year>${FULL_YEAR})[\s\-/,]{1,2}(?<a>${MONTH})\.?`, (g) =>
    months(monthNumber(g.a!), monthNumber(g.a!), g.year),
  ),
  form(String.raw`(?<a>${MONTH})\.?(?:[\s\-/,]{0,2}(?<year>${YEAR}))?`, (g) =>
    months(monthNumber(g.a!), monthNumber(g.a!), g.year),
  ),
  form(String.raw`(?:Q(?<q>[1-4])|(?<q2>[1-4])Q)(?:[\s\-/]?(?<year>'?\d{4}|'?\d{2}(?!\d)))?`, (g) =>
    quarter(Number(g.q ?? g.q2), g.year),
  ),
  form(String.raw`(?<year>${FULL_YEAR})[\s\-/:]?Q(?<q>[1-4])`, (g) => quarter(Number(g.q), g.year)),
  form(String.raw`(?:H(?<h>[12])|(?<h2>[12])H)(?:[\s\-/]?(?<year>'?\d{4}|'?\d{2}(?!\d)))?`, (g) =>
    half(Number(g.h ?? g.h2), g.year),
  ),
  form(
    String.raw`(?<q>IV|I{1,3})\s?(?:quarter|Q)?[\s/](?<year>${FULL_YEAR})`,
    (g) => quarter(ROMAN[g.q!]!, g.year),
    'g',
  ),
  // "I-IX 2019": months by their places.
  form(
    String.raw`I-(?<n>XII|XI|X|IX|VIII|VII|VI|V|IV|III|II)\s?[\s/.](?<year>${FULL_YEAR})`,
    (g) => months(1, MONTHS_ROMAN.indexOf(g.n!) + 1, g.year),
    'g',
  ),
  form(String.raw`(?<n>[2-9]|1[01])\s?M(?:onths)?[\s/\-]?(?<year>'?\d{4}|'?\d{2}(?!\d))?`, (g) =>
    months(1, Number(g.n), g.year),
  ),
  form(String.raw`(?<year>${FULL_YEAR})\s?[-M/.]\s?(?<m>0[1-9]|1[0-2])`, (g) =>
    months(Number(g.m), Number(g.m), g.year),
  ),
  form(String.raw`M?(?<m>0?[1-9]|1[0-2])[/.\s](?<year>${FULL_YEAR})`, (g) => months(Number(g.m), Number(g.m), g.year)),
  form(String.raw`(?:YTD|year[- ]to[- ]date|cumulative)(?:\s(?<year>${FULL_YEAR}))?`, (g) => ({
    by: 'so-far',
    year: yearOf(g.year),
  })),
  form(
    String.raw`(?:same|corresponding)\s(?:month|period|quarter)(?:\sof)?(?:\sthe)?\s(?:last|prev(?:ious|\.)?|prior|preceding)\s(?:year|yr)|(?:a\s)?(?:year|yr)[\s-](?:ago|earlier|before)|(?:last|prev(?:ious|\.)?|prior|preceding)\s(?:year|yr)`,
    () => ({ by: 'back', step: 'year' }),
  ),
  form(
    String.raw`(?:a\s)?(?:month|quarter)[\s-](?:ago|earlier|before)|(?:last|prev(?:ious|\.)?|prior|preceding)(?:\s(?:month|quarter|period|reading))?`,
    () => ({ by: 'back', step: 'period' }),
  ),
  form(String.raw`(?:latest|current|this)(?:\s(?:month|quarter|year|period))?|actual`, () => ({
    by: 'back',
    step: 'none',
  })),
  form(`(?<year>${FULL_YEAR})[*pre]?`, (g) => ({ by: 'year', year: Number(g.year) })),
];

const MAY_NAME =
  /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|year|yr|month|quarter|prior|prev|last|latest|current|this|actual|ytd|cumul|same/i;

/** The times that a cell or the name of a row says, in the order of their forms, and what it says beside them. */
export function timesIn(text: string): TimesFound {
  if (!MAY_NAME.test(text)) return { times: [], rest: text };
  const found: { at: number; time: TimeSaid }[] = [];
  let rest = text;
  for (const { form: words, read } of FORMS) {
    rest = rest.replace(words, (...args) => {
      const groups = args.at(-1) as Groups;
      const at = args.at(-3) as number;
      const time = read(groups, args[0] as string);
      if (time === null) return args[0] as string;
      found.push({ at, time });
      return ' '.repeat((args[0] as string).length);
    });
  }
  return { times: found.sort((a, b) => a.at - b.at).map((f) => f.time), rest };
}
