import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { shareOut } from '../kernels/share-out.js';
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
  let done = 0;
  return shareOut(
    chunks,
    count,
    () => new Worker(new URL('./draw-worker.js', import.meta.url), { workerData: told }),
    (_: DrawRows, { from, to }) => {
      done += to - from;
      progress?.(done, draws);
    },
    signal,
  );
}
