// Groups whose places have the unknowns of one or two other effects in sequence. `two` and `from` are known at compile time.
import { both, bytes, fours, integerAt, numberAt, twos } from './lanes';

/** D x, or v less that, of two places. */
// @ts-ignore: decorator
@inline
function pairOf(two: bool, from: bool, v: usize, a: usize, b: usize): v128 {
  let value = v128.load(a);
  if (two) value = f64x2.add(value, v128.load(b));
  return from ? f64x2.sub(v128.load(v), value) : value;
}

// @ts-ignore: decorator
@inline
function oneOf(two: bool, from: bool, v: usize, a: usize, b: usize): f64 {
  let value = load<f64>(a);
  if (two) value += load<f64>(b);
  return from ? load<f64>(v) - value : value;
}

/** Weighted sum over a run. */
// @ts-ignore: decorator
@inline
function sumOf(two: bool, from: bool, w: usize, v: usize, a: usize, b: usize, length: i32): f64 {
  const four = fours(length);
  const even = twos(length);
  let i: usize = 0;
  let s = f64x2.splat(0);
  let t = f64x2.splat(0);
  for (; i < four; i += 32) {
    s = f64x2.add(s, f64x2.mul(v128.load(w + i), pairOf(two, from, v + i, a + i, b + i)));
    t = f64x2.add(t, f64x2.mul(v128.load(w + i, 16), pairOf(two, from, v + i + 16, a + i + 16, b + i + 16)));
  }
  if (i < even) {
    s = f64x2.add(s, f64x2.mul(v128.load(w + i), pairOf(two, from, v + i, a + i, b + i)));
    i += 16;
  }
  let sum = both(f64x2.add(s, t));
  if (i < bytes(length)) sum += load<f64>(w + i) * oneOf(two, from, v + i, a + i, b + i);
  return sum;
}

// @ts-ignore: decorator
@inline
function addPair(two: bool, from: bool, mean: v128, w: usize, v: usize, a: usize, b: usize, p: usize, q: usize): void {
  const value = pairOf(two, from, v, a, b);
  const left = f64x2.mul(v128.load(w), from ? f64x2.sub(value, mean) : f64x2.sub(mean, value));
  v128.store(p, f64x2.add(v128.load(p), left));
  if (two) v128.store(q, f64x2.add(v128.load(q), left));
}

// @ts-ignore: decorator
@inline
function residual(
  two: bool, from: bool, w: usize, v: usize, x: usize, out: usize,
  starts: usize, sums: usize, first: usize, second: usize, g: i32, end: i32,
): void {
  for (; g < end; g++) {
    const sum = numberAt(sums, g);
    if (sum == 0) continue;
    const start = integerAt(starts, g);
    const length = integerAt(starts, g + 1) - start;
    const ws = w + bytes(start);
    const vs = v + bytes(start);
    const a = bytes(integerAt(first, g));
    const b = two ? bytes(integerAt(second, g)) : 0;
    const mean = sumOf(two, from, ws, vs, x + a, x + b, length) / sum;
    const means = f64x2.splat(mean);
    const xa = x + a;
    const xb = x + b;
    const p = out + a;
    const q = out + b;
    const four = fours(length);
    const even = twos(length);
    let i: usize = 0;
    for (; i < four; i += 32) {
      addPair(two, from, means, ws + i, vs + i, xa + i, xb + i, p + i, q + i);
      addPair(two, from, means, ws + i + 16, vs + i + 16, xa + i + 16, xb + i + 16, p + i + 16, q + i + 16);
    }
    if (i < even) {
      addPair(two, from, means, ws + i, vs + i, xa + i, xb + i, p + i, q + i);
      i += 16;
    }
    if (i < bytes(length)) {
      const value = oneOf(two, from, vs + i, xa + i, xb + i);
      const left = load<f64>(ws + i) * (from ? value - mean : mean - value);
      store<f64>(p + i, load<f64>(p + i) + left);
      if (two) store<f64>(q + i, load<f64>(q + i) + left);
    }
  }
}

export function runsResidual(
  w: usize, v: usize, x: usize, out: usize,
  starts: usize, sums: usize, first: usize, second: usize, g: i32, end: i32,
): void {
  if (second != 0)
    if (v != 0) residual(true, true, w, v, x, out, starts, sums, first, second, g, end);
    else residual(true, false, w, v, x, out, starts, sums, first, second, g, end);
  else if (v != 0) residual(false, true, w, v, x, out, starts, sums, first, second, g, end);
  else residual(false, false, w, v, x, out, starts, sums, first, second, g, end);
}

export function runsMeans(
  w: usize, v: usize, x: usize, means: usize,
  starts: usize, sums: usize, first: usize, second: usize, g: i32, end: i32,
): void {
  for (; g < end; g++) {
    const sum = numberAt(sums, g);
    const start = integerAt(starts, g);
    const length = integerAt(starts, g + 1) - start;
    const ws = w + bytes(start);
    const vs = v + bytes(start);
    const xa = x + bytes(integerAt(first, g));
    let total: f64;
    if (second != 0) total = sumOf(true, true, ws, vs, xa, x + bytes(integerAt(second, g)), length);
    else total = sumOf(false, true, ws, vs, xa, 0, length);
    store<f64>(means + bytes(g), sum > 0 ? total / sum : 0);
  }
}

// @ts-ignore: decorator
@inline
function spread(two: bool, from: bool, v: usize, a: usize, b: usize, level: f64, length: i32, out: usize): void {
  const even = twos(length);
  const levels = f64x2.splat(level);
  let i: usize = 0;
  for (; i < even; i += 16) {
    const value = pairOf(two, from, v + i, a + i, b + i);
    v128.store(out + i, from ? f64x2.sub(value, levels) : f64x2.add(value, levels));
  }
  if (i < bytes(length)) {
    const value = oneOf(two, from, v + i, a + i, b + i);
    store<f64>(out + i, from ? value - level : value + level);
  }
}

/** From the place `start` on, which group g has; `out` holds the value of `start` first. */
export function runsSpread(
  v: usize, x: usize, c: usize, out: usize,
  starts: usize, first: usize, second: usize, g: i32, start: i32, end: i32,
): void {
  for (; start < end; g++) {
    const next = integerAt(starts, g + 1);
    const to = next < end ? next : end;
    const into = start - integerAt(starts, g);
    const a = x + bytes(integerAt(first, g) + into);
    const vs = v + bytes(start);
    const level = numberAt(c, g);
    const length = to - start;
    if (second != 0) {
      const b = x + bytes(integerAt(second, g) + into);
      if (v != 0) spread(true, true, vs, a, b, level, length, out);
      else spread(true, false, vs, a, b, level, length, out);
    } else if (v != 0) spread(false, true, vs, a, 0, level, length, out);
    else spread(false, false, vs, a, 0, level, length, out);
    out += bytes(length);
    start = to;
  }
}

/** Sums of weights by group, and what the groups add to the diagonal. */
export function runsWeigh(
  w: usize, sums: usize, diagonal: usize,
  starts: usize, first: usize, second: usize, g: i32, end: i32,
): void {
  for (; g < end; g++) {
    const start = integerAt(starts, g);
    const length = integerAt(starts, g + 1) - start;
    const ws = w + bytes(start);
    const even = twos(length);
    const all = bytes(length);
    let s = f64x2.splat(0);
    let i: usize = 0;
    for (; i < even; i += 16) s = f64x2.add(s, v128.load(ws + i));
    let sum = both(s);
    if (i < all) sum += load<f64>(ws + i);
    store<f64>(sums + bytes(g), sum);
    if (sum == 0) continue;
    const whole = f64x2.splat(sum);
    const one = f64x2.splat(1);
    const p = diagonal + bytes(integerAt(first, g));
    const q = second != 0 ? diagonal + bytes(integerAt(second, g)) : 0;
    for (i = 0; i < even; i += 16) {
      const own = v128.load(ws + i);
      const part = f64x2.mul(own, f64x2.sub(one, f64x2.div(own, whole)));
      v128.store(p + i, f64x2.add(v128.load(p + i), part));
      if (q != 0) v128.store(q + i, f64x2.add(v128.load(q + i), part));
    }
    if (i < all) {
      const own = load<f64>(ws + i);
      const part = own * (1 - own / sum);
      store<f64>(p + i, load<f64>(p + i) + part);
      if (q != 0) store<f64>(q + i, load<f64>(q + i) + part);
    }
  }
}
