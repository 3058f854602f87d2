import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../scripts/data/csv.js';
import {
  baselineFiles,
  type Counterfactual,
  openBaseline,
  readPanel,
  readScenario,
  simulate,
} from '../../src/index.js';

const folder = new URL('../../examples/scenarios/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const scenarioOf = (name: string) => readScenario(readFileSync(new URL(name, folder), 'utf8'), name);
const files = baselineFiles((file) => readPanel({ file }));
const results = new Map<string, Counterfactual>();
async function resultOf(name: string): Promise<Counterfactual> {
  const scenario = scenarioOf(`${name}.yaml`);
  const result = results.get(name) ?? simulate(await openBaseline(scenario.baseline, files), scenario);
  results.set(name, result);
  return result;
}
/** Change of welfare, percent. */
const welfare = (result: Counterfactual, code: string): number =>
  100 * (result.economies.find((one) => one.code === code)!.welfare - 1);
/** What one sold the other, after over before, over all sectors or in one. */
function trade(result: Counterfactual, from: string, to: string, sector?: string): number {
  const { economies, sectors, flows } = result.baseline;
  const [i, n, size] = [economies.indexOf(from), economies.indexOf(to), economies.length];
  let [before, after] = [0, 0];
  sectors.forEach((name, j) => {
    if (sector !== undefined && name !== sector) return;
    before += flows[(j * size + n) * size + i]!;
    after += result.flows[(j * size + n) * size + i]!;
  });
  return after / before;
}

describe('examples/scenarios', () => {
  it.each(names)('%s says what it asks and cannot show, and comes to rest', async (name) => {
    const scenario = scenarioOf(name);
    expect(scenario.description).toMatch(/What if .*\?/);
    expect(scenario.sources.length).toBeGreaterThan(0);
    const result = await resultOf(name.replace('.yaml', ''));
    expect(result.converged).toBe(true);
    expect(result.notes.map(({ code }) => code)).not.toContain('tariff-floor');
  });

  it('cite measures that are in the table of policies', () => {
    const known = new Set(
      parseCsv(readFileSync(new URL('../../data/policies.csv', import.meta.url), 'utf8')).map(({ id }) => id),
    );
    const cited = names.flatMap((name) =>
      scenarioOf(name).sources.flatMap((source) =>
        (/^data\/policies\.csv: (.*)$/.exec(source)?.[1] ?? '').split(', ').filter((id) => id !== ''),
      ),
    );
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  it('lifting tariffs and controls helps those who traded under them', async () => {
    const tariffs = await resultOf('us-lifts-section-301');
    expect(welfare(tariffs, 'CHN')).toBeGreaterThan(0);
    expect(trade(tariffs, 'CHN', 'USA')).toBeGreaterThan(1.1);
    expect(welfare(tariffs, 'VNM')).toBeLessThan(0);
    const chips = await resultOf('us-lifts-chip-controls');
    expect(welfare(chips, 'CHN')).toBeGreaterThan(0);
    expect(welfare(chips, 'USA')).toBeGreaterThan(0);
  });

  it('the more join, the dearer for China, and who stays out fills in', async () => {
    const [alone, allies, all] = await Promise.all(
      ['us-alone-on-lithography', 'allies-join-lithography-controls', 'all-join-lithography-controls'].map(resultOf),
    );
    expect(welfare(alone!, 'CHN')).toBeLessThan(0);
    expect(welfare(allies!, 'CHN')).toBeLessThan(welfare(alone!, 'CHN'));
    expect(welfare(all!, 'CHN')).toBeLessThan(welfare(allies!, 'CHN'));
    expect(trade(alone!, 'NLD', 'CHN', 'machinery')).toBeGreaterThan(1);
    expect(trade(allies!, 'NLD', 'CHN', 'machinery')).toBeLessThan(1);
    expect(trade(allies!, 'KOR', 'CHN', 'machinery')).toBeGreaterThan(1);
    const leave = await resultOf('allies-leave-lithography-controls');
    expect(welfare(leave, 'CHN')).toBeGreaterThan(0);
  });

  it('the truce took back most of what the escalation cost', async () => {
    const [escalation, truce] = await Promise.all(['escalation-2025', 'truce-2025'].map(resultOf));
    for (const code of ['CHN', 'USA']) expect(welfare(escalation!, code)).toBeLessThan(welfare(truce!, code));
    expect(welfare(escalation!, 'MEX')).toBeGreaterThan(0);
    expect(trade(escalation!, 'CHN', 'USA')).toBeLessThan(0.1);
  });

  it('a ban costs most; doubled barriers cost more than tariffs as dear, whose revenue stays', async () => {
    const [ban, barriers, tariffs] = await Promise.all(
      ['decoupling-ban', 'decoupling-barriers', 'decoupling-tariffs'].map(resultOf),
    );
    for (const code of ['CHN', 'USA']) {
      expect(welfare(ban!, code)).toBeLessThan(welfare(barriers!, code));
      expect(welfare(barriers!, code)).toBeLessThan(welfare(tariffs!, code));
    }
    expect(trade(ban!, 'CHN', 'USA')).toBe(0);
    expect(welfare(ban!, 'MEX')).toBeGreaterThan(0);
  });

  it('blocs lose, and those who trade with both gain', async () => {
    const result = await resultOf('blocs');
    expect(welfare(result, 'CHN')).toBeLessThan(0);
    expect(welfare(result, 'JPN')).toBeLessThan(0);
    expect(welfare(result, 'VNM')).toBeGreaterThan(0);
    expect(result.notes.find(({ code }) => code === 'group-in-part')!.text).toMatch(/^EU without BGR/);
  });
});
