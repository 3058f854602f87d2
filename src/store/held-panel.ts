import type { HeldPanel } from '../model/held-panel.js';
import { LATEST_FIRST, tableOf } from './keep-panel.js';
import { columnsOf, withLengths } from './panel-columns.js';
import { rowsOf, type Session } from './session.js';
import type { HeldPanelQuery } from './store.js';
import { markedSelect, streamColumns } from './stream-columns.js';

/** The latest panel that was out by a day, of one name where it is given; null where there is none. */
export async function heldPanel(
  session: Session,
  { asOf, name, columns: chosen }: HeldPanelQuery,
): Promise<HeldPanel | null> {
  const [register] = await rowsOf(session, {
    text: "SELECT 1 FROM information_schema.tables WHERE table_name = 'panel_vintage'",
    values: [],
  });
  if (register === undefined) return null;
  const [found] = await rowsOf(session, {
    text: `SELECT id, name, source, released, imported, rows::INTEGER AS rows FROM panel_vintage
      WHERE released <= ? ${name === undefined ? '' : 'AND name = ?'} ${LATEST_FIRST} LIMIT 1`,
    values: [asOf, ...(name === undefined ? [] : [name])],
  });
  if (found === undefined) return null;
  const table = tableOf(found.id as number);
  const all = await columnsOf(session.reader, table);
  const wanted = new Set(chosen?.(all.map((column) => column.name)) ?? all.map((column) => column.name));
  const columns = await withLengths(
    session.reader,
    table,
    all.filter((column) => wanted.has(column.name)),
  );
  const { rows, columns: made } = await streamColumns(
    session.reader,
    markedSelect(columns, table, ''),
    columns,
    undefined,
  );
  const about = {
    name: found.name as string,
    source: found.source as string,
    released: found.released as string,
    imported: found.imported as string,
  };
  return {
    ...about,
    rows,
    panel: {
      rows,
      columns: Object.fromEntries(columns.map((column, i) => [column.name, made[i]!])),
      source: `${about.source}, released ${about.released}`,
      notes: [],
    },
  };
}
