import { wrap } from './chart-frame.js';

const GAP = 2;
const widest = (cells: readonly string[]): number => Math.max(0, ...cells.map((c) => c.length));
const longestWord = (cells: readonly string[]): number => widest(cells.flatMap((c) => c.split(/[ \n]+/)));
const NUMBER = /^[−+$€£]*[\d.,]+(bn|tn|m)?(\u202f%| points| \S+)?$/;
const sum = (ns: readonly number[]): number => ns.reduce((a, b) => a + b, 0);

/** Widths that fit: each column as wide as it wants, the widest narrowed first, none below its longest word. */
function fit(columns: readonly (readonly string[])[], room: number): number[] | null {
  const least = columns.map((cells) => Math.min(longestWord(cells), 18));
  const widths = columns.map(widest);
  const space = room - GAP * (columns.length - 1);
  if (sum(least) > space) return null;
  while (sum(widths) > space) {
    const slack = widths.map((w, i) => (w > least[i]! ? w : -1));
    widths[slack.indexOf(Math.max(...slack))]!--;
  }
  return widths;
}

/** Breaks what is longer than the column even without a space. */
const cut = (text: string, width: number): string[] =>
  wrap(text, width).flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);

/**
 * A table as aligned text, numbers to the right, cells wrapped under their column. A table too wide even so is set as
 * one block a row: the first cell, then `column  value` below it.
 */
export function textTable(columns: readonly string[], rows: readonly (readonly string[])[], room: number): string[] {
  const cells = columns.map((name, i) => [name, ...rows.map((r) => r[i] ?? '')]);
  const widths = fit(cells, room);
  if (!widths || widths.some((w, i) => w < 11 && widest(cells[i]!) > 40)) return blocks(columns, rows, room);
  const right = cells.map(
    (c) =>
      c.slice(1).some((x) => NUMBER.test(x)) && c.slice(1).every((x) => NUMBER.test(x) || x === '' || x === 'not held'),
  );
  const line = (row: readonly string[]): string[] => {
    const wrapped = columns.map((_, i) => cut(row[i] ?? '', widths[i]!));
    const height = Math.max(1, ...wrapped.map((w) => w.length));
    return Array.from({ length: height }, (_, n) =>
      wrapped
        .map((w, i) => (right[i] ? (w[n] ?? '').padStart(widths[i]!) : (w[n] ?? '').padEnd(widths[i]!)))
        .join(' '.repeat(GAP))
        .trimEnd(),
    );
  };
  return [...line(columns), widths.map((w) => '─'.repeat(w)).join(' '.repeat(GAP)), ...rows.flatMap(line)];
}

function blocks(columns: readonly string[], rows: readonly (readonly string[])[], room: number): string[] {
  const name = Math.min(28, widest(columns.slice(1)));
  return rows.flatMap((row) => [
    ...cut(`${columns[0]} ${row[0] ?? ''}`, room),
    ...columns.slice(1).flatMap((column, i) => {
      const value = row[i + 1] ?? '';
      if (value === '') return [];
      const [names, values] = [cut(column, name), cut(value, room - name - 4)];
      return Array.from({ length: Math.max(names.length, values.length) }, (_, n) =>
        `  ${(names[n] ?? '').padEnd(name)}  ${values[n] ?? ''}`.trimEnd(),
      );
    }),
  ]);
}
