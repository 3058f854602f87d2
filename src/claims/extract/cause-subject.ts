import { clauseAround } from './clauses.js';

/** The clause around a verb; a subject that an apposition parts from it ("a strike at Escondida, a mine, cut") is its own. */
export function withSubject(text: string, at: number, atEnd: number): readonly [number, number] {
  const [start, end] = clauseAround(text, at, atEnd);
  const subject = text.slice(start, at).trim();
  // "Mining products and oil and gas drove", "it was the price of copper that lifted": the subject goes further back.
  const listed = /\b(?:and|that)\s+$/.test(text.slice(Math.max(0, start - 5), start)) && subject.split(' ').length <= 3;
  if (listed && !/^(?:they|it|this|he|she|we)$/i.test(subject)) {
    const from = clauseAround(text, start - 5, start - 5)[0];
    return [
      /\band\s+$/.test(text.slice(Math.max(0, from - 4), from)) ? clauseAround(text, from - 5, from - 5)[0] : from,
      end,
    ];
  }
  if (subject.length > 4 || !/,\s*$/.test(text.slice(0, start))) return [start, end];
  const inner = clauseAround(text, start - 2, start - 2)[0];
  return [/,\s*$/.test(text.slice(0, inner)) ? clauseAround(text, inner - 2, inner - 2)[0] : inner, end];
}
