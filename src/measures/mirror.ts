import { add, div, point, scale, sub } from '../kernels/interval.js';
import type { Currency } from '../model/currency.js';
import { BilateralError } from '../model/error.js';
import type { Figure, Measurement } from '../model/figure.js';
import { MIRROR_FLOW } from '../model/flow.js';
import { type Note, note } from '../model/note.js';
import type { Observation } from '../model/observation.js';
import { amount, operand } from './amount.js';
import { flowOf, requireSamePeriod, requireUnit } from './comparable.js';
import { freezeResult, measured } from './measurement.js';
import { sameCurrency } from './same-currency.js';

/** Why two sides print different figures for one flow. Which of them is at work here, the two figures cannot tell. */
export const MIRROR_CAUSES: readonly Note[] = freezeResult([
  note('cif-fob', 'imports are mostly valued with freight and insurance (CIF), exports without (FOB)'),
  note('re-exports', 'goods sent through Hong Kong or another hub may be booked against the hub by one side only'),
  note('timing', 'goods that leave in one period may arrive in the next'),
  note('exchange-rates', 'each side turns its own currency into dollars at its own rates'),
  note(
    'coverage',
    'small parcels under a de minimis threshold, bonded zones and returned goods are counted by one side only',
  ),
  note('origin', 'importers record the country of origin, exporters the last known destination'),
  note('invoicing', 'the value declared may differ where a middleman adds a margin or a duty is at stake'),
]);

export interface Mirror<C extends Currency = Currency> {
  /** The reporter's figure less the partner's, currency units. */
  readonly gap: Measurement<C>;
  /** The gap in percent of the reporter's figure. */
  readonly percent: Measurement<C>;
  readonly causes: readonly Note[];
}

/**
 * Both sides' figures of one flow: A's exports to B beside B's imports from A. For balances the partner's sign is turned.
 * @throws BilateralError `bad-input` when the two are not of one flow, period and currency
 */
export function mirror<C extends Currency>(reported: Figure<C>, mirrored: Figure<NoInfer<C>>): Mirror<C> {
  const currency = sameCurrency<C>(reported, mirrored);
  requireUnit('mirror', 'currency', reported, mirrored);
  requireSamePeriod('mirror', reported, mirrored);
  requireMirror(reported, mirrored);
  const turned = flowOf(reported) === 'balance';
  const of = [reported, mirrored];
  const other = turned ? -mirrored.value : mirrored.value;
  const difference = `${amount(reported.value)} - ${operand(other)}`;
  const notes = turned ? [note('sign-turned', "the partner's balance is counted from the reporter's side")] : [];
  const gapOf = turned ? add : sub;
  return freezeResult({
    gap: measured({
      measure: 'mirror gap',
      unit: 'currency',
      currency,
      formula: difference,
      of,
      compute: (r, m) => gapOf(r!, m!),
      notes,
    }),
    percent: measured({
      measure: 'mirror gap in percent',
      unit: 'percent',
      currency,
      formula: `(${difference}) / ${operand(reported.value)}`,
      of,
      // 1 - m/r, not (r - m)/r: each figure stands once, so the interval is no wider than it must be.
      compute: (r, m) => scale(gapOf(point(1), div(m!, r!)), 100),
      notes,
      meaningless: reported.value === 0 ? note('base-zero', "the reporter's figure is zero") : null,
    }),
    causes: MIRROR_CAUSES,
  });
}

function requireMirror(a: Figure, b: Figure): void {
  if (!('reporter' in a && 'reporter' in b)) return;
  const [x, y] = [a as Observation, b as Observation];
  const mirrors =
    x.reporter === y.partner && x.partner === y.reporter && x.product === y.product && MIRROR_FLOW[x.flow] === y.flow;
  if (mirrors) return;
  const name = (o: Observation): string => `${o.reporter}'s ${o.flow} with ${o.partner} (${o.product})`;
  throw new BilateralError('bad-input', `${name(x)} and ${name(y)} are not the two sides of one flow`, {
    hint: `set ${name(x)} beside ${y.product === x.product ? '' : `${x.product}, `}${x.partner}'s ${MIRROR_FLOW[x.flow]} with ${x.reporter}`,
  });
}
