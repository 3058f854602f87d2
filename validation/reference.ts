import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const MAIN = join(ROOT, 'dist/cli/main.js');

/** Where references that others published or labelled lie: beside the repository, not in it. */
export const shared = (path: string): string => join(ROOT, '../shared', path);

/** One figure of ours held to a reference. */
export interface Row {
  readonly what: string;
  readonly reference: string;
  readonly ours: string;
  readonly distance: string;
  readonly tolerance: string;
  readonly ok: boolean;
}

/** What a reference was compared with, or why it was not. */
export interface Outcome {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Set when nothing could be compared. */
  readonly skipped?: string;
}

export const missing = (title: string, path: string): Outcome | null =>
  existsSync(shared(path)) ? null : { title, rows: [], skipped: `../shared/${path} is not there` };
