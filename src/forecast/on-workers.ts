import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AheadOfMany } from '../model/outlook.js';
import type { AheadOptions } from './ahead.js';
import { lookAtMany, type NamedHistory } from './many.js';

/** Methods are functions, which no worker can be told. */
export interface ManyOptions extends Omit<AheadOptions, 'methods'> {
  /** As many as there are processors unless told otherwise; one works in this thread. */
  readonly workers?: number;
  readonly progress?: (done: number, all: number) => void;
  /** Stops the workers and throws its reason. */
  readonly signal?: AbortSignal;
}

/** Series that a worker is given at a time: few enough that none waits long for the last. */
const CHUNK = 4;
/** Below so many series, starting workers takes longer than the forecasts. */
const WORTHWHILE = 4;

/**
 * Many series looked ahead as `lookFurther` does one, shared out over worker threads, without a trial at earlier origins unless `backtest` asks
 * for it. Answers stand in the order asked and do not depend on how many workers there are; a series that nothing can be said of has its error.
 */
export async function forecastMany(
  series: readonly NamedHistory[],
  { workers = availableParallelism(), progress, signal, ...asked }: ManyOptions = {},
): Promise<AheadOfMany[]> {
  signal?.throwIfAborted();
  const options: AheadOptions = { backtest: null, ...asked };
  const chunks: (readonly NamedHistory[])[] = [];
  for (let from = 0; from < series.length; from += CHUNK) chunks.push(series.slice(from, from + CHUNK));
  let done = 0;
  const told = (part: readonly AheadOfMany[]): void => {
    done += part.length;
    progress?.(done, series.length);
  };
  const parts =
    workers < 2 || series.length < WORTHWHILE
      ? await inTurn(chunks, options, told, signal)
      : await shared(chunks, options, workers, told, signal);
  return parts.flat();
}

/** In this thread, with a breath after each chunk so that a signal is heard. */
async function inTurn(
  chunks: readonly (readonly NamedHistory[])[],
  options: AheadOptions,
  told: (part: readonly AheadOfMany[]) => void,
  signal: AbortSignal | undefined,
): Promise<AheadOfMany[][]> {
  const parts: AheadOfMany[][] = [];
  for (const chunk of chunks) {
    signal?.throwIfAborted();
    const part = lookAtMany(chunk, options);
    parts.push(part);
    told(part);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return parts;
}

/** All chunks, in their order, whichever worker was free. */
function shared(
  chunks: readonly (readonly NamedHistory[])[],
  options: AheadOptions,
  count: number,
  told: (part: readonly AheadOfMany[]) => void,
  signal: AbortSignal | undefined,
): Promise<AheadOfMany[][]> {
  const parts: AheadOfMany[][] = new Array(chunks.length);
  let [next, finished] = [0, 0];
  const pool: Worker[] = [];
  return new Promise<AheadOfMany[][]>((resolve, reject) => {
    const stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    for (let k = 0; k < Math.min(count, chunks.length); k++) {
      const worker = new Worker(new URL('./many-worker.js', import.meta.url), { workerData: options });
      pool.push(worker);
      let at = -1;
      const ask = () => {
        if (next >= chunks.length) return;
        at = next++;
        worker.postMessage(
          chunks[at]!.map(({ name, values, start }) => ({ name, values: Float64Array.from(values), start })),
        );
      };
      worker.on('error', reject);
      worker.on('message', (found: AheadOfMany[]) => {
        parts[at] = found;
        finished++;
        told(found);
        if (finished === chunks.length) resolve(parts);
        else ask();
      });
      ask();
    }
  }).finally(() => Promise.all(pool.map((worker) => worker.terminate())));
}
