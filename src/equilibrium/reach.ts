import type { Changes } from '../model/counterfactual.js';
import type { World } from './world.js';

/** Trade as it would be at the old costs of production: what prices and wages then work on. */
export interface Reach {
  /** J N N: expenditure shares times what barriers, tariffs and effects do to them before prices answer. */
  readonly pull: Float64Array;
  /** J N N: the same, net of the new tariff; the same array where there is none. */
  readonly net: Float64Array;
  /** J N N: the new tariffs. */
  readonly tariffs: Float64Array;
  readonly taxed: boolean;
  /** Places of flows that are eased and were observed at zero. */
  readonly asleep: readonly number[];
}

/** Shares and shocks in one number a flow: π (d (1 + t') / (1 + t))^-θ e. A ban, or a flow that was nought, is nought. */
export function reachOf({ baseline, size, sectors, spending }: World, changes: Changes): Reach {
  const { flows, tariffs: before, theta } = baseline;
  const after = changes.tariffs ?? before;
  const { costs, effects } = changes;
  const pull = new Float64Array(flows.length);
  const asleep: number[] = [];
  let taxed = false;
  for (let j = 0; j < sectors; j++) {
    const elasticity = theta[j]!;
    for (let n = 0; n < size; n++) {
      const row = (j * size + n) * size;
      const all = spending[j * size + n]!;
      for (let i = 0; i < size; i++) {
        const at = row + i;
        const old = before[at]!;
        const rate = after[at]!;
        const cost = (costs === undefined ? 1 : costs[at]!) * (old === rate ? 1 : (1 + rate) / (1 + old));
        const effect = effects === undefined ? 1 : effects[at]!;
        const flow = flows[at]!;
        if (flow === 0) {
          if (cost < 1 || effect > 1) asleep.push(at);
          continue;
        }
        const value = (flow * (1 + old) * effect) / all;
        pull[at] = cost === 1 ? value : value * cost ** -elasticity;
        if (rate !== 0) taxed = true;
      }
    }
  }
  return { pull, net: taxed ? pull.map((value, at) => value / (1 + after[at]!)) : pull, tariffs: after, taxed, asleep };
}
