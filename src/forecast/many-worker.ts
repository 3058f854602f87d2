// A worker of `on-workers.ts`: looks the series ahead that it is told to, and nothing else.

import { parentPort, workerData } from 'node:worker_threads';
import type { AheadOptions } from './ahead.js';
import { lookAtMany, type NamedHistory } from './many.js';

const options = workerData as AheadOptions;
parentPort?.on('message', (series: readonly NamedHistory[]) => {
  parentPort?.postMessage(lookAtMany(series, options));
});
