import type { Loops } from './loops.js';
import { SECOND_THREAD_SOURCE, SIGN, SLOT, SLOTS, SPINS } from './second-thread-source.js';
import { compiledLoops, type Exports, loopsOver } from './simd-loops.js';

/** A second thread over the same memory. */
export interface SecondThread {
  /** Loops that are told to the thread and run there later; one that gives a value gives its number for `addTo` at once. */
  readonly loops: Loops;
  /** Adds what the call told last gives to sum `index` of `sums`. */
  readonly addTo: (index: number) => void;
  /** Tells it the last call too, and waits until all are done. */
  readonly finish: () => void;
  /** Sums of values, to be set to zero before. */
  readonly sums: Float64Array;
  /** Lets the thread end. */
  readonly end: () => void;
}

/** Milliseconds that a thread may take to begin, and sleeps of one while it does nothing that it was told. */
const BEGINS = 10_000;
const STUCK = 600_000;
const SUMS = 1024;

/** Starts a thread on a text with data, one that keeps no process alive. It may throw where there are none. */
export type StartThread = (source: string, data: object) => void;

/** A thread beside this one over a shared memory, or null where there is none. */
export function secondThread(memory: WebAssembly.Memory, start: StartThread): SecondThread | null {
  const module = compiledLoops(true);
  if (module === null) return null;
  const signs = new Int32Array(new SharedArrayBuffer(4 * Object.keys(SIGN).length));
  const calls = new Float64Array(new SharedArrayBuffer(8 * SLOT * SLOTS));
  const sums = new Float64Array(new SharedArrayBuffer(8 * SUMS));
  const names = WebAssembly.Module.exports(module).map(({ name }) => name);
  try {
    start(SECOND_THREAD_SOURCE, { module, memory, signs, calls, sums, names });
  } catch {
    return null;
  }
  let told = 0;
  let pending = false;

  /** Waits until the thread has at most `open` calls left. */
  const wait = (open: number): void => {
    const left = (): boolean => ((told - Atomics.load(signs, SIGN.done)) | 0) > open;
    if (Atomics.load(signs, SIGN.ready) === 0 && Atomics.wait(signs, SIGN.ready, 0, BEGINS) === 'timed-out')
      throw new Error('the second thread of a fit does not begin; it can do with one');
    let sleeps = 0;
    for (let spins = 0; left(); spins++) {
      if (spins < SPINS) continue;
      Atomics.store(signs, SIGN.waits, 1);
      const done = Atomics.load(signs, SIGN.done);
      // short sleeps: the other may have looked just before
      if (left() && Atomics.wait(signs, SIGN.done, done, 1) === 'timed-out') sleeps++;
      Atomics.store(signs, SIGN.waits, 0);
      if (sleeps > STUCK) throw new Error('the second thread of a fit does not answer');
    }
  };
  const publish = (): void => {
    if (!pending) return;
    pending = false;
    told = (told + 1) | 0;
    Atomics.store(signs, SIGN.told, told);
    if (Atomics.load(signs, SIGN.asleep) === 1) Atomics.notify(signs, SIGN.told);
  };
  const tell = (index: number, args: readonly number[]): number => {
    publish();
    if (((told - Atomics.load(signs, SIGN.done)) | 0) >= SLOTS) wait(SLOTS / 2);
    const at = (told & (SLOTS - 1)) * SLOT;
    calls[at] = index;
    calls[at + 1] = -1;
    for (let i = 0; i < args.length; i++) calls[at + 2 + i] = args[i]!;
    pending = true;
    return 0;
  };
  const telling = Object.fromEntries(names.map((name, i) => [name, (...args: number[]) => tell(i, args)]));
  return {
    loops: loopsOver(telling as unknown as Exports, memory),
    addTo: (index) => {
      calls[(told & (SLOTS - 1)) * SLOT + 1] = index;
    },
    finish: () => {
      publish();
      wait(0);
    },
    sums,
    end: () => {
      Atomics.store(signs, SIGN.end, 1);
      Atomics.notify(signs, SIGN.told);
    },
  };
}
