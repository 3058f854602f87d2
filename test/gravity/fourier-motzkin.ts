/** A fraction of whole numbers, which stays exact. */
type Row = readonly bigint[];

const size = (x: bigint): bigint => (x < 0n ? -x : x);
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? size(a) : gcd(b, a % b));

/** The row without what its entries have in common; its sign stays. */
function reduced(row: Row): Row {
  const common = row.reduce(gcd, 0n);
  return common > 1n ? row.map((x) => x / common) : row;
}

/** a · x − b · y. */
const combined = (a: bigint, x: Row, b: bigint, y: Row): Row => reduced(x.map((value, i) => a * value - b * y[i]!));

/**
 * Rows of `unequal`, which must be at least zero, with one of their unknowns put in terms of the others by each of `equal`, which
 * must be zero; what was solved for has a zero in every row that is left.
 */
function solvedFor(equal: readonly Row[], unequal: readonly Row[]): readonly Row[] {
  const [first, ...more] = equal;
  if (first === undefined) return unequal;
  const at = first.findIndex((x) => x !== 0n);
  if (at === -1) return solvedFor(more, unequal);
  const pivot = first[at]! > 0n ? first : first.map((x) => -x);
  const without = (row: Row): Row => (row[at] === 0n ? row : combined(pivot[at]!, row, row[at]!, pivot));
  return solvedFor(more.map(without), unequal.map(without));
}

/**
 * Whether `row · v < 0` has a solution where no other of `rows` times v is above zero and all of `equal` times v are zero. By
 * elimination of one unknown after another, in whole numbers.
 * Source: Fourier-Motzkin elimination; Schrijver (1986), Theory of Linear and Integer Programming, section 12.2.
 */
function canFall(row: Row, rows: readonly Row[], equal: readonly Row[]): boolean {
  // −row · v − s ≥ 0, −other · v ≥ 0; the last place holds s, which must be able to be above zero
  const asked = [[...row.map((x) => -x), -1n], ...rows.map((other) => [...other.map((x) => -x), 0n])];
  let left: readonly Row[] = solvedFor(
    equal.map((one) => [...one, 0n]),
    asked,
  );
  for (let at = 0; at < row.length; at++) {
    const [above, below] = [left.filter((one) => one[at]! > 0n), left.filter((one) => one[at]! < 0n)];
    const pairs = above.flatMap((a) => below.map((b) => combined(a[at]!, b, b[at]!, a)));
    const all = [...left.filter((one) => one[at] === 0n), ...pairs];
    left = [...new Map(all.map((one) => [one.join(), one])).values()];
  }
  // what is left bounds s alone: −s ≥ 0 is a bound, 0 ≥ 0 none
  return left.every((one) => one[row.length]! >= 0n);
}

/**
 * Rows of a model of whole numbers that are separated, exactly: without trade, and some v has `columns · v` zero wherever there is
 * trade, nowhere above zero, and below zero in that row. For a few unknowns only, since the inequalities multiply.
 */
export function separatedExactly(outcome: readonly number[], columns: readonly (readonly number[])[]): number[] {
  const rows = outcome.map((_, r) => columns.map((column) => BigInt(column[r]!)));
  const equal = rows.filter((_, r) => outcome[r]! > 0);
  const zeros = rows.filter((_, r) => outcome[r] === 0);
  return outcome.flatMap((y, r) => (y === 0 && canFall(rows[r]!, zeros, equal) ? [r] : []));
}

/** Rank of columns of whole numbers over some rows, exactly. */
export function rankOf(columns: readonly (readonly number[])[], rows: readonly number[]): number {
  let left: readonly Row[] = columns.map((column) => rows.map((r) => BigInt(column[r]!)));
  let rank = 0;
  for (let at = 0; at < rows.length; at++) {
    const pivot = left.find((row) => row[at] !== 0n);
    if (pivot === undefined) continue;
    rank++;
    left = left
      .filter((row) => row !== pivot)
      .map((row) => (row[at] === 0n ? row : combined(pivot[at]!, row, row[at]!, pivot)));
  }
  return rank;
}
