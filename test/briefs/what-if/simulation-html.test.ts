import { describe, expect, it } from 'vitest';
import { escapeMarkup } from '../../../src/briefs/chart-frame.js';
import { simulationHtml } from '../../../src/briefs/what-if/simulation-html.js';
import { markupErrors } from '../markup.js';
import { DRAWN, MADE, SCENARIO, SIMULATION } from './literal-simulation.js';

const COMMAND = 'bilateral simulate made.yaml';

describe('the page of a simulation', () => {
  it('is well-formed and loads nothing, whatever the scenario says', async () => {
    const hostile = { ...SCENARIO, title: '<script>x</script>', description: '<b>', sources: ['" onload="x'] };
    for (const one of [SIMULATION, DRAWN, { scenario: hostile, made: MADE }]) {
      const html = await simulationHtml(one, COMMAND);
      expect(markupErrors(html)).toEqual([]);
      expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
        /\b(src|href|srcset|action)=|url\(|@import|<(script|link|iframe|img|object)\b/,
      );
      expect(html).not.toMatch(/NaN|undefined|\[object/);
    }
  });

  it('carries scenario, sources, both welfare figures, both charts, and the model', async () => {
    const html = await simulationHtml(SIMULATION, COMMAND);
    for (const words of [
      'Made up.',
      'source: nobody',
      'Real income, exact',
      'First order',
      'goods from China to the United States: tariff +60 points',
      'world output is 1: prices are in its units',
      'residual 2.8e-13 of world output',
      'domestic sales were built',
    ])
      expect(html).toContain(escapeMarkup(words));
    expect(html.match(/<svg /g)).toHaveLength(2);
    expect(html.match(/<summary>table behind the chart/g)).toHaveLength(2);
    expect(html).toContain('of it deficits');
    expect(html).not.toContain('of it barriers');
    expect(html).toContain('−0.125\u202f%');
    expect(html).toContain('<code>bilateral simulate made.yaml --html</code>');
    expect(html).toContain('<span class="tag">modelled</span>');
  });

  it('says so where no flow moves', async () => {
    const made = { ...MADE, flows: MADE.baseline.flows };
    const html = await simulationHtml({ scenario: SCENARIO, made }, COMMAND);
    expect(html.match(/<svg /g)).toHaveLength(1);
    expect(html).toContain('no flow moves');
  });
});
