import type { DuckDBAppender } from '@duckdb/node-api';
import { BilateralError } from '../model/error.js';
import type { Observation } from '../model/observation.js';
import { checkRows } from './check-row.js';
import { columnNames, OBSERVATION_COLUMNS } from './schema.js';
import { observationsFor } from './select.js';
import type { Session } from './session.js';
import type { Appended } from './store.js';

const COLUMNS = columnNames(OBSERVATION_COLUMNS);

function put(appender: DuckDBAppender, row: Observation): void {
  for (const text of [row.reporter, row.partner, row.flow, row.product, row.period.start]) appender.appendVarchar(text);
  appender.appendInteger(row.period.months);
  for (const text of [row.indicator, row.currency]) appender.appendVarchar(text);
  for (const number of [row.value, row.low, row.high]) appender.appendDouble(number);
  for (const text of [row.status, row.released, row.publisher, row.table]) appender.appendVarchar(text);
  appender.appendVarchar(row.via.join('; '));
  appender.appendVarchar(row.note ?? '');
  appender.endRow();
}

/** Adds the rows that are not there yet, all or none. @throws BilateralError `bad-input`, `cannot-write` */
export async function append(session: Session, rows: readonly Observation[]): Promise<Appended> {
  checkRows(rows);
  if (session.readOnly)
    throw new BilateralError('cannot-write', `${session.path} is read-only, so ${rows.length} rows were not added`, {
      hint: 'make the file writable, or open another one',
    });
  if (rows.length === 0) return { added: 0, already: 0 };
  const { writer } = session;
  try {
    await writer.run('BEGIN TRANSACTION');
    await writer.run(`CREATE OR REPLACE TEMP TABLE incoming AS SELECT ${COLUMNS} FROM observation LIMIT 0`);
    const appender = await writer.createAppender('incoming', 'main', 'temp');
    for (const row of rows) put(appender, row);
    appender.closeSync();
    const there = observationsFor(session, [...new Set(rows.map((row) => row.reporter))]);
    const result = await writer.run(`INSERT INTO observation
      SELECT ${COLUMNS} FROM temp.incoming EXCEPT SELECT ${COLUMNS} FROM ${there}`);
    const added = result.rowsChanged;
    await writer.run('DROP TABLE temp.incoming');
    await writer.run('COMMIT');
    return { added, already: rows.length - added };
  } catch (cause) {
    await writer.run('ROLLBACK').catch(() => undefined);
    throw new BilateralError('cannot-write', `${rows.length} rows were not added: ${(cause as Error).message}`, {
      hint: 'nothing was added and nothing was lost; see that the disk has room, open the store again and repeat',
      cause,
    });
  }
}
