import type { Baseline } from '../model/baseline.js';
import type { Changes } from '../model/counterfactual.js';
import { BilateralError } from '../model/error.js';
import {
  type Bounds,
  FINITE,
  firstOutside,
  NOT_NEGATIVE,
  POSITIVE,
  POSITIVE_OR_INFINITE,
  RATE,
} from './first-outside.js';

/** Refuses changes that do not fit the baseline, or are no factors, rates or values at all. */
export function checkChanges({ economies, sectors }: Baseline, changes: Changes): void {
  const [size, count] = [economies.length, sectors.length];
  const rules: [string, Float64Array | undefined, number, Bounds, string][] = [
    ['tariffs', changes.tariffs, count * size * size, RATE, 'fractions above -1'],
    ['costs', changes.costs, count * size * size, POSITIVE_OR_INFINITE, 'factors above 0, Infinity for a ban'],
    ['effects', changes.effects, count * size * size, NOT_NEGATIVE, 'factors at or above 0'],
    ['productivity', changes.productivity, count * size, POSITIVE, 'factors above 0'],
    ['deficits', changes.newDeficits, size, FINITE, 'values in the unit of the flows'],
  ];
  for (const [what, values, length, allowed, form] of rules) {
    if (values === undefined) continue;
    const bad = firstOutside(values, allowed);
    if (values.length === length && bad < 0) continue;
    const found = values.length === length ? `a value of ${values[bad]}` : `${values.length} values, not ${length}`;
    throw new BilateralError('bad-input', `the changes have ${found} among the ${what}`, { hint: `they are ${form}` });
  }
}
