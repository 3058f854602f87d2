import type { Baseline } from '../model/baseline.js';
import type { Changes } from '../model/counterfactual.js';

/** Changes that have come in part: all in equal steps of the logarithm of costs, what is banned in equal steps of the flow. */
export interface PartialChanges extends Changes {
  readonly tariffs: Float64Array;
  /** J N N: what barriers of all kinds leave of a flow before prices answer. */
  readonly effects: Float64Array;
  readonly productivity: Float64Array;
  readonly newDeficits: Float64Array;
}

/** The share `part`, from 0 to 1, of some changes to a baseline whose deficits are `deficits`. */
export function partOf(baseline: Baseline, changes: Changes, deficits: Float64Array, part: number): PartialChanges {
  const { flows, tariffs, theta, valueAdded } = baseline;
  const perSector = flows.length / theta.length;
  const target = changes.deficits === 'balanced' ? deficits.map(() => 0) : (changes.newDeficits ?? deficits);
  const effects = flows.map((_, at) => {
    const elasticity = theta[Math.floor(at / perSector)]!;
    const cost = changes.costs?.[at] ?? 1;
    const whole = (cost === 1 ? 1 : cost ** -elasticity) * (changes.effects?.[at] ?? 1);
    return whole === 1 ? 1 : whole === 0 ? 1 - part : whole ** part;
  });
  return {
    deficits: changes.deficits === 'balanced' ? 'additive' : changes.deficits,
    tariffs: tariffs.map((rate, at) => {
      const after = changes.tariffs?.[at] ?? rate;
      return after === rate ? rate : (1 + rate) ** (1 - part) * (1 + after) ** part - 1;
    }),
    effects,
    productivity: valueAdded.map((_, at) => (changes.productivity?.[at] ?? 1) ** part),
    newDeficits: deficits.map((deficit, n) => deficit + part * (target[n]! - deficit)),
  };
}
