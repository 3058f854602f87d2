// Columns of numbers, a block of places at a time.
import { both, bytes, twos } from './lanes';

/** Σ w a b. */
export function weightedProduct(w: usize, a: usize, b: usize, length: i32): f64 {
  const even = twos(length);
  let s = f64x2.splat(0);
  let t = f64x2.splat(0);
  let i: usize = 0;
  for (; i + 16 < even; i += 32) {
    s = f64x2.add(s, f64x2.mul(f64x2.mul(v128.load(w + i), v128.load(a + i)), v128.load(b + i)));
    t = f64x2.add(t, f64x2.mul(f64x2.mul(v128.load(w + i, 16), v128.load(a + i, 16)), v128.load(b + i, 16)));
  }
  if (i < even) {
    s = f64x2.add(s, f64x2.mul(f64x2.mul(v128.load(w + i), v128.load(a + i)), v128.load(b + i)));
    i += 16;
  }
  const sum = both(f64x2.add(s, t));
  return i < bytes(length) ? sum + load<f64>(w + i) * load<f64>(a + i) * load<f64>(b + i) : sum;
}

/** Σ u b for four columns b, a `stride` apart, added to sums that stand in sequence. */
// @ts-ignore: decorator
@inline
function addFour(u: usize, b: usize, stride: usize, length: i32, sums: usize): void {
  const c = b + stride;
  const d = c + stride;
  const e = d + stride;
  let p = f64x2.splat(0);
  let q = p;
  let r = p;
  let s = p;
  // blocks are filled up with zeros to whole vectors
  for (let i: usize = 0; i < bytes(length); i += 16) {
    const value = v128.load(u + i);
    p = f64x2.add(p, f64x2.mul(value, v128.load(b + i)));
    q = f64x2.add(q, f64x2.mul(value, v128.load(c + i)));
    r = f64x2.add(r, f64x2.mul(value, v128.load(d + i)));
    s = f64x2.add(s, f64x2.mul(value, v128.load(e + i)));
  }
  store<f64>(sums, load<f64>(sums) + both(p));
  store<f64>(sums, load<f64>(sums, 8) + both(q), 8);
  store<f64>(sums, load<f64>(sums, 16) + both(r), 16);
  store<f64>(sums, load<f64>(sums, 24) + both(s), 24);
}

/**
 * Weighted cross products of `count` blocks, which lie a `stride` of numbers apart, added to the lower triangle of `sums`,
 * `count` x `count`; `spare` has room for one block.
 */
export function crossProducts(
  w: usize, blocks: usize, stride: i32, count: i32, spare: usize, length: i32, sums: usize,
): void {
  const apart = bytes(stride);
  const even = twos(length);
  for (let i = 0; i < count; i++) {
    const own = blocks + <usize>i * apart;
    let k: usize = 0;
    for (; k < even; k += 16) v128.store(spare + k, f64x2.mul(v128.load(w + k), v128.load(own + k)));
    if (k < bytes(length)) {
      store<f64>(spare + k, load<f64>(w + k) * load<f64>(own + k));
      store<f64>(spare + k, 0, 8);
      store<f64>(own + k, 0, 8);
    }
    const row = sums + bytes(i * count);
    let j = 0;
    for (; j + 3 <= i; j += 4) addFour(spare, blocks + <usize>j * apart, apart, length, row + bytes(j));
    for (; j <= i; j++) {
      const at = row + bytes(j);
      store<f64>(at, load<f64>(at) + dot(spare, blocks + <usize>j * apart, length));
    }
  }
}

/** Σ a b. */
export function dot(a: usize, b: usize, length: i32): f64 {
  const even = twos(length);
  let s = f64x2.splat(0);
  let t = f64x2.splat(0);
  let i: usize = 0;
  for (; i + 16 < even; i += 32) {
    s = f64x2.add(s, f64x2.mul(v128.load(a + i), v128.load(b + i)));
    t = f64x2.add(t, f64x2.mul(v128.load(a + i, 16), v128.load(b + i, 16)));
  }
  if (i < even) {
    s = f64x2.add(s, f64x2.mul(v128.load(a + i), v128.load(b + i)));
    i += 16;
  }
  const sum = both(f64x2.add(s, t));
  return i < bytes(length) ? sum + load<f64>(a + i) * load<f64>(b + i) : sum;
}

/** `to = by · to + column`. */
export function scaleAdd(by: f64, to: usize, column: usize, length: i32): void {
  const even = twos(length);
  const factor = f64x2.splat(by);
  let i: usize = 0;
  for (; i < even; i += 16) v128.store(to + i, f64x2.add(f64x2.mul(v128.load(to + i), factor), v128.load(column + i)));
  if (i < bytes(length)) store<f64>(to + i, load<f64>(to + i) * by + load<f64>(column + i));
}

/** `to += by · column`. */
export function addScaled(by: f64, column: usize, to: usize, length: i32): void {
  const even = twos(length);
  const factor = f64x2.splat(by);
  let i: usize = 0;
  for (; i < even; i += 16) v128.store(to + i, f64x2.add(v128.load(to + i), f64x2.mul(factor, v128.load(column + i))));
  if (i < bytes(length)) store<f64>(to + i, load<f64>(to + i) + by * load<f64>(column + i));
}

/**
 * Sets `now` to `next`. To `move` it adds the weighted square of the step and the weights, and raises the largest step where
 * `outcome` is positive and lowers the lowest where it is not.
 */
export function moveTo(next: usize, now: usize, w: usize, outcome: usize, length: i32, move: usize): void {
  const even = twos(length);
  const zero = f64x2.splat(0);
  let squares = zero;
  let mass = zero;
  let largest = zero;
  let lowest = zero;
  let i: usize = 0;
  for (; i < even; i += 16) {
    const value = v128.load(next + i);
    const step = f64x2.sub(value, v128.load(now + i));
    v128.store(now + i, value);
    const weight = v128.load(w + i);
    squares = f64x2.add(squares, f64x2.mul(weight, f64x2.mul(step, step)));
    mass = f64x2.add(mass, weight);
    const traded = f64x2.gt(v128.load(outcome + i), zero);
    largest = f64x2.pmax(largest, v128.and(traded, f64x2.abs(step)));
    lowest = f64x2.pmin(lowest, v128.andnot(step, traded));
  }
  let square = both(squares);
  let whole = both(mass);
  let most = max(f64x2.extract_lane(largest, 0), f64x2.extract_lane(largest, 1));
  let least = min(f64x2.extract_lane(lowest, 0), f64x2.extract_lane(lowest, 1));
  if (i < bytes(length)) {
    const step = load<f64>(next + i) - load<f64>(now + i);
    store<f64>(now + i, load<f64>(next + i));
    const weight = load<f64>(w + i);
    square += weight * step * step;
    whole += weight;
    if (load<f64>(outcome + i) > 0) most = max(most, abs(step));
    else least = min(least, step);
  }
  store<f64>(move, load<f64>(move) + square);
  store<f64>(move, load<f64>(move, 8) + whole, 8);
  store<f64>(move, max(load<f64>(move, 16), most), 16);
  store<f64>(move, min(load<f64>(move, 24), least), 24);
}
