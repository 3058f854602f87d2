import type { TradeCells } from './trade-cells.js';

/** The rows that a study uses: some periods of the cells, absent ones as zero trade where asked. */
export interface Frame {
  readonly pair: Int32Array;
  readonly period: Int32Array;
  readonly value: Float64Array;
  /** Periods that have rows, ascending. */
  readonly periods: readonly number[];
  /** Cells of a pair with trade that have no row. */
  readonly absent: number;
}

/** Rows of the cells from one period to another. */
export function frameOf(cells: TradeCells, first: number, last: number, absent: 'missing' | 'zero'): Frame {
  const rows: number[] = [];
  const held = new Set<number>();
  for (let row = 0; row < cells.value.length; row++) {
    const period = cells.period[row]!;
    if (period < first || period > last) continue;
    rows.push(row);
    held.add(period);
  }
  const periods = [...held].sort((a, b) => a - b);
  const trades = new Uint8Array(cells.pairProduct.length);
  for (const row of rows) if (cells.value[row] !== 0) trades[cells.pair[row]!] = 1;
  const there = new Set(rows.map((row) => cells.pair[row]! * 1e6 + cells.period[row]!));
  const empty: (readonly [number, number])[] = [];
  trades.forEach((any, pair) => {
    if (any) for (const period of periods) if (!there.has(pair * 1e6 + period)) empty.push([pair, period]);
  });
  const added = absent === 'zero' ? empty : [];
  return {
    pair: Int32Array.from([...rows.map((row) => cells.pair[row]!), ...added.map(([pair]) => pair)]),
    period: Int32Array.from([...rows.map((row) => cells.period[row]!), ...added.map(([, period]) => period)]),
    value: Float64Array.from([...rows.map((row) => cells.value[row]!), ...added.map(() => 0)]),
    periods,
    absent: empty.length,
  };
}

/** The rows of a frame for which a condition holds. */
export function frameWhere(frame: Frame, keep: (pair: number, period: number) => boolean): Frame {
  const rows = Array.from(frame.pair, (_, row) => row).filter((row) => keep(frame.pair[row]!, frame.period[row]!));
  return {
    ...frame,
    pair: Int32Array.from(rows, (row) => frame.pair[row]!),
    period: Int32Array.from(rows, (row) => frame.period[row]!),
    value: Float64Array.from(rows, (row) => frame.value[row]!),
    periods: [...new Set(rows.map((row) => frame.period[row]!))].sort((a, b) => a - b),
  };
}
