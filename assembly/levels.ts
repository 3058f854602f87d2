// Sums by group or level, and factors put on what they hold.
import { both, bytes, integerAt, numberAt, twos } from './lanes';

export function sumGroups(starts: usize, values: usize, sums: usize, g: i32, end: i32): void {
  for (; g < end; g++) {
    const start = integerAt(starts, g);
    const length = integerAt(starts, g + 1) - start;
    const at = values + bytes(start);
    const even = twos(length);
    let s = f64x2.splat(0);
    let i: usize = 0;
    for (; i < even; i += 16) s = f64x2.add(s, v128.load(at + i));
    let sum = both(s);
    if (i < bytes(length)) sum += load<f64>(at + i);
    store<f64>(sums + bytes(g), sum);
  }
}

export function scaleGroups(starts: usize, factor: usize, values: usize, g: i32, end: i32): void {
  for (; g < end; g++) {
    const start = integerAt(starts, g);
    const length = integerAt(starts, g + 1) - start;
    const at = values + bytes(start);
    const even = twos(length);
    const by = f64x2.splat(numberAt(factor, g));
    let i: usize = 0;
    for (; i < even; i += 16) v128.store(at + i, f64x2.mul(v128.load(at + i), by));
    if (i < bytes(length)) store<f64>(at + i, load<f64>(at + i) * numberAt(factor, g));
  }
}

export function sumRuns(starts: usize, bases: usize, values: usize, sums: usize, g: i32, end: i32): void {
  for (; g < end; g++) {
    const start = integerAt(starts, g);
    const length = integerAt(starts, g + 1) - start;
    const from = values + bytes(start);
    const to = sums + bytes(integerAt(bases, g));
    const even = twos(length);
    let i: usize = 0;
    for (; i < even; i += 16) v128.store(to + i, f64x2.add(v128.load(to + i), v128.load(from + i)));
    if (i < bytes(length)) store<f64>(to + i, load<f64>(to + i) + load<f64>(from + i));
  }
}

export function scaleRuns(starts: usize, bases: usize, factor: usize, values: usize, g: i32, end: i32): void {
  for (; g < end; g++) {
    const start = integerAt(starts, g);
    const length = integerAt(starts, g + 1) - start;
    const at = values + bytes(start);
    const by = factor + bytes(integerAt(bases, g));
    const even = twos(length);
    let i: usize = 0;
    for (; i < even; i += 16) v128.store(at + i, f64x2.mul(v128.load(at + i), v128.load(by + i)));
    if (i < bytes(length)) store<f64>(at + i, load<f64>(at + i) * load<f64>(by + i));
  }
}

export function sumCodes(codes: usize, values: usize, sums: usize, k: i32, end: i32): void {
  for (; k < end; k++) {
    const to = sums + bytes(integerAt(codes, k));
    store<f64>(to, load<f64>(to) + numberAt(values, k));
  }
}

export function scaleCodes(codes: usize, factor: usize, values: usize, k: i32, end: i32): void {
  for (; k < end; k++) {
    const at = values + bytes(k);
    store<f64>(at, load<f64>(at) * numberAt(factor, integerAt(codes, k)));
  }
}
