import type { Baseline } from '../model/baseline.js';
import { BilateralError } from '../model/error.js';
import { type Note, note } from '../model/note.js';
import { firstOutside, NOT_NEGATIVE, POSITIVE, RATE } from './first-outside.js';

/** Published shares carry few digits; they are taken as they are. */
const ROUNDED = 1e-5;

const refuse = (message: string, hint: string): never => {
  throw new BilateralError('bad-input', message, { hint });
};

/**
 * Refuses what is no world: wrong lengths, negative or missing flows, elasticities at or below zero, shares out of bounds, an
 * economy that neither makes nor buys. Notes what is odd but can be solved.
 */
export function checkBaseline(baseline: Baseline): readonly Note[] {
  const { name, economies, sectors, flows, tariffs, theta, valueAdded, inputs, final } = baseline;
  const [size, count] = [economies.length, sectors.length];
  const lengths: [string, ArrayLike<number>, number][] = [
    ['flows', flows, count * size * size],
    ['tariffs', tariffs, count * size * size],
    ['theta', theta, count],
    ['value-added shares', valueAdded, count * size],
    ['input shares', inputs, size * count * count],
    ['final shares', final, count * size],
  ];
  for (const [what, array, length] of lengths)
    if (array.length !== length)
      refuse(
        `${name} has ${array.length} ${what}, ${size} economies and ${count} sectors need ${length}`,
        'see docs/equilibrium/baselines.md for the layouts',
      );
  const cell = (at: number): string => {
    const [j, n, i] = [Math.floor(at / (size * size)), Math.floor(at / size) % size, at % size];
    return `${sectors[j]} from ${economies[i]} to ${economies[n]}`;
  };
  const bad = firstOutside(flows, NOT_NEGATIVE);
  if (bad >= 0)
    refuse(
      `${name} has a flow of ${flows[bad]}: ${cell(bad)}`,
      'flows are values at or above 0; give 0 where nothing is traded',
    );
  const rate = firstOutside(tariffs, RATE);
  if (rate >= 0) refuse(`${name} has a tariff of ${tariffs[rate]}: ${cell(rate)}`, 'tariffs are fractions above -1');
  const flat = firstOutside(theta, POSITIVE);
  if (flat >= 0)
    refuse(
      `the trade elasticity of ${sectors[flat]} is ${theta[flat]}`,
      'theta must be above 0; estimates lie between 2 and 15',
    );
  checkShares(baseline, refuse);
  return checkEconomies(baseline);
}

function checkShares({ economies, sectors, flows, valueAdded, inputs, final }: Baseline, fail: typeof refuse): void {
  const [size, count] = [economies.length, sectors.length];
  // a sector that an economy does not make needs no technology
  const made = (j: number, i: number): boolean => {
    for (let n = 0; n < size; n++) if (flows[(j * size + n) * size + i]! > 0) return true;
    return false;
  };
  valueAdded.forEach((share, at) => {
    if (!(share >= 0 && share <= 1))
      fail(
        `value added of ${sectors[Math.floor(at / size)]} in ${economies[at % size]} is ${share} of output`,
        'it lies between 0 and 1',
      );
  });
  for (let n = 0; n < size; n++) {
    let sum = 0;
    for (let j = 0; j < count; j++) sum += final[j * size + n]!;
    if (!(Math.abs(sum - 1) < ROUNDED)) fail(`final shares of ${economies[n]} add up to ${sum}`, 'they add up to 1');
    for (let j = 0; j < count; j++) {
      if (valueAdded[j * size + n] === 1 || !made(j, n)) continue;
      let used = 0;
      for (let k = 0; k < count; k++) used += inputs[(n * count + j) * count + k]!;
      if (!(Math.abs(used - 1) < ROUNDED))
        fail(`input shares of ${sectors[j]} in ${economies[n]} add up to ${used}`, 'they add up to 1');
    }
  }
}

function checkEconomies({ name, economies, sectors, flows }: Baseline): readonly Note[] {
  const [size, count] = [economies.length, sectors.length];
  const idle: string[] = [];
  const foreign: string[] = [];
  const [made, bought, domestic] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let j = 0; j < count; j++)
    for (let n = 0; n < size; n++) {
      const row = (j * size + n) * size;
      let paid = 0;
      for (let i = 0; i < size; i++) {
        const flow = flows[row + i]!;
        paid += flow;
        made[i]! += flow;
      }
      bought[n]! += paid;
      domestic[n]! += flows[row + n]!;
    }
  for (let n = 0; n < size; n++)
    if (made[n] === 0 || bought[n] === 0) idle.push(economies[n]!);
    else if (domestic[n] === 0) foreign.push(economies[n]!);
  if (idle.length > 0)
    refuse(
      `in ${name}, ${idle.join(', ')} ${idle.length === 1 ? 'makes or buys' : 'make or buy'} nothing`,
      'leave such economies out, or add them to a rest of the world',
    );
  if (foreign.length === 0) return [];
  return [
    note(
      'no-domestic-flow',
      `${foreign.join(', ')}: no domestic sales in the baseline, so all is imported whatever happens`,
    ),
  ];
}
