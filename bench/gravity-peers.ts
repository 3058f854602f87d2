import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Size } from './gravity-models.js';
import { type Measured, run } from './gravity-run.js';
import { ROOT } from './measure.js';

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

/** One model as the peer fits it, on columns written for it; null when it breaks down. */
export function peerOn({ command, script }: Peer, size: Size, formula: string, estimator: string): Measured | null {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-gravity-'));
  try {
    const words = ['--import', 'tsx', 'bench/gravity-export.ts', size, folder];
    const written = spawnSync(process.execPath, words, { cwd: ROOT });
    return written.status === 0 ? run(command, [script, folder, formula, estimator, '1']) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
