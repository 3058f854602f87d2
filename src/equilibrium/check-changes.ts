import type { Baseline } from '../model/baseline.js';
import type { Changes } from '../model/counterfactual.js';
import { BilateralError } from '../model/error.js';

/** Refuses changes that do not fit the baseline, or are no factors, rates or values at all. */
export function checkChanges({ economies, sectors }: Baseline, changes: Changes): void {
  const [size, count] = [economies.length, sectors.length];
  const rules: [string, Float64Array | undefined, number, (value: number) => boolean, string][] = [
    ['tariffs', changes.tariffs, count * size * size, (t) => t > -1 && t < Infinity, 'fractions above -1'],
    ['costs', changes.costs, count * size * size, (c) => c > 0, 'factors above 0, Infinity for a ban'],
    ['effects', changes.effects, count * size * size, (e) => e >= 0 && e < Infinity, 'factors at or above 0'],
    ['productivity', changes.productivity, count * size, (a) => a > 0 && a < Infinity, 'factors above 0'],
    ['deficits', changes.newDeficits, size, Number.isFinite, 'values in the unit of the flows'],
  ];
  for (const [what, values, length, allowed, form] of rules) {
    if (values === undefined) continue;
    const bad = firstOf(values, (value) => !allowed(value));
    if (values.length === length && bad < 0) continue;
    const found = values.length === length ? `a value of ${values[bad]}` : `${values.length} values, not ${length}`;
    throw new BilateralError('bad-input', `the changes have ${found} among the ${what}`, { hint: `they are ${form}` });
  }
}

function firstOf(values: Float64Array, test: (value: number) => boolean): number {
  for (let at = 0; at < values.length; at++) if (test(values[at]!)) return at;
  return -1;
}
