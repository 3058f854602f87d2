/** Rows sorted into groups: `codes[row]` from 0 to `levels` - 1. */
export interface Codes {
  readonly codes: Int32Array;
  readonly levels: number;
}

/** Groups of rows that share both levels, every one in use. Time and memory in proportion to rows and levels. */
export function intersect(a: Codes, b: Codes): Codes {
  if (a === b) return a;
  return a.levels * b.levels <= 4 * a.codes.length + 1024 ? byTable(a, b) : bySorting(a, b);
}

/** Each pair of levels has its place in a table. */
function byTable(a: Codes, b: Codes): Codes {
  const codes = new Int32Array(a.codes.length);
  const seen = new Int32Array(a.levels * b.levels).fill(-1);
  let levels = 0;
  for (let k = 0; k < codes.length; k++) {
    const key = a.codes[k]! * b.levels + b.codes[k]!;
    if (seen[key] === -1) seen[key] = levels++;
    codes[k] = seen[key]!;
  }
  return { codes, levels };
}

/** Rows in the order of their level of `a` by counting; levels of `b` are then stamped with the level of `a` they were last seen in. */
function bySorting(a: Codes, b: Codes): Codes {
  const { order, starts } = sortByLevel(a);
  const codes = new Int32Array(order.length);
  const stamp = new Int32Array(b.levels).fill(-1);
  const found = new Int32Array(b.levels);
  let levels = 0;
  for (let level = 0; level < a.levels; level++)
    for (let at = starts[level]!; at < starts[level + 1]!; at++) {
      const other = b.codes[order[at]!]!;
      if (stamp[other] !== level) {
        stamp[other] = level;
        found[other] = levels++;
      }
      codes[order[at]!] = found[other]!;
    }
  return { codes, levels };
}

/** Rows in the order of their levels, and where each level starts in it: a counting sort. */
export function sortByLevel({ codes, levels }: Codes): { readonly order: Int32Array; readonly starts: Int32Array } {
  const starts = new Int32Array(levels + 1);
  for (let k = 0; k < codes.length; k++) starts[codes[k]! + 1] = starts[codes[k]! + 1]! + 1;
  for (let level = 0; level < levels; level++) starts[level + 1] = starts[level + 1]! + starts[level]!;
  const next = starts.slice(0, levels);
  const order = new Int32Array(codes.length);
  for (let k = 0; k < codes.length; k++) {
    const level = codes[k]!;
    order[next[level]!] = k;
    next[level] = next[level]! + 1;
  }
  return { order, starts };
}

/** True when every level of `inner` lies in one level of `outer`, in `rows` (null for all). */
export function isNested(inner: Codes, outer: Codes, rows: Int32Array | null = null): boolean {
  if (inner === outer) return true;
  const home = new Int32Array(inner.levels).fill(-1);
  const count = rows === null ? inner.codes.length : rows.length;
  for (let k = 0; k < count; k++) {
    const row = rows === null ? k : rows[k]!;
    const level = inner.codes[row]!;
    if (home[level] === -1) home[level] = outer.codes[row]!;
    else if (home[level] !== outer.codes[row]) return false;
  }
  return true;
}
