import type { Evidence, Verdict, VerdictStatus } from '../../model/verdict.js';
import { figureText } from './html-report-figure.js';
import type { CheckedClaim } from './report.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML content or attribute value. Control characters that HTML forbids are left out. */
export const escapeHtml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"']/g, (c) => ESCAPES[c]!);

/** Sign and word of a verdict, as in the terminal. */
export const MARKS: Readonly<Record<VerdictStatus, { readonly sign: string; readonly word: string }>> = {
  holds: { sign: '✓', word: 'holds' },
  'holds-if': { sign: '≈', word: 'holds if' },
  misleading: { sign: '!', word: 'misleading' },
  fails: { sign: '✗', word: 'fails' },
  'cannot-tell': { sign: '?', word: "can't tell" },
};

/** The recomputed figure of a verdict, or null. */
export const computedText = (verdict: Verdict): string | null =>
  verdict.computed === undefined ? null : figureText(verdict.computed, verdict.unit);

const COLUMNS = ['Source', 'Table', 'Period', 'Value', 'Vintage', 'Seen through'];

function evidenceRow(evidence: Evidence): string {
  const own = evidence.own ? '<span class="own">came through this publisher: cannot confirm itself</span>' : '';
  const cells: readonly (readonly [string, string])[] = [
    ['', `${escapeHtml(evidence.source)}<br>${escapeHtml(evidence.text)}${own}`],
    ['', escapeHtml(evidence.table)],
    ['', escapeHtml(evidence.period)],
    ['n', escapeHtml(figureText(evidence.value, evidence.unit))],
    ['', escapeHtml(evidence.vintage ?? 'none')],
    ['', evidence.via.length === 0 ? 'directly' : evidence.via.map(escapeHtml).join(', ')],
  ];
  const filled = cells.map(
    ([kind, html], i) => `<td${kind === '' ? '' : ` class="${kind}"`} data-name="${COLUMNS[i]}">${html}</td>`,
  );
  return `<tr>${filled.join('')}</tr>`;
}

function evidenceTable(evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return '<p>No figure lies behind this verdict.</p>';
  const head = COLUMNS.map((name) => `<th scope="col">${name}</th>`).join('');
  const rows = evidence.map(evidenceRow).join('\n');
  return `<div class="scroll"><table><caption>Evidence</caption><thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table></div>`;
}

function arithmeticLine({ arithmetic }: CheckedClaim): string {
  if (arithmetic.status === 'n/a') return '';
  const why = arithmetic.why === null ? '' : `: ${escapeHtml(arithmetic.why.replace(/\.$/, ''))}`;
  const suspect = arithmetic.suspect ? ' This is most likely the wrong one of the set.' : '';
  return `<p>Against the other numbers of the text it is ${arithmetic.status}${why}.${suspect}</p>`;
}

/** The card of one claim: verdict, why, recomputed figure, evidence, arithmetic, remarks. `id` is `card-N`. */
export function renderCard(checked: CheckedClaim, number: number): string {
  const { claim, verdict } = checked;
  const { sign, word } = MARKS[verdict.status];
  const reason = verdict.reason === undefined ? '' : ` (${escapeHtml(verdict.reason)})`;
  const computed = computedText(verdict);
  const lines = [
    `<p><span class="sign" aria-hidden="true">${sign}</span> <span class="word">${word}</span>${reason}</p>`,
    `<blockquote>“${escapeHtml(claim.quote)}”</blockquote>`,
    `<p>${escapeHtml(verdict.text)}</p>`,
    verdict.reading === undefined ? '' : `<p>It holds ${escapeHtml(verdict.reading)}.</p>`,
    computed === null ? '' : `<p>Recomputed: <strong>${escapeHtml(computed)}</strong></p>`,
    evidenceTable(verdict.evidence),
    arithmeticLine(checked),
    ...verdict.notes.map((note) => `<p class="note">${escapeHtml(note.text)}</p>`),
    `<p class="back"><a href="#claim-${number}">back to the text</a></p>`,
  ];
  return `<section class="card ${verdict.status}" id="card-${number}" aria-label="Claim ${number}: ${word}">\n${lines.filter((line) => line !== '').join('\n')}\n</section>`;
}
