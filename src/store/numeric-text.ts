import type { Column } from '../model/panel.js';

/** What publishers and programs write for `not there` in a column of numbers. */
const ABSENT = new Set(['na', 'n/a', 'nan', 'null', 'none', '.', '..', '...', '-', ':', '#n/a']);

const COMMA = /^[+-]?\d+(?:,\d+)?$/;
/** A comma before other than three digits does not part thousands. */
const DECIMAL_COMMA = /,(?!\d{3}$)/;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

export interface NumericText {
  readonly column: Column;
  /** Words that were taken for missing. */
  readonly words: readonly string[];
  readonly decimalComma: boolean;
}

/** Whether the numbers among texts are written with a decimal comma: `1,5`; never where it may part thousands. */
function hasDecimalComma(levels: readonly string[]): boolean {
  const numbers = levels.map((level) => level.trim()).filter((text) => !ABSENT.has(text.toLowerCase()));
  return numbers.every((text) => COMMA.test(text)) && numbers.some((text) => DECIMAL_COMMA.test(text));
}

/**
 * A column of texts that is one of numbers, but for words that say `not there`; null when it is not. A column without
 * any level is one of numbers that are all missing.
 */
export function numbersIn(column: Column): NumericText | null {
  if (column.kind !== 'category') return null;
  const decimalComma = hasDecimalComma(column.levels);
  const words: string[] = [];
  const values: number[] = [];
  for (const level of column.levels) {
    const text = decimalComma ? level.trim().replace(',', '.') : level.trim();
    if (ABSENT.has(text.toLowerCase())) {
      words.push(level);
      values.push(NaN);
    } else if (NUMBER.test(text)) values.push(Number(text));
    else return null;
  }
  // Levels that are all words, such as the country code NA, stay what they are.
  if (column.levels.length > 0 && words.length === column.levels.length) return null;
  const out = new Float64Array(column.codes.length);
  for (let row = 0; row < out.length; row++) out[row] = column.codes[row]! < 0 ? NaN : values[column.codes[row]!]!;
  return { column: { kind: 'number', values: out }, words, decimalComma };
}
