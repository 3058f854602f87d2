import type { AdjustedSeries, NamedOutlier, OutlierKind, OutlierMeasure, SeasonTest } from '../../model/adjustment.js';
import type { Sentence } from '../../model/brief.js';
import { type Period, periodInWords, shift } from '../../model/period.js';
import { amount, decimal, percent, signedAmount, signedPercent, THIN } from '../number.js';
import { seriesInProse } from '../what-next/outlook-words.js';
import { flowWords, named, possessive, sentence, sentenceCase } from '../wording.js';

export const KIND_WORDS: Readonly<Record<OutlierKind, string>> = {
  additive: 'one month off',
  'level shift': 'level shift',
  'temporary change': 'jump that fades',
};

/** What was asked for, where the partner's figures stand in; null where they are the reporter's own. */
export function standInWords({ asked, series }: AdjustedSeries): string | null {
  if (!asked) return null;
  const valued = series.valuation === undefined ? '' : `, at ${series.valuation}`;
  return `asked were ${possessive(asked.reporter)} ${flowWords(asked.flow, asked.partner)}, of which no monthly series is held that can be adjusted; these are the same goods as ${named(series.reporter)} records them${valued}`;
}

/** `2006-05 to 2026-04, 238 of 240 months known`. */
export function monthsWords({ adjustment: { months } }: AdjustedSeries): string {
  const known = months.filter(({ original }) => original !== null).length;
  const held = known === months.length ? `${known} months` : `${known} of ${months.length} months known`;
  return `${months[0]!.period.start} to ${months.at(-1)!.period.start}, ${held}`;
}

const before = (period: Period, months: number): string => periodInWords(shift(period, -months));

/** The newest month without season and calendar, and its growth. */
export function newestSentence(made: AdjustedSeries): Sentence {
  const { adjustment, series } = made;
  const { period, adjusted, original } = adjustment.months.at(-1)!;
  const { month, quarter } = adjustment.growth.at(-1)!;
  const what = adjustment.seasonal ? 'without season and calendar' : 'without the calendar';
  const growth = month === null ? '' : `, ${signedPercent(month)} on ${before(period, 1)}`;
  const threes = quarter === null ? '' : ` Its last three months: ${signedPercent(quarter)} on the three before.`;
  return sentence(
    'modelled',
    `${sentenceCase(seriesInProse(made))} in ${periodInWords(period)}, ${what}: ${amount(adjusted!, series.currency)} (${amount(original!, series.currency)} as published)${growth}.${threes}`,
    [],
  );
}

/** What such growth is worth; null where revisions could not be measured. */
export function revisionSentence({ adjustment: { revisions } }: AdjustedSeries): Sentence | null {
  if (revisions === null) return null;
  const { origins, later, level, month, quarter, turned } = revisions;
  return sentence(
    'computed',
    `The newest months will be revised: at ${origins} earlier ends of this series the newest adjusted month moved by ${percent(level)} within ${later} months, its growth by ${decimal(month)} points on the month before (the sign turned ${turned} of ${origins} times) and by ${decimal(quarter)} points for three months on three.`,
    [],
  );
}

/** `< 0.001`, `0.03`, `1`. */
const chance = (p: number): string => (p < 0.001 ? '< 0.001' : `= ${decimal(p, p < 0.1 ? 3 : 2)}`);

export const testsWords = (tests: readonly SeasonTest[]): string =>
  tests.map(({ name, value, p }) => `${name} ${decimal(value)} (p ${chance(p)})`).join('; ');

/** The largest and the smallest factor of the last year. */
export function factorWords({ adjustment: { months, mode, seasonal }, series }: AdjustedSeries): string {
  if (!seasonal) return 'none is taken out: the tests find none';
  const last = [...months.slice(-12)].sort((a, b) => a.seasonal - b.seasonal);
  const told = (one: (typeof last)[number]): string =>
    `${periodInWords(one.period)} ${mode === 'multiplicative' ? signedPercent(100 * (one.seasonal - 1)) : signedAmount(one.seasonal, series.currency)}`;
  return `highest in ${told(last.at(-1)!)}, lowest in ${told(last[0]!)}`;
}

/** `−43.8 %`, or an amount where no logs are taken. */
export const sizeWords = ({ percent: size, estimate }: NamedOutlier, { series }: AdjustedSeries): string =>
  Number.isFinite(size) ? signedPercent(size) : signedAmount(estimate, series.currency);

/** `USA: s.301 List 3 (tariff, 10 %) took effect on 2018-09-24`. */
function measureWords({ policy, event, day }: OutlierMeasure): string {
  const name = policy.instrument.split(/[;(]/)[0]!.trim();
  const rate = policy.ratePercent === '' ? '' : `, ${policy.ratePercent}${THIN}%`;
  return `${policy.by}: ${name} (${policy.type.replaceAll('_', ' ')}${rate}) ${event} on ${day}`;
}

/** What the store holds at the date of an outlier; all of it, or the first and how many more. */
export function measuresWords(outlier: NamedOutlier, { measuresFrom }: AdjustedSeries, most = Infinity): string {
  const { measures, period } = outlier;
  if (measures.length > 0) {
    const more = measures.length - most;
    return `${measures.slice(0, most).map(measureWords).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  }
  if (measuresFrom === null) return 'no measure of this pair in the store';
  return period.start < measuresFrom.slice(0, 7)
    ? `no measure in the store at that date: its list of this pair begins in ${measuresFrom.slice(0, 7)}`
    : 'no measure in the store at that date';
}

export const COINCIDENCE =
  'measures on the same flow that took effect, were announced or ended in that month or the two before; that they coincide does not say that one made the other';
