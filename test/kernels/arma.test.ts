import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arma, multiplySeasonal, psiWeights } from '../../src/kernels/arma.js';
import { autocovariances } from '../../src/kernels/arma-autocovariance.js';
import { innovations } from '../../src/kernels/arma-innovations.js';
import { cholesky } from '../../src/kernels/cholesky.js';

const process = (ar: number[], ma: number[]): Arma => ({ ar: Float64Array.from(ar), ma: Float64Array.from(ma) });

/** By adding up weights of the distant past, as nobody would do it. */
function slowAutocovariance(of: Arma, lag: number): number {
  const psi = psiWeights(of, 4000);
  let sum = 0;
  for (let k = 0; k + lag < psi.length; k++) sum += psi[k]! * psi[k + lag]!;
  return sum;
}

/** The same errors by factoring the whole covariance. */
function denseErrors(of: Arma, y: Float64Array): { errors: number[]; logDeterminant: number } {
  const n = y.length;
  const gamma = Array.from({ length: n }, (_, lag) => slowAutocovariance(of, lag));
  const a = Float64Array.from({ length: n * n }, (_, at) => gamma[Math.abs(Math.floor(at / n) - (at % n))]!);
  const { lower } = cholesky(a, n, new Float64Array(n));
  const errors: number[] = [];
  for (let i = 0; i < n; i++) {
    let sum = y[i]!;
    for (let k = 0; k < i; k++) sum -= lower[i * n + k]! * errors[k]!;
    errors.push(sum / lower[i * n + i]!);
  }
  return { errors, logDeterminant: 2 * errors.reduce((sum, _, i) => sum + Math.log(lower[i * n + i]!), 0) };
}

function expectClose(ours: ArrayLike<number>, theirs: readonly number[], digits: number): void {
  for (let t = 0; t < theirs.length; t++) expect(ours[t]).toBeCloseTo(theirs[t]!, digits);
}

const cases: [string, Arma][] = [
  ['white noise', process([], [])],
  ['AR(1)', process([0.7], [])],
  ['MA(2)', process([], [0.4, -0.3])],
  ['ARMA(2, 1)', process([0.5, -0.3], [0.6])],
  [
    'a seasonal one',
    {
      ar: multiplySeasonal([0.3], [0.4], 4),
      ma: multiplySeasonal([0.5], [0.6], 4).map((c) => -c),
    },
  ],
];

describe('autocovariances', () => {
  it.each(cases)('of %s are sums over the weights of the past', (_, of) => {
    const gamma = autocovariances(of);
    expectClose(
      gamma,
      Array.from(gamma, (_, lag) => slowAutocovariance(of, lag)),
      10,
    );
  });
});

describe('innovations', () => {
  const y = Float64Array.from({ length: 30 }, (_, t) => Math.sin(3 * t) + 0.1 * t);
  const z = Float64Array.from({ length: 30 }, (_, t) => (t === 11 ? 1 : 0));

  it.each(cases)('of %s are those of the factored covariance', (_, of) => {
    const found = innovations(of, [y, z])!;
    for (const [series, errors] of [
      [y, found.errors[0]!],
      [z, found.errors[1]!],
    ] as const) {
      const dense = denseErrors(of, series);
      expect(found.logDeterminant).toBeCloseTo(dense.logDeterminant, 9);
      expectClose(errors, dense.errors, 9);
    }
  });

  it('refuses a process that is not stationary', () => {
    expect(innovations(process([1.2], []), [y])).toBeNull();
  });

  it('holds next to a moving average that cannot be inverted', () => {
    const of = process([], [-1]);
    const found = innovations(of, [y])!;
    const dense = denseErrors(of, y);
    expect(found.logDeterminant).toBeCloseTo(dense.logDeterminant, 8);
    expectClose(found.errors[0]!, dense.errors, 8);
  });

  it('scales with the series', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.9, max: 0.9, noNaN: true }),
        fc.double({ min: -0.9, max: 0.9, noNaN: true }),
        (a, m) => {
          const one = innovations(process([a], [m]), [y])!;
          const ten = innovations(process([a], [m]), [y.map((v) => 10 * v)])!;
          return one.errors[0]!.every((error, t) => Math.abs(10 * error - ten.errors[0]![t]!) < 1e-9);
        },
      ),
    );
  });
});
