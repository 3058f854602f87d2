import { describe, expect, it } from 'vitest';
import { drawScenario } from '../../src/equilibrium/draw-scenario.js';
import { fieldOf, solveDraws, withDraws } from '../../src/equilibrium/draws.js';
import { solve } from '../../src/equilibrium/solve.js';
import type { Changes } from '../../src/model/counterfactual.js';
import type { Effect, Scenario } from '../../src/model/scenario.js';
import { costsOn, madeUpWorld } from './worlds.js';

const world = madeUpWorld(5, 1, 4);
const scenario = (effect: Effect, theta = 0): Scenario => ({
  title: 'test',
  baseline: 'made up',
  deficits: 'additive',
  groups: {},
  shocks: [{ kind: 'barrier', exporters: ['E1'], importers: ['E2'], effect }],
  estimate: {
    source: 'test',
    names: ['a', 'b'],
    values: [1, 2],
    covariance: [
      [0.04, 0.018],
      [0.018, 0.01],
    ],
  },
  uncertainty: { draws: 400, seed: 5, theta },
  sources: [],
});
const effectIn = (drawn: Scenario): number => {
  const shock = drawn.shocks[0]!;
  return shock.kind === 'barrier' && 'effect' in shock && 'value' in shock.effect ? shock.effect.value : NaN;
};
const moments = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, sd: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
};

describe('drawScenario', () => {
  it('draws effects around their value with their standard error', () => {
    const { mean, sd } = moments(
      Array.from({ length: 4000 }, (_, k) =>
        effectIn(drawScenario(world, scenario({ value: -0.5, se: 0.2 }), k).scenario),
      ),
    );
    expect(mean).toBeCloseTo(-0.5, 1);
    expect(sd).toBeCloseTo(0.2, 1);
  });

  it('draws the coefficients of an estimate jointly', () => {
    const of = (coefficient: string) =>
      Array.from({ length: 4000 }, (_, k) =>
        effectIn(drawScenario(world, scenario({ coefficient, times: 1 }), k).scenario),
      );
    const [a, b] = [of('a'), of('b')];
    const [ma, mb] = [moments(a), moments(b)];
    const together = a.reduce((sum, value, k) => sum + (value - ma.mean) * (b[k]! - mb.mean), 0) / a.length;
    expect(ma.sd).toBeCloseTo(0.2, 1);
    expect(mb.sd).toBeCloseTo(0.1, 1);
    expect(together / (ma.sd * mb.sd)).toBeCloseTo(0.9, 1);
  });

  it('moves all elasticities by one factor, and only where asked to', () => {
    const many = madeUpWorld(3, 4, 1);
    const { baseline } = drawScenario(many, scenario({ value: 0 }, 0.3), 17);
    const factors = [...baseline.theta].map((value, j) => value / many.theta[j]!);
    for (const factor of factors) expect(factor).toBeCloseTo(factors[0]!, 12);
    expect(factors[0]).not.toBe(1);
    expect(drawScenario(many, scenario({ value: 0 }), 17).baseline).toBe(many);
  });

  it('names a coefficient that the estimate does not have', () => {
    expect(() => drawScenario(world, scenario({ coefficient: 'rta', times: 1 }), 0)).toThrow(/no coefficient rta/);
  });
});

describe('solveDraws', () => {
  const central: Changes = { deficits: 'additive', costs: costsOn(world, [[0, 1]], 1.5) };
  const suppose = (draw: number) => ({
    baseline: world,
    changes: { ...central, costs: costsOn(world, [[0, 1]], 1.2 + draw / 100) },
  });
  const start = { baseline: world, changes: central };
  const whole = withDraws(solve(world, central), [solveDraws(start, suppose, 61)], 61, 1);

  it('gives percentiles of draws that are solved as they would be alone', () => {
    // welfare falls with the barrier, draw after draw: percentiles are draws
    const alone = [57, 30, 3].map((draw) => solve(world, suppose(draw).changes).economies[1]!.welfare);
    whole.economies[1]!.intervals!.welfare.forEach((value, k) => {
      expect(value).toBeCloseTo(alone[k]!, 10);
    });
  });

  it('does not depend on how draws are shared out', () => {
    const parts = [solveDraws(start, suppose, 61, 0, 20), solveDraws(start, suppose, 61, 20, 61)];
    const shared = withDraws(solve(world, central), parts, 61, 1);
    expect(shared.economies).toEqual(whole.economies);
    expect(shared.draws).toEqual(whole.draws);
  });

  it('keeps the value without draws between its percentiles, for every field and every flow', () => {
    for (const economy of whole.economies)
      for (const [field, [low, , high]] of Object.entries(economy.intervals!)) {
        const value = fieldOf(economy, field as 'wage');
        expect(value).toBeGreaterThanOrEqual(low - 1e-12);
        expect(value).toBeLessThanOrEqual(high + 1e-12);
      }
    for (const what of ['prices', 'output', 'unitCosts', 'spending'] as const) {
      const [below, , above] = whole.draws![what];
      whole[what].forEach((value, at) => {
        expect(value).toBeGreaterThanOrEqual(below[at]! * (1 - 1e-9));
        expect(value).toBeLessThanOrEqual(above[at]! * (1 + 1e-9));
      });
    }
    const [low, , high] = whole.draws!.flows!;
    whole.flows.forEach((flow, at) => {
      expect(flow).toBeGreaterThanOrEqual(low[at]! - 1e-9 * flow);
      expect(flow).toBeLessThanOrEqual(high[at]! + 1e-9 * flow);
    });
  });

  it('counts draws that find no equilibrium, and says so', () => {
    const broken = (draw: number) =>
      draw === 2
        ? {
            baseline: madeUpWorld(2, 1, 8939),
            changes: { deficits: 'additive', costs: Float64Array.of(1, 1, 2.8525, 1) } as const,
          }
        : suppose(draw);
    const found = withDraws(solve(world, central), [solveDraws(start, broken, 5)], 5, 1);
    expect(found.draws!.failed).toBe(1);
    expect(found.notes.map(({ code }) => code)).toContain('draws-failed');
  });
});
