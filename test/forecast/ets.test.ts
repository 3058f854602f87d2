import { describe, expect, it } from 'vitest';
import { ets } from '../../src/forecast/ets.js';
import { etsRun } from '../../src/forecast/ets-filter.js';
import { etsMethod } from '../../src/forecast/ets-method.js';
import { type EtsSpec, etsLabel } from '../../src/forecast/ets-spec.js';
import { thetaClassical } from '../../src/forecast/theta-classical.js';
import { thetaMethod } from '../../src/forecast/theta-method.js';
import { madeUpSeries, withGaps } from './series.js';

const y = madeUpSeries(96, 2);
const specs: EtsSpec[] = [
  { error: 'A', trend: 'N', season: 'A', period: 12 },
  { error: 'A', trend: 'A', season: 'A', period: 12 },
  { error: 'A', trend: 'Ad', season: 'A', period: 12 },
  { error: 'M', trend: 'A', season: 'M', period: 12 },
];

describe.each(specs.map((spec) => [etsLabel(spec), spec] as const))('ets, %s', (_, spec) => {
  const fit = ets(y, spec)!;

  it('converges to where no step aside is better', () => {
    expect(fit.converged).toBe(true);
    const of = (alpha: number) => {
      const run = etsRun(y, spec, { ...fit.parameters, alpha })!;
      return y.length * Math.log(run.errors.reduce((sum, e) => sum + e * e, 0)) + 2 * run.logScale;
    };
    const best = of(fit.parameters.alpha);
    for (const step of [-0.01, 0.01]) expect(of(fit.parameters.alpha + step)).toBeGreaterThan(best - 1e-7);
  });

  it('keeps within its bounds', () => {
    const { alpha, beta, gamma, phi } = fit.parameters;
    expect(alpha).toBeGreaterThan(0);
    expect(beta).toBeLessThanOrEqual(alpha);
    expect(gamma).toBeLessThanOrEqual(1 - alpha);
    expect(spec.trend === 'Ad' ? phi >= 0.8 && phi <= 0.98 : phi === (spec.trend === 'A' ? 1 : 0)).toBe(true);
  });
});

describe('ets', () => {
  it('goes over missing values', () => {
    const fit = ets(withGaps(y, [20, 21, 60]), specs[0]!)!;
    expect(fit.nobs).toBe(93);
    expect(Math.abs(fit.run.level - ets(y, specs[0]!)!.run.level)).toBeLessThan(0.05);
  });

  it('is not for values at or below zero where errors multiply', () => {
    expect(
      ets(
        Float64Array.from(y, (v, t) => (t === 5 ? 0 : v)),
        specs[3]!,
      ),
    ).toBeNull();
  });
});

describe('methods', () => {
  const methods = [etsMethod({ error: 'A', trend: 'Ad', season: 'A', period: 12 }), thetaMethod(12)];

  it.each(methods.map((method) => [method.name, method] as const))(
    '%s sees a season that goes on, and is less sure further on',
    (_, method) => {
      const fitted = method.fit(y)!;
      const { mean, covariance } = fitted.outlook(96, 24);
      for (let h = 1; h < 24; h++) expect(covariance[h * 25]).toBeGreaterThanOrEqual(covariance[(h - 1) * 25]!);
      // half a year apart the season turns: 0.4 from top to bottom
      expect(Math.abs(mean[2]! - mean[8]!)).toBeGreaterThan(0.25);
    },
  );

  it.each(methods.map((method) => [method.name, method] as const))(
    '%s looks ahead from an earlier origin with what was known there',
    (_, method) => {
      const fitted = method.fit(y)!;
      const changed = y.map((value, t) => (t >= 80 ? value + 1 : value));
      const early = fitted.outlook(80, 6).mean;
      expect([...early].every(Number.isFinite)).toBe(true);
      expect(Math.abs(early[0]! - y[79]!)).toBeLessThan(0.5);
      expect(method.fit(changed)).not.toBeNull();
    },
  );

  it('are none for a series too short', () => {
    for (const method of methods) expect(method.fit(y.slice(0, 20))).toBeNull();
  });
});

describe('thetaClassical', () => {
  it('goes on along half the slope of a line, season kept', () => {
    const values = Float64Array.from(
      { length: 72 },
      (_, t) => (100 + t) * (1 + 0.2 * Math.sin((2 * Math.PI * t) / 12)),
    );
    const found = thetaClassical(values, 12, 12)!;
    expect(found.drift).toBeCloseTo(0.5, 1);
    expect(found.mean[3]! / found.mean[9]!).toBeGreaterThan(1.3);
  });

  it('is none for a short series or values that are not positive', () => {
    expect(thetaClassical(y.slice(0, 20), 12, 3)).toBeNull();
    expect(
      thetaClassical(
        y.map((v) => v - 10),
        12,
        3,
      ),
    ).toBeNull();
  });
});
