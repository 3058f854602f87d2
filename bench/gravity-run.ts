import { spawnSync } from 'node:child_process';
import { ROOT } from './measure.js';

/** A fit of one model on one panel, as a process of its own says it. */
export interface Measured {
  readonly seconds: readonly number[];
  /** Megabytes before the first fit, and at most. */
  readonly held: number;
  readonly peak: number;
  readonly rows?: number;
  readonly nobs?: number;
  readonly converged?: boolean;
  readonly deviance?: number;
  readonly coefficients: readonly { readonly name: string; readonly estimate: number; readonly se: number }[];
}

/** A process that prints a fit as JSON in its last line; null when it breaks down. */
export function run(command: string, words: readonly string[]): Measured | null {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: ROOT, encoding: 'utf8', timeout: 1_200_000 });
  if (status === 0) return JSON.parse(stdout.trim().split('\n').at(-1)!) as Measured;
  process.stderr.write(`${words[0]}: ${stderr.split('\n').slice(-4).join('\n')}\n`);
  return null;
}
