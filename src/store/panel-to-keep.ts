import { createHash } from 'node:crypto';
import { BilateralError } from '../model/error.js';
import { didYouMean } from '../model/nearest.js';
import type { Column, Panel } from '../model/panel.js';

/** The columns that every panel in a store has under these names. */
const KEPT = ['exporter', 'importer', 'year', 'trade'] as const;
export type KeptNames = Partial<Readonly<Record<(typeof KEPT)[number], string>>>;

const bad = (message: string, hint: string): BilateralError => new BilateralError('bad-input', message, { hint });

/**
 * The panel with its four columns under the names that a store has.
 * @throws BilateralError `bad-input` where one is not there, or two columns differ by capitals only
 */
export function panelToKeep(panel: Panel, names: KeptNames): Panel {
  const available = Object.keys(panel.columns);
  const called = new Map(KEPT.map((what) => [names[what] ?? what, what] as const));
  for (const [name, what] of called) {
    if (available.includes(name)) continue;
    const near = didYouMean(name, available);
    throw bad(
      `the panel has no column '${name}'`,
      `${near === undefined ? '' : `${near} `}say what it is called: --names ${what}=NAME; columns: ${available.slice(0, 20).join(', ')}`,
    );
  }
  const columns: [string, Column][] = [];
  const seen = new Set<string>();
  for (const [name, column] of Object.entries(panel.columns)) {
    const kept = called.get(name) ?? name;
    // The engine takes no notice of capitals.
    const key = kept.toLowerCase();
    if (seen.has(key))
      throw bad(`two columns would be called '${kept}' in the store`, 'leave one out, or give it another name');
    seen.add(key);
    columns.push([kept, column]);
  }
  return { ...panel, columns: Object.fromEntries(columns) };
}

/** The same for panels of the same columns and values, and for no others. */
export function digestOf({ rows, columns }: Panel): string {
  const hash = createHash('sha256').update(String(rows));
  for (const [name, column] of Object.entries(columns)) {
    const values = column.kind === 'number' ? column.values : column.codes;
    hash.update(JSON.stringify([name, column.kind, column.kind === 'category' ? column.levels : []]));
    hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }
  return hash.digest('hex');
}
