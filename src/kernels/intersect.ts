interface Codes {
  readonly codes: Int32Array;
  readonly levels: number;
}

/** Groups of rows that share both levels, numbered as they first appear. */
export function intersect(a: Codes, b: Codes): Codes {
  if (a === b) return a;
  const codes = new Int32Array(a.codes.length);
  const small = a.levels * b.levels <= 4 * codes.length + 1024;
  const number = small ? dense(a.levels * b.levels) : sparse();
  let levels = 0;
  for (let k = 0; k < codes.length; k++) {
    const level = number(a.codes[k]! * b.levels + b.codes[k]!, levels);
    if (level === levels) levels++;
    codes[k] = level;
  }
  return { codes, levels };
}

/** The number of a key, or `next` for one not seen before. */
type Numbering = (key: number, next: number) => number;

function dense(size: number): Numbering {
  const seen = new Int32Array(size).fill(-1);
  return (key, next) => {
    if (seen[key] === -1) seen[key] = next;
    return seen[key]!;
  };
}

function sparse(): Numbering {
  const seen = new Map<number, number>();
  return (key, next) => {
    const level = seen.get(key) ?? next;
    if (level === next) seen.set(key, level);
    return level;
  };
}

/** True when every level of `inner` lies in one level of `outer`. */
export function isNested(inner: Codes, outer: Codes): boolean {
  if (inner === outer) return true;
  const home = new Int32Array(inner.levels).fill(-1);
  for (let k = 0; k < inner.codes.length; k++) {
    const level = inner.codes[k]!;
    if (home[level] === -1) home[level] = outer.codes[k]!;
    else if (home[level] !== outer.codes[k]) return false;
  }
  return true;
}
