import type { Sentence } from '../../model/brief.js';
import type { Currency } from '../../model/currency.js';
import { economyName } from '../../model/economy.js';
import type { CalendarEffect } from '../../model/forecast.js';
import type { Outlook, OutlookPoint } from '../../model/outlook.js';
import { endMonth, formatPeriod, type Period, parsePeriod, periodInWords } from '../../model/period.js';
import { amount, decimal, percent, signedAmount, signedPercent, THIN } from '../number.js';
import { flowWords, named, possessive, sentence } from '../wording.js';

export const LENGTH_WORDS: Readonly<Record<number, string>> = { 1: 'month', 3: 'quarter', 12: 'year' };

/** `United States: goods imports from China`. */
export const seriesName = ({ series }: Pick<Outlook, 'series'>): string =>
  `${economyName(series.reporter)}: ${series.product} ${flowWords(series.flow, series.partner)}`;

/** `the United States’ goods imports from China`. */
export const seriesInProse = ({ series }: Pick<Outlook, 'series'>): string =>
  `${possessive(series.reporter)} ${series.product} ${flowWords(series.flow, series.partner)}`;

/** Publisher, table, vintage. */
export const sourceWords = ({ series: { publisher, tables, released, asOf } }: Pick<Outlook, 'series'>): string =>
  `${publisher}, ${tables.join('; ')}, released ${released[0] === released[1] ? released[0] : `${released[0]} to ${released[1]}`}, as of ${asOf}`;

/** Whose figures these are, where another's were asked for; null where they are the reporter's own. */
export function standInWords({ asked, series }: Outlook): string | null {
  if (!asked) return null;
  return `asked were ${possessive(asked.reporter)} ${flowWords(asked.flow, asked.partner)}, of which no monthly series is held that a forecast can be made from; these are the same goods as ${named(series.reporter)} records them${series.valuation === undefined ? '' : `, at ${series.valuation}`}`;
}

/** `2026-04, the last month held`, or how many months after the origin are held. */
export function originWords({ forecast, series, known }: Outlook): string {
  const origin = formatPeriod(forecast.origin);
  const last = formatPeriod(series.last);
  const rests = `${known.held} months known from ${known.first}`;
  return origin === last
    ? `${origin}, the last month held; ${rests}`
    : `${origin}, as if nothing after it were known; ${rests}; figures held to ${last}`;
}

/** `May 2026 to April 2027`; what lies in one year as everywhere. */
export function spanWords(period: Period): string {
  const words = periodInWords(period);
  // A hyphen between two years reads badly.
  if (!/\d{4}-[A-Z]/.test(words)) return words;
  return `${periodInWords(parsePeriod(period.start))} to ${periodInWords(parsePeriod(endMonth(period)))}`;
}

const WHERE = {
  inside_80: `inside 80${THIN}%`,
  inside_95: `inside 95${THIN}%`,
  above_95: `above 95${THIN}%`,
  below_95: `below 95${THIN}%`,
} as const;

/** Where what came lies; null where it is not known. */
export function whereOf({ came, lo80, hi80, lo95, hi95 }: OutlookPoint): keyof typeof WHERE | null {
  if (came === null) return null;
  if (came >= lo80 && came <= hi80) return 'inside_80';
  if (came >= lo95 && came <= hi95) return 'inside_95';
  return came > hi95 ? 'above_95' : 'below_95';
}

/** The same in words: `inside 80 %`; empty where it is not known. */
export function whereWords(point: OutlookPoint): string {
  const where = whereOf(point);
  return where === null ? '' : WHERE[where];
}

/** On a year before, where that is known and above zero. */
export const changeOf = (value: number, { yearBefore }: OutlookPoint): string =>
  yearBefore !== null && yearBefore > 0 ? signedPercent((value / yearBefore - 1) * 100) : '';

const expectedWords = (point: OutlookPoint, { series: { currency } }: Outlook): string => {
  const change = changeOf(point.median, point);
  const before = point.yearBefore === null ? '' : ` against ${amount(point.yearBefore, currency)} a year before`;
  return `${amount(point.median, currency)} expected (80${THIN}% of outcomes: ${amount(point.lo80, currency)} to ${amount(point.hi80, currency)}; 95${THIN}%: ${amount(point.lo95, currency)} to ${amount(point.hi95, currency)})${change === '' ? before : `, ${change}${before}`}`;
};

function cameWords(point: OutlookPoint, { series: { currency } }: Outlook): string {
  if (point.came === null) return '';
  const off = point.median === 0 ? '' : `, ${signedPercent((point.came / point.median - 1) * 100)} on the median`;
  return ` What came: ${amount(point.came, currency)}${off}, ${whereWords(point)} bounds.`;
}

/** What is expected of all months ahead together, and what came. */
export const wholeSentence = (made: Outlook): Sentence =>
  sentence(
    'modelled',
    `${capital(seriesInProse(made))} in ${spanWords(made.whole.period)}: ${expectedWords(made.whole, made)}.${cameWords(made.whole, made)}`,
    [],
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a statement says: `fall by 5 % or more in 2024, against $427bn in 2023`. */
function statementWords({ found: { statement, base } }: Outlook['statements'][number], made: Outlook): string {
  const { kind, amount: by, period } = statement;
  const { currency, flow, reporter } = made.series;
  const who = `${possessive(reporter)} ${flow === 'balance' ? 'balance' : flow}`;
  const plural = flow === 'exports' || flow === 'imports';
  if (kind === 'exceeds' || kind === 'below') {
    const verb = kind === 'exceeds' ? (plural ? 'exceed' : 'exceeds') : plural ? 'stay below' : 'stays below';
    return `that ${who} in ${spanWords(period)} ${verb} ${amount(by, currency)}`;
  }
  const verb = kind === 'falls' ? (plural ? 'fall' : 'falls') : plural ? 'rise' : 'rises';
  const rate = by === 0 ? 'at all' : `by ${percent(by, Number.isInteger(by) ? 0 : 1)} or more`;
  return `that ${who} in ${spanWords(period)} ${verb} ${rate} against a year before (${amount(base!, currency)})`;
}

/** `41 in 100`, `less than 1 in 1,000`; what the number of paths cannot tell is not said. */
export function chanceWords(probability: number): string {
  if (probability < 0.001) return 'less than 1 in 1,000';
  if (probability > 0.999) return 'more than 999 in 1,000';
  if (probability < 0.01 || probability > 0.99) return `${Math.round(probability * 1000)} in 1,000`;
  return `${Math.round(probability * 100)} in 100`;
}

/** How likely a statement is, and how that fared. */
export function statementSentence(one: Outlook['statements'][number], made: Outlook): Sentence {
  const { found, score } = one;
  const text = `${capital(statementWords(one, made))}: ${chanceWords(found.probability)}.`;
  if (score === null) return sentence('modelled', text, []);
  const { currency } = made.series;
  const what =
    score.base === null
      ? amount(score.value, currency)
      : `${signedPercent((score.value / score.base - 1) * 100)} (${amount(score.value, currency)} against ${amount(score.base, currency)})`;
  const scores = `Brier score ${decimal(score.brier, 3)}, log score ${decimal(score.log, 2)}`;
  return sentence('modelled', `${text} It ${score.came ? 'came true' : 'did not come true'}: ${what}. ${scores}.`, []);
}

/** Where most of what came lies, in a line; null where nothing is known of it. */
export function insideWords({ points, months }: Outlook): string | null {
  const known = points.filter(({ came }) => came !== null);
  if (known.length === 0) return null;
  const within = (lo: 'lo80' | 'lo95', hi: 'hi80' | 'hi95'): number =>
    known.filter((one) => one.came! >= one[lo] && one.came! <= one[hi]).length;
  const word = `${LENGTH_WORDS[months]}${known.length === 1 ? '' : 's'}`;
  return `of ${known.length} ${word} that came, ${within('lo80', 'hi80')} inside the 80${THIN}% bounds, ${within('lo95', 'hi95')} inside the 95${THIN}% bounds`;
}

/** A weekday in place of a day of the weekend moves the contrast of working days by so much. */
const ONE_DAY = 1 + 5 / 2;

/** What a calendar effect is of, for a reader: one weekday more, a 29 February, the days of the holiday all in one month. */
function effectName(name: string): { readonly words: string; readonly units: number } {
  if (name.startsWith('working days')) return { words: 'a weekday in place of a weekend day', units: ONE_DAY };
  if (name.startsWith('leap')) return { words: 'a 29th of February', units: 1 };
  const days = /days (-?\d+) to (-?\d+)/.exec(name);
  if (!days) return { words: name, units: 1 };
  const [from, to] = [Number(days[1]), Number(days[2])];
  const span =
    from >= 0
      ? `days ${from} to ${to} after`
      : to < 0
        ? `days ${-from} to ${-to} before`
        : `the days from ${-from} before to ${to} after`;
  return { words: `a month that holds ${span} Lunar New Year`, units: 1 };
}

/** `a 29th of February: +4.7 % (95 %: +0.9 % to +8.6 %)`. */
export const effectWords = (effect: CalendarEffect, { forecast, series }: Outlook): string =>
  effectText(effect, forecast.joint.scale === 'log', series.currency);

/** The same of any model: in percent where it takes logs, else in the unit of the series. */
export function effectText({ name, estimate, se }: CalendarEffect, logs: boolean, currency: Currency): string {
  const { words, units } = effectName(name);
  const at = (value: number): number => (logs ? 100 * Math.expm1(units * value) : units * value);
  const [middle, low, high] = [estimate, estimate - 1.96 * se, estimate + 1.96 * se].map(at) as [
    number,
    number,
    number,
  ];
  const told = (value: number): string => (logs ? signedPercent(value) : signedAmount(value, currency));
  return `${words}: ${told(middle)} (95${THIN}%: ${told(low)} to ${told(high)})`;
}
