/** Places in the numbers by which two threads know of one another. */
export const SIGN = { ready: 0, told: 1, done: 2, end: 3, asleep: 4, waits: 5 } as const;
/** Calls that may be told ahead; numbers that each takes: function, sum it adds to (or −1), arguments. */
export const SLOTS = 4096;
export const SLOT = 16;
/** Looks at a number of the other thread before going to sleep over it: some twenty microseconds. */
export const SPINS = 2000;

/**
 * What the helping thread runs: the calls told, one after another, each with functions of the same module over the same memory.
 * It is text since a thread begins from text or a file, and a file has another name in every bundle.
 */
export const SECOND_THREAD_SOURCE = `
const { module, memory, signs, calls, sums, names } = require('node:worker_threads').workerData;
const { exports } = new WebAssembly.Instance(module, { env: { memory } });
const functions = names.map((name) => exports[name]);
let done = 0;
Atomics.store(signs, ${SIGN.ready}, 1);
Atomics.notify(signs, ${SIGN.ready});
for (let spins = 0; Atomics.load(signs, ${SIGN.end}) === 0; ) {
  const told = Atomics.load(signs, ${SIGN.told});
  if (told === done) {
    if (++spins < ${SPINS}) continue;
    Atomics.store(signs, ${SIGN.asleep}, 1);
    Atomics.wait(signs, ${SIGN.told}, done, 1000);
    Atomics.store(signs, ${SIGN.asleep}, 0);
    continue;
  }
  spins = 0;
  while (done !== told) {
    const at = (done & ${SLOTS - 1}) * ${SLOT};
    const c = calls.subarray(at, at + ${SLOT});
    const value = functions[c[0]](c[2], c[3], c[4], c[5], c[6], c[7], c[8], c[9], c[10], c[11], c[12], c[13], c[14], c[15]);
    if (c[1] >= 0) sums[c[1]] += value;
    done = (done + 1) | 0;
    Atomics.store(signs, ${SIGN.done}, done);
  }
  if (Atomics.load(signs, ${SIGN.waits}) === 1) Atomics.notify(signs, ${SIGN.done});
}
`;
