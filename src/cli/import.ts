import { BilateralError, readTidy } from '../core.js';
import type { Effects } from './effects.js';
import { DONE } from './exit-code.js';
import { textOfFile } from './text-of-file.js';

export interface ImportOptions {
  readonly store: string;
  readonly as?: string;
  readonly name?: string;
  readonly source?: string;
  readonly released?: string;
  readonly names?: string;
  readonly json?: boolean;
}

/** `bilateral import FILE --store STORE`: all rows of a tidy CSV file, or none. */
export async function runImport(file: string, options: ImportOptions, effects: Effects): Promise<number> {
  const panelOnly = (['name', 'source', 'released', 'names'] as const).find((option) => options[option] !== undefined);
  if (panelOnly)
    throw new BilateralError('usage', `--${panelOnly} is of a panel, and the file is read as figures`, {
      hint: 'add --as panel',
    });
  const rows = readTidy(await textOfFile(file, 'give a CSV file in the layout of docs/store.md'), `'${file}'`);
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
