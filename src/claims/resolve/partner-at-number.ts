import type { Draft, Marks } from '../extract/draft.js';

/** "$716.8 billion for Canada", "$3.5 billion to Poland": the economy right behind a number. */
export function behindNumber(marks: Marks, draft: Draft, reporter: string | null): string | null {
  if (draft.quantity === null) return null;
  const next = marks.economies.find((e) => e.start >= draft.atEnd);
  if (!next || next.code === reporter || /^['’]s?\b/.test(marks.text.slice(next.end))) return null;
  return /^(?:\s*\([^()]*\)|\)|,\s+or\s+#+(?:\s+of\s+(?:the\s+)?[a-z]+)?,)?\s+(?:(?:that\s+|which\s+)?(?:came|comes|went|goes|was|were|is|are)\s+(?:meant\s+|bound\s+|destined\s+)?)?(?:for|with|to|from)\s+(?:the\s+)?$/.test(
    marks.masked.slice(draft.atEnd, next.start),
  )
    ? next.code
    : null;
}

const SHARE_OF = /^['’]s?\s+(?:(?:only\s+|just\s+)?#|(?:[a-z]+\s+)?(?:share|portion|slice|part|weight|contribution)\b)/;

/** "China's share is less than 6%", "still behind Vietnam's 4.2%": whose part of the trade it is. */
export function sharer(marks: Marks, draft: Draft, reporter: string | null): string | null {
  const near = marks.economies.filter((e) => e.end <= draft.at && draft.at - e.end < 60 && e.code !== reporter);
  const of = near.findLast((e) => SHARE_OF.test(marks.masked.slice(e.end)));
  return of ? of.code : null;
}
