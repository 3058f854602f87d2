import { type Arma, multiplySeasonal } from '../kernels/arma.js';
import { fromPartials, toPartials } from '../kernels/partial-autocorrelations.js';
import type { ArimaSpec } from './arima-spec.js';

/** The process that coefficients make (ar, ma, seasonal ar, seasonal ma; y = φ y(-1) + ε + θ ε(-1)), seasonal factors multiplied out. */
export function processOf(spec: ArimaSpec, coefficients: ArrayLike<number>): Arma {
  const [ar, ma, sar, sma] = parts(spec, Float64Array.from(coefficients));
  const negative = (values: Float64Array) => values.map((value) => -value);
  return {
    ar: multiplySeasonal(ar, sar, spec.season),
    ma: negative(multiplySeasonal(negative(ma), negative(sma), spec.season)),
  };
}

/**
 * Numbers without bounds to coefficients that are stationary and invertible: hyperbolic tangents are partial
 * autocorrelations. Source: Jones 1980, Technometrics 22.
 */
export function coefficientsOf(spec: ArimaSpec, free: ArrayLike<number>): Float64Array {
  const [ar, ma, sar, sma] = parts(spec, Float64Array.from(free, Math.tanh)).map(fromPartials) as Parts;
  return Float64Array.from([...ar, ...ma.map((c) => -c), ...sar, ...sma.map((c) => -c)]);
}

/** The reverse, for starting values; coefficients at or beyond the border are drawn inside. */
export function freeOf(spec: ArimaSpec, coefficients: ArrayLike<number>): Float64Array {
  const [ar, ma, sar, sma] = parts(spec, Float64Array.from(coefficients));
  const partials = [ar, ma.map((c) => -c), sar, sma.map((c) => -c)].flatMap((values) => [...toPartials(values)]);
  return Float64Array.from(partials, (r) => Math.atanh(Math.max(-0.99, Math.min(0.99, Number.isFinite(r) ? r : 0))));
}

type Parts = [Float64Array, Float64Array, Float64Array, Float64Array];

function parts({ p, q, seasonalP, seasonalQ }: ArimaSpec, values: Float64Array): Parts {
  const ends = [p, p + q, p + q + seasonalP, p + q + seasonalP + seasonalQ];
  return ends.map((end, k) => values.slice(k === 0 ? 0 : ends[k - 1], end)) as Parts;
}
