import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { baselineFiles, openBaseline, readPanel, readScenario, simulate } from '../../src/index.js';

it('the scenario of docs/equilibrium/scenarios.md can be read and solved', async () => {
  const page = readFileSync(new URL('../../docs/equilibrium/scenarios.md', import.meta.url), 'utf8');
  const scenario = readScenario(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '', 'scenarios.md');
  const baseline = await openBaseline(
    scenario.baseline,
    baselineFiles((file) => readPanel({ file })),
  );
  const result = simulate(baseline, scenario);
  expect(result.converged).toBe(true);
  expect(result.economies.find(({ code }) => code === 'CHN')!.welfare).toBeLessThan(1);
});
