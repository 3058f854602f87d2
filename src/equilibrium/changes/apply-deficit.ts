import type { DirectShock } from '../../model/scenario.js';
import { fault } from '../scenario/fault.js';
import { economiesOf } from '../scenario/select.js';
import { deficitsOf } from './balances.js';
import type { Step } from './draft.js';

type Deficit = Extract<DirectShock, { kind: 'deficit' }>;

/** Sets deficits, in the baseline's unit or by percent of what they were. */
export function applyDeficit(shock: Deficit, { draft, context, path, lifted }: Step): void {
  const { baseline, scenario } = context;
  if (lifted) fault(context, path, 'a deficit is set, not lifted', 'use deficit with percent: -100');
  if (scenario.deficits === 'balanced' || scenario.deficits === 'none')
    fault(context, path, `sets a deficit, which the rule '${scenario.deficits}' removes`, 'take the rule additive');
  const now = deficitsOf(baseline);
  for (const n of economiesOf(shock.economies, `${path}.economies`, context)) {
    const value = 'to' in shock ? shock.to : now[n]! * (1 + shock.percent / 100);
    if (!Number.isFinite(value)) fault(context, path, `a deficit of ${value}`, 'give a number');
    const set = draft.deficits[n]!;
    if (!Number.isNaN(set) && set !== value)
      fault(
        context,
        path,
        `sets the deficit of ${baseline.economies[n]} to ${value}, an earlier shock to ${set}`,
        'keep one of them',
      );
    draft.deficits[n] = value;
  }
}
