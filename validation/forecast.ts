import { arima, predictArima } from '../src/forecast/arima.js';
import type { ArimaSpec } from '../src/forecast/arima-spec.js';
import { arimaStateSpace } from '../src/forecast/arima-state-space.js';
import { ets } from '../src/forecast/ets.js';
import { etsRun } from '../src/forecast/ets-filter.js';
import { multiplicativeOutlook } from '../src/forecast/ets-multiplicative.js';
import type { EtsParameters, EtsSpec } from '../src/forecast/ets-spec.js';
import { lunarNewYear, type Window } from '../src/forecast/lunar-new-year.js';
import { accumulated } from '../src/forecast/method.js';
import { thetaClassical } from '../src/forecast/theta-classical.js';
import { kalman } from '../src/kernels/kalman.js';
import { readRows } from './csv.js';
import { row } from './forecast-row.js';
import { missing, type Outcome, type Row, shared } from './reference.js';

const REFERENCE = 'data/forecast_reference.csv';
const SERIES = 'data/trade_monthly_asia.csv';
/** The bars: of log likelihoods absolute, of forecasts and bounds relative. */
const LIKELIHOOD = 1e-3;
const FORECAST = 1e-3;
/** R starts what differencing needs with this variance, in units of the process's, and leaves values out that are less sure than a hundredth. */
const R_PRIOR = 1e6;
const HORIZON = 12;
const Z80 = 1.2815515655446004;
const Z95 = 1.959963984540054;

type Line = Readonly<Record<string, string>>;

/** The lines of one specification on one series. */
interface Case {
  readonly name: string;
  readonly spec: string;
  readonly y: Float64Array;
  readonly start: number;
  /** NaN where the reference has no such figure. */
  value(quantity: string, h?: number): number;
}

function cases(): Case[] {
  const rows = readRows(shared(SERIES));
  const groups = new Map<string, Line[]>();
  for (const line of readRows(shared(REFERENCE))) {
    if (!/^(ARIMA|ETS|Theta|seasonal naive)/.test(line.spec!)) continue;
    const key = `${line.series}|${line.sample}|${line.spec}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map((lines) => {
    const { series, sample, spec } = lines[0] as Required<Line>;
    const [reporter, flow] = series!.split('-');
    const last = sample!.split('..')[1]!;
    const own = rows.filter((row) => row.reporter === reporter && row.flow === flow && row.period! <= last);
    // the reference is in millions, and R's prior depends on the unit
    const unit = /thousand/.test(own[0]?.unit ?? '') ? 1000 : 1;
    const values = Float64Array.from(own, (row) => Number(row.value) / unit);
    return {
      name: `${series} to ${last}: ${spec}`,
      spec: spec!,
      y: / log\b/.test(spec!) ? values.map(Math.log) : values,
      start: 2001 * 12,
      value: (quantity, h) => {
        const line = lines.find((one) => one.quantity === quantity && one.h === (h === undefined ? '' : String(h)));
        return line === undefined ? NaN : Number(line.value);
      },
    };
  });
}

/** Means and bounds of all horizons against the reference, the worst of them. */
function worst(one: Case, mean: Float64Array, error: ArrayLike<number>): Row {
  const log = / log\b/.test(one.spec);
  const back = (value: number): number => (log ? Math.exp(value) : value);
  let found = { what: '', reference: NaN, ours: NaN, distance: -1 };
  for (let h = 1; h <= HORIZON; h++) {
    const [m, e] = [mean[h - 1]!, error[h - 1]!];
    const figures: [string, number][] = [
      ['forecast', m],
      ['lower80', m - Z80 * e],
      ['upper80', m + Z80 * e],
      ['lower95', m - Z95 * e],
      ['upper95', m + Z95 * e],
    ];
    for (const [what, value] of figures) {
      const reference = one.value(what, h);
      const ours = back(value);
      const distance = Math.abs(ours / reference - 1);
      if (!(distance <= found.distance)) found = { what: `${what} ${h}`, reference, ours, distance };
    }
  }
  return row(`${one.name}: ${found.what}, the worst of 60`, found.reference, found.ours, found.distance, FORECAST);
}

function specOf(text: string): { spec: ArimaSpec; windows: readonly Window[]; fixed?: readonly number[] } {
  const [p, d, q, P, D, Q] = text.match(/\d+/g)!.map(Number) as [number, number, number, number, number, number];
  const windows: Window[] = /CNY3/.test(text)
    ? [
        [-7, -1],
        [0, 6],
        [7, 20],
      ]
    : /CNY1/.test(text)
      ? [[0, 6]]
      : [];
  const fixed = /fixed coefs (.*)$/.exec(text)?.[1]?.split('/').map(Number);
  const spec = { p, d, q, seasonalP: P, seasonalD: D, seasonalQ: Q, season: 12, constant: false };
  return fixed === undefined ? { spec, windows } : { spec, windows, fixed };
}

/** The log likelihood as R has it: a finite prior, and values that are unsure under it left out. */
function asR(y: Float64Array, spec: ArimaSpec, coefficients: ArrayLike<number>): number {
  const { errors, variances } = kalman(y, arimaStateSpace(spec, coefficients, R_PRIOR));
  let [squares, logs, count] = [0, 0, 0];
  variances.forEach((variance, t) => {
    if (!(variance < 1e4)) return;
    squares += errors[t]! ** 2 / variance;
    logs += Math.log(variance);
    count++;
  });
  return -(count * (Math.log((2 * Math.PI * squares) / count) + 1) + logs) / 2;
}

function arimaRows(one: Case): Row[] {
  const { spec, windows, fixed } = specOf(one.spec);
  const columns = windows.map((window) => lunarNewYear(one.start, one.y.length + HORIZON, window));
  const fit = arima(
    one.y,
    spec,
    columns.map((column) => column.slice(0, one.y.length)),
    fixed,
  );
  if (fit === null) return [row(one.name, NaN, NaN, NaN, LIKELIHOOD)];
  const reference = one.value('loglik_log_scale');
  const freed = one.y.map(
    (value, t) => value - columns.reduce((sum, column, i) => sum + fit.slopes[i]! * column[t]!, 0),
  );
  const ours = asR(freed, spec, fit.coefficients);
  const rows = [
    row(`${one.name}: log likelihood with R's prior`, reference, ours, Math.abs(ours - reference), LIKELIHOOD),
    // exact: what the prior adds is R's
    row(`${one.name}: log likelihood, exact`, ours, fit.logLikelihood, Math.abs(ours - fit.logLikelihood), 5e-3),
  ];
  if (fixed !== undefined) return rows;
  const { mean, covariance } = predictArima(one.y, fit, HORIZON, columns);
  const error = Float64Array.from({ length: HORIZON }, (_, k) => Math.sqrt(covariance[k * HORIZON + k]!));
  return [...rows, worst(one, mean, error)];
}

function etsRows(one: Case): Row[] {
  const [, error, , season] = /ETS\((.),(.),(.)\)/.exec(one.spec) as unknown as [string, 'A' | 'M', string, 'A' | 'M'];
  const damped = /damped/.test(one.spec);
  const spec: EtsSpec = { error, trend: damped ? 'Ad' : 'A', season, period: 12 };
  const state = (k: number) => one.value(k === 11 ? 'par:s11_implied' : `par:s${k}`);
  const parameters: EtsParameters = {
    alpha: one.value('par:alpha'),
    beta: one.value('par:beta'),
    gamma: one.value('par:gamma'),
    phi: damped ? one.value('par:phi') : 1,
    level: one.value('par:l'),
    slope: one.value('par:b'),
    seasons: Float64Array.from({ length: 12 }, (_, k) => state(11 - k)),
  };
  const run = etsRun(one.y, spec, parameters)!;
  const squares = run.errors.reduce((sum, e) => sum + e * e, 0);
  const ours = -(one.y.length * Math.log(squares) + 2 * run.logScale) / 2;
  const reference = one.value('loglik_R_ets_convention');
  const variance = squares / (one.y.length - (damped ? 17 : 16));
  // R's recursion of means of such models leaves one damping out, as if the last slope were that much larger
  const last = damped ? { ...run, slope: run.slope / parameters.phi } : run;
  const outlook =
    error === 'M'
      ? multiplicativeOutlook(spec, parameters, last, variance, HORIZON)
      : additive(parameters, run, variance);
  const fit = ets(one.y, spec);
  const gain = (fit?.logLikelihood ?? NaN) - reference;
  return [
    row(`${one.name}: log likelihood at R's parameters`, reference, ours, Math.abs(ours - reference), LIKELIHOOD),
    worst(one, outlook.mean, outlook.variance.map(Math.sqrt)),
    {
      ...row(
        `${one.name}: log likelihood at ours, not below`,
        reference,
        fit?.logLikelihood ?? NaN,
        Math.max(0, -gain),
        LIKELIHOOD,
      ),
      ok: gain > -LIKELIHOOD,
    },
  ];
}

function additive(
  { alpha, beta, gamma }: EtsParameters,
  { level, slope, seasons }: NonNullable<ReturnType<typeof etsRun>>,
  variance: number,
) {
  const psi = Float64Array.from({ length: HORIZON }, (_, h) =>
    h === 0 ? 1 : alpha + beta * h + (h % 12 === 0 ? gamma : 0),
  );
  const covariance = accumulated(psi, variance, HORIZON);
  return {
    mean: Float64Array.from({ length: HORIZON }, (_, h) => level + (h + 1) * slope + seasons[h % 12]!),
    variance: Float64Array.from({ length: HORIZON }, (_, h) => covariance[h * HORIZON + h]!),
  };
}

function rowsOf(one: Case): Row[] {
  if (one.spec.startsWith('ARIMA')) return arimaRows(one);
  if (one.spec.startsWith('ETS')) return etsRows(one);
  if (one.spec.startsWith('Theta')) {
    const found = thetaClassical(one.y, 12, HORIZON)!;
    return [worst(one, found.mean, found.error)];
  }
  return [worst(one, one.y.slice(-12), seasonalNaiveErrors(one.y))];
}

/** Root mean square of changes over a year. */
function seasonalNaiveErrors(y: Float64Array): Float64Array {
  let sum = 0;
  for (let t = 12; t < y.length; t++) sum += (y[t]! - y[t - 12]!) ** 2;
  return new Float64Array(HORIZON).fill(Math.sqrt(sum / (y.length - 12)));
}

/** Fixed specifications against R 4.2.2 and its package forecast 8.20. */
export function forecastModels(): Outcome {
  const title = 'Forecast models of fixed specification, against R 4.2.2 and its package forecast 8.20';
  return missing(title, REFERENCE) ?? missing(title, SERIES) ?? { title, rows: cases().flatMap(rowsOf) };
}
