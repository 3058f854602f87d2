import type { Draft, Marks } from '../extract/draft.js';
import { numberInRow } from './beside.js';

/** Groups of coffee as the trade names them. */
const SORT = String.raw`(?:[A-Z][a-z]+\s){0,2}(?:Milds|Naturals|Robustas|Arabicas)`;
const NAMED = new RegExp(String.raw`(?<one>${SORT})(?:\sand\s(?<two>${SORT}))?`, 'g');

/** "Exports of Colombian Milds rose", "Brazilian Naturals and Other Milds fell # and # respectively": which sort a claim is of. */
export function sortInCapitals(marks: Marks, draft: Draft): string | null {
  const { text } = marks;
  if (!text.includes('Milds') && !text.includes('Naturals')) return null;
  const before = [...text.matchAll(NAMED)].filter(({ index }) => index < draft.at);
  const last = before.at(-1);
  if (!last || /[;.]\s/.test(text.slice(last.index + last[0].length, draft.at))) return null;
  // Another flow between them has its own.
  if (draft.flow && draft.flow.start > last.index + last[0].length) return null;
  const { one, two } = last.groups!;
  const row = two && draft.quantity ? numberInRow(marks, draft) : null;
  if (two && !row) return `${one}; ${two}`;
  return row?.index === 1 ? two! : one!;
}
