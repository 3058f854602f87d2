import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Baseline } from '../src/index.js';
import { csvLines } from '../src/sources/csv-lines.js';
import { shared } from './reference.js';

export type Line = Readonly<Record<string, string>>;

/** Rows of a file of the folder of references, packed or not. */
export function sharedRows(path: string): readonly Line[] {
  const bytes = readFileSync(shared(path));
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  const [header, ...lines] = csvLines(text);
  return lines.map(({ cells }) => Object.fromEntries(header!.cells.map((name, i) => [name, cells[i] ?? ''])));
}

/** A world of many sectors as its files give it, and where a row of such a file belongs. */
export interface SectorWorld {
  readonly baseline: Baseline;
  readonly trade: readonly Line[];
  /** In an array J N N, J N, N. */
  readonly flowAt: (row: Line) => number;
  readonly cellAt: (row: Line) => number;
  readonly economyAt: (row: Line) => number;
}

interface Files {
  readonly name: string;
  readonly year: number;
  readonly trade: readonly Line[];
  readonly params: readonly Line[];
  readonly io: readonly Line[];
  /** Column of the flows, and tariff of a row as a fraction. */
  readonly flow: string;
  readonly tariff: (row: Line) => number;
}

/** Puts the tables of a world together: trade, parameters by economy and sector, input shares. */
export function sectorWorld({ name, year, trade, params, io, flow, tariff }: Files): SectorWorld {
  const economies = [...new Set(trade.map(({ importer }) => importer!))].sort();
  const sectors = [...new Set(params.map(({ sector }) => sector!))];
  const [size, count] = [economies.length, sectors.length];
  const [economy, sector] = [economies, sectors].map((names) => new Map(names.map((key, k) => [key, k])));
  const cellAt = (row: Line): number => sector!.get(row.sector!)! * size + economy!.get(row.country!)!;
  const flowAt = (row: Line): number =>
    (sector!.get(row.sector!)! * size + economy!.get(row.importer!)!) * size + economy!.get(row.exporter!)!;
  const baseline: Baseline = {
    name,
    source: name,
    year,
    unit: 'unit of the file',
    economies,
    sectors,
    flows: placed(count * size * size, trade, flowAt, (row) => Number(row[flow])),
    tariffs: placed(count * size * size, trade, flowAt, tariff),
    theta: placed(
      count,
      params,
      (row) => sector!.get(row.sector!)!,
      ({ theta }) => Number(theta),
    ),
    valueAdded: placed(count * size, params, cellAt, (row) => Number(row.value_added_share)),
    final: placed(count * size, params, cellAt, (row) => Number(row.final_share)),
    inputs: placed(
      size * count * count,
      io,
      (row) =>
        (economy!.get(row.country!)! * count + sector!.get(row.using_sector!)!) * count +
        sector!.get(row.input_sector!)!,
      (row) => Number(row.share_of_intermediates),
    ),
    notes: [],
  };
  return { baseline, trade, flowAt, cellAt, economyAt: ({ country }) => economy!.get(country!)! };
}

/** Values of rows at their places, zero elsewhere. */
export function placed(
  length: number,
  rows: readonly Line[],
  at: (row: Line) => number,
  value: (row: Line) => number,
): Float64Array {
  const values = new Float64Array(length);
  for (const row of rows) values[at(row)] = value(row);
  return values;
}
