import { type CheckedClaim, type CheckReport, figureText, MARKS, VERDICT_STATUSES, wrap } from '../core.js';
import { coloured } from './colour.js';
import { shorten } from './shorten.js';

export interface TableOptions {
  readonly width: number;
  readonly colour: boolean;
  /** What was asked, to name the command that shows the evidence. */
  readonly source: string;
  /** The option that asks the same day again, with a space before it; empty when it is the default. */
  readonly again: string;
  /** Where the as-of day came from: `the day the text was published`. */
  readonly asOfFrom: string;
}

const MARK = 12;
const GAP = 2;
const COUNT_WORDS = { holds: 'hold', 'holds-if': 'hold if', misleading: 'misleading', fails: 'fail' } as const;

/** A text may carry what would steer a terminal. */
export const printable = (text: string): string => text.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();

/** What stands beside a quote: the reason, with the recomputed figure when the words do not name a number. */
export function whyText({ verdict }: CheckedClaim): string {
  const text = printable(verdict.text);
  if (verdict.computed === undefined || /\d/.test(text)) return text;
  return printable(`${figureText(verdict.computed, verdict.unit)}: ${text}`);
}

/** One claim as lines; below 64 columns the reason goes under the quote. */
export function claimLines(checked: CheckedClaim, { width, colour }: Pick<TableOptions, 'width' | 'colour'>): string[] {
  const { sign, word } = MARKS[checked.verdict.status];
  const mark = `${sign} ${word}`;
  const start = `  ${coloured(mark, checked.verdict.status, colour)}${' '.repeat(MARK - mark.length + GAP)}`;
  const indent = ' '.repeat(2 + MARK + GAP);
  const room = width - indent.length;
  if (width < 64)
    return [
      start + shorten(printable(checked.claim.quote), room),
      ...wrap(whyText(checked), room).map((line) => indent + line),
    ];
  const column = Math.floor(room * 0.42);
  const quote = shorten(printable(checked.claim.quote), column).padEnd(column + GAP);
  return wrap(whyText(checked), room - column - GAP).map((line, i) =>
    i === 0 ? start + quote + line : indent + ' '.repeat(column + GAP) + line,
  );
}

/** The title at the left, the date and number of claims at the right; on two lines when the title is long. */
function heading({ article, claims }: CheckReport, width: number): string[] {
  const published = article.published === null ? 'no date' : `published ${article.published}`;
  const facts = `${published} · ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`;
  const title = printable(article.title ?? 'Untitled text');
  if (title.length + facts.length + 3 <= width) return [title + facts.padStart(width - title.length)];
  return [...wrap(title, width), facts.padStart(width)];
}

export const shellWord = (text: string): string =>
  /^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

export function countsText({ counts }: Pick<CheckReport, 'counts'>): string {
  return VERDICT_STATUSES.filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${status === 'cannot-tell' ? "can't tell" : COUNT_WORDS[status]}`)
    .join(' · ')
    .replace(/\b1 hold\b/, '1 holds')
    .replace(/\b1 fail\b/, '1 fails');
}

/** A check as plain text, no line longer than `width`, readable without colour. */
export function checkTable(report: CheckReport, options: TableOptions): string {
  const { width } = options;
  const notes = [...report.notes, ...report.article.notes].map((note) => printable(note.text));
  const command = `bilateral check ${shellWord(options.source)}${options.again} --html report.html`;
  const none = 'No claim about trade that figures could speak to was found in the text.';
  const lines = [
    ...heading(report, width),
    '',
    ...report.claims.flatMap((claim) => claimLines(claim, options)),
    ...(report.claims.length === 0
      ? wrap(none, width - 2).map((line) => `  ${line}`)
      : ['', `  ${countsText(report)}`]),
    '',
    ...[...new Set(notes)].flatMap((text) =>
      wrap(text, width - 4).map((line, i) => (i === 0 ? '  · ' : '    ') + line),
    ),
    ...(notes.length > 0 ? [''] : []),
    ...wrap(`as of ${report.asOf}, ${options.asOfFrom}: only figures released by then`, width),
    `evidence: ${command}`,
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
