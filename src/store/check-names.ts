import type { DuckDBConnection } from '@duckdb/node-api';
import { BilateralError } from '../model/error.js';
import { sqlText } from './bundled.js';
import type { SourceColumn } from './panel-columns.js';
import type { PanelFile } from './panel-file.js';

/** Whether the engine may have made a name up: it calls a second `y` `y_1`, and a second `y_1` `y_1_1`. */
function looksRenamed(columns: readonly SourceColumn[]): boolean {
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  return columns.some(({ name }) => {
    const [, stem] = /^(.*)_\d+$/s.exec(name.toLowerCase()) ?? [];
    return stem !== undefined && names.has(stem);
  });
}

/** The cells of the row of names, as they stand in the file; null where there is no such row. */
async function namesIn(connection: DuckDBConnection, { path, compression }: PanelFile): Promise<string[] | null> {
  const packed = `compression = '${compression}'`;
  const sniffed = await connection.runAndReadAll(`SELECT * FROM sniff_csv(${sqlText(path)}, ${packed})`);
  const [found] = sniffed.getRowObjects();
  if (!found?.HasHeader) return null;
  const sign = (of: unknown): string => sqlText(of === '(empty)' ? '' : String(of ?? ''));
  const dialect = `delim = ${sign(found.Delimiter)}, quote = ${sign(found.Quote)}, escape = ${sign(found.Escape)}`;
  const result = await connection.runAndReadAll(
    `SELECT * FROM read_csv(${sqlText(path)}, ${packed}, ${dialect}, skip = ${Number(found.SkipRows)}, header = false,
     all_varchar = true, ignore_errors = true, null_padding = true) LIMIT 1`,
  );
  return (result.getRows()[0] ?? []).map((cell) => String(cell ?? '').trim());
}

/**
 * Refuses a CSV in which two columns have one name: the engine would call the second something else without a word. Names that
 * differ in their letters' case only are one name to the engine.
 * @throws BilateralError `bad-input`
 */
export async function checkNames(
  connection: DuckDBConnection,
  file: PanelFile,
  columns: readonly SourceColumn[],
): Promise<void> {
  if (file.format !== 'csv' || !looksRenamed(columns)) return;
  const names = await namesIn(connection, file);
  if (names === null) return;
  const seen = new Map<string, { name: string; place: number }>();
  for (const [i, name] of names.entries()) {
    if (name === '') continue;
    const before = seen.get(name.toLowerCase());
    if (before)
      throw new BilateralError(
        'bad-input',
        before.name === name
          ? `'${file.path}' has two columns called '${name}' (the ${before.place}. and the ${i + 1}.)`
          : `'${file.path}' has columns called '${before.name}' and '${name}', which differ in case only`,
        { hint: 'give one of them another name' },
      );
    seen.set(name.toLowerCase(), { name, place: i + 1 });
  }
}
