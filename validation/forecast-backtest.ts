import { addScores, asBacktest, NO_SCORES, type Scores, scoreLook } from '../src/forecast/backtest.js';
import { DEFAULT_METHODS, DEFAULT_WEIGHTS } from '../src/forecast/default-methods.js';
import { type LookedAhead, lookAhead } from '../src/forecast/look-ahead.js';
import type { ForecastBacktest } from '../src/model/forecast.js';
import { readRows } from './csv.js';
import { missing, type Outcome, type Row, shared } from './reference.js';

const REFERENCE = 'data/forecast_reference.csv';
const SERIES = 'data/trade_monthly_asia.csv';
const START = 2001 * 12;
const HORIZON = 12;
/** Months between origins, as the reference has them. */
const EVERY: Readonly<Record<string, number>> = {
  'USA-exports': 1,
  'USA-imports': 1,
  'KOR-imports': 1,
  'KOR-exports': 6,
  'JPN-exports': 6,
  'JPN-imports': 6,
};
/** The issue's bars for the default method. */
const MASE = 0.88;
const COVERAGE = { 80: [77, 85], 95: [93, 97] } as const;
const SECONDS = 0.5;

type Look = Pick<LookedAhead, 'mean' | 'covariance' | 'scale'>;
type Way = (values: Float64Array, horizon: number) => Look;

interface Measured extends ForecastBacktest {
  readonly name: string;
  readonly secondsEach: number;
}

/** Last year again. Source: Hyndman and Athanasopoulos 2021, section 5.2. */
const seasonalNaive: Way = (values, horizon) => {
  const change = values.slice(12).map((value, t) => (value - values[t]!) ** 2);
  const variance = change.reduce((sum, square) => sum + square, 0) / change.length;
  const covariance = Float64Array.from({ length: horizon ** 2 }, (_, at) => (at % (horizon + 1) === 0 ? variance : 0));
  return { mean: values.slice(-12).slice(0, horizon), covariance, scale: 'plain' };
};

const WAYS: readonly (readonly [string, Way])[] = [
  ['seasonal naive', seasonalNaive],
  ...[...DEFAULT_METHODS.map((one) => [one]), DEFAULT_METHODS].map((methods) => {
    const name = methods.length === 1 ? `${methods[0]!.name} alone, in logs, with calendar` : 'default';
    const way: Way = (values, horizon) =>
      lookAhead(values, START, horizon, { methods, weights: DEFAULT_WEIGHTS, calendar: true })!;
    return [name, way] as const;
  }),
];

function measured([name, way]: (typeof WAYS)[number], series: ReadonlyMap<string, Float64Array>): Measured {
  let all: Scores = NO_SCORES;
  const before = process.cpuUsage();
  for (const [key, values] of series)
    for (let origin = 2014 * 12 - START; origin < values.length; origin += EVERY[key]!) {
      const look = way(values.slice(0, origin), Math.min(HORIZON, values.length - origin));
      all = addScores(all, scoreLook(values, origin, look));
    }
  const { user, system } = process.cpuUsage(before);
  return { name, ...asBacktest(all), secondsEach: (user + system) / 1e6 / all.origins };
}

const row = (what: string, reference: string, ours: number, tolerance: string, ok: boolean): Row => ({
  what,
  reference,
  ours: ours.toFixed(4),
  distance: '',
  tolerance,
  ok,
});

const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;

function bars({ mase, coverage80, coverage95, secondsEach }: Measured): Row[] {
  return [
    row('default: MASE', '0.904, R: mean of three', mase, `at most ${MASE}`, mase <= MASE),
    row('default: coverage of 80 %', '80', coverage80, COVERAGE[80].join(' to '), within(coverage80, COVERAGE[80])),
    row('default: coverage of 95 %', '95', coverage95, COVERAGE[95].join(' to '), within(coverage95, COVERAGE[95])),
    row('default: CPU seconds a fit', '', secondsEach, `under ${SECONDS}`, secondsEach < SECONDS),
  ];
}

/** Beside the bars, every method's scores, ours and the reference's. */
function listed(ours: readonly Measured[]): string[] {
  const theirs = new Map<string, Map<string, string>>();
  for (const line of readRows(shared(REFERENCE))) {
    if (line.series !== 'ALL' || !line.sample!.startsWith('252') || line.h !== '') continue;
    const name = line.spec!.replace('rolling backtest: ', '');
    theirs.set(name, (theirs.get(name) ?? new Map()).set(line.quantity!, line.value!));
  }
  const number = (value: string | undefined): string =>
    (value === undefined ? '–' : Number(value).toFixed(3)).padStart(8);
  return [
    `${'method'.padEnd(62)}${'MASE'.padStart(8)}${'in 80'.padStart(8)}${'in 95'.padStart(8)}  CPU s a fit`,
    ...[...theirs].map(
      ([name, of]) =>
        `${`R: ${name}`.padEnd(62)}${number(of.get('MASE'))}${number(of.get('coverage80_percent'))}${number(of.get('coverage95_percent'))}`,
    ),
    ...ours.map(
      ({ name, mase, coverage80, coverage95, secondsEach }) =>
        `${`ours: ${name}`.padEnd(62)}${[mase, coverage80, coverage95].map((one) => number(String(one))).join('')}  ${secondsEach.toFixed(3)}`,
    ),
  ];
}

/** The rolling backtest of the reference: 252 origins from December 2013 to November 2019 on six series, horizons of 1 to 12 months. */
export function forecastBacktest(): Outcome {
  const title = 'Forecasts of 2014 to 2019 from 252 origins, against R 4.2.2 and its package forecast 8.20';
  const gone = missing(title, REFERENCE) ?? missing(title, SERIES);
  if (gone !== null) return gone;
  const rows = readRows(shared(SERIES));
  const series = new Map(
    Object.keys(EVERY).map((key) => {
      const own = rows.filter(({ reporter, flow }) => `${reporter}-${flow}` === key);
      return [key, Float64Array.from(own, ({ value }) => Number(value))] as const;
    }),
  );
  const ours = WAYS.map((way) => measured(way, series));
  for (const line of listed(ours)) console.log(`  ${line}`);
  const naive = ours[0]!.mase;
  return {
    title,
    rows: [
      row('seasonal naive: MASE, as the reference has it', '1.1085', naive, '1e-4', Math.abs(naive - 1.1085) < 1e-4),
      ...bars(ours.at(-1)!),
    ],
  };
}
