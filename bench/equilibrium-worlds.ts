import { type Baseline, solve } from '../src/index.js';
import { random } from '../src/kernels/random.js';

/**
 * A seeded world of gravity: economies of lognormal size on a sphere, flows that fall with distance and home bias, noise of the
 * size that is left in estimates. With several sectors there are tariffs and input-output shares, and the flows are those at which
 * such a world is in balance. Made up.
 */
export function gravityWorld(size: number, sectors: number, seed: number): Baseline {
  const { uniform, normal } = random(seed, 1000 * size + sectors);
  const mass = Array.from({ length: size }, () => Math.exp(1.6 * normal()));
  const place = Array.from({ length: size }, () => [normal(), normal(), normal()]);
  const flows = new Float64Array(sectors * size * size);
  const tariffs = new Float64Array(flows.length);
  for (let j = 0; j < sectors; j++) {
    const skill = Array.from({ length: size }, () => Math.exp(0.8 * normal()));
    // the last fifth of sectors is not traded
    const traded = sectors === 1 || j < 0.8 * sectors;
    for (let n = 0; n < size; n++)
      for (let i = 0; i < size; i++) {
        const at = (j * size + n) * size + i;
        if (i === n) flows[at] = 40 * mass[n]! ** 1.5 * skill[n]!;
        else if (traded)
          flows[at] = (mass[n]! * mass[i]! * skill[i]! * Math.exp(0.7 * normal())) / apart(place[n]!, place[i]!);
        if (i !== n && sectors > 1 && traded) tariffs[at] = 0.15 * uniform();
      }
  }
  const names = (stem: string, count: number) => Array.from({ length: count }, (_, k) => `${stem}${k + 1}`);
  const shares = new Float64Array(size * sectors * sectors);
  for (let row = 0; row < size * sectors; row++) {
    const weights = Float64Array.from({ length: sectors }, (_, k) => uniform() * (k === row % sectors ? 5 : 1));
    const sum = weights.reduce((all, value) => all + value, 0);
    shares.set(
      weights.map((value) => value / sum),
      row * sectors,
    );
  }
  const world: Baseline = {
    name: 'made up',
    source: 'made up',
    year: 2000,
    unit: 'USD million',
    economies: names('E', size),
    sectors: names('S', sectors),
    flows,
    tariffs,
    theta: Float64Array.from({ length: sectors }, () => (sectors === 1 ? 5 : 2 + 8 * uniform())),
    valueAdded: Float64Array.from({ length: sectors * size }, () => (sectors === 1 ? 1 : 0.35 + 0.3 * uniform())),
    inputs: shares,
    final: new Float64Array(sectors * size).fill(1 / sectors),
    notes: [],
  };
  return sectors === 1 ? world : { ...world, flows: solve(world, { deficits: 'balanced' }).flows };
}

function apart(a: readonly number[], b: readonly number[]): number {
  return 0.1 + Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);
}

/** Costs of a fifth of all routes raised by a tenth to a half. */
export function someCosts({ economies, sectors }: Baseline, seed: number): Float64Array {
  const { uniform } = random(seed, 7);
  const size = economies.length;
  return Float64Array.from({ length: sectors.length * size * size }, (_, at) => {
    const home = Math.floor(at / size) % size === at % size;
    return !home && uniform() < 0.2 ? 1.1 + 0.4 * uniform() : 1;
  });
}
