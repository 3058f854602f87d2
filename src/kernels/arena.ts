import type { Loops } from './loops.js';
import { liesIn, place } from './placed.js';
import { plainLoops } from './plain-loops.js';
import { type SecondThread, type StartThread, secondThread } from './second-thread.js';
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
  /**
   * Does `work` on items 0 to `count`, in halves on two threads where there is a second one, which works on items of the second half.
   * Halves may write to nothing that the other reads or writes. Gives `sums` sums of what the parts add.
   */
  readonly split: (count: number, work: (part: Part) => void, sums?: number) => Float64Array;
  /** Threads that `split` uses. */
  readonly threads: 1 | 2;
  /** Lets a second thread end; `split` then works on one. */
  readonly end: () => void;
}

/** Items of one thread. */
export interface Part {
  /** Loops that run there; their values go nowhere but to `add`. */
  readonly loops: Loops;
  readonly from: number;
  readonly to: number;
  readonly half: 0 | 1;
  /** Adds what the loop called last gave to a sum. */
  readonly add: (index: number, value: number) => void;
}

/** All of it here. */
const alone =
  (loops: Loops): Arena['split'] =>
  (count, work, sums = 0) => {
    const total = new Float64Array(sums);
    const add = (index: number, value: number): void => {
      total[index] = total[index]! + value;
    };
    work({ loops, from: 0, to: count, half: 0, add });
    return total;
  };

/** The second half there, the first here, and their sums in this order. */
const together =
  (loops: Loops, there: SecondThread): Arena['split'] =>
  (count, work, sums = 0) => {
    const middle = count >> 1;
    const total = new Float64Array(sums);
    there.sums.fill(0, 0, sums);
    work({ loops: there.loops, from: middle, to: count, half: 1, add: there.addTo });
    const add = (index: number, value: number): void => {
      total[index] = total[index]! + value;
    };
    work({ loops, from: 0, to: middle, half: 0, add });
    there.finish();
    for (let i = 0; i < sums; i++) total[i] = total[i]! + there.sums[i]!;
    return total;
  };

/** Arrays on the heap and loops in plain JavaScript. */
export const plainArena: Arena = {
  loops: plainLoops,
  numbers: (length) => new Float64Array(length),
  integers: (length) => new Int32Array(length),
  hold: (values) => values,
  holds: () => true,
  mark: () => () => {},
  split: alone(plainLoops),
  threads: 1,
  end: () => {},
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
 * written to cost nothing, so `room` may be generous. What is asked beyond it lies in no memory: a RangeError. With `start`, the memory is
 * shared with a second thread; null where there is none.
 */
export function simdArena(room: number, start: StartThread | null = null): Arena | null {
  // address zero stands for no array
  const pages = Math.ceil((room + ALIGNED) / PAGE);
  if (pages > MOST_PAGES) return null;
  let memory: WebAssembly.Memory;
  let loops: Loops | null;
  try {
    memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: start !== null });
    loops = simdLoops(memory, start !== null);
  } catch {
    return null;
  }
  if (loops === null) return null;
  const second = start === null ? null : secondThread(memory, start);
  if (start !== null && second === null) return null;
  const single = alone(loops);
  const halves = second === null ? single : together(loops, second);
  let ended = false;
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
    return place(array);
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
    holds: (values) => liesIn(buffer, values),
    integers: (length) => clean(new Int32Array(buffer, take(length, 4), length)),
    mark: () => {
      const before = next;
      return () => {
        next = before;
      };
    },
    split: (count, work, sums) => (ended ? single : halves)(count, work, sums),
    threads: second === null ? 1 : 2,
    end: () => {
      ended = true;
      second?.end();
    },
  };
}
