import { readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { BaselineFiles } from '../model/baseline-files.js';
import { BilateralError } from '../model/error.js';
import type { Panel } from '../model/panel.js';
import { dataFolder } from './bundled.js';
import { csvPanel } from './csv-panel.js';

/** Worlds that the package carries, each described by a file of that name in data/. */
export const BUNDLED_WORLDS: readonly string[] = ['world-2023', 'sectors-2011'];
const LARGEST = 1_000_000;

const isBundled = (name: string | undefined): boolean => name !== undefined && BUNDLED_WORLDS.includes(name);

function readText(path: string, name: string): string {
  try {
    if (statSync(path).size > LARGEST)
      throw new BilateralError('bad-input', `'${name}' is too large for a text that people write`, {
        hint: 'is it a table of flows? Then its name ends in .csv or .parquet',
      });
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof BilateralError) throw cause;
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new BilateralError('bad-input', missing ? `there is no file '${name}'` : `'${name}' cannot be read`, {
      hint: `give the path of a file, or one of ${BUNDLED_WORLDS.join(', ')}`,
      cause,
    });
  }
}

/**
 * Files of baselines on this machine: those in data/, read without a database, and a user's own, whose tables `readTable` reads
 * (CSV, Parquet). `held` looks a panel up in a store.
 */
export function baselineFiles(
  readTable: (path: string) => Promise<Panel>,
  held?: (name: string) => Promise<Panel | null>,
): BaselineFiles {
  return {
    worlds: BUNDLED_WORLDS,
    text: async (name) => readText(isBundled(name) ? `${dataFolder()}${name}.yaml` : name, name),
    table: async (name, description) => {
      if (isBundled(description)) return csvPanel(readFileSync(dataFolder() + name, 'utf8'), `data/${name}`);
      const beside = description === undefined || isAbsolute(name) ? name : join(dirname(description), name);
      return readTable(beside);
    },
    ...(held === undefined ? {} : { held }),
  };
}
