import type { DuckDBAppender } from '@duckdb/node-api';
import { BilateralError } from '../model/error.js';
import type { Observation } from '../model/observation.js';
import { sqlText } from './bundled.js';
import { DuckDBInstance } from './load-duckdb.js';
import { CREATE_TABLES, OBSERVATION_COLUMNS } from './schema.js';

type Row = Readonly<Record<keyof typeof OBSERVATION_COLUMNS, string | number>>;

const rowOf = ({ period, table, via, note, ...rest }: Observation): Row => ({
  ...rest,
  ...period,
  tab: table,
  via: via.join('; '),
  note: note ?? '',
});

function put(appender: DuckDBAppender, row: Row): void {
  for (const [name, type] of Object.entries(OBSERVATION_COLUMNS)) {
    const cell = row[name as keyof Row];
    if (type === 'VARCHAR') appender.appendVarchar(String(cell));
    else if (type === 'INTEGER') appender.appendInteger(Number(cell));
    else appender.appendDouble(Number(cell));
  }
  appender.endRow();
}

/** Writes observations to a Parquet file, in the columns of the store and in the order given. @throws BilateralError `cannot-write` */
export async function exportParquet(rows: readonly Observation[], path: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  try {
    const connection = await instance.connect();
    await connection.run(CREATE_TABLES);
    const appender = await connection.createAppender('observation');
    for (const row of rows) put(appender, rowOf(row));
    appender.closeSync();
    await connection.run(`COPY observation TO ${sqlText(path)} (FORMAT parquet, COMPRESSION zstd)`);
    connection.closeSync();
  } catch (cause) {
    throw new BilateralError('cannot-write', `'${path}' cannot be written: ${(cause as Error).message}`, {
      hint: 'name a file in a folder that you may write to, with room on the disk',
      cause,
    });
  } finally {
    instance.closeSync();
  }
}
