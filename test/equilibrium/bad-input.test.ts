import { describe, expect, it } from 'vitest';
import { solve } from '../../src/equilibrium/solve.js';
import type { Baseline } from '../../src/model/baseline.js';
import { costsOn, madeUpWorld } from './worlds.js';

const world = madeUpWorld(4, 1, 1);
const size = 4;
const changed = (parts: Partial<Baseline>) => () => solve({ ...world, ...parts }, { deficits: 'additive' });
const withFlow = (at: number, value: number) => ({ flows: world.flows.map((flow, k) => (k === at ? value : flow)) });
const allRoutes = Array.from({ length: 16 }, (_, k) => [Math.floor(k / 4), k % 4] as const);
const abroad = allRoutes.filter(([from, to]) => from !== to);

describe('solve refuses', () => {
  it.each([
    ['a negative flow', withFlow(1, -5), /a flow of -5: S1 from E2 to E1/],
    ['a missing flow', withFlow(1, NaN), /a flow of NaN/],
    ['a flow without end', withFlow(3, Infinity), /a flow of Infinity/],
    ['an elasticity of zero', { theta: Float64Array.of(0) }, /trade elasticity of S1 is 0/],
    ['a negative elasticity', { theta: Float64Array.of(-4) }, /is -4/],
    ['too few flows', { flows: new Float64Array(9) }, /has 9 flows, 4 economies and 1 sectors need 16/],
    ['shares that do not add up', { final: new Float64Array(4).fill(0.5) }, /final shares of E1 add up to 0.5/],
    ['a tariff of minus one', { tariffs: new Float64Array(16).fill(-1) }, /a tariff of -1/],
  ])('%s', (_, parts, message) => {
    expect(changed(parts)).toThrow(message);
  });

  it('an economy that makes nothing', () => {
    const flows = world.flows.map((flow, at) => (at % size === 2 ? 0 : flow));
    expect(changed({ flows })).toThrow(/E3 makes or buys nothing/);
  });

  it('factors that are none', () => {
    expect(() => solve(world, { deficits: 'additive', costs: new Float64Array(16) })).toThrow(
      /a value of 0 among the costs/,
    );
    expect(() => solve(world, { deficits: 'additive', tariffs: new Float64Array(3) })).toThrow(
      /3 values, not 16 among the tariffs/,
    );
  });

  it('a ban of everything, domestic sales too', () => {
    expect(() => solve(world, { deficits: 'additive', costs: costsOn(world, allRoutes, Infinity) })).toThrow(
      /E1 has no one left to buy S1 from/,
    );
  });

  it('a ban of all trade where a deficit is to be kept', () => {
    expect(() => solve(world, { deficits: 'additive', costs: costsOn(world, abroad, Infinity) })).toThrow(
      /is to be kept/,
    );
  });
});

describe('solve refuses trade that goes one way only', () => {
  const mute = [0, 1, 2].map((to) => [3, to] as const);
  const silent = costsOn(world, mute, Infinity);

  it('where it is to be balanced', () => {
    expect(() => solve(world, { deficits: 'balanced', costs: silent })).toThrow(/^E4: .* imports without exports/);
  });

  it('but not where a deficit pays for it', () => {
    const newDeficits = Float64Array.of(-1, -1, -1, 3);
    const found = solve(world, { deficits: 'additive', costs: silent, newDeficits });
    expect(found.converged).toBe(true);
    expect(found.economies[3]!.exports[1]).toBe(0);
    expect(found.economies[3]!.imports[1]).toBeCloseTo(3, 8);
  });
});

it('solve refuses deficits that the world has with nobody', () => {
  const newDeficits = Float64Array.of(5, 0, 0, 0);
  expect(() => solve(world, { deficits: 'additive', newDeficits })).toThrow(/add up to 5.000 USD million/);
});

describe('solve notes', () => {
  it('a flow that was zero and is eased, and leaves it there', () => {
    const shut = { ...world, ...withFlow(1, 0) };
    const eased = solve(shut, { deficits: 'additive', costs: costsOn(shut, [[1, 0]], 0.5) });
    expect(eased.flows[1]).toBe(0);
    expect(eased.notes.find(({ code }) => code === 'zero-flow')?.text).toMatch(
      /a flow that .* stays at zero \(E2 to E1\)/,
    );
    const untouched = solve(shut, { deficits: 'additive', costs: costsOn(shut, [[2, 0]], 0.5) });
    expect(untouched.notes.map(({ code }) => code)).not.toContain('zero-flow');
  });

  it('parts of the world that no longer trade, and gives autarky there', () => {
    const found = solve(world, { deficits: 'balanced', costs: costsOn(world, abroad, Infinity) });
    expect(found.converged).toBe(true);
    expect(found.notes.map(({ code }) => code)).toContain('cut-off');
    for (const { imports, welfare } of found.economies) {
      expect(imports[1]).toBe(0);
      expect(welfare).toBeLessThan(1.5);
    }
  });

  it('an economy without domestic sales', () => {
    const { notes } = solve({ ...world, ...withFlow(0, 0) }, { deficits: 'additive' });
    expect(notes.find(({ code }) => code === 'no-domestic-flow')?.text).toMatch(/^E1: no domestic sales/);
  });
});
