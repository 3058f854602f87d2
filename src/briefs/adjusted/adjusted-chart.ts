import type { AdjustedSeries } from '../../model/adjustment.js';
import type { Chart } from '../../model/brief.js';
import { periodInWords } from '../../model/period.js';
import { amount, signedPercent } from '../number.js';
import { seriesInProse, sourceWords } from '../what-next/outlook-words.js';
import { sentenceCase } from '../wording.js';
import { scaleOfMonths } from './adjusted-table.js';
import { KIND_WORDS, measuresWords, sizeWords } from './adjusted-words.js';

/** Ten years of months, as published and adjusted; outliers as numbered rules. */
const SHOWN = 120;
const MOST_RULES = 9;

export function adjustedChart(made: AdjustedSeries): Chart {
  const { series, adjustment } = made;
  const scale = scaleOfMonths(made);
  const shown = adjustment.months.slice(-SHOWN);
  const last = shown.at(-1)!;
  const points = (of: 'original' | 'adjusted') =>
    shown.map((month) => {
      const value = month[of];
      return { period: month.period, value: value === null ? Number.NaN : scale.divide(value) };
    });
  const inside = made.outliers.filter(({ period }) => period.start >= shown[0]!.period.start);
  const rules = [...inside]
    .sort((a, b) => Math.abs(b.t) - Math.abs(a.t))
    .slice(0, MOST_RULES)
    .sort((a, b) => (a.period.start < b.period.start ? -1 : 1))
    .map((one, i) => ({
      at: one.period.start,
      key: String(i + 1),
      text: `${KIND_WORDS[one.kind]}, ${sizeWords(one, made)}; ${measuresWords(one, made, 1)}`,
    }));
  const { quarter } = adjustment.growth.at(-1)!;
  const told =
    quarter === null
      ? `${amount(last.adjusted!, series.currency)} in ${periodInWords(last.period)}`
      : `${signedPercent(quarter)} in the three months to ${periodInWords(last.period)} on the three before`;
  return {
    kind: 'lines',
    id: `adjusted-${series.reporter}-${series.flow}`.toLowerCase(),
    title: `${sentenceCase(seriesInProse(made))}, seasonally adjusted: ${told}`,
    subtitle: `By month, ${scale.words}, axis from zero; bold the adjusted series, thin what was published${rules.length > 0 ? '; dotted rules: months that are outliers' : ''}`,
    foot: sourceWords(made),
    label: `${series.flow} by month, as published and seasonally adjusted, ${shown[0]!.period.start} to ${last.period.start}; adjusted ${amount(last.adjusted!, series.currency)} in the last month`,
    unit: scale.words,
    lines: [
      { name: 'as published', role: 'context', points: points('original') },
      { name: 'adjusted', role: 'finding', points: points('adjusted') },
    ],
    rules,
  };
}
