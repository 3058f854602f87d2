// A worker of `on-workers.ts`: solves the draws that it is told to, and nothing else.

import { parentPort, workerData } from 'node:worker_threads';
import type { Baseline } from '../model/baseline.js';
import type { Scenario } from '../model/scenario.js';
import { scenarioDraws } from './scenario-draws.js';

/** What a worker is started with, asked for, and answers. */
export interface Told {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
}
export interface Asked {
  readonly from: number;
  readonly to: number;
}

const { baseline, scenario } = workerData as Told;
parentPort?.on('message', ({ from, to }: Asked) => {
  const found = scenarioDraws(baseline, scenario, from, to);
  parentPort?.postMessage(
    found,
    found.rows.map((row) => row.buffer as ArrayBuffer),
  );
});
