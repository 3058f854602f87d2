import type { StartThread } from '../kernels/second-thread.js';

interface Thread {
  readonly unref: () => void;
  readonly on: (event: 'error', listener: () => void) => void;
}
type Threads = { readonly Worker: new (source: string, options: object) => Thread };

/** A thread of Node, which is asked for at run time since a browser may load this file. @throws TypeError elsewhere */
export const startThread: StartThread = (source, data) => {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  const threads = process?.getBuiltinModule?.('node:worker_threads') as Threads | undefined;
  if (threads === undefined) throw new TypeError('there are no threads here');
  // not with the options of this process: a loader, or text that is a module
  const thread = new threads.Worker(source, { eval: true, workerData: data, execArgv: [], env: {} });
  // one that breaks down is missed by who waits for it
  thread.on('error', () => {});
  thread.unref();
};
