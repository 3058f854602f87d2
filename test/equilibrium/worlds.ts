import { random } from '../../src/kernels/random.js';
import type { Baseline } from '../../src/model/baseline.js';

/** A made-up world: flows that fall with distance on a line, deficits as they come, everything sold at home as well. */
export function madeUpWorld(
  size: number,
  sectors: number,
  seed: number,
  options: { tariffs?: boolean; inputs?: boolean } = {},
): Baseline {
  const { uniform } = random(seed, size * 100 + sectors);
  const flows = new Float64Array(sectors * size * size);
  const tariffs = new Float64Array(flows.length);
  const scale = Array.from({ length: size }, () => Math.exp(2 * uniform()));
  for (let j = 0; j < sectors; j++)
    for (let n = 0; n < size; n++)
      for (let i = 0; i < size; i++) {
        const at = (j * size + n) * size + i;
        flows[at] = scale[n]! * scale[i]! * Math.exp(2 * uniform() - 1) * (i === n ? 6 : 1 / (1 + Math.abs(i - n)));
        if (options.tariffs && i !== n) tariffs[at] = 0.3 * uniform();
      }
  const names = (stem: string, count: number) => Array.from({ length: count }, (_, k) => `${stem}${k + 1}`);
  const baseline: Baseline = {
    name: 'made up',
    source: 'test',
    year: 2000,
    unit: 'USD million',
    economies: names('E', size),
    sectors: names('S', sectors),
    flows,
    tariffs,
    theta: Float64Array.from({ length: sectors }, () => 3 + 4 * uniform()),
    valueAdded: Float64Array.from({ length: sectors * size }, () => (options.inputs ? 0.4 + 0.4 * uniform() : 1)),
    inputs: sharesOf(size * sectors, sectors, uniform),
    final: new Float64Array(sectors * size),
    notes: [],
  };
  return { ...baseline, final: finalShares(baseline) };
}

function sharesOf(rows: number, width: number, uniform: () => number): Float64Array {
  const shares = Float64Array.from({ length: rows * width }, () => 0.2 + uniform());
  for (let row = 0; row < rows; row++) {
    const cells = shares.subarray(row * width, (row + 1) * width);
    const sum = cells.reduce((all, value) => all + value, 0);
    for (let k = 0; k < width; k++) cells[k]! /= sum;
  }
  return shares;
}

/** What is left of spending after inputs, as shares: the world is then in equilibrium as it stands. */
function finalShares({ economies, sectors, flows, tariffs, valueAdded, inputs }: Baseline): Float64Array {
  const [size, count] = [economies.length, sectors.length];
  const final = new Float64Array(count * size);
  const output = new Float64Array(count * size);
  for (let j = 0; j < count; j++)
    for (let n = 0; n < size; n++)
      for (let i = 0; i < size; i++) {
        const at = (j * size + n) * size + i;
        output[j * size + i]! += flows[at]!;
        final[j * size + n]! += flows[at]! * (1 + tariffs[at]!);
      }
  for (let n = 0; n < size; n++) {
    for (let j = 0; j < count; j++)
      for (let k = 0; k < count; k++)
        final[k * size + n]! -=
          (1 - valueAdded[j * size + n]!) * inputs[(n * count + j) * count + k]! * output[j * size + n]!;
    let all = 0;
    for (let k = 0; k < count; k++) all += final[k * size + n]!;
    for (let k = 0; k < count; k++) final[k * size + n]! /= all;
  }
  return final;
}

/** Costs of some routes raised by a factor, all others as they are. */
export function costsOn(
  { economies, sectors }: Baseline,
  routes: readonly (readonly [from: number, to: number])[],
  factor: number,
): Float64Array {
  const size = economies.length;
  const costs = new Float64Array(sectors.length * size * size).fill(1);
  for (let j = 0; j < sectors.length; j++)
    for (const [from, to] of routes) costs[(j * size + to) * size + from] = factor;
  return costs;
}
