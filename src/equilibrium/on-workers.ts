import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Baseline } from '../model/baseline.js';
import type { Counterfactual } from '../model/counterfactual.js';
import type { Scenario } from '../model/scenario.js';
import type { Asked, Told } from './draw-worker.js';
import { type DrawRows, withDraws } from './draws.js';
import { simulateDraws } from './scenario-draws.js';
import { simulate } from './simulate.js';

export interface WorkerOptions {
  /** As many as there are processors unless told otherwise; one draws in this thread. */
  readonly workers?: number;
  readonly progress?: (done: number, draws: number) => void;
  /** Stops the workers and throws its reason. */
  readonly signal?: AbortSignal;
}

/** Draws that a worker is given at a time: few enough that none waits long for the last. */
const CHUNK = 20;
/** Below so many numbers in all, starting workers takes longer than drawing. */
const WORTHWHILE = 500_000;

/**
 * As `simulateDraws`, draws shared out over worker threads. The result does not depend on how many there are.
 * @throws BilateralError those of `simulate`
 */
export async function simulateOnWorkers(
  baseline: Baseline,
  scenario: Scenario,
  { workers = availableParallelism(), progress, signal }: WorkerOptions = {},
): Promise<Counterfactual> {
  signal?.throwIfAborted();
  const { uncertainty } = scenario;
  const draws = uncertainty?.draws ?? 0;
  if (workers < 2 || draws * baseline.flows.length < WORTHWHILE)
    return simulateDraws(baseline, scenario, (done) => {
      signal?.throwIfAborted();
      progress?.(done, draws);
    });
  const central = simulate(baseline, scenario);
  if (!central.converged) return central;
  const parts = await shared({ baseline, scenario }, draws, workers, progress, signal);
  return withDraws(central, parts, draws, uncertainty!.seed);
}

/** All draws, in the order of their numbers, whichever worker was free. */
function shared(
  told: Told,
  draws: number,
  count: number,
  progress: WorkerOptions['progress'],
  signal: AbortSignal | undefined,
): Promise<readonly DrawRows[]> {
  const chunks: Asked[] = [];
  for (let from = 0; from < draws; from += CHUNK) chunks.push({ from, to: Math.min(from + CHUNK, draws) });
  const parts: DrawRows[] = new Array(chunks.length);
  let [next, finished, done] = [0, 0, 0];
  const pool: Worker[] = [];
  return new Promise<readonly DrawRows[]>((resolve, reject) => {
    const stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    for (let k = 0; k < Math.min(count, chunks.length); k++) {
      const worker = new Worker(new URL('./draw-worker.js', import.meta.url), { workerData: told });
      pool.push(worker);
      let at = -1;
      const ask = () => {
        if (next >= chunks.length) return;
        at = next++;
        worker.postMessage(chunks[at]);
      };
      worker.on('error', reject);
      worker.on('message', (found: DrawRows) => {
        parts[at] = found;
        finished++;
        done += chunks[at]!.to - chunks[at]!.from;
        progress?.(done, draws);
        if (finished === chunks.length) resolve(parts);
        else ask();
      });
      ask();
    }
  }).finally(() => Promise.all(pool.map((worker) => worker.terminate())));
}
