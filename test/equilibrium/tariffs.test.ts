import { describe, expect, it } from 'vitest';
import { bestTariff } from '../../src/equilibrium/best-tariff.js';
import { nashTariffs } from '../../src/equilibrium/nash-tariffs.js';
import { solve } from '../../src/equilibrium/solve.js';
import { tariffCurve } from '../../src/equilibrium/tariff-curve.js';
import type { Baseline } from '../../src/model/baseline.js';
import { madeUpWorld } from './worlds.js';

const free = { deficits: 'none' } as const;
const onAll = { importer: 'E1', exporters: 'all' } as const;

describe('bestTariff', () => {
  it('is 1/(θ λ) between two economies, λ the share that the other spends at home', () => {
    const world = madeUpWorld(2, 1, 5);
    const best = bestTariff(world, free, onAll);
    const tariffs = Float64Array.of(0, best.tariff / 100, 0, 0);
    const { flows } = solve(world, { ...free, tariffs });
    const share = flows[3]! / (flows[2]! + flows[3]!);
    expect(best.converged).toBe(true);
    expect(best.tariff).toBeCloseTo(100 / (world.theta[0]! * share), 3);
    expect(best.gainOverZero).toBeGreaterThan(0);
  });

  it('is 1/θ for an economy too small to matter to the others', () => {
    const world = madeUpWorld(4, 1, 7);
    const flows = world.flows.map((flow, at) => (at < 4 || at % 4 === 0 ? flow * 1e-6 : flow));
    const best = bestTariff({ ...world, flows }, free, onAll);
    expect(best.tariff).toBeCloseTo(100 / world.theta[0]!, 2);
  });

  it('says where its search ended at a bound', () => {
    const best = bestTariff(madeUpWorld(3, 1, 2), free, onAll, { to: 5 });
    expect(best.converged).toBe(false);
    expect(best.notes.map(({ code }) => code)).toEqual(['tariff-at-bound']);
  });

  it('names an economy that is not there', () => {
    expect(() => bestTariff(madeUpWorld(3, 1, 2), free, { importer: 'XYZ', exporters: 'all' })).toThrow(
      /no economy XYZ/,
    );
  });
});

describe('tariffCurve', () => {
  it('has its peak at the best tariff', () => {
    const world = madeUpWorld(4, 2, 3, { inputs: true });
    const { tariff } = bestTariff(world, free, onAll);
    const [below, at, above] = tariffCurve(world, free, onAll, [tariff - 3, tariff, tariff + 3]);
    expect(at!.welfare).toBeGreaterThan(below!.welfare);
    expect(at!.welfare).toBeGreaterThan(above!.welfare);
    expect(at!.revenue).toBeGreaterThan(0);
  });
});

describe('nashTariffs', () => {
  const world: Baseline = madeUpWorld(4, 1, 7);
  const players = ['E1', 'E2'].map((importer) => ({ importer, exporters: 'all' }) as const);

  it('leaves no player a better answer', () => {
    const nash = nashTariffs(world, free, players);
    expect(nash.converged).toBe(true);
    const tariffs = world.tariffs.slice();
    nash.rates.forEach(({ tariff }, n) => {
      for (let i = 0; i < 4; i++) if (i !== n) tariffs[n * 4 + i] = tariff / 100;
    });
    for (const [n, player] of players.entries())
      expect(bestTariff(world, { ...free, tariffs }, player).tariff).toBeCloseTo(nash.rates[n]!.tariff, 2);
  });

  it('does not depend on who moves first', () => {
    const [a, b] = [nashTariffs(world, free, players), nashTariffs(world, free, [...players].reverse())];
    expect(b.rates[1]!.tariff).toBeCloseTo(a.rates[0]!.tariff, 2);
    expect(b.rates[0]!.tariff).toBeCloseTo(a.rates[1]!.tariff, 2);
  });

  it('says when it was stopped', () => {
    expect(nashTariffs(world, free, players, { rounds: 1 }).converged).toBe(false);
  });
});
