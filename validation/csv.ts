import { readFileSync } from 'node:fs';
import { csvLines } from '../src/sources/csv-lines.js';

/** The rows of a CSV file by column name. */
export function readRows(path: string): Readonly<Record<string, string>>[] {
  const [header, ...lines] = csvLines(readFileSync(path, 'utf8'));
  return lines.map(({ cells }) => Object.fromEntries(header!.cells.map((name, i) => [name, cells[i] ?? ''])));
}
