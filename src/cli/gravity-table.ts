import { type Estimate, wrap } from '../core.js';
import { gravityFacts } from './gravity-facts.js';

const MINUS = '\u2212';
const MOST_DECIMALS = 4;

/** With a true minus; zero after rounding has none. */
const signed = (text: string): string => text.replace('-', Number(text) === 0 ? '' : MINUS);

/** Decimals that show a standard error to three digits. */
const decimalsFor = (se: number): number => (se > 0 ? Math.max(0, 2 - Math.floor(Math.log10(se))) : MOST_DECIMALS);

/** A number to some decimals; one that would vanish or run wide, with an exponent. */
const fixed = (value: number, decimals: number, needed: number): string => {
  if (!Number.isFinite(value)) return 'none';
  return signed(
    needed > MOST_DECIMALS + 2 || Math.abs(value) >= 1e9 ? value.toExponential(3) : value.toFixed(decimals),
  );
};

const pValue = (p: number): string => (Number.isFinite(p) ? (p < 0.0001 ? '<0.0001' : p.toFixed(4)) : 'none');

/** Cells of the coefficients, all to the same decimals so that they line up. */
function cellsOf({ coefficients }: Estimate): string[][] {
  const needed = coefficients.map(({ se }) => decimalsFor(se));
  const decimals = Math.min(MOST_DECIMALS, Math.max(...needed, 0));
  return coefficients.map(({ name, estimate, se, statistic, p, low, high }, i) => {
    const [a, b, c, d] = [estimate, se, low, high].map((value) => fixed(value, decimals, needed[i]!));
    return [
      name,
      a!,
      b!,
      signed(Number.isFinite(statistic) ? statistic.toFixed(2) : 'none'),
      pValue(p),
      `${c} to ${d}`,
    ];
  });
}

/** A name that is too long has a line of its own, and its numbers stand below it. */
function table(head: readonly string[], rows: readonly (readonly string[])[], width: number): string[] {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]!.length)));
  const numbers = widths.slice(1).reduce((sum, one) => sum + one + 2, 0);
  const room = Math.max(12, width - numbers);
  const names = Math.max(4, ...rows.map((row) => row[0]!.length).filter((length) => length <= room));
  const line = ([name = '', ...more]: readonly string[]): string[] => {
    const cells = more.map((cell, i) => cell.padStart(widths[i + 1]!));
    const inside = name.length <= names;
    const beside = [(inside ? name : '').padEnd(names), ...cells].join('  ').trimEnd();
    return inside ? [beside] : [...(name.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []), beside];
  };
  const rule = ['─'.repeat(names), ...widths.slice(1).map((one) => '─'.repeat(one))].join('  ');
  return [...line(head), rule, ...rows.flatMap(line)];
}

/** An estimate as plain text: what was estimated from what, the coefficients, and how they came about. */
export function gravityTable(estimate: Estimate, width: number, tested: readonly string[] = []): string {
  const { estimator, formula, source, variance } = estimate;
  // What is collinear stands among the facts.
  const notes = estimate.notes.filter(({ code }) => code !== 'collinear');
  const letter = Number.isFinite(variance.df) ? 't' : 'z';
  const head = ['', 'coefficient', 'std. error', letter, 'p', '95 % interval'];
  const facts = gravityFacts(estimate, tested);
  const column = Math.max(...facts.map(([what]) => what.length)) + 2;
  const lines = [
    ...wrap(`${estimator}: ${formula.replace(/\s+/g, ' ').trim()}`, width),
    ...wrap(`from ${source}`, width),
    '',
    ...(estimate.coefficients.length === 0
      ? ['  no coefficients: effects alone']
      : table(head, cellsOf(estimate), width - 2).map((line) => `  ${line}`)),
    '',
    ...facts.flatMap(([what, said]) =>
      wrap(said, width - column - 2).map((line, i) => `  ${(i === 0 ? what : '').padEnd(column)}${line}`),
    ),
    ...(notes.length === 0 ? [] : ['']),
    ...notes.flatMap(({ text }) => wrap(text, width - 4).map((line, i) => (i === 0 ? '  · ' : '    ') + line)),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
