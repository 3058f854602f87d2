// Groups of any shape: `codes` holds an index array of `rows` places for each of `effects` other effects, one after another.
import { bytes, integerAt, numberAt } from './lanes';

/** v − D x of a place; v counts as zeros without one. */
// @ts-ignore: decorator
@inline
function leftAt(v: usize, x: usize, codes: usize, effects: i32, stride: usize, k: i32): f64 {
  let left: f64 = v != 0 ? numberAt(v, k) : 0;
  let code = codes + ((<usize>k) << 2);
  for (let e = 0; e < effects; e++, code += stride) left -= numberAt(x, load<i32>(code));
  return left;
}

/** The same, for the usual numbers of effects without a loop. */
// @ts-ignore: decorator
@inline
function reduce(
  v: usize, x: usize, codes: usize, effects: i32, stride: usize, w: usize, left: usize, start: i32, end: i32,
): f64 {
  let total: f64 = 0;
  const second = codes + stride;
  if (effects == 2)
    for (let k = start; k < end; k++, left += 8) {
      const value =
        (v != 0 ? numberAt(v, k) : 0) - numberAt(x, integerAt(codes, k)) - numberAt(x, integerAt(second, k));
      store<f64>(left, value);
      total += numberAt(w, k) * value;
    }
  else
    for (let k = start; k < end; k++, left += 8) {
      const value = leftAt(v, x, codes, effects, stride, k);
      store<f64>(left, value);
      total += numberAt(w, k) * value;
    }
  return total;
}

// @ts-ignore: decorator
@inline
function add(out: usize, unknown: i32, value: f64): void {
  const at = out + bytes(unknown);
  store<f64>(at, load<f64>(at) + value);
}

/** A level that has all but this share of its group is that group: what is left of it is rounding. */
const ALONE: f64 = 1e-13;

/** What groups add to the diagonal; `own` has a zero for each unknown, and is left so. All weigh one where `w` is zero. */
export function indexedWeigh(
  w: usize, sums: usize, diagonal: usize, own: usize,
  starts: usize, codes: usize, effects: i32, rows: i32, g: i32, end: i32,
): void {
  for (; g < end; g++) {
    const start = integerAt(starts, g);
    const to = integerAt(starts, g + 1);
    const sum = numberAt(sums, g);
    if (sum == 0) continue;
    let column = codes;
    for (let e = 0; e < effects; e++, column += (<usize>rows) << 2) {
      // a level may stand several times in a group: its share of the group counts once, squared
      for (let k = start; k < to; k++) add(own, integerAt(column, k), w != 0 ? numberAt(w, k) : 1);
      for (let k = start; k < to; k++) {
        const u = integerAt(column, k);
        const held = numberAt(own, u);
        const rest = 1 - held / sum;
        if (rest > ALONE) add(diagonal, u, held * rest);
        store<f64>(own + bytes(u), 0);
      }
    }
  }
}

/** `left` has room for the longest group. */
export function indexedResidual(
  w: usize, v: usize, x: usize, out: usize,
  starts: usize, sums: usize, codes: usize, effects: i32, rows: i32, left: usize, g: i32, end: i32,
): void {
  const stride = (<usize>rows) << 2;
  const second = codes + stride;
  for (; g < end; g++) {
    const start = integerAt(starts, g);
    const to = integerAt(starts, g + 1);
    const sum = numberAt(sums, g);
    const total = reduce(v, x, codes, effects, stride, w, left, start, to);
    const mean = sum > 0 ? total / sum : 0;
    let at = left;
    if (effects == 2)
      for (let k = start; k < to; k++, at += 8) {
        const value = (load<f64>(at) - mean) * numberAt(w, k);
        add(out, integerAt(codes, k), value);
        add(out, integerAt(second, k), value);
      }
    else
      for (let k = start; k < to; k++, at += 8) {
        const value = (load<f64>(at) - mean) * numberAt(w, k);
        let code = codes + ((<usize>k) << 2);
        for (let e = 0; e < effects; e++, code += stride) add(out, load<i32>(code), value);
      }
  }
}

export function indexedMeans(
  w: usize, v: usize, x: usize, means: usize,
  starts: usize, sums: usize, codes: usize, effects: i32, rows: i32, g: i32, end: i32,
): void {
  const stride = (<usize>rows) << 2;
  for (; g < end; g++) {
    const to = integerAt(starts, g + 1);
    let total: f64 = 0;
    for (let k = integerAt(starts, g); k < to; k++) total += numberAt(w, k) * leftAt(v, x, codes, effects, stride, k);
    const sum = numberAt(sums, g);
    store<f64>(means + bytes(g), sum > 0 ? total / sum : 0);
  }
}

/** From the place `start` on, which group g has; `out` holds the value of `start` first. */
export function indexedSpread(
  v: usize, x: usize, c: usize, out: usize,
  starts: usize, codes: usize, effects: i32, rows: i32, g: i32, start: i32, end: i32,
): void {
  const stride = (<usize>rows) << 2;
  for (; start < end; g++) {
    const next = integerAt(starts, g + 1);
    const to = next < end ? next : end;
    const level = numberAt(c, g);
    for (; start < to; start++, out += 8) {
      const left = leftAt(v, x, codes, effects, stride, start) - level;
      store<f64>(out, v != 0 ? left : -left);
    }
  }
}
