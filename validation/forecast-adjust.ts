import { findOutliers } from '../src/forecast/adjust/find-outliers.js';
import { seasonTests } from '../src/forecast/adjust/season-tests.js';
import { x11 } from '../src/forecast/adjust/x11.js';
import { arima, predictArima } from '../src/forecast/arima.js';
import { AIRLINE } from '../src/forecast/arima-spec.js';
import { lunarNewYear, type Window } from '../src/forecast/lunar-new-year.js';
import { tradingDays } from '../src/forecast/trading-days.js';
import { monthAt } from '../src/model/period.js';
import { AIRLINE_PASSENGERS, AIRLINE_START, dayBeforeEaster } from './airline.js';
import { readRows } from './csv.js';
import { row } from './forecast-row.js';
import { missing, type Outcome, type Row, shared } from './reference.js';

const REFERENCE = 'data/forecast_reference.csv';
const SERIES = 'data/trade_monthly_asia.csv';
const START = 2001 * 12;
const AHEAD = 12;
const LIKELIHOOD = 1e-3;
/** The averages agree to the ninth digit; what is left comes from the last digits of fitted coefficients, through the year that is looked ahead. */
const TABLE = 1e-4;
const CNY3: readonly Window[] = [
  [-7, -1],
  [0, 6],
  [7, 20],
];

type Line = Readonly<Record<string, string>>;

/** A whole table of X-13, month by month: the worst of them. */
function tableRow(name: string, lines: readonly Line[], quantity: string, ours: Float64Array): Row {
  const own = lines.filter((line) => line.quantity === quantity);
  const distances = own.map((line, t) => Math.abs(ours[t]! / Number(line.value) - 1));
  const worst = distances.indexOf(Math.max(...distances));
  const what = `${name}: ${quantity}, ${own[worst]!.period}, the worst of ${own.length}`;
  return row(what, Number(own[worst]!.value), ours[worst]!, distances[worst]!, TABLE);
}

function seriesRows(name: string, holiday: boolean, all: readonly Line[]): Row[] {
  const [reporter, flow] = name.split('-');
  const values = Float64Array.from(
    readRows(shared(SERIES)).filter((line) => line.reporter === reporter && line.flow === flow),
    (line) => Number(line.value),
  );
  const lines = all.filter((line) => line.series === name && line.spec!.startsWith('X-13'));
  const y = values.map(Math.log);
  const columns = holiday ? CNY3.map((window) => lunarNewYear(START, y.length + AHEAD, window)) : [];
  const fit = arima(
    y,
    AIRLINE,
    columns.map((column) => column.slice(0, y.length)),
  )!;
  const { completed } = predictArima(y, fit, AHEAD, columns);
  const freed = completed.map((value, t) =>
    Math.exp(value - columns.reduce((sum, column, i) => sum + fit.slopes[i]! * column[t]!, 0)),
  );
  const parts = x11(freed, START, { mode: 'multiplicative', seasonal: '3x5', trend: 13 });
  const single = (quantity: string): number => Number(lines.find((line) => line.quantity === quantity)!.value);
  const likelihood = single('loglikelihood_log_scale');
  // the density of values is that of their logs over the values themselves
  const aicc = fit.aicc + 2 * y.slice(13).reduce((sum, value) => sum + value, 0);
  return [
    row(`${name}: log likelihood`, likelihood, fit.logLikelihood, Math.abs(fit.logLikelihood - likelihood), LIKELIHOOD),
    row(`${name}: AICc`, single('aicc_original_scale'), aicc, Math.abs(aicc - single('aicc_original_scale')), 1e-2),
    tableRow(name, lines, 'seasonal_factor_D10', parts.seasonal),
    tableRow(name, lines, 'seasonally_adjusted_D11', parts.adjusted),
    tableRow(name, lines, 'trend_D12', parts.trend),
  ];
}

/** X-11 on two series of trade, against X-13ARIMA-SEATS 1.1 build 61. */
export function adjustmentTables(): Outcome {
  const title = 'Seasonal adjustment: tables of X-11, against X-13ARIMA-SEATS 1.1 b61';
  const gone = missing(title, REFERENCE) ?? missing(title, SERIES);
  if (gone) return gone;
  const all = readRows(shared(REFERENCE));
  return { title, rows: [...seriesRows('USA-exports', false, all), ...seriesRows('USA-imports', true, all)] };
}

/** As printed by `summary(seas(AirPassengers))`, R package seasonal, with X-13ARIMA-SEATS: estimate and standard error; and its `qs`. */
const PRINTED = {
  Weekday: [-0.0029497, 0.0005232],
  'Easter[1]': [0.0177674, 0.007158],
  'AO1951.May': [0.1001558, 0.0204387],
} as const;
const MOVING = [0.1156204, 0.49736] as const;
const QS = 167.65;

/** Outliers, calendar and the test QS on the best-known monthly series. */
export function adjustmentOutliers(): Outcome {
  const { length } = AIRLINE_PASSENGERS;
  const leap = (t: number): number => {
    const month = AIRLINE_START + t;
    return month % 12 === 1 ? new Date(Date.UTC(Math.floor(month / 12), 2, 0)).getUTCDate() / 28.25 : 1;
  };
  const y = Float64Array.from(AIRLINE_PASSENGERS, (value, t) => Math.log(value / leap(t)));
  const found = findOutliers(y, AIRLINE, [tradingDays(AIRLINE_START, length), dayBeforeEaster(AIRLINE_START, length)])!;
  const named = found.outliers.map(({ kind, at }) => `${kind} ${monthAt(AIRLINE_START + at)}`).join(', ');
  const { slopes, slopeErrors, coefficients } = found.fit;
  const printed = (what: string, reference: number, ours: number, digit: number): Row =>
    row(what, reference, ours, Math.abs(ours - reference), digit);
  const qs = seasonTests(Float64Array.from(AIRLINE_PASSENGERS), AIRLINE_START).find(({ name }) => name === 'QS')!;
  return {
    title: 'Seasonal adjustment: outliers, calendar and QS of the airline series, against X-13ARIMA-SEATS as printed',
    rows: [
      {
        what: 'outliers found',
        reference: 'additive 1951-05',
        ours: named,
        distance: '',
        tolerance: 'the same',
        ok: named === 'additive 1951-05',
      },
      ...Object.entries(PRINTED).flatMap(([name, [estimate, se]], i) => [
        printed(`${name}: estimate`, estimate, slopes[i]!, 1e-7),
        printed(`${name}: standard error`, se, slopeErrors[i]!, 1e-7),
      ]),
      ...MOVING.map((value, i) => printed(`moving average ${i === 0 ? 1 : 12}`, value, -coefficients[i]!, 1e-5)),
      printed('QS of the series as it is', QS, qs.value, 0.005),
    ],
  };
}
