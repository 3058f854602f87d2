import type { Draft, Marks } from '../../../src/claims/extract/draft.js';
import { marksOf } from '../../../src/claims/extract/extract.js';

/** The marks of one sentence that stands alone. */
export const marked = (text: string, kind: Marks['sentence']['kind'] = 'paragraph'): Marks =>
  marksOf({ start: 0, end: text.length, text, kind, block: 0 });

/** What each draft says: its words and its value. */
export const said = (text: string, drafts: readonly Draft[]): readonly string[] =>
  drafts.map((draft) => text.slice(draft.start, draft.end));
