import type { EventEffect, EventStudyMade } from '../../model/event-study.js';

const numbers = ({ coefficient, percent, percentLow, percentHigh }: EventEffect): (number | string)[] => [
  coefficient.estimate,
  coefficient.se,
  coefficient.low,
  coefficient.high,
  percent,
  percentLow,
  percentHigh,
];

/** Points, averages and placebos as rows, `of` saying which of them a row is. */
export function eventRows({ points, average, pooled, placebos, waves }: EventStudyMade): {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string)[])[];
} {
  const none = ['', '', '', '', '', '', ''];
  return {
    columns: ['of', 'name', 'relative', 'estimate', 'se', 'low', 'high', 'percent', 'percent_low', 'percent_high'],
    rows: [
      ...points.map(({ relative, role, coefficient, waves: _, ...effect }) => [
        'point',
        role,
        relative,
        ...(coefficient === null ? none : numbers({ coefficient, ...effect })),
      ]),
      ['average', '', '', ...numbers(average)],
      ...waves.map(({ treated, average: own }) => ['wave', treated, '', ...numbers(own)]),
      ['pooled', waves[0]!.date, '', ...numbers(pooled)],
      ...placebos.map(({ date, effect }) => ['placebo', date, '', ...(effect === null ? none : numbers(effect))]),
    ],
  };
}
