import type { Coefficients } from '../../model/scenario.js';
import { inside, type Place, refuse } from './place.js';

const EVEN = 1e-9;

/** Coefficients with a covariance that fits them: square, symmetric, no negative variance. @throws BilateralError `bad-input` */
export function checkEstimate(place: Place): Coefficients {
  const { source, names, values, covariance } = place.value as {
    source: unknown;
    names: readonly unknown[];
    values: readonly number[];
    covariance: readonly (readonly number[])[];
  };
  const count = names.length;
  if (values.length !== count)
    refuse(inside(place, 'values', values), `${values.length} values for ${count} names`, 'give one a name');
  const at = inside(place, 'covariance', covariance);
  if (covariance.length !== count || covariance.some((row) => row.length !== count))
    refuse(at, `the covariance is not ${count} by ${count}`, 'give a row a name, with a number a name');
  for (let i = 0; i < count; i++)
    for (let j = 0; j <= i; j++) {
      const [a, b] = [covariance[i]![j]!, covariance[j]![i]!];
      if (i === j && a < 0)
        refuse(inside(at, i, a), `the variance of ${names[i]} is ${a}`, 'a variance is not negative');
      const scale = Math.sqrt(Math.abs(covariance[i]![i]! * covariance[j]![j]!));
      if (Math.abs(a - b) > EVEN * Math.max(scale, Number.MIN_VALUE))
        refuse(inside(at, i, a), `the covariance of ${names[i]} and ${names[j]} is ${a} and ${b}`, 'it is symmetric');
    }
  return { source: String(source), names: names.map((name) => String(name).trim()), values, covariance };
}
