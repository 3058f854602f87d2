import { matchesOf } from './matches.js';

const START =
  /[.;,:"¦]\s*|\b(?:and|but|that|while|when|said|says|whereas|because|although|though|adding|predicting|believes?|thinks?|hold|showed)\s+/g;
const END = /[;"¦)]|\s-{1,2}\s|[.!?](?=\s|"|$)|,(?=\s|")|:(?=\s)/g;

/** Where the clause around a place begins and ends: offsets into the text. */
export function clauseAround(text: string, at: number, atEnd: number): readonly [number, number] {
  const from = Math.max(0, at - 160);
  let start = from;
  for (const match of matchesOf(START, text.slice(from, at))) {
    const printed = /^[.,:]/.test(match[0]) && !/\s$/.test(match[0]);
    if (!printed) start = from + match.index + match[0].length;
  }
  const window = text.slice(atEnd, atEnd + 160);
  END.lastIndex = 0;
  const stop = END.exec(window);
  return [start, atEnd + (stop ? stop.index : window.length)];
}

/** What follows a place, up to where its clause ends. */
export const clauseEnd = (text: string, atEnd: number): number => clauseAround(text, atEnd, atEnd)[1];
