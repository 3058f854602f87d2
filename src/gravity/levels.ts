/** Rows by level: codes from 0, every level in use, and where each level comes from. */
export interface Coded {
  readonly codes: Int32Array;
  readonly levels: number;
  readonly label: (level: number) => string;
  /** A level as a number, where it is one. */
  readonly number?: (level: number) => number;
}

/** The widest table that counts levels one by one: as wide as a few times the rows, so that it costs little. */
const tableFor = (rows: number): number => Math.max(1_000_000, 2 * rows);

/** New codes for the marked places of a table, in order; returns how many. The marks become the codes. */
function rank(table: Int32Array): number {
  let used = 0;
  for (let place = 0; place < table.length; place++) table[place] = table[place] === 0 ? -1 : used++;
  return used;
}

/** Sets each code to what a table has in its place. */
export function rename(codes: Int32Array, table: Int32Array): void {
  for (let row = 0; row < codes.length; row++) codes[row] = table[codes[row]!]!;
}

/** Places that are marked, in order. */
function places(table: Int32Array, used: number): Int32Array {
  const out = new Int32Array(used);
  for (let place = 0; place < table.length; place++) if (table[place]! >= 0) out[table[place]!] = place;
  return out;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Texts, numbered in the order of their characters; a panel's codes serve as they are when they are so already. `seen` says which
 * occur, from place 1 on.
 */
export function codedTexts(codes: Int32Array, texts: readonly string[], seen: Uint8Array): Coded {
  const sorted = texts
    .map((_, code) => code)
    .filter((code) => seen[code + 1] === 1)
    .sort((a, b) => byCode(texts[a]!, texts[b]!));
  const label = (level: number): string => texts[sorted[level]!]!;
  if (sorted.length === texts.length && sorted.every((code, level) => code === level))
    return { codes, levels: texts.length, label };
  const place = new Int32Array(texts.length);
  sorted.forEach((code, level) => {
    place[code] = level;
  });
  return { codes: codes.map((code) => place[code]!), levels: sorted.length, label };
}

/** Least and largest of whole numbers; null when one of them is not whole. */
function wholeRange(values: Float64Array): { least: number; most: number } | null {
  let [least, most] = [Infinity, -Infinity];
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== Math.floor(value)) return null;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

const numberLabel =
  (number: (level: number) => number): ((level: number) => string) =>
  (level) =>
    String(number(level));

function codedByTable(values: Float64Array, least: number, size: number): Coded {
  const table = new Int32Array(size);
  for (let row = 0; row < values.length; row++) table[values[row]! - least] = 1;
  const levels = rank(table);
  const codes = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) codes[row] = table[values[row]! - least]!;
  const found = places(table, levels);
  const number = (level: number): number => found[level]! + least;
  return { codes, levels, label: numberLabel(number), number };
}

function codedBySearch(values: Float64Array): Coded {
  const sorted = values.slice().sort();
  let levels = 0;
  for (let i = 0; i < sorted.length; i++)
    if (levels === 0 || sorted[i] !== sorted[levels - 1]) sorted[levels++] = sorted[i]!;
  const found = sorted.slice(0, levels);
  const codes = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    let [low, high] = [0, levels - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (found[middle]! < values[row]!) low = middle + 1;
      else high = middle;
    }
    codes[row] = low;
  }
  const number = (level: number): number => found[level]! + 0;
  return { codes, levels, label: numberLabel(number), number };
}

/** Numbers, one level a value, numbered from the least. */
export function codedNumbers(values: Float64Array): Coded {
  const range = wholeRange(values);
  const size = range === null ? Infinity : range.most - range.least + 1;
  return range !== null && size <= tableFor(values.length)
    ? codedByTable(values, range.least, size)
    : codedBySearch(values);
}

/** Order of rows by code: a counting sort, which keeps the order of equals. */
function sortedBy(codes: Int32Array, levels: number, order: Int32Array | null): Int32Array {
  const start = new Int32Array(levels + 1);
  for (let row = 0; row < codes.length; row++) start[codes[row]! + 1]!++;
  for (let level = 0; level < levels; level++) start[level + 1]! += start[level]!;
  const out = new Int32Array(codes.length);
  for (let i = 0; i < codes.length; i++) {
    const row = order === null ? i : order[i]!;
    out[start[codes[row]!]!++] = row;
  }
  return out;
}

/** Combinations of two levels, and what either was. */
interface Crossed {
  readonly codes: Int32Array;
  readonly levels: number;
  readonly parts: (level: number) => readonly [first: number, second: number];
}

function crossedBySort(a: Coded, b: Coded): Crossed {
  const order = sortedBy(a.codes, a.levels, sortedBy(b.codes, b.levels, null));
  const codes = new Int32Array(order.length);
  let level = -1;
  let [x, y] = [-1, -1];
  const [first, second]: [number[], number[]] = [[], []];
  for (const row of order) {
    if (a.codes[row] !== x || b.codes[row] !== y) {
      [x, y] = [a.codes[row]!, b.codes[row]!];
      level++;
      first.push(x);
      second.push(y);
    }
    codes[row] = level;
  }
  return { codes, levels: level + 1, parts: (one) => [first[one]!, second[one]!] };
}

function crossedByTable(a: Coded, b: Coded): Crossed {
  const wide = b.levels;
  const table = new Int32Array(a.levels * wide);
  const codes = new Int32Array(a.codes.length);
  cross(a.codes, b.codes, wide, table, codes);
  const partsOf = (place: number): [number, number] => [Math.floor(place / wide), place % wide];
  // where all of them occur, the places are the codes
  if (!table.includes(0)) return { codes, levels: table.length, parts: partsOf };
  const levels = rank(table);
  rename(codes, table);
  let found: Int32Array | null = null;
  return {
    codes,
    levels,
    parts: (level) => {
      found ??= places(table, levels);
      return partsOf(found[level]!);
    },
  };
}

/** Sets `codes` to the place of each row in a table of `wide` columns, which is marked there. */
function cross(a: Int32Array, b: Int32Array, wide: number, table: Int32Array, codes: Int32Array): void {
  for (let row = 0; row < codes.length; row++) {
    const place = Math.imul(a[row]!, wide) + b[row]!;
    codes[row] = place;
    table[place] = 1;
  }
}

/** Combinations that occur, in the order of the first, then of the second: those of one exporter stand together, by year. */
export function crossed(a: Coded, b: Coded): Coded {
  const dense = a.levels * b.levels <= tableFor(a.codes.length);
  const { codes, levels, parts } = dense ? crossedByTable(a, b) : crossedBySort(a, b);
  return {
    codes,
    levels,
    label: (level) => {
      const [first, second] = parts(level);
      return `${a.label(first)}^${b.label(second)}`;
    },
  };
}
