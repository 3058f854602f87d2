import { describe, expect, it } from 'vitest';
import { simulationTable } from '../../../src/briefs/what-if/simulation-table.js';
import type { Simulation } from '../../../src/model/what-if.js';
import { BASELINE, DRAWN, MADE, SCENARIO, SIMULATION } from './literal-simulation.js';

const said = (simulation: Simulation): string => simulationTable(simulation).replace(/\s+/g, ' ');
const lineOf = (text: string, start: string): string =>
  text.split('\n').find((line) => line.trimStart().startsWith(start)) ?? '';

describe('a simulation as plain text', () => {
  it.each([80, 60, 40, 120])('has no line longer than %d', (width) => {
    for (const one of [SIMULATION, DRAWN])
      for (const line of simulationTable(one, { width }).split('\n'))
        expect(line.length, line).toBeLessThanOrEqual(width);
  });

  it('says what was asked of what, and that it is modelled', () => {
    const text = said(SIMULATION);
    expect(text).toContain('What if: China buys nothing from the United States');
    expect(text).toContain('modelled on made_world: 4 economies, 2023, USD million; made up <for> a test');
    expect(text).toContain('· goods from China to the United States: tariff +60 points');
    expect(text).toContain('· goods from the United States to China: none any more');
    expect(text).toContain('source: nobody');
    const groups = { bloc: ['CHN', 'ROW'] };
    expect(said({ scenario: { ...SCENARIO, groups }, made: MADE })).toContain('none any more · bloc: CHN, ROW');
    expect(text).toContain('· domestic sales were built · goods only');
  });

  it('says the finding first: those that are named, then who else, then which flows', () => {
    expect(said(SIMULATION)).toContain(
      'Real income from goods falls 0.55 % in China and 0.25 % in the United States. Of the others Mexico (+0.23 %) gains most. Of all flows the largest fall is China to the United States, $440bn to $220bn, −50 %; the largest rise China to the rest of the world, $900bn to $954bn, +6.0 %.',
    );
    expect(said(DRAWN)).toContain('falls 0.55 % in China (−1.1 % to −0.28 %)');
  });

  it('calls income whole where the world is of more than goods', () => {
    const baseline = { ...BASELINE, notes: [] };
    expect(said({ scenario: SCENARIO, made: { ...MADE, baseline } })).toContain('Real income falls 0.55 % in China');
  });

  it('sets the parties first, then from the largest gain to the largest loss', () => {
    const rows = simulationTable(SIMULATION)
      .split('\n')
      .filter((line) => /^ {2}(China|United States|Mexico|Rest of the world) +[+−][\d.]+ %/.test(line));
    expect(rows.map((row) => row.trim().split(/ {2,}/)[0])).toEqual([
      'China',
      'United States',
      'Mexico',
      'Rest of the world',
    ]);
    const china = (1_500_000 - 554_000).toFixed();
    expect(china).toBe('946000');
    expect(rows[0]!.trim().split(/ {2,}/)).toEqual(['China', '−0.550 %', '−1.13 %', '−11.3 %', '−14.5 %']);
  });

  it('has a column of intervals with draws only', () => {
    expect(simulationTable(SIMULATION)).not.toContain('5 to 95');
    expect(lineOf(simulationTable(DRAWN), 'China')).toContain('−1.100 to −0.275');
    expect(said(DRAWN)).toContain(
      '5th to 95th percentile of 1000 draws, seed 7: elasticities, standard deviation 25 % of them, 2 without a solution left out',
    );
  });

  it('says how it was worked out', () => {
    const text = said(SIMULATION);
    for (const words of [
      'additive: kept, in units of what the world makes',
      'theta 4:',
      'world output is 1: prices are in its units',
      'after 30 iterations (fixed point); residual 2.8e-13 of world output',
    ])
      expect(text).toContain(words);
  });

  it('sums up the rest of many economies in a line', () => {
    const codes = Array.from({ length: 20 }, (_, i) => `E${String(i).padStart(2, '0')}`);
    const economies = codes.map((code, i) => ({ ...MADE.economies[0]!, code, welfare: 1 + (i - 5) / 1000 }));
    const size = { economies: codes, flows: new Float64Array(400), tariffs: new Float64Array(400) };
    const made = { ...MADE, economies, flows: new Float64Array(400), baseline: { ...BASELINE, ...size } };
    const text = simulationTable({ scenario: { ...SCENARIO, shocks: [] }, made });
    // of 20, from +1.4 % down, the five largest and smallest are named
    expect(text).toContain('10 others: real income between 0.00 % and +0.90 %');
    expect(text).toContain('Of all E19 (+1.4 %) gains most and E00 (−0.50 %) loses most.');
    expect(text).toContain('no flow moves');
  });

  it('prints a flow that was not there before without a rate', () => {
    const flows = MADE.flows.slice();
    const before = BASELINE.flows.slice();
    before[2] = 0;
    const text = simulationTable({
      scenario: SCENARIO,
      made: { ...MADE, flows, baseline: { ...BASELINE, flows: before } },
    });
    expect(text).toMatch(/Mexico +China +\$0 +\$20\.5bn +\+\$20\.5bn\n/);
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });
});
