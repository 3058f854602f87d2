import type { Verdict, VerdictStatus } from '../../model/verdict.js';
import { figureText } from './html-report-figure.js';

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

/** Our own words as HTML: a number keeps its percent sign. */
export const prose = (text: string): string => escapeHtml(text.replaceAll(/(\d) %/g, '$1\u202f%'));

/** Sign and word of a verdict, as in the terminal. */
export const MARKS: Readonly<Record<VerdictStatus, { readonly sign: string; readonly word: string }>> = {
  holds: { sign: '✓', word: 'holds' },
  'holds-if': { sign: '≈', word: 'holds if' },
  misleading: { sign: '!', word: 'misleading' },
  fails: { sign: '✗', word: 'fails' },
  'cannot-tell': { sign: '?', word: "can't tell" },
};

/** Verdicts in the order in which an editor wants to see them. */
export const BY_CONCERN: readonly VerdictStatus[] = ['fails', 'misleading', 'holds-if', 'cannot-tell', 'holds'];

/** Sign and word as HTML; the word alone is read out. */
export const signWord = (status: VerdictStatus): string =>
  `<span class="sign" aria-hidden="true">${MARKS[status].sign}</span> <span class="word">${MARKS[status].word}</span>`;

/** The recomputed figure of a verdict, or null. */
export const computedText = (verdict: Verdict): string | null =>
  verdict.computed === undefined ? null : figureText(verdict.computed, verdict.unit);
