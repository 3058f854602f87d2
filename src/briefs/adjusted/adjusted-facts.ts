import type { AdjustedSeries } from '../../model/adjustment.js';
import { decimal } from '../number.js';
import { effectText } from '../what-next/outlook-words.js';
import { factorWords, testsWords } from './adjusted-words.js';

/** How the adjustment came about: what, and what is said of it. */
export function adjustedFacts(made: AdjustedSeries): readonly (readonly [string, string])[] {
  const { adjustment, series } = made;
  const { calendar, tests, m7, mode, seasonal, critical, model, converged, iterations, residual } = adjustment;
  const logs = mode === 'multiplicative';
  return [
    ['season', factorWords(made)],
    [
      'calendar',
      calendar.length === 0
        ? 'no effect of Lunar New Year, weekdays or leap years is found'
        : `taken out: ${calendar.map((effect) => effectText(effect, logs, series.currency)).join('; ')}`,
    ],
    [
      'tests',
      `how often chance alone gives as much of a season (p): in the original ${testsWords(tests.original)}; ${seasonal ? 'adjusted' : 'unchanged'} ${testsWords(tests.adjusted)}; M7 ${decimal(m7, 2)} (below 1: a season can be told)`,
    ],
    ['outliers', `months with a t-value beyond ${decimal(critical, 2)}; they stay in the adjusted series`],
    ['method', model],
    [
      'converged',
      `${converged ? 'yes' : 'no'}, ${iterations} iterations, residual ${residual === 0 ? '0' : residual.toExponential(0)}`,
    ],
  ];
}
