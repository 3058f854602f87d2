import type { Baseline } from '../../model/baseline.js';
import type { Changes } from '../../model/counterfactual.js';
import type { Note } from '../../model/note.js';
import type { DirectShock, Scenario } from '../../model/scenario.js';
import type { Context } from '../scenario/context.js';
import { applyBan } from './apply-ban.js';
import { applyBarrier } from './apply-barrier.js';
import { applyDeficit } from './apply-deficit.js';
import { applyProductivity } from './apply-productivity.js';
import { applyTariff } from './apply-tariff.js';
import { settleDeficits } from './balances.js';
import { type Draft, draftOf, type Step } from './draft.js';

export interface ChangesOf {
  readonly changes: Changes;
  readonly notes: readonly Note[];
}

function apply(shock: DirectShock, step: Step): void {
  if (shock.kind === 'tariff') applyTariff(shock, step);
  else if (shock.kind === 'barrier') applyBarrier(shock, step);
  else if (shock.kind === 'ban') applyBan(shock, step);
  else if (shock.kind === 'productivity') applyProductivity(shock, step);
  else applyDeficit(shock, step);
}

/** Whether any value is another than that of the same place, or than one number. */
function differ(array: Float64Array, from: Float64Array | number): boolean {
  if (typeof from === 'number') {
    for (let at = 0; at < array.length; at++) if (array[at] !== from) return true;
  } else for (let at = 0; at < array.length; at++) if (array[at] !== from[at]) return true;
  return false;
}

function changesIn(draft: Draft, baseline: Baseline, newDeficits: Float64Array | undefined): Omit<Changes, 'deficits'> {
  return {
    ...(differ(draft.tariffs, baseline.tariffs) ? { tariffs: draft.tariffs } : {}),
    ...(differ(draft.costs, 1) ? { costs: draft.costs } : {}),
    ...(differ(draft.effects, 1) ? { effects: draft.effects } : {}),
    ...(differ(draft.productivity, 1) ? { productivity: draft.productivity } : {}),
    ...(newDeficits === undefined ? {} : { newDeficits }),
  };
}

/**
 * A scenario as numbers on a baseline: shocks in their order, points of tariff added, factors multiplied. Array layouts are those of
 * `Changes`; what no shock touches is left out.
 * @throws BilateralError `unknown-economy`, `bad-input` with line and path: what the baseline has no row for, a route without flows,
 * shocks that contradict one another
 */
export function changesOf(baseline: Baseline, scenario: Scenario): ChangesOf {
  const notes: Note[] = [];
  const add = (note: Note): void => {
    if (!notes.some(({ code, text }) => code === note.code && text === note.text)) notes.push(note);
  };
  const context: Context = { baseline, scenario, add };
  const draft = draftOf(baseline);
  scenario.shocks.forEach((shock, i) => {
    const lifted = shock.kind === 'lift';
    const inner = lifted ? shock.shock : shock;
    const path = `shocks[${i}].${lifted ? 'lift.' : ''}${inner.kind}`;
    apply(inner, { draft, context, number: i + 1, path, lifted });
  });
  const settled = settleDeficits(draft.deficits, context);
  for (const note of settled?.notes ?? []) add(note);
  return { changes: { deficits: scenario.deficits, ...changesIn(draft, baseline, settled?.deficits) }, notes };
}
