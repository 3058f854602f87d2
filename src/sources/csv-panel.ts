import { BilateralError } from '../model/error.js';
import type { Column, Panel } from '../model/panel.js';
import { csvLines } from './csv-lines.js';

const isNumber = (text: string): boolean => /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text);

function columnOf(cells: readonly string[]): Column {
  if (cells.every((cell) => cell === '' || isNumber(cell)))
    return { kind: 'number', values: Float64Array.from(cells, (cell) => (cell === '' ? Number.NaN : Number(cell))) };
  const levels = [...new Set(cells.filter((cell) => cell !== ''))].sort();
  const code = new Map(levels.map((level, i) => [level, i]));
  return { kind: 'category', codes: Int32Array.from(cells, (cell) => code.get(cell) ?? -1), levels };
}

/** A small CSV text as a panel, without a database. @throws BilateralError `bad-input` for rows of another length */
export function csvPanel(text: string, source: string): Panel {
  const [header, ...lines] = csvLines(text);
  const names = header?.cells ?? [];
  const bad = lines.find(({ cells }) => cells.length !== names.length);
  if (header === undefined || bad !== undefined)
    throw new BilateralError(
      'bad-input',
      bad === undefined
        ? `${source} is empty`
        : `${source}, line ${bad.line}: ${bad.cells.length} cells instead of ${names.length}`,
      { hint: 'the first line names the columns' },
    );
  const columns = names.map((name, i) => [name, columnOf(lines.map(({ cells }) => cells[i]!))] as const);
  return { rows: lines.length, columns: Object.fromEntries(columns), source, notes: [] };
}
