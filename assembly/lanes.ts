/** Sum of both lanes. */
// @ts-ignore: decorator
@inline
export function both(v: v128): f64 {
  return f64x2.extract_lane(v, 0) + f64x2.extract_lane(v, 1);
}

/** Bytes of `count` numbers that fill whole pairs of vectors. */
// @ts-ignore: decorator
@inline
export function fours(count: i32): usize {
  return (<usize>(count >>> 2)) << 5;
}

/** Bytes of `count` numbers that fill whole vectors. */
// @ts-ignore: decorator
@inline
export function twos(count: i32): usize {
  return (<usize>(count >>> 1)) << 4;
}

/** Bytes of `count` numbers. */
// @ts-ignore: decorator
@inline
export function bytes(count: i32): usize {
  return (<usize>count) << 3;
}

// @ts-ignore: decorator
@inline
export function numberAt(array: usize, index: i32): f64 {
  return load<f64>(array + ((<usize>index) << 3));
}

// @ts-ignore: decorator
@inline
export function integerAt(array: usize, index: i32): i32 {
  return load<i32>(array + ((<usize>index) << 2));
}
