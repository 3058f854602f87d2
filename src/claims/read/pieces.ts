import type { Block } from '../../model/article.js';

/** A stretch of text that was taken out of a page or a PDF. `tight` pieces follow the one before without a blank line. */
export interface Piece {
  readonly kind: Block['kind'];
  readonly text: string;
  readonly tight?: boolean;
}

/** The pieces as one text, parted by blank lines, with a block for each. */
export function assemble(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  for (const { kind, text, tight } of pieces) {
    if (text === '') continue;
    const gap = at === 0 ? '' : tight ? '\n' : '\n\n';
    const start = at + gap.length;
    parts.push(gap, text);
    at = start + text.length;
    blocks.push({ start, end: at, kind });
  }
  return { text: parts.join(''), blocks };
}
