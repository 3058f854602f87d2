import type { DirectShock, Effect } from '../../model/scenario.js';
import { fault } from '../scenario/fault.js';
import { routeCells } from '../scenario/route-cells.js';
import type { Step } from './draft.js';
import { markEased } from './eased.js';

type Barrier = Extract<DirectShock, { kind: 'barrier' }>;

/** Multiplies iceberg costs, or the flows themselves by exp of an effect; lifted, divides by the same. */
export function applyBarrier(shock: Barrier, step: Step): void {
  const { draft, context, path, lifted } = step;
  const cells = routeCells(shock, path, context);
  const [array, factor] =
    'percent' in shock
      ? [draft.costs, costFactor(shock.percent, step)]
      : [draft.effects, Math.exp(effectValue(shock.effect, step))];
  if (!(factor > 0 && factor < Infinity)) fault(context, path, `a factor of ${factor}`, 'to stop a flow, use a ban');
  const by = lifted ? 1 / factor : factor;
  for (const cell of cells) array[cell]! *= by;
  if (array === draft.costs ? by < 1 : by > 1) markEased(step, cells);
}

function costFactor(percent: number, { context, path }: Step): number {
  if (!(percent > -100 && percent < Infinity))
    fault(context, path, `a barrier changed by ${percent} %`, 'more than -100; a flow that is stopped is a ban');
  return 1 + percent / 100;
}

function effectValue(effect: Effect, { context, path }: Step): number {
  if ('value' in effect) return effect.value;
  const { estimate } = context.scenario;
  if (estimate === undefined)
    fault(
      context,
      path,
      `coefficient '${effect.coefficient}' of no estimate`,
      'add estimate: source, names, values, covariance',
    );
  const at = estimate?.names.indexOf(effect.coefficient) ?? -1;
  if (at < 0)
    fault(
      context,
      path,
      `the estimate has no coefficient '${effect.coefficient}'`,
      `it has ${estimate?.names.join(', ')}`,
    );
  return effect.times * estimate!.values[at]!;
}
