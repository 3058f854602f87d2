import { cholesky } from '../kernels/cholesky.js';
import { type Random, random } from '../kernels/random.js';
import type { Baseline } from '../model/baseline.js';
import { BilateralError } from '../model/error.js';
import type { Coefficients, DirectShock, Scenario, Shock } from '../model/scenario.js';

/** A world and a scenario in which nothing is uncertain any more. */
export interface Drawn {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
}

/**
 * Draw number `draw` of a scenario's uncertainty: all elasticities times one lognormal factor of median one, effects with their standard
 * errors, coefficients of an estimate jointly with their covariance. The same seed and number give the same draw anywhere.
 */
export function drawScenario(baseline: Baseline, scenario: Scenario, draw: number): Drawn {
  const { seed, theta } = scenario.uncertainty ?? { seed: 1, theta: 0 };
  const source = random(seed, draw);
  const factor = Math.exp(theta * source.normal());
  const coefficients = scenario.estimate === undefined ? undefined : jointly(scenario.estimate, source);
  const shocks = scenario.shocks.map((shock) => drawnShock(shock, coefficients, source));
  return {
    baseline: theta === 0 ? baseline : { ...baseline, theta: baseline.theta.map((value) => value * factor) },
    scenario: { ...scenario, shocks },
  };
}

/** One draw of each effect in a shock. */
function drawnShock(shock: Shock, coefficients: ReadonlyMap<string, number> | undefined, source: Random): Shock {
  if (shock.kind === 'lift') return { ...shock, shock: drawnShock(shock.shock, coefficients, source) as DirectShock };
  if (shock.kind !== 'barrier' || !('effect' in shock)) return shock;
  const { effect } = shock;
  if ('value' in effect) return { ...shock, effect: { value: effect.value + (effect.se ?? 0) * source.normal() } };
  const value = coefficients?.get(effect.coefficient);
  if (value === undefined)
    throw new BilateralError('bad-input', `the scenario's estimate has no coefficient ${effect.coefficient}`, {
      hint:
        coefficients === undefined
          ? 'name the estimate under estimate:'
          : `it has ${[...coefficients.keys()].join(', ')}`,
    });
  return { ...shock, effect: { value: effect.times * value } };
}

const byName = (names: readonly string[], values: ArrayLike<number>): ReadonlyMap<string, number> =>
  new Map(names.map((name, k) => [name, values[k]!]));

/** One draw of the normal distribution that an estimate stands for. */
function jointly({ names, values, covariance }: Coefficients, source: Random): ReadonlyMap<string, number> {
  const size = names.length;
  const flat = Float64Array.from(covariance.flat());
  const tolerance = Float64Array.from({ length: size }, (_, k) => 1e-12 * flat[k * size + k]!);
  const { lower } = cholesky(flat, size, tolerance);
  const normals = Array.from({ length: size }, () => source.normal());
  return byName(
    names,
    values.map((value, i) => {
      let sum = value;
      for (let k = 0; k <= i; k++) sum += lower[i * size + k]! * normals[k]!;
      return sum;
    }),
  );
}
