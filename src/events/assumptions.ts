import type { Question } from './question.js';

/** What has to be true for the effect to be the measure's and not something else's. */
export function assumptions(
  { dose, waves, effects, anticipation, length }: Question,
  partly: boolean,
): readonly string[] {
  const early =
    anticipation === 0
      ? 'before the date'
      : `more than ${anticipation} ${length}${anticipation === 1 ? '' : 's'} before the date`;
  return [
    'Parallel trends: without the measure, what it reaches would have moved like what it does not. Points before that are all zero speak for it and do not prove it (Roth 2022).',
    `No anticipation: nobody acted on it ${early}. Orders brought forward make the months before too high and the fall look larger.`,
    'No spillover to what it is compared with. Trade diversion breaks this: what buyers then take from other partners raises the comparison, and the effect is too large by as much. It is the effect on what is reached relative to the rest, not the loss of trade.',
    ...(dose === 'share'
      ? !partly
        ? []
        : ['Proportion: what is covered by half moves half as far in logs as what is covered whole.']
      : [
          'Proportion: the effect rises in proportion with ln(1 + rate), alike for all products (Callaway, Goodman-Bacon and Sant’Anna 2024).',
        ]),
    ...(waves.length > 1
      ? [
          'Several waves are kept apart, each against its own reference period, and only then averaged (Sun and Abraham 2021; for gravity Nagengast and Yotov 2025): no wave that is in force already serves as a comparison for a later one at the price of wrong signs.',
        ]
      : []),
    ...(effects.includes('product^period') && effects.includes('partner^period')
      ? []
      : [
          'No other shock in these periods fell on what the measure reaches: effects of products and of partners by period are not both there to take it up.',
        ]),
  ];
}
