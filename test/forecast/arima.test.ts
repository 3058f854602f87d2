import { describe, expect, it } from 'vitest';
import { arima, predictArima } from '../../src/forecast/arima.js';
import { coefficientsOf, freeOf, processOf } from '../../src/forecast/arima-process.js';
import { type ArimaSpec, arimaLabel } from '../../src/forecast/arima-spec.js';
import { arimaStateSpace } from '../../src/forecast/arima-state-space.js';
import { kalman } from '../../src/kernels/kalman.js';
import { madeUpSeries, withGaps } from './series.js';

const airline: ArimaSpec = { p: 0, d: 1, q: 1, seasonalP: 0, seasonalD: 1, seasonalQ: 1, season: 12, constant: false };
const specs: ArimaSpec[] = [
  airline,
  { ...airline, p: 2, q: 0 },
  { ...airline, d: 0, seasonalD: 0, p: 1, constant: false, seasonalP: 1 },
  { ...airline, seasonalD: 0, seasonalP: 1, seasonalQ: 0, p: 1 },
];
const y = madeUpSeries(96, 1);
const gaps = [3, 30, 31, 32, 70];

/** Minus twice the concentrated log likelihood of a filter of variance one, less its constant. */
function concentrated(series: Float64Array, spec: ArimaSpec, coefficients: Float64Array): number {
  const { errors, variances } = kalman(series, arimaStateSpace(spec, coefficients));
  let [squares, logs, count] = [0, 0, 0];
  variances.forEach((variance, t) => {
    if (!Number.isFinite(variance)) return;
    squares += errors[t]! ** 2 / variance;
    logs += Math.log(variance);
    count++;
  });
  return count * Math.log(squares / count) + logs;
}

describe('arima', () => {
  it.each(specs.map((spec) => [arimaLabel(spec), spec] as const))(
    '%s has the likelihood of the Kalman filter',
    (_, spec) => {
      const fit = arima(y, spec)!;
      const constant = fit.nobs * (Math.log(2 * Math.PI) + 1);
      expect(fit.converged).toBe(true);
      expect(-2 * fit.logLikelihood - constant).toBeCloseTo(concentrated(y, spec, fit.coefficients), 8);
    },
  );

  it('has it with values missing too, up to a constant that no parameter moves', () => {
    const seen = withGaps(y, gaps);
    const at = (coefficients: readonly number[]) => {
      const fit = arima(seen, airline, [], coefficients)!;
      return -2 * fit.logLikelihood - concentrated(seen, airline, Float64Array.from(coefficients));
    };
    expect(arima(seen, airline)!.nobs).toBe(96 - 13 - gaps.length);
    expect(at([-0.2, -0.8])).toBeCloseTo(at([-0.7, -0.3]), 8);
  });

  it('gives no better likelihood to any step aside', () => {
    const best = arima(y, airline)!;
    for (const [a, b] of [
      [0.02, 0],
      [-0.02, 0],
      [0, 0.02],
      [0, -0.02],
    ] as const) {
      const beside = arima(y, airline, [], [best.coefficients[0]! + a, Math.max(-0.999, best.coefficients[1]! + b)])!;
      expect(beside.logLikelihood).toBeLessThanOrEqual(best.logLikelihood + 1e-9);
    }
  });

  it('finds a regressor that was put in', () => {
    const pulse = Float64Array.from({ length: 96 }, (_, t) => (t >= 50 ? 1 : 0));
    const fit = arima(
      y.map((value, t) => value + 0.4 * pulse[t]!),
      airline,
      [pulse],
    )!;
    expect(Math.abs(fit.slopes[0]! - 0.4)).toBeLessThan(3 * fit.slopeErrors[0]!);
    expect(fit.slopeErrors[0]).toBeLessThan(0.1);
  });

  it('does not depend on the level or the unit', () => {
    const fit = arima(y, airline)!;
    const other = arima(
      y.map((value) => 100 + 7 * value),
      airline,
    )!;
    expect(other.coefficients[0]).toBeCloseTo(fit.coefficients[0]!, 3);
    expect(Math.sqrt(other.variance)).toBeCloseTo(7 * Math.sqrt(fit.variance), 3);
  });
});

describe('predictArima', () => {
  it('looks ahead as the Kalman filter does', () => {
    const fit = arima(y, airline)!;
    const { mean, covariance } = predictArima(y, fit, 24);
    const long = new Float64Array(120).fill(NaN);
    long.set(y);
    const model = arimaStateSpace(airline, fit.coefficients);
    for (const h of [1, 5, 24]) {
      const { state, covariance: spread } = kalman(long.slice(0, 96 + h - 1), model);
      let [value, variance] = [0, 0];
      for (let i = 0; i < model.size; i++) {
        value += model.observed[i]! * state[i]!;
        for (let j = 0; j < model.size; j++)
          variance += model.observed[i]! * spread[i * model.size + j]! * model.observed[j]!;
      }
      expect(mean[h - 1]).toBeCloseTo(value, 8);
      expect(covariance[(h - 1) * 25] ?? NaN).toBeCloseTo(fit.variance * variance, 8);
    }
  });

  it('goes on with a drift', () => {
    const line = Float64Array.from({ length: 60 }, (_, t) => 3 + 0.5 * t + 0.01 * Math.sin(t * t));
    const fit = arima(line, { ...airline, q: 0, seasonalD: 0, seasonalQ: 0, season: 1, constant: true })!;
    expect(fit.slopes[0]).toBeCloseTo(0.5, 2);
    expect(predictArima(line, fit, 4).mean[3]).toBeCloseTo(3 + 0.5 * 63, 1);
  });
});

describe('coefficientsOf', () => {
  it('takes any numbers to a stationary and invertible process, and back', () => {
    const spec: ArimaSpec = { ...airline, p: 3, q: 2, seasonalP: 2, seasonalQ: 1 };
    const free = [0.5, -1, 0.3, 2, -0.4, 0.9, 0.1, -1.5];
    const coefficients = coefficientsOf(spec, free);
    freeOf(spec, coefficients).forEach((value, k) => {
      expect(value).toBeCloseTo(free[k]!, 8);
    });
    expect(processOf(spec, coefficients).ar).toHaveLength(3 + 24);
  });
});
