import type { DirectShock } from '../../model/scenario.js';
import { fault } from '../scenario/fault.js';
import { economiesOf, sectorsOf } from '../scenario/select.js';
import type { Step } from './draft.js';

type Productivity = Extract<DirectShock, { kind: 'productivity' }>;

/** Multiplies productivity; lifted, divides by the same. */
export function applyProductivity(shock: Productivity, { draft, context, path, lifted }: Step): void {
  const { percent } = shock;
  if (!(percent > -100 && percent < Infinity))
    fault(context, path, `productivity changed by ${percent} %`, 'it stays above 0: more than -100');
  const factor = lifted ? 1 / (1 + percent / 100) : 1 + percent / 100;
  const size = context.baseline.economies.length;
  const economies = economiesOf(shock.economies, `${path}.economies`, context);
  for (const j of sectorsOf(shock.sectors, `${path}.sectors`, context))
    for (const n of economies) draft.productivity[j * size + n]! *= factor;
}
