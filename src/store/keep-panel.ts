import type { DuckDBAppender } from '@duckdb/node-api';
import { BilateralError } from '../model/error.js';
import type { Panel } from '../model/panel.js';
import { quoted } from './panel-columns.js';
import { digestOf, panelToKeep } from './panel-to-keep.js';
import type { Session } from './session.js';
import type { KeptPanel, PanelToKeep } from './store.js';

/** Made with the first panel, so that stores of before have no table more. */
const REGISTER = `CREATE TABLE IF NOT EXISTS panel_vintage (id INTEGER, name VARCHAR, source VARCHAR,
  released VARCHAR, imported VARCHAR, rows BIGINT, digest VARCHAR)`;

/** The vintages in order, the latest first. */
export const LATEST_FIRST = 'ORDER BY released DESC, id DESC';

export const tableOf = (id: number): string => `panel_${id}`;

function put(appender: DuckDBAppender, { rows, columns }: Panel): void {
  const all = Object.values(columns);
  for (let row = 0; row < rows; row++) {
    for (const column of all) {
      if (column.kind === 'number') {
        const value = column.values[row]!;
        if (Number.isNaN(value)) appender.appendNull();
        else appender.appendDouble(value);
      } else if (column.codes[row]! < 0) appender.appendNull();
      else appender.appendVarchar(column.levels[column.codes[row]!]!);
    }
    appender.endRow();
  }
}

const tableFor = (id: number, { columns }: Panel): string =>
  `CREATE TABLE ${tableOf(id)} (${Object.entries(columns)
    .map(([name, { kind }]) => `${quoted(name)} ${kind === 'number' ? 'DOUBLE' : 'VARCHAR'}`)
    .join(', ')})`;

/**
 * Adds a panel as a vintage of its own, wholly or not at all; the same again adds nothing. The view `panel` is then the latest.
 * @throws BilateralError `bad-input` for a panel without the four columns; `cannot-write`
 */
export async function keepPanel(session: Session, given: Panel, about: PanelToKeep): Promise<KeptPanel> {
  const panel = panelToKeep(given, about.names ?? {});
  const { writer } = session;
  if (session.readOnly)
    throw new BilateralError('cannot-write', `${session.path} is read-only, so the panel was not added`, {
      hint: 'make the file writable, or open another one',
    });
  const digest = digestOf(panel);
  const all = [about.name, about.source, about.released, about.imported, panel.rows, digest];
  try {
    await writer.run('BEGIN TRANSACTION');
    await writer.run(REGISTER);
    const same = await writer.runAndReadAll(
      'SELECT id FROM panel_vintage WHERE name = ? AND source = ? AND released = ? AND digest = ?',
      [about.name, about.source, about.released, digest],
    );
    const added = same.getRows().length === 0;
    if (added) {
      const next = await writer.runAndReadAll('SELECT (coalesce(max(id), 0) + 1)::INTEGER FROM panel_vintage');
      const id = Number(next.getRows()[0]![0]);
      await writer.run(tableFor(id, panel));
      const appender = await writer.createAppender(tableOf(id));
      put(appender, panel);
      appender.closeSync();
      await writer.run('INSERT INTO panel_vintage VALUES (?, ?, ?, ?, ?, ?, ?)', [id, ...all]);
      const latest = await writer.runAndReadAll(`SELECT id FROM panel_vintage ${LATEST_FIRST} LIMIT 1`);
      await writer.run(`CREATE OR REPLACE VIEW panel AS SELECT * FROM ${tableOf(Number(latest.getRows()[0]![0]))}`);
    }
    await writer.run('COMMIT');
    return { added, rows: panel.rows };
  } catch (cause) {
    await writer.run('ROLLBACK').catch(() => undefined);
    throw new BilateralError('cannot-write', `the panel was not added: ${(cause as Error).message}`, {
      hint: 'nothing was added and nothing was lost; see that the disk has room, open the store again and repeat',
      cause,
    });
  }
}
