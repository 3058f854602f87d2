import type { Day } from './vintage.js';

export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: 'title' | 'heading' | 'paragraph' | 'list' | 'meta';
}

/** A text under check. Offsets everywhere are JavaScript string indexes into `text`. */
export interface Article {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Day | null;
  readonly url: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What reading had to leave out or guess. */
  readonly notes: readonly { readonly code: string; readonly text: string }[];
}
