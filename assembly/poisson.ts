// Sources of exp and log: Muller, Elementary Functions, 3rd ed., chapters 11 (range reduction) and 3 (series).
import { both, bytes, twos } from './lanes';

/** ln 2 in two parts; the first has 21 zeros at its end, so that its multiples up to 2^20 are exact. */
const LN2_HIGH: f64 = 0.693147180369123816490;
const LN2_LOW: f64 = 1.90821492927058770002e-10;
const LOG2_E: f64 = 1.4426950408889634;
/** 1.5 · 2^52: added to a number, leaves its nearest integer in the last bits. */
const ROUND: f64 = 6755399441055744;
/** 2^52: put over the bits of a small integer, makes it that much more. */
const TWO_52: f64 = 4503599627370496;
const LOWEST: f64 = -700;
const HIGHEST: f64 = 300;

// @ts-ignore: decorator
@inline
function times(p: v128, r: v128, c: f64): v128 {
  return f64x2.add(f64x2.mul(p, r), f64x2.splat(c));
}

/** e^x, with x held to between -700 and 300; NaN stays. */
// @ts-ignore: decorator
@inline
function exp(value: v128): v128 {
  const x = f64x2.pmin(f64x2.pmax(value, f64x2.splat(LOWEST)), f64x2.splat(HIGHEST));
  const rounded = f64x2.add(f64x2.mul(x, f64x2.splat(LOG2_E)), f64x2.splat(ROUND));
  const n = f64x2.sub(rounded, f64x2.splat(ROUND));
  const r = f64x2.sub(f64x2.sub(x, f64x2.mul(n, f64x2.splat(LN2_HIGH))), f64x2.mul(n, f64x2.splat(LN2_LOW)));
  // Taylor's series to r^13 / 13!, |r| <= ln 2 / 2, its even and odd terms side by side
  const s = f64x2.mul(r, r);
  let odd = f64x2.splat(1 / 6227020800.0);
  odd = times(odd, s, 1 / 39916800.0);
  odd = times(odd, s, 1 / 362880.0);
  odd = times(odd, s, 1 / 5040.0);
  odd = times(odd, s, 1 / 120.0);
  odd = times(odd, s, 1 / 6.0);
  let even = f64x2.splat(1 / 479001600.0);
  even = times(even, s, 1 / 3628800.0);
  even = times(even, s, 1 / 40320.0);
  even = times(even, s, 1 / 720.0);
  even = times(even, s, 1 / 24.0);
  even = times(even, s, 0.5);
  const tail = f64x2.mul(s, f64x2.add(even, f64x2.mul(odd, r)));
  const mantissa = f64x2.add(f64x2.splat(1), f64x2.add(r, tail));
  const power = i64x2.shl(i64x2.add(rounded, i64x2.splat(1023)), 52);
  return f64x2.mul(mantissa, power);
}

/** ln x of normal x > 0; of anything else, a number that means nothing. */
// @ts-ignore: decorator
@inline
function log(x: v128): v128 {
  // the exponent that leaves a mantissa between √½ and √2, plus 1023
  const power = i64x2.shr_u(i64x2.add(x, i64x2.splat(0x3ff0000000000000 - 0x3fe6a09e667f3bcd)), 52);
  const m = i64x2.add(i64x2.sub(x, i64x2.shl(power, 52)), i64x2.splat(0x3ff0000000000000));
  const e = f64x2.sub(v128.or(power, f64x2.splat(TWO_52)), f64x2.splat(TWO_52 + 1023));
  // ln m = 2 artanh f, |f| < 0.172, its terms in two series that do not wait for one another
  const over = f64x2.sub(m, f64x2.splat(1));
  const f = f64x2.div(over, f64x2.add(m, f64x2.splat(1)));
  const s = f64x2.mul(f, f);
  const t = f64x2.mul(s, s);
  let odd = f64x2.splat(2 / 21.0);
  odd = times(odd, t, 2 / 17.0);
  odd = times(odd, t, 2 / 13.0);
  odd = times(odd, t, 2 / 9.0);
  odd = times(odd, t, 2 / 5.0);
  let even = f64x2.splat(2 / 19.0);
  even = times(even, t, 2 / 15.0);
  even = times(even, t, 2 / 11.0);
  even = times(even, t, 2 / 7.0);
  even = times(even, t, 2 / 3.0);
  const tail = f64x2.mul(f64x2.mul(f64x2.add(even, f64x2.mul(odd, s)), s), f);
  // 2 f = over − over · f, exactly enough
  const near = f64x2.add(f64x2.mul(e, f64x2.splat(LN2_LOW)), f64x2.sub(tail, f64x2.mul(over, f)));
  return f64x2.add(f64x2.mul(e, f64x2.splat(LN2_HIGH)), f64x2.add(over, near));
}

/** A share of half the deviance; sets weight and working outcome of two places, or of the first alone. */
// @ts-ignore: decorator
@inline
function rows(alone: bool, y: v128, eta: v128, prior: v128, weights: usize, working: usize): v128 {
  const mu = exp(eta);
  const left = f64x2.sub(y, mu);
  const weight = f64x2.mul(prior, mu);
  const share = f64x2.div(left, mu);
  if (alone) {
    store<f64>(weights, f64x2.extract_lane(weight, 0));
    store<f64>(working, f64x2.extract_lane(share, 0));
  } else {
    v128.store(weights, weight);
    v128.store(working, share);
  }
  const part = v128.and(f64x2.gt(y, f64x2.splat(0)), f64x2.mul(y, f64x2.sub(log(y), eta)));
  return f64x2.mul(prior, f64x2.sub(part, left));
}

/** Weights and working outcome of Poisson at a predictor; gives half the deviance. */
export function poisson(y: usize, eta: usize, prior: usize, weights: usize, working: usize, length: i32): f64 {
  const even = twos(length);
  const one = f64x2.splat(1);
  let deviance = f64x2.splat(0);
  let i: usize = 0;
  for (; i < even; i += 16) {
    const factor = prior != 0 ? v128.load(prior + i) : one;
    deviance = f64x2.add(deviance, rows(false, v128.load(y + i), v128.load(eta + i), factor, weights + i, working + i));
  }
  const sum = both(deviance);
  if (i == bytes(length)) return sum;
  const factor = prior != 0 ? v128.load64_zero(prior + i) : one;
  const last = rows(true, v128.load64_zero(y + i), v128.load64_zero(eta + i), factor, weights + i, working + i);
  return sum + f64x2.extract_lane(last, 0);
}

/** Weights alone. */
export function poissonWeights(eta: usize, prior: usize, weights: usize, length: i32): void {
  const even = twos(length);
  const one = f64x2.splat(1);
  let i: usize = 0;
  for (; i < even; i += 16)
    v128.store(weights + i, f64x2.mul(prior != 0 ? v128.load(prior + i) : one, exp(v128.load(eta + i))));
  if (i == bytes(length)) return;
  const factor = prior != 0 ? v128.load64_zero(prior + i) : one;
  store<f64>(weights + i, f64x2.extract_lane(f64x2.mul(factor, exp(v128.load64_zero(eta + i))), 0));
}

// @ts-ignore: decorator
@inline
function guess(alone: bool, y: v128, offset: v128, prior: v128, mean: v128, weights: usize, working: usize): void {
  const mu = f64x2.mul(f64x2.add(y, mean), f64x2.splat(0.5));
  const weight = f64x2.mul(prior, mu);
  const value = f64x2.sub(f64x2.add(log(mu), f64x2.div(f64x2.sub(y, mu), mu)), offset);
  if (alone) {
    store<f64>(weights, f64x2.extract_lane(weight, 0));
    store<f64>(working, f64x2.extract_lane(value, 0));
  } else {
    v128.store(weights, weight);
    v128.store(working, value);
  }
}

/** Weights and working outcome where fitted values lie halfway between outcome and `mean`. */
export function poissonStart(
  mean: f64, y: usize, offset: usize, prior: usize, weights: usize, working: usize, length: i32,
): void {
  const even = twos(length);
  const one = f64x2.splat(1);
  const zero = f64x2.splat(0);
  const means = f64x2.splat(mean);
  let i: usize = 0;
  for (; i < even; i += 16) {
    const factor = prior != 0 ? v128.load(prior + i) : one;
    const known = offset != 0 ? v128.load(offset + i) : zero;
    guess(false, v128.load(y + i), known, factor, means, weights + i, working + i);
  }
  if (i == bytes(length)) return;
  const factor = prior != 0 ? v128.load64_zero(prior + i) : one;
  const known = offset != 0 ? v128.load64_zero(offset + i) : zero;
  guess(true, v128.load64_zero(y + i), known, factor, means, weights + i, working + i);
}
