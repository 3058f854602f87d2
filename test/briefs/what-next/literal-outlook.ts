import type { Outlook, OutlookPoint } from '../../../src/model/outlook.js';
import { monthPeriod } from '../../../src/model/period.js';

const point = (month: number, median: number, came: number | null): OutlookPoint => ({
  period: monthPeriod(2024, month),
  median: median * 1e9,
  mean: median * 1.01e9,
  lo50: median * 0.95e9,
  hi50: median * 1.05e9,
  lo80: median * 0.9e9,
  hi80: median * 1.1e9,
  lo95: median * 0.8e9,
  hi95: median * 1.2e9,
  known: 0,
  yearBefore: 40e9,
  came: came === null ? null : came * 1e9,
});

/** Two months ahead of a year of forty billions, of which what came lies inside, and above. */
export const made: Outlook = {
  series: {
    reporter: 'USA',
    partner: 'CHN',
    flow: 'imports',
    product: 'goods',
    currency: 'USD',
    publisher: 'US Census',
    tables: ['c5700'],
    valuation: 'customs value',
    asOf: '2024-06-30',
    released: ['2024-01-31', '2024-02-29'],
    last: monthPeriod(2024, 2),
  },
  months: 1,
  past: Array.from({ length: 12 }, (_, t) => ({ period: monthPeriod(2023, t + 1), value: 40e9 })),
  points: [point(1, 38, 36), point(2, 30, 37)],
  whole: { ...point(1, 68, 73), period: { start: '2024-01', months: 2 }, yearBefore: 80e9 },
  statements: [
    {
      found: {
        statement: { kind: 'falls', amount: 5, period: { start: '2024-01', months: 2 } },
        base: 80e9,
        probability: 0.8,
        simulationError: 0.004,
        paths: 10_000,
        seed: 1,
      },
      score: { came: true, value: 73e9, base: 80e9, brier: 0.04, log: 0.223 },
    },
  ],
  forecast: {
    model: 'combination of a, b',
    origin: monthPeriod(2023, 12),
    points: [],
    members: [
      { label: 'model a', weight: 0.5, error: 0.1 },
      { label: 'model b', weight: 0.5, error: 0.1 },
    ],
    calendar: [
      { name: 'Lunar New Year, days -14 to -1', estimate: 0.1, se: 0.02 },
      { name: 'leap year', estimate: 0.05, se: 0.02 },
    ],
    scaled: 1,
    joint: { scale: 'log', mean: [], covariance: [], regimes: [{ share: 1, factor: 1 }] },
    backtest: { origins: 6, points: 60, mase: 0.8, coverage80: 50, coverage95: 90 },
    converged: true,
    iterations: 100,
    residual: 1e-7,
    notes: [],
  },
  known: { first: '2020-01', months: 48, held: 48 },
  notes: [{ code: 'own', text: 'a remark of the series' }],
};
