import type { Column, Panel } from '../../src/model/panel.js';

/** A column from literals: texts as levels in order, null and '' missing. */
function column(values: readonly (number | string | null)[]): Column {
  if (!values.some((value) => typeof value === 'string'))
    return { kind: 'number', values: Float64Array.from(values, (value) => (value === null ? NaN : Number(value))) };
  const levels = [...new Set(values.filter((value) => value !== null && value !== '').map(String))].sort();
  const codes = Int32Array.from(values, (value) => (value === null ? -1 : levels.indexOf(String(value))));
  return { kind: 'category', codes, levels };
}

/** A small panel from columns of literals. */
export function panelOf(columns: Readonly<Record<string, readonly (number | string | null)[]>>): Panel {
  const rows = Object.values(columns)[0]?.length ?? 0;
  return {
    rows,
    columns: Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, column(values)])),
    source: 'literals',
    notes: [],
  };
}

/** The same from rows. */
export function panelOfRows(rows: readonly Readonly<Record<string, number | string>>[]): Panel {
  return panelOf(Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, rows.map((row) => row[name]!)])));
}

/** Three economies over two years, domestic trade included. */
export const SMALL = (() => {
  const [exporter, importer, year, dist, trade, rta]: [string[], string[], number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
    [],
  ];
  const codes = ['CHN', 'DEU', 'USA'];
  for (const t of [2005, 2006])
    for (const i of codes)
      for (const j of codes) {
        exporter.push(i);
        importer.push(j);
        year.push(t);
        dist.push(i === j ? 1 : 2 + codes.indexOf(i) + 3 * codes.indexOf(j));
        rta.push(i !== j && t === 2006 && i !== 'USA' ? 1 : 0);
        trade.push(10 + 7 * codes.indexOf(i) + 3 * codes.indexOf(j) + (t - 2005) * (1 + codes.indexOf(j)));
      }
  return { exporter, importer, year, dist, trade, rta };
})();
