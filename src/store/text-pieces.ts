import type { DuckDBVector } from '@duckdb/node-api';
import { TextDictionary } from './text-dictionary.js';

/** Characters a piece: so many of a byte each lie in the cell itself. */
export const PIECE = 12;
export const PIECES = 3;

/** Above so many different pieces a combination of three is no longer one exact number. */
const FEW = 131_000;

/** Numbers long texts that come cut into three, so that no text has to be made for each row. */
export class TextPieces {
  private readonly pieces = Array.from({ length: PIECES }, () => new TextDictionary());
  private readonly byNumber = new Map<number, number>();
  private readonly byWord = new Map<string, number>();
  private readonly parts: [number, number, number][] = [];
  private buffers = this.pieces.map(() => new Int32Array(0));

  get levels(): readonly string[] {
    const texts = this.pieces.map((piece) => piece.levels);
    return this.parts.map((codes) => codes.map((code, i) => (code < 0 ? '' : texts[i]![code]!)).join(''));
  }

  /** The codes of a chunk, written to `out`; -1 for the empty text. */
  encode(vectors: readonly DuckDBVector[], rows: number, out: Int32Array): void {
    if (this.buffers[0]!.length < rows) this.buffers = this.pieces.map(() => new Int32Array(rows));
    this.pieces.forEach((piece, i) => {
      piece.encode(vectors[i]!, rows, this.buffers[i]!, 0);
    });
    const [first, second, third] = this.buffers;
    for (let row = 0; row < rows; row++) out[row] = this.codeOf(first![row]!, second![row]!, third![row]!);
  }

  private codeOf(a: number, b: number, c: number): number {
    if (a < 0) return -1;
    if (a < FEW && b < FEW && c < FEW) {
      const key = (a * (FEW + 1) + b + 1) * (FEW + 1) + c + 1;
      const code = this.byNumber.get(key) ?? this.add(a, b, c);
      if (code === this.parts.length - 1) this.byNumber.set(key, code);
      return code;
    }
    const key = `${a},${b},${c}`;
    const code = this.byWord.get(key) ?? this.add(a, b, c);
    if (code === this.parts.length - 1) this.byWord.set(key, code);
    return code;
  }

  private add(a: number, b: number, c: number): number {
    return this.parts.push([a, b, c]) - 1;
  }
}
