import { describe, expect, it } from 'vitest';
import { cholesky, choleskyInverse } from '../../src/kernels/cholesky.js';
import { kalman } from '../../src/kernels/kalman.js';
import { random } from '../../src/kernels/random.js';
import { smoother } from '../../src/kernels/smoother.js';
import type { StateSpace } from '../../src/kernels/state-space.js';
import { NILE } from './nile.js';

const level = (irregular: number, shock: number): StateSpace => ({
  size: 1,
  transition: Float64Array.of(1),
  observed: Float64Array.of(1),
  shocks: Float64Array.of(shock),
  noise: irregular,
  mean: Float64Array.of(0),
  spread: Float64Array.of(0),
  diffuse: Float64Array.of(1),
});

/** Level, slope and a season of two: two shocks, all three states unknown at first. */
const three: StateSpace = {
  size: 3,
  transition: Float64Array.of(1, 1, 0, 0, 1, 0, 0, 0, -1),
  observed: Float64Array.of(1, 0, 1),
  shocks: Float64Array.of(0.5, 0.1, 0, 0.1, 0.2, 0, 0, 0, 0.3),
  noise: 0.7,
  mean: new Float64Array(3),
  spread: new Float64Array(9),
  diffuse: Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1),
};

/** A stationary state with a known start beside an unknown level. */
const mixed: StateSpace = {
  size: 2,
  transition: Float64Array.of(1, 0, 0, 0.6),
  observed: Float64Array.of(1, 1),
  shocks: Float64Array.of(0.2, 0, 0, 1),
  noise: 0,
  mean: new Float64Array(2),
  spread: Float64Array.of(0, 0, 0, 1 / (1 - 0.36)),
  diffuse: Float64Array.of(1, 0, 0, 0),
};

/**
 * States by plain least squares: the values' equations and the states' equations stacked, each row weighted by its precision, nothing said of
 * unknown first states. No recursion is shared with the filter.
 */
function bySquares(y: Float64Array, { size, transition, observed, shocks, noise, spread, diffuse }: StateSpace) {
  const n = y.length * size;
  const precision = new Float64Array(n * n);
  const right = new Float64Array(n);
  const add = (rows: readonly (readonly [number, number])[], weight: number, value: number): void => {
    for (const [i, a] of rows) {
      right[i]! += weight * a * value;
      for (const [j, b] of rows) precision[i * n + j]! += weight * a * b;
    }
  };
  const inverse = choleskyInverse(cholesky(shocks, size, new Float64Array(size)));
  for (let t = 0; t < y.length; t++) {
    if (!Number.isNaN(y[t]!))
      add(
        [...observed].map((z, i) => [t * size + i, z] as const),
        1 / Math.max(noise, 1e-7),
        y[t]!,
      );
    if (t === 0) {
      for (let i = 0; i < size; i++) if (diffuse![i * size + i] === 0) add([[i, 1]], 1 / spread[i * size + i]!, 0);
      continue;
    }
    // (a(t) - T a(t - 1))' Q⁻¹ (a(t) - T a(t - 1)), a row for each pair of shocks
    const row = (i: number) => [
      [t * size + i, 1] as const,
      ...Array.from({ length: size }, (_, j) => [(t - 1) * size + j, -transition[i * size + j]!] as const),
    ];
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++)
        for (const [a, x] of row(i))
          for (const [b, z] of row(j)) precision[a * n + b]! += inverse[i * size + j]! * x * z;
  }
  const covariance = choleskyInverse(cholesky(precision, n, new Float64Array(n)));
  const state = Float64Array.from({ length: n }, (_, i) =>
    right.reduce((sum, value, j) => sum + covariance[i * n + j]! * value, 0),
  );
  return {
    state: (t: number, i: number) => state[t * size + i]!,
    covariance: (t: number, i: number, j: number) => covariance[(t * size + i) * n + t * size + j]!,
  };
}

function series(length: number, gaps: readonly number[]): Float64Array {
  const { normal } = random(7, 1);
  let walk = 0;
  return Float64Array.from({ length }, (_, t) => {
    walk += normal();
    const value = walk + 2 * normal();
    return gaps.includes(t) ? NaN : value;
  });
}

describe('states of the Nile', () => {
  // Durbin and Koopman 2012, sections 2.2.5, 2.4.3 and 2.10.3, table 2.1: the flow at Aswan 1871 to 1970
  it('has the log likelihood and the variances of the textbook', () => {
    const book = (irregular: number, shock: number) => kalman(NILE, level(irregular, shock)).logLikelihood;
    expect(book(15099, 1469.1)).toBeCloseTo(-632.54, 1);
    for (const [a, b] of [
      [15600, 1469.1],
      [14600, 1469.1],
      [15099, 1600],
      [15099, 1340],
    ] as const)
      expect(book(a, b)).toBeLessThan(book(15099, 1469.1));
  });
  it('smooths: the end agrees with the filter, the middle is surer than it', () => {
    const { states, covariances } = smoother(NILE, level(15099, 1469.1));
    const { state, covariance } = kalman(NILE, level(15099, 1469.1));
    expect(states[99]![0]).toBeCloseTo(state[0]!, 8);
    expect(covariances[99]![0]).toBeCloseTo(covariance[0]! - 1469.1, 6);
    // the filter's variance settles at 5501 before a value (section 2.11), and 4032 after it; later values take it to 2327
    expect(covariance[0]).toBeCloseTo(5501.1, 0);
    expect(covariances[50]![0]! / 2327).toBeCloseTo(1, 2);
  });
});

describe('smoother', () => {
  const cases: readonly (readonly [string, StateSpace, Float64Array])[] = [
    ['a level', level(2, 0.5), series(12, [])],
    ['a level with gaps', level(2, 0.5), series(12, [0, 4, 5, 11])],
    ['level, slope and season', three, series(14, [])],
    ['the same with gaps while its start is unknown', three, series(14, [1, 2, 7])],
    ['an unknown level and a stationary state, nothing else', mixed, series(12, [3])],
  ];
  for (const [name, model, y] of cases)
    it(`finds what least squares over all equations finds: ${name}`, () => {
      const { states, covariances } = smoother(y, model);
      const plain = bySquares(y, model);
      const digits = model.noise === 0 ? 4 : 8;
      states.forEach((state, t) => {
        for (let i = 0; i < model.size; i++) {
          expect(state[i]).toBeCloseTo(plain.state(t, i), digits);
          for (let j = 0; j < model.size; j++)
            expect(covariances[t]![i * model.size + j]).toBeCloseTo(plain.covariance(t, i, j), digits);
        }
      });
    });
});
