import type { Table } from '../../model/brief.js';
import type { EventStudyMade, NotIdentified } from '../../model/event-study.js';
import { decimal, percent, signedPercent, THIN } from '../number.js';
import { probability, rangeWords, reachedWords, relativeWords } from './event-words.js';

const ROLES = { before: 'before', reference: 'reference', announced: 'announced', after: 'after' } as const;

/** A row a period of the window. */
export function pointsTable(made: EventStudyMade): Table {
  const { by, points, estimate, waves } = made;
  return {
    title: `Trade in ${reachedWords(made)} against the reference, by ${by} from the date, modelled`,
    columns: [by, '', 'effect', `95${THIN}% interval`, 'in logs', 'std. error', ...(waves.length > 1 ? ['waves'] : [])],
    rows: points.map(({ relative, role, coefficient, waves: behind, ...effect }) => [
      relativeWords(relative),
      ROLES[role],
      ...(coefficient === null
        ? [role === 'reference' ? '0' : 'no figures', '', '', '']
        : [
            signedPercent(effect.percent),
            rangeWords(effect),
            decimal(coefficient.estimate, 3),
            decimal(coefficient.se, 3),
          ]),
      ...(waves.length > 1 ? [role === 'reference' ? '' : String(behind)] : []),
    ]),
    source: estimate.source,
  };
}

/** A row a wave, where there are several. */
export function wavesTable({ waves, dose, estimate }: EventStudyMade): Table {
  return {
    title: 'Each wave by itself, and its weight in the mean',
    columns: [
      'wave',
      'from',
      'weight',
      'reaches',
      dose === 'share' ? 'covered' : 'rise',
      'effect',
      `95${THIN}% interval`,
      'before',
    ],
    rows: waves.map(({ treated, date, weight, pairs, meanDose, average, before }) => [
      treated,
      date,
      percent(100 * weight, 0),
      `${pairs} pairs`,
      percent(dose === 'share' ? 100 * meanDose : meanDose),
      signedPercent(average.percent),
      rangeWords(average),
      before === null ? 'not tested' : probability(before.p),
    ]),
    source: estimate.source,
  };
}

/** A row a placebo date, and the measure itself for comparison. */
export function placebosTable({ placebos, pooled, waves, estimate }: EventStudyMade): Table {
  return {
    title: 'One effect for all periods after against all before; placebos from figures before the measure only',
    columns: ['date', '', 'effect', `95${THIN}% interval`],
    rows: [
      [waves[0]!.date, 'the measure', signedPercent(pooled.percent), rangeWords(pooled)],
      ...placebos.map(({ date, effect, reason }) =>
        effect === null
          ? [date, 'placebo', 'none', reason ?? '']
          : [date, 'placebo', signedPercent(effect.percent), rangeWords(effect)],
      ),
    ],
    source: estimate.source,
  };
}

/** A row an obstacle: why the figures cannot tell, and what would help. */
export const reasonsTable = ({ reasons, source }: NotIdentified): Table => ({
  title: 'Why these figures cannot tell',
  columns: ['why', 'what would help'],
  rows: reasons.map(({ text, remedy }) => [text, remedy]),
  source,
});
