import type { Sentence } from '../model/brief.js';
import { isMeasurement } from '../model/figure.js';
import type { Observation } from '../model/observation.js';
import { formatPeriod } from '../model/period.js';
import { amount, decimal, percent } from './number.js';

type Stated = Sentence['figures'][number];

/** A value in its own unit, with the published digits. */
export function writtenValue(figure: Stated): string {
  if (!isMeasurement(figure))
    return figure.indicator === 'growth_yoy'
      ? percent(figure.value, 1)
      : amount(figure.value, figure.currency, 'evidence');
  if (figure.unit === 'currency') return amount(figure.value, figure.currency, 'evidence');
  if (figure.unit === 'percent') return percent(figure.value, 2);
  return figure.unit === 'pp' ? `${decimal(figure.value, 2)} points` : decimal(figure.value, 2);
}

const nameOf = (o: Observation): string =>
  `${o.reporter} ${o.flow} ${o.partner}${o.indicator === 'growth_yoy' ? ', growth on a year' : o.indicator === 'implied_base' ? ', implied by a later rate' : ''}`;

export const EVIDENCE_COLUMNS = [
  'Figure',
  'Period',
  'Value',
  'Source or formula',
  'Table',
  'Released',
  'Status',
  'Seen through',
] as const;

const observationRow = (o: Observation): string[] => [
  nameOf(o),
  formatPeriod(o.period),
  writtenValue(o),
  o.publisher,
  o.table,
  o.released,
  o.status.replaceAll('_', ' '),
  o.via.join('; ') || 'the publisher',
];

/** Rows behind a sentence: what was computed with its formula, then every printed figure once. */
export function evidenceRows(figures: readonly Stated[]): string[][] {
  const computed = [...new Set(figures.filter(isMeasurement))].map((m) => [
    m.measure,
    formatPeriod(m.period),
    writtenValue(m),
    m.formula.length > 200 ? `${m.formula.slice(0, 200)} …` : m.formula,
    '',
    '',
    'computed',
    '',
  ]);
  const printed = new Set(figures.flatMap((f) => (isMeasurement(f) ? f.inputs : [f])));
  return [...computed, ...[...printed].map(observationRow)];
}
