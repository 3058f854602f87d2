import type { DuckDBConnection } from '@duckdb/node-api';
import { BilateralError } from '../model/error.js';
import { type Note, note } from '../model/note.js';
import type { Column, Panel } from '../model/panel.js';
import { checkCells } from './check-cells.js';
import { checkNames } from './check-names.js';
import { numbersIn } from './numeric-text.js';
import { columnsOf, isWide, type SourceColumn, withLengths } from './panel-columns.js';
import { engineForFile, engineForStore, onlySelect, type PanelEngine, saidBy } from './panel-engine.js';
import { type PanelFile, panelFile, relationOf } from './panel-file.js';
import { markedSelect, streamColumns } from './stream-columns.js';
import { checkGzip } from './whole-gzip.js';

/** Where a panel comes from: a file; a SELECT on a store; or a SELECT on a file, which it calls `panel`. */
export interface PanelSource {
  /** CSV (also compressed), Parquet or JSON. */
  readonly file?: string;
  /** One SELECT. Without a file it is on the store; without it a store gives the latest panel that was kept in it. */
  readonly query?: string;
  /** A store file; without it a query is on the bundled figures. */
  readonly store?: string;
}

export interface PanelOptions {
  /** A condition in SQL: `year >= 1990 AND exporter <> importer`. */
  readonly where?: string;
  /** Which columns to read, of those there are; default all. May throw where one is wanted that is not there. */
  readonly columns?: (available: readonly string[]) => readonly string[];
  /** Told how many rows are read, every hundred thousand or so. */
  readonly onRows?: (rows: number) => void;
}

const EXACT = 2 ** 53;

/** A relation to read, and what it is called. */
interface Relation {
  readonly sql: string;
  readonly source: string;
  readonly isFile: boolean;
}

const isConversion = (cause: unknown): boolean =>
  /Conversion Error|converting column|Could not convert/i.test(cause instanceof Error ? cause.message : '');

async function relationFor(
  connection: DuckDBConnection,
  source: PanelSource,
  file: PanelFile | null,
  wholeFile: boolean,
): Promise<Relation> {
  const table = file === null ? null : relationOf(file, wholeFile);
  if (source.query === undefined) return { sql: table!, source: file!.path, isFile: true };
  if (table !== null) await connection.run(`CREATE OR REPLACE TEMP VIEW panel AS SELECT * FROM ${table}`);
  const query = source.query.trim().replace(/;\s*$/, '');
  await onlySelect(connection, query, 'query', query);
  const on = file === null ? (source.store ?? 'the bundled figures') : file.path;
  // On lines of its own: a comment at its end would swallow the bracket.
  return { sql: `(\n${query}\n)`, isFile: false, source: `${on}, query ${query.replace(/\s+/g, ' ')}` };
}

function chosen(all: readonly SourceColumn[], options: PanelOptions): { columns: SourceColumn[]; notes: Note[] } {
  const names = all.map((column) => column.name);
  const wanted = new Set(options.columns?.(names) ?? names);
  const columns = all.filter((column) => wanted.has(column.name));
  const odd = columns.filter((column) => column.kind === null);
  if (odd.length > 0 && options.columns)
    throw new BilateralError('bad-input', `column '${odd[0]!.name}' is neither a number nor a text (${odd[0]!.type})`, {
      hint: 'turn it into one of them with --query',
    });
  return {
    columns: columns.filter((column) => column.kind !== null),
    notes: odd.map(({ name, type }) => note('column-left', `column ${name} is left out: it is of type ${type}`)),
  };
}

/** Numbers among texts of a CSV, and whole numbers that lost digits, each with a note. */
function settled(column: Column, from: SourceColumn, isCsv: boolean): { column: Column; notes: readonly Note[] } {
  const numeric = isCsv && from.type === 'VARCHAR' ? numbersIn(column) : null;
  if (numeric) {
    const words = numeric.words.map((word) => `'${word}'`).join(', ');
    return {
      column: numeric.column,
      notes: [
        ...(words === '' ? [] : [note('missing-word', `${words} in column ${from.name} is taken for missing`)]),
        ...(numeric.decimalComma ? [note('decimal-comma', `column ${from.name} is read with a decimal comma`)] : []),
      ],
    };
  }
  if (column.kind === 'number' && isWide(from) && column.values.some((value) => Math.abs(value) >= EXACT))
    return { column, notes: [note('rounded', `column ${from.name} has whole numbers beyond 2^53, which are rounded`)] };
  return { column, notes: [] };
}

async function panelFrom(
  connection: DuckDBConnection,
  relation: Relation,
  options: PanelOptions,
  file: PanelFile | null,
): Promise<Panel> {
  const { where } = options;
  const isCsv = file?.format === 'csv';
  const all = await columnsOf(connection, relation.sql);
  await checkCells(connection, file, all);
  if (relation.isFile) await checkNames(connection, file!, all);
  const { columns: wanted, notes } = chosen(all, options);
  if (wanted.length === 0)
    throw new BilateralError('bad-input', `${relation.source} has no column of numbers or texts`);
  // The first rows of a file are cheap; those of a query may take all of it.
  const columns = relation.isFile ? await withLengths(connection, relation.sql, wanted) : wanted;
  const condition = where === undefined ? '' : ` WHERE (\n${where}\n)`;
  const sql = markedSelect(columns, relation.sql, condition);
  if (where !== undefined) await onlySelect(connection, sql, 'condition', where);
  const { rows, columns: made } = await streamColumns(connection, sql, columns, options.onRows);
  if (rows === 0 && relation.isFile && where === undefined)
    throw new BilateralError('bad-input', `'${relation.source}' has names of columns and no rows below them`, {
      hint: 'write or download it again',
    });
  const done = made.map((column, i) => settled(column, columns[i]!, isCsv));
  return {
    rows,
    columns: Object.fromEntries(columns.map(({ name }, i) => [name, done[i]!.column])),
    source: where === undefined ? relation.source : `${relation.source}, where ${where.trim().replace(/\s+/g, ' ')}`,
    notes: [...notes, ...done.flatMap((one) => one.notes)],
  };
}

function checkSource({ file, query, store }: PanelSource): void {
  if (file === undefined && query === undefined && store === undefined)
    throw new BilateralError('usage', 'no panel is named', {
      hint: 'a file (CSV, Parquet), a store that keeps one (--store), or a query',
    });
  if (file !== undefined && store !== undefined)
    throw new BilateralError('usage', `both a file '${file}' and a store '${store}' are named`, {
      hint: 'leave out one',
    });
}

/** The view of the latest panel that a store keeps. */
const KEPT = 'SELECT * FROM panel';

async function requireKept(connection: DuckDBConnection, store: string): Promise<void> {
  const found = await connection.runAndReadAll(
    "SELECT 1 FROM information_schema.tables WHERE table_name = 'panel' LIMIT 1",
  );
  if (found.currentRowCount === 0)
    throw new BilateralError('bad-input', `no panel is kept in '${store}'`, {
      hint: `keep one with: bilateral import FILE --as panel --store ${store}, or ask for one with --query`,
    });
}

async function readWith(
  engine: PanelEngine,
  source: PanelSource,
  file: PanelFile | null,
  options: PanelOptions,
): Promise<Panel> {
  const isCsv = file !== null && file.format === 'csv';
  const attempt = async (wholeFile: boolean): Promise<Panel> =>
    panelFrom(engine.connection, await relationFor(engine.connection, source, file, wholeFile), options, file);
  try {
    // A word in a column of numbers beyond the rows that were looked at: look at all of them.
    const read = attempt(false).catch((cause: unknown) => {
      if (isCsv && isConversion(cause)) return attempt(true);
      throw cause;
    });
    const whole = file?.compression === 'gzip' ? checkGzip(file.path) : undefined;
    const [done] = await Promise.allSettled([read, whole]);
    // What is torn explains what else goes wrong, so it is named first.
    await whole;
    if (done.status === 'rejected') throw done.reason;
    return done.value;
  } catch (cause) {
    if (cause instanceof BilateralError) throw cause;
    const what = source.query === undefined ? `'${source.file}' cannot be read as a table` : 'the query failed';
    throw new BilateralError('bad-input', `${what}: ${saidBy(cause)}`, {
      hint:
        source.query === undefined
          ? 'a CSV has a row of names, one sign between cells, and quotes around texts with it'
          : 'try it on a few rows',
      cause,
    });
  }
}

/**
 * Reads a table into typed arrays: texts become categories with sorted levels, dates their text, booleans 1 and 0, NULL
 * and the empty text missing. Rows keep their order. The engine may read the file or store and nothing else: no network,
 * no extension, no other file, no writing.
 * @throws BilateralError `bad-input` for a file that is no table; `usage` for a query or condition that is refused; for a
 * store those of `openStore`
 */
export async function readPanel(asked: PanelSource, options: PanelOptions = {}): Promise<Panel> {
  checkSource(asked);
  const isKept = asked.file === undefined && asked.query === undefined;
  const source = isKept ? { ...asked, query: KEPT } : asked;
  const file = source.file === undefined ? null : panelFile(source.file);
  const engine = source.file === undefined ? await engineForStore(source.store) : await engineForFile(source.file);
  try {
    if (isKept) await requireKept(engine.connection, asked.store!);
    return await readWith(engine, source, file, options);
  } finally {
    engine.close();
  }
}
