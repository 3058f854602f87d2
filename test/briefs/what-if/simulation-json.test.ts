import { describe, expect, it } from 'vitest';
import { flowList, simulationJson } from '../../../src/briefs/what-if/simulation-json.js';
import { economyRows, flowRowsOf } from '../../../src/briefs/what-if/simulation-rows.js';
import { AFTER, BASELINE, BEFORE, CODES, DRAWN, MADE, SCENARIO, SIMULATION } from './literal-simulation.js';

interface Json {
  readonly countries: readonly Record<string, unknown>[];
  readonly flows: readonly Record<string, unknown>[];
  readonly [key: string]: unknown;
}
const json = (of = SIMULATION): Json => JSON.parse(JSON.stringify(simulationJson(of))) as Json;

describe('a simulation as JSON', () => {
  it('has the documented shape', () => {
    expect(json()).toMatchObject({
      version: 1,
      register: 'modelled',
      title: SCENARIO.title,
      baseline: { name: 'made_world', year: 2023, unit: 'USD million' },
      deficits: 'additive',
      numeraire: 'world output',
      theta: { goods: 4 },
      converged: true,
      iterations: 30,
      residual: 2.8e-13,
      notes: [...MADE.notes, { code: 'goods-only', text: 'goods only' }],
    });
    expect(json().draws).toBeUndefined();
  });

  it('gives changes in percent, values before and after', () => {
    const [china] = json().countries;
    expect(china).toMatchObject({
      code: 'CHN',
      first_order_pct: { terms_of_trade: -0.5, volume_of_trade: 0.125, efficiency: 0, transfers: 0.25, total: -0.125 },
      exports: { baseline: 440_000 + 110_000 + 900_000, counterfactual: 220_000 + 112_000 + 954_000 },
    });
    expect(china!.real_income_pct).toBeCloseTo(-0.55, 12);
    expect(china!.price_index_pct).toBeCloseTo(-1.13, 12);
    expect(china!.exports_pct).toBeCloseTo((1_286_000 / 1_450_000 - 1) * 100, 12);
    expect(china!.interval).toBeUndefined();
  });

  it('has intervals with draws', () => {
    const { countries, draws } = json(DRAWN);
    expect(draws).toEqual({ draws: 1000, seed: 7, failed: 2 });
    const { real_income_pct: income } = countries[0]!.interval as { real_income_pct: Record<string, number> };
    expect(income.p5).toBeCloseTo(-1.1, 12);
    expect(income.p50).toBeCloseTo(-0.55, 12);
    expect(income.p95).toBeCloseTo(-0.275, 12);
  });

  it('lists flows by importer and exporter, leaving out what is zero twice', () => {
    const { flows } = json();
    expect(flows).toHaveLength(16);
    expect(flows[1]).toEqual({ exporter: 'USA', importer: 'CHN', baseline: 145_000, counterfactual: 0 });
    const [none, still] = [BEFORE.slice(), AFTER.slice()];
    none[2] = 0;
    still[2] = 0;
    const made = { ...MADE, flows: still, baseline: { ...BASELINE, flows: none } };
    expect(flowList({ made }).filter(({ exporter, importer }) => exporter === 'MEX' && importer === 'CHN')).toEqual([]);
    expect(flowList({ made })).toHaveLength(15);
  });

  it('names the sector where there are several', () => {
    const double = (values: Float64Array): Float64Array => Float64Array.from([...values, ...values]);
    const baseline = { ...BASELINE, sectors: ['food', 'steel'], theta: Float64Array.of(3, 5), flows: double(BEFORE) };
    const rows = flowList({ made: { ...MADE, baseline, flows: double(AFTER) } });
    expect(rows.map(({ sector }) => sector)).toEqual([...Array(16).fill('food'), ...Array(16).fill('steel')]);
    expect(rows[17]).toMatchObject({ exporter: 'USA', importer: 'CHN', sector: 'steel', baseline: 145_000 });
  });

  it('says null of what is not known', () => {
    const economies = MADE.economies.map((one) => ({ ...one, exports: [0, 0] as const }));
    expect(json({ scenario: SCENARIO, made: { ...MADE, economies } }).countries[0]!.exports_pct).toBeNull();
  });
});

describe('a simulation as rows', () => {
  it('has a row an economy, with where it is from', () => {
    const { columns, rows } = economyRows(SIMULATION);
    expect(rows.map(([code]) => code)).toEqual([...CODES]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    const at = (name: string): string | number => rows[0]![columns.indexOf(name)]!;
    expect(at('real_income_pct')).toBeCloseTo(-0.55, 12);
    expect(at('imports_baseline')).toBe(145_000 + 20_000 + 800_000);
    expect(at('unit')).toBe('USD million');
    expect(at('register')).toBe('modelled');
    expect(columns).not.toContain('real_income_pct_p5');
  });

  it('has bounds with draws', () => {
    const { columns, rows } = economyRows(DRAWN);
    expect(rows[0]![columns.indexOf('real_income_pct_p5')]).toBeCloseTo(-1.1, 12);
    expect(rows[0]![columns.indexOf('real_income_pct_p95')]).toBeCloseTo(-0.275, 12);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('has a row a flow', () => {
    const { columns, rows } = flowRowsOf(SIMULATION);
    expect(columns.slice(0, 5)).toEqual(['exporter', 'importer', 'sector', 'baseline_value', 'counterfactual_value']);
    expect(rows[1]!.slice(0, 5)).toEqual(['USA', 'CHN', 'goods', 145_000, 0]);
  });
});
