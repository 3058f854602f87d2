import { type Arena, plainArena } from './arena.js';

/** How rows are sorted so that one effect becomes runs of rows, and where the levels of the others stand in those runs. */
export interface Layout {
  readonly rows: number;
  /** Place k holds row `order[k]` of the input; null when the input is in order already. */
  readonly order: Int32Array | null;
  /** Index of the effect that is eliminated; null without effects. */
  readonly eliminated: number | null;
  /** Group g has the places `starts[g]` to `starts[g + 1]`. */
  readonly starts: Int32Array;
  /** Level of the eliminated effect behind each group. */
  readonly groupLevel: Int32Array;
  readonly others: readonly OtherEffect[];
  /** Unknown behind each place, the others one after another; null where `bases` of all of them say it. */
  readonly codes: Int32Array | null;
  /** Levels of all others together: the unknowns that are left. */
  readonly size: number;
}

export interface OtherEffect {
  readonly effect: number;
  readonly levels: number;
  /** Where its levels begin among the unknowns. */
  readonly offset: number;
  /** Its part of the layout's codes. */
  readonly codes: Int32Array | null;
  /** The first unknown of each group, when a group's places have unknowns in sequence: no array of places is needed then. */
  readonly bases: Int32Array | null;
  /** Level behind each unknown, from `offset` on. */
  readonly original: Int32Array;
}

interface Codes {
  readonly codes: Int32Array;
  readonly levels: number;
}

/** How many rows have a level below each, and how many there are. */
function beginsOf({ codes, levels }: Codes, rows: Int32Array | null): Int32Array {
  const begins = new Int32Array(levels + 1);
  const count = rows === null ? codes.length : rows.length;
  if (rows === null) for (let r = 0; r < count; r++) begins[codes[r]! + 1]!++;
  else for (let k = 0; k < count; k++) begins[codes[rows[k]!]! + 1]!++;
  for (let l = 0; l < levels; l++) begins[l + 1]! += begins[l]!;
  return begins;
}

/**
 * Rows in order of `codes`, keeping the order that they have in `rows` (null: their own) within a level, and where each level begins: a
 * counting sort.
 */
function sortedBy({ codes, levels }: Codes, rows: Int32Array | null): { order: Int32Array; begins: Int32Array } {
  const begins = beginsOf({ codes, levels }, rows);
  const next = begins.slice();
  const count = rows === null ? codes.length : rows.length;
  const order = new Int32Array(count);
  for (let k = 0; k < count; k++) {
    const row = rows === null ? k : rows[k]!;
    order[next[codes[row]!]!++] = row;
  }
  return { order, begins };
}

/** Rows in an order in which those of a level stand together, null for the one they have, and where the levels begin. */
interface Together {
  readonly order: Int32Array | null;
  readonly starts: Int32Array;
  readonly groupLevel: Int32Array;
}

/** Rows that stand together by level already, and within one in the order of `second`, are left where they are; null otherwise. */
function asTheyStand(first: Codes, second: Codes | undefined, rows: Int32Array | null): Together | null {
  const { codes } = first;
  const count = rows === null ? codes.length : rows.length;
  const seen = new Uint8Array(first.levels);
  const starts = new Int32Array(first.levels + 1);
  const groupLevel = new Int32Array(first.levels);
  let groups = 0;
  for (let k = 0, last = -1, before = 0; k < count; k++) {
    const row = rows === null ? k : rows[k]!;
    const level = codes[row]!;
    const within = second === undefined ? 0 : second.codes[row]!;
    if (level === last) {
      if (within < before) return null;
    } else {
      if (seen[level] === 1) return null;
      seen[level] = 1;
      starts[groups] = k;
      groupLevel[groups++] = level;
      last = level;
    }
    before = within;
  }
  starts[groups] = count;
  return { order: rows, starts: starts.subarray(0, groups + 1), groupLevel: groupLevel.subarray(0, groups) };
}

/** Rows in order of the first codes, then of the second. Often they are so within a level as they stand: then one sort does. */
function sortedByBoth(first: Codes, second: Codes | undefined, rows: Int32Array | null): Together {
  let sorted = sortedBy(first, rows);
  if (second !== undefined && !isSorted(first.codes, second.codes, sorted.order))
    sorted = sortedBy(first, sortedBy(second, rows).order);
  const { order, begins } = sorted;
  const starts = new Int32Array(begins.length);
  const groupLevel = new Int32Array(first.levels);
  let groups = 0;
  for (let l = 0; l < first.levels; l++) {
    if (begins[l + 1] === begins[l]) continue;
    starts[groups] = begins[l]!;
    groupLevel[groups++] = l;
  }
  starts[groups] = order.length;
  return { order, starts: starts.subarray(0, groups + 1), groupLevel: groupLevel.subarray(0, groups) };
}

/** Whether `rows`, which are in order of the first codes, are so of the second within each. */
function isSorted(first: Int32Array, second: Int32Array, rows: Int32Array): boolean {
  for (let k = 1, last = rows[0]!; k < rows.length; k++) {
    const row = rows[k]!;
    if (first[row] === first[last] && second[row]! < second[last]!) return false;
    last = row;
  }
  return true;
}

/** Levels numbered as they first appear, put into `placed`. */
function numbered(
  effect: number,
  { codes, levels }: Codes,
  offset: number,
  order: Int32Array | null,
  placed: Int32Array,
): OtherEffect {
  const original = new Int32Array(levels);
  const used = number(codes, order, new Int32Array(levels).fill(-1), original, offset, placed);
  return { effect, levels: used, offset, codes: placed, bases: null, original: original.slice(0, used) };
}

function number(
  codes: Int32Array,
  order: Int32Array | null,
  rename: Int32Array,
  original: Int32Array,
  offset: number,
  placed: Int32Array,
): number {
  let used = 0;
  for (let k = 0; k < placed.length; k++) {
    const level = codes[order === null ? k : order[k]!]!;
    if (rename[level] === -1) {
      original[used] = level;
      rename[level] = used++;
    }
    placed[k] = rename[level]! + offset;
  }
  return used;
}

/** Sets `bases` to the first code of each group; true when every group's places have codes in sequence. */
function setBases(codes: Int32Array, starts: Int32Array, bases: Int32Array): boolean {
  for (let g = 0; g < bases.length; g++) {
    const [start, end] = [starts[g]!, starts[g + 1]!];
    bases[g] = codes[start]!;
    for (let k = start + 1; k < end; k++) if (codes[k] !== codes[k - 1]! + 1) return false;
  }
  return true;
}

/**
 * Sorts `rows` rows by the effect with most levels, which is then eliminated, and within it, where it is for `runs`, by the first other
 * one: an exporter x importer x period panel comes out with every pair's periods in sequence.
 * `effects[e].codes[row]` runs from 0 to `levels` - 1; levels that no row has are left out. With `some`, only those rows are meant.
 */
export function layout(
  effects: readonly Codes[],
  all: number,
  arena: Arena = plainArena,
  some: Int32Array | null = null,
  runs = true,
): Layout {
  const rows = some === null ? all : some.length;
  if (effects.length === 0)
    return {
      rows,
      order: some,
      eliminated: null,
      starts: inArena(arena, Int32Array.of(0, rows)),
      groupLevel: Int32Array.of(0),
      others: [],
      codes: null,
      size: 0,
    };
  const most = Math.max(...effects.map(({ levels }) => levels));
  const eliminated = effects.findIndex(({ levels }) => levels === most);
  const main = effects[eliminated]!;
  const rest = effects.map((codes, effect) => ({ codes, effect })).filter(({ effect }) => effect !== eliminated);
  const second = runs ? rest[0]?.codes : undefined;
  const { order, starts, groupLevel } = asTheyStand(main, second, some) ?? sortedByBoth(main, second, some);
  const bounds = inArena(arena, starts);
  const bases = runs ? rest.map(() => arena.integers(groupLevel.length)) : [];
  const release = arena.mark();
  const codes = arena.integers(rows * rest.length);
  const others: OtherEffect[] = [];
  let size = 0;
  for (const [i, { codes: one, effect }] of rest.entries()) {
    others.push(numbered(effect, one, size, order, codes.subarray(i * rows, (i + 1) * rows)));
    size += others[i]!.levels;
  }
  const common = { rows, order, eliminated, starts: bounds, groupLevel, size };
  if (!runs || !others.every((other, i) => setBases(other.codes!, bounds, bases[i]!)))
    return { ...common, others, codes };
  release();
  return { ...common, others: others.map((other, i) => ({ ...other, codes: null, bases: bases[i]! })), codes: null };
}

function inArena(arena: Arena, values: Int32Array): Int32Array {
  const placed = arena.integers(values.length);
  placed.set(values);
  return placed;
}
