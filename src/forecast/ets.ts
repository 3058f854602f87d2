import { minimize } from '../kernels/minimize.js';
import { type EtsRun, etsLoss, etsRun } from './ets-filter.js';
import type { EtsParameters, EtsSpec } from './ets-spec.js';
import { etsStart } from './ets-start.js';

/** An exponential smoothing as fitted. */
export interface EtsFit {
  readonly spec: EtsSpec;
  readonly parameters: EtsParameters;
  readonly run: EtsRun;
  /** Without its constants: -(n ln Σ e² + 2 Σ ln |prediction|) / 2. */
  readonly logLikelihood: number;
  readonly aicc: number;
  /** Of the errors, relative ones where they multiply: sum of squares over values less parameters. */
  readonly variance: number;
  readonly nobs: number;
  readonly converged: boolean;
  readonly iterations: number;
  readonly residual: number;
}

export type Loss = 'squares' | 'robust';

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const between = (x: number, low: number, high: number): number => low + (high - low) * logistic(x);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** From numbers without bounds, into `out`: smoothing first, then states in units of their start. */
function setParameters(
  out: Mutable<EtsParameters>,
  free: Float64Array,
  spec: EtsSpec,
  scale: number,
  base: EtsParameters,
): void {
  let at = 0;
  const alpha = between(free[at++]!, 1e-4, 0.9999);
  out.alpha = alpha;
  out.beta = spec.trend === 'N' ? 0 : between(free[at++]!, Math.min(1e-4, alpha / 2), alpha);
  out.gamma = spec.season === 'N' ? 0 : between(free[at++]!, Math.min(1e-4, (1 - alpha) / 2), 1 - alpha);
  out.phi = spec.trend === 'N' ? 0 : spec.trend === 'Ad' ? between(free[at++]!, 0.8, 0.98) : 1;
  out.level = base.level + scale * free[at++]!;
  out.slope = spec.trend === 'N' ? 0 : base.slope + scale * 0.1 * free[at++]!;
  const { seasons } = out;
  seasons.set(base.seasons);
  if (spec.season === 'N') return;
  const unit = spec.season === 'M' ? scale / Math.abs(base.level) : scale;
  let rest = 0;
  for (let k = 0; k + 1 < seasons.length; k++) {
    const moved = unit * free[at++]!;
    seasons[k]! += moved;
    rest += moved;
  }
  seasons[seasons.length - 1]! -= rest;
}

/** Parameters that the fit chooses, the variance among them. */
const sizeOf = ({ trend, season, period }: EtsSpec): number =>
  3 + (trend === 'N' ? 0 : trend === 'A' ? 2 : 3) + (season === 'N' ? 0 : period);

/**
 * Fits an exponential smoothing by maximum likelihood, the first states among the parameters, within the usual bounds
 * (0 < beta < alpha < 1, gamma < 1 - alpha, phi from 0.8 to 0.98). Null where a multiplicative model meets values that are not positive.
 * Source: Hyndman, Koehler, Ord and Snyder 2008, chapter 5. With `loss` robust, errors beyond the usual change from value to value count
 * by their size instead of its square, so that a single month moves the parameters less; the likelihood reported is then that of the
 * parameters so found. Source: Gelper, Fried and Croux 2010, Journal of Forecasting 29, on robust smoothing.
 */
export function ets(y: Float64Array, spec: EtsSpec, loss: Loss = 'squares'): EtsFit | null {
  const known = y.filter((value) => !Number.isNaN(value));
  if ((spec.error === 'M' || spec.season === 'M') && known.some((value) => !(value > 0))) return null;
  const count = known.length;
  const start = etsStart(y, spec);
  const base: EtsParameters = { alpha: 0, beta: 0, gamma: 0, phi: 0, ...start };
  const scale = spreadOf(known);
  const parameters: Mutable<EtsParameters> = { ...base, seasons: base.seasons.slice() };
  const unit = loss === 'squares' ? 0 : spec.error === 'M' ? scale / Math.abs(base.level) : scale;
  // Called many thousand times a fit: one set of parameters and one set of seasons serve all of them.
  const objective = (free: Float64Array): number => {
    setParameters(parameters, free, spec, scale, base);
    const { sum, logScale } = etsLoss(y, spec, parameters, unit);
    return loss === 'squares' ? Math.log(sum) + (2 * logScale) / count : Math.log(sum / y.length);
  };
  const size = sizeOf(spec) - 1;
  const found = [0.3, -1.5].map((alpha) => {
    const free = new Float64Array(size);
    free[0] = alpha;
    if (spec.trend !== 'N') free[1] = -2.5;
    if (spec.season !== 'N') free[spec.trend === 'N' ? 1 : 2] = -3;
    if (spec.trend === 'Ad') free[spec.season === 'N' ? 2 : 3] = 1.5;
    return minimize(objective, free, { iterations: 400 });
  });
  const best = found.reduce((a, b) => (b.value < a.value ? b : a));
  setParameters(parameters, best.at, spec, scale, base);
  const run = etsRun(y, spec, parameters);
  if (run === null || !Number.isFinite(best.value)) return null;
  const squares = run.errors.reduce((sum, e) => sum + e * e, 0);
  const twice = count * (Math.log(squares) + (2 * run.logScale) / count);
  const all = sizeOf(spec);
  return {
    spec,
    parameters,
    run,
    logLikelihood: -twice / 2,
    aicc: twice + 2 * all + (2 * all * (all + 1)) / (count - all - 1),
    variance: squares / Math.max(1, count - (all - 1)),
    nobs: count,
    converged: best.converged,
    iterations: best.iterations,
    residual: best.residual,
  };
}

/** Standard deviation of the changes from value to value, in whose units states move. */
function spreadOf(values: Float64Array): number {
  let sum = 0;
  for (let t = 1; t < values.length; t++) sum += (values[t]! - values[t - 1]!) ** 2;
  return Math.sqrt(sum / Math.max(1, values.length - 1)) || 1;
}
