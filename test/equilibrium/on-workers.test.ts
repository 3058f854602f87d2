import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/model/scenario.js';
import { madeUpWorld } from './worlds.js';

// workers are started from compiled files, as users start them
const compiled = new URL('../../dist/index.js', import.meta.url).href;
const { simulateDraws, simulateOnWorkers } = (await import(compiled)) as typeof import('../../src/index.js');

const world = madeUpWorld(40, 1, 6);
const scenario: Scenario = {
  title: 'test',
  baseline: 'made up',
  deficits: 'additive',
  groups: {},
  shocks: [{ kind: 'barrier', exporters: ['E1'], importers: ['E2', 'E3'], effect: { value: -0.6, se: 0.2 } }],
  uncertainty: { draws: 400, seed: 3, theta: 0.2 },
  sources: [],
};

describe('simulateOnWorkers', () => {
  it('gives what one thread gives, whatever the number of workers, and tells how far it is', async () => {
    const told: number[] = [];
    const alone = simulateDraws(world, scenario);
    const shared = await simulateOnWorkers(world, scenario, { workers: 2, progress: (done) => told.push(done) });
    expect(shared.economies).toEqual(alone.economies);
    expect(shared.draws).toEqual(alone.draws);
    expect(told.at(-1)).toBe(400);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    const [low, , high] = shared.economies[0]!.intervals!.welfare;
    expect(low).toBeLessThan(high);
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    const running = simulateOnWorkers(world, scenario, {
      workers: 2,
      signal: stop.signal,
      progress: () => stop.abort(new Error('enough')),
    });
    await expect(running).rejects.toThrow('enough');
  });

  it('throws what a scenario has wrong before any worker starts', async () => {
    const wrong = { ...scenario, shocks: [{ kind: 'ban', exporters: ['XXX'], importers: ['E1'] }] } as Scenario;
    await expect(simulateOnWorkers(world, wrong, { workers: 2 })).rejects.toThrow(/XXX/);
  });
});
