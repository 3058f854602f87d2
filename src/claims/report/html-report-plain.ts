import type { Evidence } from '../../model/verdict.js';
import { figureText } from './html-report-figure.js';
import { computedText, MARKS } from './html-report-words.js';
import type { CheckedClaim } from './report.js';

/** Who printed a figure and where, when, and through whom it was seen: `GACC, annual totals, released 2024-01-12`. */
export function provenance({ source, table, vintage, via }: Evidence): string {
  const parts = [
    source,
    table === source ? '' : table,
    vintage === null ? '' : `released ${vintage}`,
    via.length === 0 ? '' : `seen through ${via.join(', ')}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** What a text says against itself, in a sentence; empty when its other numbers cannot test it. */
export function arithmeticText({ arithmetic, verdict }: CheckedClaim): string {
  if (arithmetic.status === 'n/a') return '';
  const why =
    arithmetic.why === null || verdict.text.includes(arithmetic.why) ? '' : `: ${arithmetic.why.replace(/\.$/, '')}`;
  const suspect = arithmetic.suspect ? ' This is most likely the wrong one of the set.' : '';
  return `Against the other numbers of the text it is ${arithmetic.status}${why}.${suspect}`;
}

/** A claim, its verdict and its evidence as plain text, to paste into a mail or a query to the author. */
export function plainText(quotes: readonly string[], checked: CheckedClaim): string {
  const { verdict } = checked;
  const computed = computedText(verdict);
  const rows = verdict.evidence.map(
    (one) =>
      `- ${one.text}${one.period === '' ? '' : `, ${one.period}`}: ${figureText(one.value, one.unit)} (${provenance(one)})`,
  );
  const lines = [
    quotes.map((quote) => `"${quote}"`).join(', '),
    `${MARKS[verdict.status].word}: ${verdict.text}`,
    computed === null ? '' : `recomputed: ${computed}`,
    ...rows,
    arithmeticText(checked),
    ...verdict.notes.map((note) => note.text),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
