import type { Baseline } from '../../../src/model/baseline.js';
import type { Counterfactual, EconomyOutcome, Interval } from '../../../src/model/counterfactual.js';
import type { Scenario } from '../../../src/model/scenario.js';
import type { Simulation } from '../../../src/model/what-if.js';

export const CODES = ['CHN', 'USA', 'MEX', 'ROW'] as const;

/** Importer by exporter, USD million, one sector. */
// biome-ignore format: a matrix
export const BEFORE = Float64Array.of(
  9_000_000, 145_000, 20_000, 800_000,
  440_000, 9_500_000, 459_000, 900_000,
  110_000, 260_000, 700_000, 90_000,
  900_000, 700_000, 60_000, 30_000_000,
);
// biome-ignore format: a matrix
export const AFTER = Float64Array.of(
  9_050_000, 0, 20_500, 805_000,
  220_000, 9_600_000, 479_000, 915_000,
  112_000, 258_000, 698_000, 90_500,
  954_000, 690_000, 59_000, 29_990_000,
);

export const BASELINE: Baseline = {
  name: 'made_world',
  source: 'made up <for> a test',
  year: 2023,
  unit: 'USD million',
  economies: CODES,
  sectors: ['goods'],
  flows: BEFORE,
  tariffs: new Float64Array(16),
  theta: Float64Array.of(4),
  valueAdded: new Float64Array(4).fill(1),
  inputs: new Float64Array(4).fill(1),
  final: new Float64Array(4).fill(1),
  aggregates: { ROW: 'rest' },
  notes: [
    { code: 'goods-only', text: 'goods only' },
    { code: 'built', text: 'domestic sales were built' },
  ],
};

const traded = (flows: Float64Array, of: (importer: number, exporter: number) => boolean): number =>
  flows.reduce((sum, value, at) => (of(Math.floor(at / 4), at % 4) ? sum + value : sum), 0);
const both = (of: (importer: number, exporter: number) => boolean): readonly [number, number] => [
  traded(BEFORE, of),
  traded(AFTER, of),
];

const WELFARE = [0.9945, 0.9975, 1.0023, 1.00031] as const;
const PRICES = [0.9887, 1.0173, 1.0084, 0.999] as const;

const outcome = (code: string, k: number): EconomyOutcome => ({
  code,
  wage: PRICES[k]! * 0.997,
  priceIndex: PRICES[k]!,
  realWage: 0.997,
  income: PRICES[k]! * WELFARE[k]!,
  welfare: WELFARE[k]!,
  firstOrder: { termsOfTrade: -0.5, volumeOfTrade: 0.125, efficiency: 0, transfers: 0.25, total: -0.125 },
  exports: both((n, i) => i === k && n !== i),
  imports: both((n, i) => n === k && n !== i),
  domestic: both((n, i) => n === k && i === k),
  revenue: [0, k * 1000],
  deficit: [10, 10],
});

export const MADE: Counterfactual = {
  converged: true,
  method: 'fixed point',
  iterations: 30,
  residual: 2.8e-13,
  logs: new Float64Array(4),
  residuals: { markets: 2.8e-13, trade: 1e-14, budget: 1e-15 },
  numeraire: 'world output',
  deficits: 'additive',
  baseline: BASELINE,
  economies: CODES.map(outcome),
  flows: AFTER,
  prices: Float64Array.from(PRICES),
  unitCosts: Float64Array.from(PRICES),
  output: new Float64Array(4).fill(1),
  spending: new Float64Array(4).fill(1),
  notes: [{ code: 'built', text: 'domestic sales were built' }],
};

export const SCENARIO: Scenario = {
  title: 'China buys nothing from the United States, which puts 60 points on its goods',
  description: 'Made up.',
  baseline: 'made_world',
  deficits: 'additive',
  groups: {},
  shocks: [
    { kind: 'tariff', exporters: ['CHN'], importers: ['USA'], points: 60 },
    { kind: 'ban', exporters: ['USA'], importers: ['CHN'] },
  ],
  sources: ['nobody'],
};

export const SIMULATION: Simulation = { scenario: SCENARIO, made: MADE };

function around(factor: number): Interval {
  const [near, far] = [1 + (factor - 1) * 0.5, 1 + (factor - 1) * 2];
  return [Math.min(near, far), factor, Math.max(near, far)];
}
const ratio = ([before, after]: readonly [number, number]): Interval => around(after / before);

/** The same with percentiles of draws: from half to twice the change. */
export const DRAWN: Simulation = {
  scenario: { ...SCENARIO, uncertainty: { draws: 1000, seed: 7, theta: 0.25 } },
  made: {
    ...MADE,
    economies: MADE.economies.map((one) => ({
      ...one,
      intervals: {
        wage: around(one.wage),
        priceIndex: around(one.priceIndex),
        realWage: around(one.realWage),
        income: around(one.income),
        welfare: around(one.welfare),
        exports: ratio(one.exports),
        imports: ratio(one.imports),
        domestic: ratio(one.domestic),
        revenue: around(one.revenue[1]),
      },
    })),
    draws: {
      draws: 1000,
      seed: 7,
      failed: 2,
      prices: [MADE.prices, MADE.prices, MADE.prices],
      output: [MADE.output, MADE.output, MADE.output],
      unitCosts: [MADE.output, MADE.output, MADE.output],
      spending: [MADE.output, MADE.output, MADE.output],
    },
  },
};
