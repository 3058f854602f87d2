import type { DuckDBVector } from '@duckdb/node-api';

/** Bytes of a text that the engine keeps in the cell itself; longer ones lie elsewhere. */
const INLINE = 12;
const WORDS = 4;

/** A column of texts as sixteen bytes a cell: length, then the text where it is short. Null where it is not laid out so. */
function cellsOf(vector: DuckDBVector, rows: number): Uint32Array | null {
  const { dataView } = vector as { readonly dataView?: unknown };
  if (!(dataView instanceof DataView) || dataView.byteLength < rows * WORDS * 4 || dataView.byteOffset % 4 !== 0)
    return null;
  return new Uint32Array(dataView.buffer, dataView.byteOffset, rows * WORDS);
}

/**
 * Numbers texts in the order in which they come. Short ones are told apart by the bytes of their cells, so that a text is
 * made once a level and not once a row; the empty text is missing, code -1.
 */
export class TextDictionary {
  private readonly byText = new Map<string, number>();
  private keys = new Uint32Array(WORDS * 1024);
  private codes = new Int32Array(1024);
  private slots = new Int32Array(2048).fill(-1);
  private known = 0;

  get levels(): readonly string[] {
    return [...this.byText.keys()];
  }

  /** The codes of a chunk, written to `out` from `at` on. */
  encode(vector: DuckDBVector, rows: number, out: Int32Array, at: number): void {
    const cells = cellsOf(vector, rows);
    for (let row = 0; row < rows; row++) {
      const length = cells === null ? INLINE + 1 : cells[row * WORDS]!;
      if (length === 0) out[at + row] = -1;
      else if (cells === null || length > INLINE) out[at + row] = this.codeOf(vector, row);
      else out[at + row] = this.codeOfCell(cells, row * WORDS, vector, row);
    }
  }

  private codeOf(vector: DuckDBVector, row: number): number {
    const text = vector.getItem(row) as string | null;
    if (text === null || text === '') return -1;
    const code = this.byText.get(text) ?? this.byText.size;
    if (code === this.byText.size) this.byText.set(text, code);
    return code;
  }

  private codeOfCell(cells: Uint32Array, cell: number, vector: DuckDBVector, row: number): number {
    const { keys, slots } = this;
    const mask = slots.length - 1;
    let slot = this.hash(cells, cell) & mask;
    for (let entry = slots[slot]!; entry >= 0; entry = slots[slot]!) {
      const key = entry * WORDS;
      if (
        keys[key] === cells[cell] &&
        keys[key + 1] === cells[cell + 1] &&
        keys[key + 2] === cells[cell + 2] &&
        keys[key + 3] === cells[cell + 3]
      )
        return this.codes[entry]!;
      slot = (slot + 1) & mask;
    }
    return this.add(cells, cell, slot, this.codeOf(vector, row));
  }

  private hash(words: Uint32Array, at: number): number {
    let h = Math.imul(words[at]!, 0x9e3779b1) ^ words[at + 1]!;
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ words[at + 2]!;
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ words[at + 3]!;
    return Math.imul(h ^ (h >>> 16), 0x27d4eb2f) >>> 7;
  }

  private add(cells: Uint32Array, cell: number, slot: number, code: number): number {
    const entry = this.known++;
    if (entry === this.codes.length) this.grow();
    this.keys.set(cells.subarray(cell, cell + WORDS), entry * WORDS);
    this.codes[entry] = code;
    if (this.slots.length > 2 * this.known) this.slots[slot] = entry;
    else this.rehash();
    return code;
  }

  private grow(): void {
    const [keys, codes] = [this.keys, this.codes];
    this.keys = new Uint32Array(2 * keys.length);
    this.keys.set(keys);
    this.codes = new Int32Array(2 * codes.length);
    this.codes.set(codes);
  }

  private rehash(): void {
    this.slots = new Int32Array(2 * this.slots.length).fill(-1);
    const mask = this.slots.length - 1;
    for (let entry = 0; entry < this.known; entry++) {
      let slot = this.hash(this.keys, entry * WORDS) & mask;
      while (this.slots[slot]! >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = entry;
    }
  }
}
