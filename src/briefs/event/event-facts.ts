import type { EventStudyMade } from '../../model/event-study.js';
import { decimal } from '../number.js';
import { listed } from '../wording.js';

const grouped = (n: number): string => n.toLocaleString('en-US');

/** How the study came about: what, and what there is to say of it. */
export function eventFacts(made: EventStudyMade): readonly (readonly [string, string])[] {
  const { estimate, span, waves, controls, treatedClusters, by, dose } = made;
  const { nobs, rows, dropped, variance, effects, iterations } = estimate;
  const clusters = listed(variance.clusters.map(({ name, groups }) => `${name} (${grouped(groups)})`));
  return [
    ['equation', `PPML: ${estimate.formula}`],
    ['periods', `${span[0]} to ${span[1]}, by ${by}`],
    [
      'dose',
      dose === 'share'
        ? 'share of a product and partner that is covered, 0 to 1'
        : 'rise of the tariff in percent, as ln(1 + rate / 100)',
    ],
    [
      'reached',
      `${listed(waves.map(({ pairs, treated }) => `${grouped(pairs)} pairs of product and partner by ${treated}`))}; ${grouped(controls)} not reached`,
    ],
    [
      'rows used',
      `${grouped(nobs)} of ${grouped(rows)}${dropped.separated > 0 ? `; ${grouped(dropped.separated)} separated: zeros that the effects predict for certain` : ''}`,
    ],
    ['effects', listed(effects.map(({ name, levels }) => `${name} (${grouped(levels)})`))],
    [
      'errors',
      `clustered by ${clusters}; what is reached weighs as ${decimal(treatedClusters)} clusters, so t with ${decimal(Math.max(1, treatedClusters - 1))} degrees of freedom`,
    ],
    [
      'converged',
      `after ${iterations} iteration${iterations === 1 ? '' : 's'}, residual ${estimate.residual.toExponential(1)}`,
    ],
  ];
}
