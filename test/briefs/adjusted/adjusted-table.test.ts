import { describe, expect, it } from 'vitest';
import { adjustedChart } from '../../../src/briefs/adjusted/adjusted-chart.js';
import { adjustedRows, adjustedTable } from '../../../src/briefs/adjusted/index.js';
import { chartSvg } from '../../../src/briefs/chart.js';
import type { AdjustedMonth, AdjustedSeries } from '../../../src/model/adjustment.js';
import { monthPeriod } from '../../../src/model/period.js';

const month = (k: number): AdjustedMonth => ({
  period: monthPeriod(2023 + Math.floor(k / 12), (k % 12) + 1),
  original: k === 5 ? null : 40e9,
  adjusted: k === 5 ? null : 38e9,
  trend: 38e9,
  seasonal: k === 20 ? 1.2 : 1,
  calendar: 1,
});
const MONTHS = Array.from({ length: 24 }, (_, k) => month(k));

const made: AdjustedSeries = {
  series: {
    reporter: 'USA',
    partner: 'CHN',
    flow: 'imports',
    product: 'goods',
    currency: 'USD',
    publisher: 'US Census',
    tables: ['c5700'],
    valuation: 'customs value',
    asOf: '2025-06-30',
    released: ['2025-01-31', '2025-02-28'],
    last: monthPeriod(2024, 12),
  },
  adjustment: {
    mode: 'multiplicative',
    seasonal: true,
    months: MONTHS,
    growth: MONTHS.map(({ period }, k) => ({ period, month: k === 0 ? null : 1.5, quarter: k < 6 ? null : -2.5 })),
    calendar: [{ name: 'leap year', estimate: 0.05, se: 0.02 }],
    outliers: [{ kind: 'additive', period: monthPeriod(2024, 2), estimate: -0.5, se: 0.05, t: -10, percent: -39.3 }],
    critical: 3.9,
    tests: {
      original: [{ name: 'QS', value: 100, df: [2], p: 1e-20 }],
      adjusted: [{ name: 'QS', value: 0, df: [2], p: 1 }],
    },
    m7: 0.2,
    revisions: { origins: 24, later: 12, level: 1.1, month: 1.6, quarter: 0.8, turned: 2 },
    model: 'X-11',
    converged: true,
    iterations: 9,
    residual: 1e-8,
    notes: [],
  },
  outliers: [
    {
      kind: 'additive',
      period: monthPeriod(2024, 2),
      estimate: -0.5,
      se: 0.05,
      t: -10,
      percent: -39.3,
      measures: [],
    },
  ],
  measuresFrom: '2018-04-04',
  notes: [{ code: 'own', text: 'a remark' }],
};

const words = (of: AdjustedSeries): string => adjustedTable(of).replace(/\s+/g, ' ');

describe('adjustedTable', () => {
  it('fits, and says whose figures, growth, revisions, outliers and tests', () => {
    for (const line of adjustedTable(made).split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    const text = words(made);
    for (const part of [
      'unit USD · valued customs value',
      'source US Census, c5700',
      'from 2023-01 to 2024-12, 23 of 24 months known',
      '$38bn ($40bn as published), +1.5 % on November 2024. Its last three months: −2.5 % on the three before. [modelled]',
      'moved by 1.1 % within 12 months',
      'the sign turned 2 of 24 times',
      '2024-02 one month off −39.3 % −10.0 no measure in the store at that date',
      'that they coincide does not say that one made the other',
      'highest in September 2024 +20.0 %',
      'in the original QS 100.0 (p < 0.001); adjusted QS 0.0 (p = 1.00)',
      'a remark',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/NaN|undefined|null/);
  });

  it('says where the list of measures begins, or that there is none', () => {
    const old = { ...made.outliers[0]!, period: monthPeriod(2015, 3) };
    expect(words({ ...made, outliers: [old] })).toContain('its list of this pair begins in 2018-04');
    expect(words({ ...made, measuresFrom: null })).toContain('no measure of this pair in the store');
  });

  it('leaves out what is not there: outliers, revisions, a season', () => {
    const text = words({
      ...made,
      outliers: [],
      adjustment: { ...made.adjustment, outliers: [], revisions: null, seasonal: false },
    });
    expect(text).not.toContain('Outliers, and');
    expect(text).not.toContain('will be revised');
    expect(text).toContain('none is taken out: the tests find none');
    expect(text).toContain('without the calendar:');
  });
});

describe('adjusted rows and chart', () => {
  it('have a row a month, empty where a month is missing', () => {
    const { columns, rows } = adjustedRows(made);
    expect(rows).toHaveLength(24);
    const cell = (row: number, name: string) => rows[row]![columns.indexOf(name)];
    expect([cell(5, 'published'), cell(5, 'adjusted'), cell(5, 'currency')]).toEqual(['', '', 'USD']);
    expect(cell(13, 'outlier')).toBe('additive');
  });

  it('draws two lines of different weight, with the gap and a rule at the outlier', async () => {
    const chart = adjustedChart(made);
    expect(chart.kind === 'lines' && chart.rules).toMatchObject([{ at: '2024-02', key: '1' }]);
    const svg = await chartSvg(chart);
    expect(svg).toMatch(/stroke-width="2"/);
    expect(svg).toMatch(/stroke-width="1.25"/);
    expect(svg).not.toContain('NaN');
  });
});
