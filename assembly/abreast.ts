// Columns abreast: place k has `pairs` vectors in sequence, a number for each of two columns in each.
import { both, bytes, integerAt, numberAt } from './lanes';

/** Bytes of a place or a level. */
// @ts-ignore: decorator
@inline
function stepOf(pairs: i32): usize {
  return (<usize>pairs) << 4;
}

// @ts-ignore: decorator
@inline
function weightAt(w: usize, k: i32): v128 {
  return v128.load64_splat(w + bytes(k));
}

// @ts-ignore: decorator
@inline
function addTo(at: usize, value: v128): void {
  v128.store(at, f64x2.add(v128.load(at), value));
}

/** Σ w a b of each column, over places or levels from `k` to `end`, added to `sums`; without weights where `w` is zero. */
export function abreastDots(w: usize, a: usize, b: usize, pairs: i32, k: i32, end: i32, sums: usize): void {
  const step = stepOf(pairs);
  for (let i: usize = 0; i < step; i += 16) {
    const from = <usize>k * step + i;
    let sum = f64x2.splat(0);
    if (w != 0)
      for (let j = k, at = from; j < end; j++, at += step)
        sum = f64x2.add(sum, f64x2.mul(weightAt(w, j), f64x2.mul(v128.load(a + at), v128.load(b + at))));
    else
      for (let j = k, at = from; j < end; j++, at += step)
        sum = f64x2.add(sum, f64x2.mul(v128.load(a + at), v128.load(b + at)));
    addTo(sums + i, sum);
  }
}

/** `to += by · column`, `by` a number for each column. */
export function abreastAdd(by: usize, column: usize, to: usize, pairs: i32, count: i32): void {
  const step = stepOf(pairs);
  const all = <usize>count * step;
  for (let i: usize = 0; i < step; i += 16) {
    const factor = v128.load(by + i);
    for (let at = i; at < all; at += step) addTo(to + at, f64x2.mul(factor, v128.load(column + at)));
  }
}

/** `to = by · to + column`. */
export function abreastTurn(by: usize, to: usize, column: usize, pairs: i32, count: i32): void {
  const step = stepOf(pairs);
  const all = <usize>count * step;
  for (let i: usize = 0; i < step; i += 16) {
    const factor = v128.load(by + i);
    for (let at = i; at < all; at += step)
      v128.store(to + at, f64x2.add(f64x2.mul(factor, v128.load(to + at)), v128.load(column + at)));
  }
}

/** `z = own · r + across · r of the partner`, where there are partners. */
export function abreastBlocks(
  own: usize, across: usize, partner: usize, r: usize, z: usize, pairs: i32, count: i32,
): void {
  const step = stepOf(pairs);
  for (let u = 0; u < count; u++) {
    const at = <usize>u * step;
    const mine = weightAt(own, u);
    const other = partner != 0 ? <usize>integerAt(partner, u) * step : 0;
    const theirs = partner != 0 ? weightAt(across, u) : mine;
    for (let i: usize = 0; i < step; i += 16) {
      let value = f64x2.mul(mine, v128.load(r + at + i));
      if (partner != 0) value = f64x2.add(value, f64x2.mul(theirs, v128.load(r + other + i)));
      v128.store(z + at + i, value);
    }
  }
}

/** Takes the means of groups off the values, which begin with the place `first`, and adds them to `means`. */
export function abreastCentre(
  w: usize, v: usize, first: i32, pairs: i32, starts: usize, sums: usize, means: usize, g: i32, end: i32,
): void {
  const step = stepOf(pairs);
  for (; g < end; g++) {
    const start = integerAt(starts, g);
    const to = integerAt(starts, g + 1);
    const sum = numberAt(sums, g);
    if (sum == 0) continue;
    const share = f64x2.splat(sum);
    for (let i: usize = 0; i < step; i += 16) {
      const from = v + <usize>(start - first) * step + i;
      let total = f64x2.splat(0);
      let at = from;
      if (w != 0)
        for (let k = start; k < to; k++, at += step)
          total = f64x2.add(total, f64x2.mul(weightAt(w, k), v128.load(at)));
      else for (let k = start; k < to; k++, at += step) total = f64x2.add(total, v128.load(at));
      const mean = f64x2.div(total, share);
      addTo(means + <usize>g * step + i, mean);
      at = from;
      for (let k = start; k < to; k++, at += step) v128.store(at, f64x2.sub(v128.load(at), mean));
    }
  }
}

/** Adds the weighted values of places to the sums of the unknowns behind them, of each effect; values begin with the place `first`. */
export function abreastSum(
  w: usize, v: usize, first: i32, pairs: i32, codes: usize, effects: i32, rows: i32, k: i32, end: i32, sums: usize,
): void {
  const step = stepOf(pairs);
  const one = f64x2.splat(1);
  for (let e = 0; e < effects; e++, codes += (<usize>rows) << 2) {
    let at = v + <usize>(k - first) * step;
    for (let j = k; j < end; j++) {
      const weight = w != 0 ? weightAt(w, j) : one;
      let to = sums + <usize>integerAt(codes, j) * step;
      const next = at + step;
      for (; at < next; at += 16, to += 16) addTo(to, f64x2.mul(weight, v128.load(at)));
    }
  }
}

/** Takes D x off the values of places, which begin with the place `first`. */
export function abreastLess(
  x: usize, v: usize, first: i32, pairs: i32, codes: usize, effects: i32, rows: i32, k: i32, end: i32,
): void {
  const step = stepOf(pairs);
  for (let e = 0; e < effects; e++, codes += (<usize>rows) << 2) {
    let at = v + <usize>(k - first) * step;
    for (let j = k; j < end; j++) {
      let from = x + <usize>integerAt(codes, j) * step;
      const next = at + step;
      for (; at < next; at += 16, from += 16) v128.store(at, f64x2.sub(v128.load(at), v128.load(from)));
    }
  }
}

/** D x of one or two effects. */
// @ts-ignore: decorator
@inline
function explained(two: bool, a: usize, b: usize): v128 {
  return two ? f64x2.add(v128.load(a), v128.load(b)) : v128.load(a);
}

// @ts-ignore: decorator
@inline
function addLeft(two: bool, mean: v128, a: usize, b: usize, p: usize, q: usize): void {
  const left = f64x2.sub(mean, explained(two, a, b));
  addTo(p, left);
  if (two) addTo(q, left);
}

/** Of one to three vectors beside one another. */
// @ts-ignore: decorator
@inline
function residual(
  two: bool, many: i32, x: usize, out: usize, step: usize,
  starts: usize, sums: usize, codes: usize, second: usize, g: i32, end: i32,
): void {
  for (; g < end; g++) {
    const start = integerAt(starts, g);
    const to = integerAt(starts, g + 1);
    const sum = numberAt(sums, g);
    let r = f64x2.splat(0);
    let s = r;
    let t = r;
    for (let k = start; k < to; k++) {
      const a = x + <usize>integerAt(codes, k) * step;
      const b = two ? x + <usize>integerAt(second, k) * step : 0;
      r = f64x2.add(r, explained(two, a, b));
      if (many > 1) s = f64x2.add(s, explained(two, a + 16, b + 16));
      if (many > 2) t = f64x2.add(t, explained(two, a + 32, b + 32));
    }
    const inverse = f64x2.splat(sum > 0 ? 1 / sum : 0);
    r = f64x2.mul(r, inverse);
    if (many > 1) s = f64x2.mul(s, inverse);
    if (many > 2) t = f64x2.mul(t, inverse);
    for (let k = start; k < to; k++) {
      const a = <usize>integerAt(codes, k) * step;
      const b = two ? <usize>integerAt(second, k) * step : 0;
      addLeft(two, r, x + a, x + b, out + a, out + b);
      if (many > 1) addLeft(two, s, x + a + 16, x + b + 16, out + a + 16, out + b + 16);
      if (many > 2) addLeft(two, t, x + a + 32, x + b + 32, out + a + 32, out + b + 32);
    }
  }
}

/** `out += D'(mean of the group − D x)` of one effect. */
export function abreastOne(
  x: usize, out: usize, pairs: i32, starts: usize, sums: usize, codes: usize, g: i32, end: i32,
): void {
  const step = stepOf(pairs);
  for (; pairs > 2; pairs -= 3, x += 48, out += 48)
    residual(false, 3, x, out, step, starts, sums, codes, 0, g, end);
  if (pairs == 2) residual(false, 2, x, out, step, starts, sums, codes, 0, g, end);
  if (pairs == 1) residual(false, 1, x, out, step, starts, sums, codes, 0, g, end);
}

/** The same of two, whose index arrays are `rows` apart. */
export function abreastTwo(
  x: usize, out: usize, pairs: i32, starts: usize, sums: usize, codes: usize, rows: i32, g: i32, end: i32,
): void {
  const step = stepOf(pairs);
  const second = codes + ((<usize>rows) << 2);
  for (; pairs > 2; pairs -= 3, x += 48, out += 48)
    residual(true, 3, x, out, step, starts, sums, codes, second, g, end);
  if (pairs == 2) residual(true, 2, x, out, step, starts, sums, codes, second, g, end);
  if (pairs == 1) residual(true, 1, x, out, step, starts, sums, codes, second, g, end);
}

/** Adds a vector to two numbers that stand apart. */
// @ts-ignore: decorator
@inline
function addApart(first: usize, second: usize, value: v128): void {
  store<f64>(first, load<f64>(first) + f64x2.extract_lane(value, 0));
  store<f64>(second, load<f64>(second) + f64x2.extract_lane(value, 1));
}

/** Cross products of vectors i with one vector or two in sequence, from j on. */
// @ts-ignore: decorator
@inline
function productsOf(
  two: bool, w: usize, u: usize, v: usize, step: usize, i: i32, j: i32, k: i32, end: i32, sums: usize,
): void {
  let straight = f64x2.splat(0);
  let across = straight;
  let next = straight;
  let nextAcross = straight;
  let a = v + <usize>k * step + stepOf(i);
  let b = v + <usize>k * step + stepOf(j);
  for (let l = k; l < end; l++, a += step, b += step) {
    let own = v128.load(a);
    if (w != 0) own = f64x2.mul(own, weightAt(w, l));
    if (u != 0) own = f64x2.mul(own, weightAt(u, l));
    const swapped = v128.shuffle<f64>(own, own, 1, 0);
    const other = v128.load(b);
    straight = f64x2.add(straight, f64x2.mul(own, other));
    across = f64x2.add(across, f64x2.mul(swapped, other));
    if (two) {
      const further = v128.load(b, 16);
      next = f64x2.add(next, f64x2.mul(own, further));
      nextAcross = f64x2.add(nextAcross, f64x2.mul(swapped, further));
    }
  }
  let at = sums + <usize>(2 * i) * step + stepOf(j);
  addApart(at, at + step + 8, straight);
  addApart(at + step, at + 8, across);
  if (!two) return;
  at += 16;
  addApart(at, at + step + 8, next);
  addApart(at + step, at + 8, nextAcross);
}

/** Cross products of the columns, weighted by `w` and `u`, added to the lower triangle of `sums`, which is square. */
export function abreastProducts(w: usize, u: usize, v: usize, pairs: i32, k: i32, end: i32, sums: usize): void {
  const step = stepOf(pairs);
  for (let i = 0; i < pairs; i++) {
    let j = 0;
    for (; j < i; j += 2) productsOf(true, w, u, v, step, i, j, k, end, sums);
    if (j == i) productsOf(false, w, u, v, step, i, j, k, end, sums);
  }
}

/** Sets `left` of places to the sum of the columns times `by`, and adds its weighted products with the columns to `sums`. */
export function abreastLeft(
  w: usize, v: usize, pairs: i32, by: usize, k: i32, end: i32, left: usize, sums: usize,
): void {
  const step = stepOf(pairs);
  let at = v + <usize>k * step;
  for (let j = k; j < end; j++) {
    let sum = f64x2.splat(0);
    const next = at + step;
    for (let share = by; at < next; at += 16, share += 16)
      sum = f64x2.add(sum, f64x2.mul(v128.load(at), v128.load(share)));
    store<f64>(left + bytes(j), both(sum));
  }
  abreastScored(w, v, pairs, k, end, left, sums);
}

/** Σ w v left of each column. */
// @ts-ignore: decorator
@inline
function abreastScored(w: usize, v: usize, pairs: i32, k: i32, end: i32, left: usize, sums: usize): void {
  const step = stepOf(pairs);
  for (let i: usize = 0; i < step; i += 16) {
    let at = v + <usize>k * step + i;
    let sum = f64x2.splat(0);
    for (let j = k; j < end; j++, at += step) {
      let value = f64x2.mul(v128.load(at), weightAt(left, j));
      if (w != 0) value = f64x2.mul(value, weightAt(w, j));
      sum = f64x2.add(sum, value);
    }
    addTo(sums + i, sum);
  }
}
