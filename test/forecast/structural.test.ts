import { describe, expect, it } from 'vitest';
import { structural } from '../../src/forecast/structural.js';
import { structuralDifferences } from '../../src/forecast/structural-differences.js';
import { structuralMethod } from '../../src/forecast/structural-method.js';
import { structuralParts } from '../../src/forecast/structural-parts.js';
import { structuralStateSpace } from '../../src/forecast/structural-state-space.js';
import { kalman } from '../../src/kernels/kalman.js';
import { movingAverageInnovations } from '../../src/kernels/moving-average.js';
import { random } from '../../src/kernels/random.js';
import { smoother } from '../../src/kernels/smoother.js';
import { NILE } from '../kernels/nile.js';

const TRUE = { irregular: 1, level: 0.5, slope: 0.002, season: 0.01 };

const drawn = (length: number, period: number, seed: number): Float64Array => drawnParts(length, period, seed).y;

/** Draws from the model itself, states moved by its own transition. */
function drawnParts(length: number, period: number, seed: number) {
  const { size, transition, observed, shocks, noise } = structuralStateSpace(period, TRUE);
  const { normal } = random(seed, 1);
  let state = Float64Array.from({ length: size }, () => 2 * normal());
  const [level, season] = [new Float64Array(length), new Float64Array(length)];
  const y = Float64Array.from({ length }, (_, t) => {
    level[t] = state[0]!;
    season[t] = state.reduce((sum, part, i) => sum + (i < 2 ? 0 : observed[i]! * part), 0);
    const value = state.reduce((sum, part, i) => sum + observed[i]! * part, 0) + Math.sqrt(noise) * normal();
    state = state.map(
      (_, i) =>
        state.reduce((sum, part, j) => sum + transition[i * size + j]! * part, 0) +
        Math.sqrt(shocks[i * size + i]!) * normal(),
    );
    return value;
  });
  return { y, level, season };
}

describe('structural model', () => {
  it('finds the variances that likelihood by the Kalman filter has its summit at', () => {
    const y = drawn(150, 12, 3);
    const fit = structural(y, 12)!;
    expect(fit.converged).toBe(true);
    const at = (part: keyof typeof TRUE, factor: number) =>
      kalman(y, structuralStateSpace(12, { ...fit.variances, [part]: factor * fit.variances[part] })).logLikelihood;
    for (const part of ['irregular', 'level', 'slope', 'season'] as const)
      for (const factor of [0.9, 1.1]) expect(at(part, factor)).toBeLessThanOrEqual(fit.logLikelihood + 1e-6);
  });

  it('has a likelihood that differs from that of its differences by a constant only', () => {
    const y = drawn(80, 4, 5);
    const z = y.slice(5).map((_, t) => y[t + 5]! - y[t + 4]! - y[t + 1]! + y[t]!);
    const parts = structuralDifferences(4);
    const gap = (irregular: number, level: number, slope: number, season: number): number => {
      const sum = parts.irregular.map(
        (value, k) => irregular * value + level * parts.level[k]! + slope * parts.slope[k]! + season * parts.season[k]!,
      );
      const { errors, logDeterminant } = movingAverageInnovations(sum, [z])!;
      const squares = errors[0]!.reduce((all, e) => all + e * e, 0);
      const ours = -(z.length * Math.log(2 * Math.PI) + logDeterminant + squares) / 2;
      return kalman(y, structuralStateSpace(4, { irregular, level, slope, season })).logLikelihood - ours;
    };
    const first = gap(1, 1, 1, 1);
    for (const [a, b, c, d] of [
      [2, 0.1, 0, 0.3],
      [0.5, 0, 0.2, 0],
      [0, 1, 0.1, 2],
    ] as const)
      expect(gap(a, b, c, d)).toBeCloseTo(first, 6);
  });

  it('finds the variances it was drawn with, about', () => {
    const fits = [1, 2, 3, 4].map((seed) => structural(drawn(600, 12, seed), 12)!.variances);
    const mean = (part: keyof typeof TRUE) => fits.reduce((sum, one) => sum + one[part], 0) / fits.length;
    for (const part of ['irregular', 'level', 'season'] as const) expect(mean(part) / TRUE[part]).toBeCloseTo(1, 0);
  });

  it('takes regressors and missing values: slopes are the added ones, the likelihood that of the filter', () => {
    const y = drawn(120, 12, 9);
    const { normal } = random(11, 1);
    const column = Float64Array.from(y, () => normal());
    const with5 = y.map((value, t) => (t % 17 === 3 ? NaN : value + 5 * column[t]!));
    const fit = structural(with5, 12, [column])!;
    expect(Math.abs(fit.slopes[0]! - 5)).toBeLessThan(4 * fit.slopeErrors[0]!);
    expect(fit.slopeErrors[0]).toBeLessThan(0.5);
    const freed = with5.map((value, t) => value - fit.slopes[0]! * column[t]!);
    const at = (factor: number) =>
      kalman(freed, structuralStateSpace(12, { ...fit.variances, level: factor * fit.variances.level })).logLikelihood;
    expect(at(1)).toBeCloseTo(fit.logLikelihood, 9);
    for (const factor of [0.8, 1.25]) expect(at(factor)).toBeLessThan(fit.logLikelihood);
    expect(fit.errors.filter(Number.isNaN).length).toBe(13 + with5.filter(Number.isNaN).length);
  });

  it('has the likelihood at given variances: the level of the Nile, with a slope that does not move', () => {
    const fit = structural(NILE, 1, [], { irregular: 15099, level: 1469.1, slope: 0, season: 0 })!;
    const free = structural(NILE, 1)!;
    expect(free.logLikelihood).toBeGreaterThan(fit.logLikelihood);
    // Durbin and Koopman 2012, section 2.10.3, without a slope: the one that the likelihood wants here hardly changes the variances
    expect(free.variances.slope).toBeLessThan(1);
    expect(free.variances.irregular / 15099).toBeCloseTo(1, 1);
  });

  it('refuses what is too short, never moves or is not finite, and a regressor that says nothing', () => {
    expect(structural(new Float64Array(100), 12)).toBeNull();
    expect(
      structural(
        Float64Array.from({ length: 100 }, (_, t) => 5 + 0.1 * t + (t % 12)),
        12,
      ),
    ).toBeNull();
    expect(structural(drawn(60, 12, 1).fill(Infinity, 30, 31), 12)).toBeNull();
    expect(structural(drawn(16, 12, 1), 12)).toBeNull();
    expect(structural(drawn(60, 12, 1), 12, [new Float64Array(60).fill(1)])).toBeNull();
  });
});

describe('structuralParts', () => {
  const length = 240;
  const truth = drawnParts(length, 12, 6);
  const { y } = truth;
  const { normal } = random(12, 1);
  const column = Float64Array.from(y, () => normal());
  const gaps = y.map((value, t) => (t % 31 === 5 ? NaN : value + 3 * column[t]!));
  const fit = structural(gaps, 12, [column])!;
  const parts = structuralParts(gaps, fit, [column]);

  it('adds up to the series, and passes over what is missing', () => {
    gaps.forEach((value, t) => {
      const sum = parts.level[t]! + parts.season[t]! + parts.effect[t]! + parts.irregular[t]!;
      if (Number.isNaN(value)) expect(parts.irregular[t]).toBeNaN();
      else expect(sum).toBeCloseTo(value, 9);
      expect(Number.isFinite(parts.level[t]! + parts.season[t]!)).toBe(true);
    });
  });

  it('finds level and season without noise where they were, within their errors', () => {
    const outside = (error: Float64Array, found: Float64Array, part: 'level' | 'season') =>
      [...found.keys()].filter((t) => Math.abs(found[t]! - truth[part][t]!) > 1.96 * error[t]!).length;
    expect(outside(parts.levelError, parts.level, 'level') / length).toBeLessThan(0.2);
    expect(outside(parts.seasonError, parts.season, 'season') / length).toBeLessThan(0.2);
    // months that are missing are known less well than those beside them
    expect(parts.levelError[129]).toBeGreaterThan(parts.levelError[127]!);
  });

  it('has slopes that are near the changes of the level', () => {
    const changes = parts.level.slice(1).map((value, t) => value - parts.level[t]!);
    const mean = (of: Float64Array) => of.reduce((sum, value) => sum + value, 0) / of.length;
    expect(Math.abs(mean(changes) - mean(parts.slope.slice(0, -1)))).toBeLessThan(0.05);
  });
});

describe('structural method', () => {
  it('looks ahead as the smoother does, with the coming months missing', () => {
    const y = drawn(100, 12, 4);
    const look = structuralMethod(12).fit(y)!.outlook(90, 12);
    const model = structuralStateSpace(12, structural(y, 12)!.variances);
    const long = new Float64Array(102).fill(NaN);
    long.set(y.slice(0, 90));
    const { states, covariances } = smoother(long, model);
    for (let h = 0; h < 12; h++) {
      const state = states[90 + h]!;
      expect(look.mean[h]).toBeCloseTo(
        state.reduce((sum, value, i) => sum + model.observed[i]! * value, 0),
        6,
      );
      let variance = model.noise;
      for (let i = 0; i < 13; i++)
        for (let j = 0; j < 13; j++)
          variance += model.observed[i]! * model.observed[j]! * covariances[90 + h]![i * 13 + j]!;
      expect(look.covariance[h * 12 + h]).toBeCloseTo(variance, 6);
    }
    // months err together
    expect(look.covariance[1]).toBeGreaterThan(0);
  });
});
