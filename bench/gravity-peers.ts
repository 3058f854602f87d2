import { spawnSync } from 'node:child_process';
import { type Measured, run } from './gravity-run.js';

export interface Peer {
  readonly name: 'fixest' | 'pyfixest';
  readonly command: string;
  readonly script: string;
}

/** Another program to time on the same columns: fixest where R has it, else pyfixest where Python has it. */
export function peerHere(): Peer | null {
  const works = (command: string, words: readonly string[]): boolean =>
    spawnSync(command, words, { encoding: 'utf8' }).status === 0;
  if (works('Rscript', ['-e', 'library(fixest)']))
    return { name: 'fixest', command: 'Rscript', script: 'bench/gravity-fixest.R' };
  const python = process.env.BILATERAL_PYTHON ?? 'python3';
  if (works(python, ['-c', 'import pyfixest']))
    return { name: 'pyfixest', command: python, script: 'bench/gravity-peer.py' };
  return null;
}

/** One model as the peer fits it, on columns in a folder; null when it breaks down. */
export const peerOn = (
  { command, script }: Peer,
  folder: string,
  formula: string,
  estimator: string,
): Measured | null => run(command, [script, folder, formula, estimator, '1']);
