import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { shareOut } from '../kernels/share-out.js';
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
      : await shareOut(
          chunks.map((chunk) =>
            chunk.map(({ name, values, start }) => ({ name, values: Float64Array.from(values), start })),
          ),
          workers,
          () => new Worker(new URL('./many-worker.js', import.meta.url), { workerData: options }),
          told,
          signal,
        );
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
