import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Size } from './gravity-models.js';
import { ROOT } from './measure.js';

/** Columns of a made-up panel in a folder for as long as `work` takes; null when they cannot be written. */
export function withColumns<T>(size: Size, work: (folder: string) => T): T | null {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-gravity-'));
  try {
    const words = ['--import', 'tsx', 'bench/gravity-export.ts', size, folder];
    return spawnSync(process.execPath, words, { cwd: ROOT }).status === 0 ? work(folder) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
