import { basename } from 'node:path';
import { BilateralError, parseDay, readPanel } from '../core.js';
import { type Effects, today } from './effects.js';
import { DONE } from './exit-code.js';
import type { ImportOptions } from './import.js';
import { panelNames } from './panel-names.js';

/** `agtpa` of `data/agtpa.csv.gz`. */
const stem = (file: string): string =>
  basename(file).replace(/(?:\.(?:csv|tsv|txt|parquet|json|jsonl|ndjson))?(?:\.gz|\.zst)?$/i, '') || basename(file);

/** `bilateral import FILE --as panel --store STORE`: a table of trade for gravity, as a vintage of its own. */
export async function importPanel(file: string, options: ImportOptions, effects: Effects): Promise<number> {
  if (options.as !== 'panel')
    throw new BilateralError('usage', `--as is panel, not '${options.as}'`, {
      hint: 'without --as the rows are figures in the layout of docs/store.md',
    });
  const imported = today(effects);
  const released = options.released === undefined ? imported : parseDay(options.released);
  const { name = stem(file), source = basename(file) } = options;
  const names = panelNames(options.names);
  const panel = await readPanel({ file });
  const store = await effects.store({ path: options.store, create: true });
  try {
    const { added, rows } = await store.keepPanel(panel, { name, source, released, imported, ...names });
    const counted = `${rows.toLocaleString('en-US')} row${rows === 1 ? '' : 's'}`;
    await effects.out(
      options.json
        ? `${JSON.stringify({ version: 1, panel: name, source, released, imported, rows, added, store: options.store })}\n`
        : `${options.store}: panel ${name} of ${released}, ${counted}, ${added ? 'added' : 'there already'}\n`,
    );
    return DONE;
  } finally {
    await store.close();
  }
}
