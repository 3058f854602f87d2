import type { BriefInput } from '../../src/model/brief-input.js';
import type { Flow } from '../../src/model/flow.js';
import type { Indicator, Observation, Status } from '../../src/model/observation.js';
import { monthPeriod, type Period, yearPeriod } from '../../src/model/period.js';
import type { Policy } from '../../src/model/policy.js';
import type { Rate } from '../../src/model/rate.js';

interface Row {
  readonly reporter?: string;
  readonly partner?: string;
  readonly flow: Flow;
  readonly period: Period;
  readonly value: number;
  readonly half?: number;
  readonly indicator?: Indicator;
  readonly currency?: 'USD' | 'CNY';
  readonly publisher?: string;
  readonly released: string;
  readonly status?: Status;
  readonly table?: string;
}

export function row(r: Row): Observation {
  const indicator = r.indicator ?? 'value';
  const half = r.half ?? (indicator === 'growth_yoy' ? 0.05 : 5e6);
  return {
    reporter: r.reporter ?? 'CHN',
    partner: r.partner ?? 'USA',
    flow: r.flow,
    product: 'goods',
    period: r.period,
    indicator,
    currency: r.currency ?? 'USD',
    value: r.value,
    low: r.value - half,
    high: r.value + half,
    publisher: r.publisher ?? 'GACC',
    table: r.table ?? 'annual totals by partner',
    via: ['TASS'],
    status: r.status ?? 'first_published',
    released: r.released,
  };
}

const level = (year: number, flow: Flow, billions: number, rate?: number): Observation[] => {
  const at = { flow, period: yearPeriod(year), released: `${year + 1}-01-12` };
  return [
    row({ ...at, value: billions * 1e9 }),
    ...(rate === undefined ? [] : [row({ ...at, value: rate, indicator: 'growth_yoy' })]),
  ];
};

/** China's figures as its customs office first published them; 2021 is left out on purpose. */
export const OWN: readonly Observation[] = [
  ...level(2018, 'total', 633.5),
  ...level(2019, 'total', 541.2, -14.6),
  ...level(2020, 'total', 586.72, 8.3),
  ...level(2022, 'total', 759.43, 0.6),
  ...level(2023, 'total', 664.45, -11.6),
  row({ flow: 'exports', period: yearPeriod(2023), value: -13.1, indicator: 'growth_yoy', released: '2024-01-12' }),
  ...level(2023, 'imports', 164.16, -6.8),
  ...[
    [2022, 582.756, 178.957],
    [2023, 501.221, 165.157],
  ].flatMap(([year, sold, bought]) =>
    (['exports', 'imports'] as const).map((flow) =>
      row({
        flow,
        period: yearPeriod(year!),
        value: (flow === 'exports' ? sold! : bought!) * 1e9,
        publisher: 'UN Comtrade',
        table: 'annual totals',
        status: 'final',
        released: '2025-06-30',
      }),
    ),
  ),
];

/** The partner's months, 2021 to 2023, one of them (June 2022, both ways) missing. */
export const MIRROR: readonly Observation[] = [2021, 2022, 2023].flatMap((year) =>
  Array.from({ length: 12 }, (_, i) => i + 1)
    .filter((month) => !(year === 2022 && month === 6))
    .flatMap((month) =>
      (['exports', 'imports'] as const).map((flow) =>
        row({
          reporter: 'USA',
          partner: 'CHN',
          flow,
          period: monthPeriod(year, month),
          value: ((flow === 'imports' ? 36 : 12) + (month === 10 ? 4 : 0) - (year === 2023 ? 2 : 0)) * 1e9,
          half: 5e4,
          publisher: 'US Census',
          table: 'trade with China',
          status: 'revised',
          released: `${year + 1}-03-31`,
        }),
      ),
    ),
);

const RATES: readonly Rate[] = [2022, 2023].flatMap((year) =>
  Array.from({ length: 12 }, (_, i) => ({
    currency: 'CNY' as const,
    period: monthPeriod(year, i + 1),
    basis: 'period average' as const,
    value: year === 2022 ? 6.73 : 7.08,
    publisher: 'Federal Reserve',
    table: 'G.5',
    via: [],
    status: 'first_published' as const,
    released: `${year}-12-31`,
  })),
);

export const POLICY: Policy = {
  id: 'A',
  announced: '2022-10-07',
  effective: '2022-10-07',
  ended: '2023-11-17',
  by: 'USA',
  on: 'CHN',
  direction: 'USA export to CHN',
  type: 'export_control',
  instrument: 'a rule',
  goods: 'advanced chips & <tools>',
  hsCodes: '',
  ratePercent: '',
  coveredUsdBillion: null,
  verification: 'verified',
  source: 'a register',
};

export const INPUT: BriefInput = {
  reporter: 'CHN',
  partner: 'USA',
  period: yearPeriod(2023),
  asOf: '2026-01-31',
  own: OWN,
  mirror: MIRROR,
  world: [
    row({ partner: 'WLD', flow: 'total', period: yearPeriod(2023), value: 5.94e12, half: 5e9, released: '2024-01-12' }),
  ],
  rates: RATES,
  policies: [
    POLICY,
    { ...POLICY, id: 'B', effective: '2024-03-01', ended: null },
    { ...POLICY, id: 'C', effective: '2018-07-06', ended: '2020-02-14' },
  ],
  held: [
    {
      reporter: 'CHN',
      partner: 'USA',
      flow: 'total',
      product: 'goods',
      currency: 'USD',
      publisher: 'GACC',
      months: 12,
      first: '2018-01',
      last: '2023-01',
      rows: 5,
    },
  ],
};
