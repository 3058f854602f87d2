import { BilateralError } from '../model/error.js';
import type { Column, Panel } from '../model/panel.js';
import type { EventNames } from './event-options.js';
import { type Length, monthsIn, numberOf, periodCells, periodLabel } from './period-cell.js';

/** Trade by product, partner and period, each a row; what the waves reach, by product and partner. */
export interface TradeCells {
  readonly products: readonly string[];
  readonly partners: readonly string[];
  /** Product and partner of each pair. */
  readonly pairProduct: Int32Array;
  readonly pairPartner: Int32Array;
  /** Pair, number of the period, and value of each row. */
  readonly pair: Int32Array;
  readonly period: Int32Array;
  readonly value: Float64Array;
  readonly length: Length;
  /** Rows that lacked a value, name or period. */
  readonly missing: number;
  /** Of the panel's rows: which cell row it went into, -1 for none. */
  readonly rowOf: Int32Array;
}

interface Coded {
  readonly codes: Int32Array;
  readonly levels: readonly string[];
}

/** Numbers become names: `85` of a column of numbers. */
function coded(column: Column): Coded {
  if (column.kind === 'category') return column;
  const values = [...new Set(column.values)].filter(Number.isFinite).sort((a, b) => a - b);
  const code = new Map(values.map((value, i) => [value, i]));
  return { codes: Int32Array.from(column.values, (value) => code.get(value) ?? -1), levels: values.map(String) };
}

/** Longer periods need all of their months: those that the panel has only in part are left out. */
function wholePeriods(months: Int32Array, own: Length, by: Length): (month: number) => number {
  if (own === by) return (month) => numberOf(month, by);
  const held = new Map<number, Set<number>>();
  for (const month of months) {
    if (month < 0) continue;
    const number = numberOf(month, by);
    held.set(number, (held.get(number) ?? new Set()).add(month));
  }
  const needed = monthsIn(by) / monthsIn(own);
  return (month) => {
    const number = numberOf(month, by);
    return held.get(number)!.size === needed ? number : -1;
  };
}

/**
 * The panel as cells. Shorter periods are added up where `by` asks for longer ones.
 * @throws BilateralError `bad-input` for two rows of one cell, for values that are text, and for periods that cannot be read
 */
export function tradeCells(panel: Panel, names: EventNames, by: Length | undefined): TradeCells {
  const product = coded(panel.columns[names.product]!);
  const partner = coded(panel.columns[names.partner]!);
  const values = panel.columns[names.value]!;
  if (values.kind !== 'number')
    throw new BilateralError('bad-input', `column '${names.value}' is text, and trade is numbers`, {
      hint: 'name the column of values with value=NAME',
    });
  const { months, length: own } = periodCells(panel.columns[names.period]!, names.period);
  const length = by ?? own;
  if (monthsIn(length) < monthsIn(own))
    throw new BilateralError('bad-input', `the panel is by ${own}, and cannot be cut into ${length}s`, {
      hint: `ask --by ${own}, or leave it out`,
    });
  const numberIn = wholePeriods(months, own, length);
  const pairAt = new Map<number, number>();
  const rowAt = new Map<number, number>();
  const seen = new Set<number>();
  const [pairProduct, pairPartner, pair, period, value]: number[][] = [[], [], [], [], []];
  const rowOf = new Int32Array(panel.rows).fill(-1);
  let missing = 0;
  for (let row = 0; row < panel.rows; row++) {
    const [a, b, month, amount] = [product.codes[row]!, partner.codes[row]!, months[row]!, values.values[row]!];
    if (a < 0 || b < 0 || month < 0 || !Number.isFinite(amount)) {
      missing++;
      continue;
    }
    const key = a * partner.levels.length + b;
    let at = pairAt.get(key);
    if (at === undefined) {
      at = pairProduct!.length;
      pairAt.set(key, at);
      pairProduct!.push(a);
      pairPartner!.push(b);
    }
    if (seen.has(at * 1e6 + month)) throw twice(product.levels[a]!, partner.levels[b]!, numberOf(month, own), own);
    seen.add(at * 1e6 + month);
    const number = numberIn(month);
    if (number < 0) continue;
    const cell = at * 1e6 + number;
    const found = rowAt.get(cell);
    if (found === undefined) {
      rowAt.set(cell, value!.length);
      rowOf[row] = value!.length;
      pair!.push(at);
      period!.push(number);
      value!.push(amount);
    } else {
      value![found] = value![found]! + amount;
      rowOf[row] = found;
    }
  }
  return {
    products: product.levels,
    partners: partner.levels,
    pairProduct: Int32Array.from(pairProduct!),
    pairPartner: Int32Array.from(pairPartner!),
    pair: Int32Array.from(pair!),
    period: Int32Array.from(period!),
    value: Float64Array.from(value!),
    length,
    missing,
    rowOf,
  };
}

const twice = (product: string, partner: string, number: number, length: Length): BilateralError =>
  new BilateralError(
    'bad-input',
    `product ${product}, partner ${partner}, ${periodLabel(number, length)} stands in two rows`,
    { hint: 'sum the rows, or choose one source or flow with --where' },
  );
