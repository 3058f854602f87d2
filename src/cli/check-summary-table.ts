import { type CheckSummary, MARKS, VERDICT_STATUSES, type VerdictStatus, wrap } from '../core.js';
import { countsText, printable, shellWord, whyText } from './check-table.js';
import { coloured } from './colour.js';
import { shorten } from './shorten.js';

/** A text that was checked: as it was asked for, and the name of its page. */
export interface CheckedText {
  readonly source: string;
  readonly page: string;
  readonly summary: CheckSummary;
}

export interface SummaryOptions {
  readonly width: number;
  readonly colour: boolean;
  /** What was asked, to name the command that writes the pages. */
  readonly asked: readonly string[];
  /** The day asked for; null when each text has its own. */
  readonly asOf: string | null;
}

/** Heading of each column in two lines. Beside the counts there is room for a name in 80 columns. */
const HEADINGS = [
  ['', 'text'],
  ['', 'date'],
  ['', 'claims'],
  ['', 'holds'],
  ['holds', 'if'],
  ['mis-', 'leading'],
  ['', 'fails'],
  ["can't", 'tell'],
] as const;
const WIDTHS = HEADINGS.slice(1).map(([above, below]) =>
  below === 'date' ? 10 : Math.max(above.length, below.length),
);
const INDENT = '  ';

/** A name in at most `width` characters: its start and its end stay. */
function middleCut(name: string, width: number): string {
  if (name.length <= width) return name;
  const end = Math.floor((width - 1) / 2);
  return `${name.slice(0, width - 1 - end)}…${name.slice(name.length - end)}`;
}

/** A row of the table: the name and the date to the left, numbers to the right. */
const row = (cells: readonly string[], room: number): string =>
  INDENT +
  cells
    .map((cell, i) => {
      const width = i === 0 ? room : WIDTHS[i - 1]!;
      return i < 2 ? middleCut(cell, width).padEnd(width) : cell.padStart(width);
    })
    .join('  ');

/** The folder that all sources stand in, with its slash; empty when there is none. */
function commonFolder(sources: readonly string[]): string {
  const [first = '', ...more] = sources;
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  while (folder !== '' && !more.every((source) => source.startsWith(folder)))
    folder = folder === '/' ? '' : folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return folder;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** One line: sign, the quote made short, and as much of the reason as there is room for. */
function faultLine({ checked }: CheckSummary['faults'][number], { width, colour }: SummaryOptions): string {
  const { sign, word } = MARKS[checked.verdict.status];
  const mark = `${sign} ${word}`;
  const quote = shorten(printable(checked.claim.quote), Math.floor((width - mark.length - 6) * 0.4));
  const room = width - mark.length - quote.length - 6;
  const [line = '', ...more] = wrap(whyText(checked), room - 2);
  return `  ${coloured(mark, checked.verdict.status, colour)}  ${quote}  ${more.length > 0 ? `${line} …` : line}`;
}

/** Under each text its claims that fail, or nothing when none does. */
function faultLines(texts: readonly CheckedText[], options: SummaryOptions): string[] {
  return texts.flatMap(({ source, summary }) => {
    const fails = summary.faults.filter(({ checked }) => checked.verdict.status === 'fails');
    return fails.length === 0 ? [] : [printable(source), ...fails.map((fault) => faultLine(fault, options)), ''];
  });
}

interface Totals {
  readonly claims: number;
  readonly counts: CheckSummary['counts'];
}

/** A row a text and one of totals; below 64 columns each as a name with its counts in words under it. */
function table(texts: readonly CheckedText[], totals: Totals, width: number): string[] {
  const rows = [
    ...texts.map(({ source, summary }) => ({
      name: printable(source),
      date: summary.published ?? 'no date',
      claims: summary.claims,
      counts: summary.counts,
    })),
    { name: 'all', date: '', ...totals },
  ];
  if (width < 64)
    return rows.flatMap(({ name, claims, counts }) => [
      INDENT + middleCut(name, width - 2),
      ...wrap(`${claims} ${claims === 1 ? 'claim' : 'claims'} · ${countsText({ counts })}`, width - 4).map(
        (line) => `    ${line}`,
      ),
    ]);
  const least = Math.max(...rows.map(({ name }) => name.length), 4);
  const room = Math.min(least, width - INDENT.length - sum(WIDTHS) - 2 * WIDTHS.length);
  const lines = rows.map(({ name, date, claims, counts }) =>
    row([name, date, ...[claims, ...VERDICT_STATUSES.map((status) => counts[status])].map(String)], room),
  );
  const rule = row(
    [room, ...WIDTHS].map((n) => '─'.repeat(n)),
    room,
  );
  const head = ([0, 1] as const).map((line) =>
    row(
      HEADINGS.map((heading) => heading[line]),
      room,
    ),
  );
  return [...head, rule, ...lines.slice(0, -1), rule, ...lines.slice(-1)];
}

/** Several checks as one table, a line of totals, then each claim that fails in one line. */
export function checkSummaryTable(texts: readonly CheckedText[], options: SummaryOptions): string {
  const folder = commonFolder(texts.map(({ source }) => source));
  const claims = sum(texts.map(({ summary }) => summary.claims));
  const counts = Object.fromEntries(
    VERDICT_STATUSES.map((status) => [status, sum(texts.map(({ summary }) => summary.counts[status]))]),
  ) as Record<VerdictStatus, number>;
  const day =
    options.asOf === null
      ? 'as of the day of each text, or today where it bears no date: only figures released by then'
      : `as of ${options.asOf}, as asked: only figures released by then`;
  const where = folder === '' ? '' : ` in ${printable(folder)}`;
  const again = options.asOf === null ? '' : ` --as-of ${options.asOf}`;
  const lines = [
    `${texts.length} ${texts.length === 1 ? 'text' : 'texts'}${where} · ${claims} ${claims === 1 ? 'claim' : 'claims'}`,
    '',
    ...table(
      texts.map((text) => ({ ...text, source: text.source.slice(folder.length) })),
      { claims, counts },
      options.width,
    ),
    '',
    ...faultLines(texts, options),
    ...wrap(day, options.width),
    `evidence: bilateral check ${options.asked.map(shellWord).join(' ')}${again} --html pages`,
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
