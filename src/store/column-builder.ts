import type { DuckDBVector } from '@duckdb/node-api';
import type { Column } from '../model/panel.js';
import { TextDictionary } from './text-dictionary.js';
import { TextPieces } from './text-pieces.js';

const BLOCK = 1 << 20;

/** Takes a column chunk by chunk and gives it whole at the end. */
export interface ColumnBuilder {
  /** The vectors of a chunk, as many as `selected` gives for the column. */
  add(vectors: readonly DuckDBVector[], rows: number): void;
  finish(): Column;
}

/** Values in blocks, so that none has to be moved while more come. */
class Blocks<T extends Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>> {
  private blocks: T[] = [];
  private used = BLOCK;
  private rows = 0;
  private readonly make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.make = make;
  }

  /** Hands out room for `rows` values, in pieces: where to write, from which place on, and which rows. */
  take(rows: number, write: (block: T, at: number, from: number, count: number) => void): void {
    for (let from = 0; from < rows; ) {
      if (this.used === BLOCK) {
        this.blocks.push(this.make(BLOCK));
        this.used = 0;
      }
      const count = Math.min(rows - from, BLOCK - this.used);
      write(this.blocks.at(-1)!, this.used, from, count);
      this.used += count;
      from += count;
    }
    this.rows += rows;
  }

  /** All values in one array; each block is let go as soon as it is copied. */
  whole(): T {
    const out = this.make(this.rows);
    let at = 0;
    for (let block = this.blocks.shift(); block !== undefined; block = this.blocks.shift()) {
      const part = block.subarray(0, Math.min(BLOCK, this.rows - at)) as T;
      out.set(part, at);
      at += part.length;
    }
    return out;
  }
}

/** The values of a chunk without a look at each cell, where they lie in one array. */
function valuesOf(vector: DuckDBVector, rows: number): Float64Array {
  const { items } = vector as { readonly items?: unknown };
  if (items instanceof Float64Array && items.length >= rows) return items;
  return Float64Array.from({ length: rows }, (_, row) => (vector.getItem(row) as number | null) ?? NaN);
}

/** Numbers; NULL has to come as NaN. */
export function numberBuilder(): ColumnBuilder {
  const blocks = new Blocks((length) => new Float64Array(length));
  return {
    add: ([vector], rows) => {
      const values = valuesOf(vector!, rows);
      blocks.take(rows, (block, at, from, count) => block.set(values.subarray(from, from + count), at));
    },
    finish: () => ({ kind: 'number', values: blocks.whole() }),
  };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Texts, whole or in `pieces`, their levels sorted at the end; NULL has to come as the empty text. */
export function textBuilder(pieces: boolean): ColumnBuilder {
  const blocks = new Blocks((length) => new Int32Array(length));
  const dictionary = pieces ? new TextPieces() : new TextDictionary();
  let chunk = new Int32Array(0);
  return {
    add: (vectors, rows) => {
      if (chunk.length < rows) chunk = new Int32Array(rows);
      if (dictionary instanceof TextPieces) dictionary.encode(vectors, rows, chunk);
      else dictionary.encode(vectors[0]!, rows, chunk, 0);
      blocks.take(rows, (block, at, from, count) => block.set(chunk.subarray(from, from + count), at));
    },
    finish: () => {
      const { levels } = dictionary;
      const order = levels.map((_, code) => code).sort((a, b) => byCode(levels[a]!, levels[b]!));
      const place = new Int32Array(levels.length);
      order.forEach((code, level) => {
        place[code] = level;
      });
      const codes = blocks.whole();
      for (let row = 0; row < codes.length; row++) if (codes[row]! >= 0) codes[row] = place[codes[row]!]!;
      return { kind: 'category', codes, levels: order.map((code) => levels[code]!) };
    },
  };
}
