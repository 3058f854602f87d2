import { readFile } from 'node:fs/promises';
import { BilateralError, readTidy } from '../index.js';
import type { Effects } from './effects.js';
import { DONE } from './exit-code.js';
import { whyNot } from './write-file.js';

export interface ImportOptions {
  readonly store: string;
  readonly as?: string;
  readonly name?: string;
  readonly source?: string;
  readonly released?: string;
  readonly names?: string;
  readonly json?: boolean;
}

const READ: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to read whole',
};

async function textOf(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    const why = cause instanceof TypeError ? 'it is not text in UTF-8' : (READ[code] ?? whyNot(cause));
    throw new BilateralError('bad-input', `'${path}' cannot be read: ${why}`, {
      hint: 'give a CSV file in the layout of docs/store.md',
      cause,
    });
  }
}

/** `bilateral import FILE --store STORE`: all rows of a tidy CSV file, or none. */
export async function runImport(file: string, options: ImportOptions, effects: Effects): Promise<number> {
  const panelOnly = (['name', 'source', 'released', 'names'] as const).find((option) => options[option] !== undefined);
  if (panelOnly)
    throw new BilateralError('usage', `--${panelOnly} is of a panel, and the file is read as figures`, {
      hint: 'add --as panel',
    });
  const rows = readTidy(await textOf(file), `'${file}'`);
  const store = await effects.store({ path: options.store, create: true });
  try {
    const { added, already } = await store.append(rows);
    await effects.out(
      options.json
        ? `${JSON.stringify({ version: 1, added, already, store: options.store })}\n`
        : `${options.store}: ${added} ${added === 1 ? 'row' : 'rows'} added, ${already} there already\n`,
    );
    return DONE;
  } finally {
    await store.close();
  }
}
