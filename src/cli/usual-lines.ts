import { type Estimate, type Note, wrap } from '../core.js';
import { gravityFacts } from './gravity-facts.js';

/** What was estimated from what. */
export const titleLines = (what: string, { formula, source }: Estimate, width: number): string[] => [
  ...wrap(`${what}: ${formula.replace(/\s+/g, ' ').trim()}`, width),
  ...wrap(`from ${source}`, width),
];

/** How the estimate came about, as under the coefficients of any. */
export function factLines(estimate: Estimate, width: number): string[] {
  const facts = gravityFacts(estimate);
  const column = Math.max(...facts.map(([what]) => what.length)) + 2;
  return facts.flatMap(([what, said]) =>
    wrap(said, width - column - 2).map((line, i) => `  ${(i === 0 ? what : '').padEnd(column)}${line}`),
  );
}

/** Remarks, each once, after an empty line. */
export function noteLines(notes: readonly Note[], width: number): string[] {
  const texts = [...new Set(notes.filter(({ code }) => code !== 'collinear').map(({ text }) => text))];
  return texts.flatMap((text, n) => [
    ...(n === 0 ? [''] : []),
    ...wrap(text, width - 4).map((line, i) => (i === 0 ? '  · ' : '    ') + line),
  ]);
}
