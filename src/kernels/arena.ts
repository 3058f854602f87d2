import type { Loops } from './loops.js';
import { plainLoops } from './plain-loops.js';
import { simdLoops } from './simd-loops.js';

/** Where the arrays of a fit lie, and the loops that work on them. */
export interface Arena {
  readonly loops: Loops;
  /** Zeros. */
  readonly numbers: (length: number) => Float64Array;
  readonly integers: (length: number) => Int32Array;
  /** The same values where the loops find them: a copy, or the array itself on the heap. */
  readonly hold: (values: Float64Array) => Float64Array;
  readonly holds: (values: Float64Array) => boolean;
  /** Gives back, when called, what was taken since; the arrays must not be used any more. */
  readonly mark: () => () => void;
}

/** Arrays on the heap and loops in plain JavaScript. */
export const plainArena: Arena = {
  loops: plainLoops,
  numbers: (length) => new Float64Array(length),
  integers: (length) => new Int32Array(length),
  hold: (values) => values,
  holds: () => true,
  mark: () => () => {},
};

const PAGE = 65536;
/** WebAssembly's addresses have 32 bits. */
const MOST_PAGES = 65536;
/** Arrays begin at whole vectors. */
const ALIGNED = 16;

/** Room that `length` numbers take. */
export const roomOf = (length: number, bytes: 4 | 8): number => Math.ceil((length * bytes) / ALIGNED) * ALIGNED;

/**
 * Arrays in a memory of `room` bytes and loops for vectors; null where there are no vectors or no such memory. Pages that are never
 * written to cost nothing, so `room` may be generous. What is asked beyond it lies in no memory: a RangeError.
 */
export function simdArena(room: number): Arena | null {
  // address zero stands for no array
  const pages = Math.ceil((room + ALIGNED) / PAGE);
  if (pages > MOST_PAGES) return null;
  let memory: WebAssembly.Memory;
  let loops: Loops | null;
  try {
    memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    loops = simdLoops(memory);
  } catch {
    return null;
  }
  if (loops === null) return null;
  const { buffer } = memory;
  let next = ALIGNED;
  // up to here pages may have been written to
  let dirty = next;
  const take = (length: number, bytes: 4 | 8): number => {
    const at = next;
    next += roomOf(length, bytes);
    return at;
  };
  const clean = <A extends Float64Array | Int32Array>(array: A): A => {
    if (array.byteOffset < dirty) array.fill(0);
    dirty = Math.max(dirty, next);
    return array;
  };
  const numbers = (length: number): Float64Array => clean(new Float64Array(buffer, take(length, 8), length));
  return {
    loops,
    numbers,
    hold: (values) => {
      const held = numbers(values.length);
      held.set(values);
      return held;
    },
    holds: (values) => values.buffer === buffer,
    integers: (length) => clean(new Int32Array(buffer, take(length, 4), length)),
    mark: () => {
      const before = next;
      return () => {
        next = before;
      };
    },
  };
}
