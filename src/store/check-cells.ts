import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlText } from './bundled.js';
import type { SourceColumn } from './panel-columns.js';
import { type PanelFile, relationOf } from './panel-file.js';

/** Signs that part the cells of a table. */
const SEPARATOR = /[,;\t|]/;

/**
 * A CSV of few rows, one of which breaks off, is taken for one column of whole lines. Counting its rows with the sign that its names
 * are parted by makes the engine name the line.
 */
export async function checkCells(
  connection: DuckDBConnection,
  file: PanelFile | null,
  [only, ...more]: readonly SourceColumn[],
): Promise<void> {
  const separator = only === undefined || more.length > 0 ? null : SEPARATOR.exec(only.name)?.[0];
  if (file?.format !== 'csv' || !separator) return;
  const texts = only!.name.split(separator).map((_, i) => `c${i}: 'VARCHAR'`);
  const parted = `delim = ${sqlText(separator)}, header = true, auto_detect = false, columns = {${texts.join(', ')}}`;
  await connection.run(`SELECT count(c0) FROM ${relationOf(file, false).replace(/\)$/, `, ${parted})`)}`);
}
