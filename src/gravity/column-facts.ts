/** What a look through a column says. */
export interface ColumnFacts {
  /** Largest of the absolute values; NaN where one of them is missing or infinite. */
  readonly largest: (values: Float64Array) => number;
  /** 1 for each level that a row has, from place 1 on, and in place 0 where a row has none. */
  readonly occurring: (codes: Int32Array, levels: number) => Uint8Array;
}

/** Looks through each column once, which nobody may change meanwhile. */
export function columnFacts(): ColumnFacts {
  const sizes = new Map<Float64Array, number>();
  const marks = new Map<Int32Array, Uint8Array>();
  return {
    largest: (values) => {
      const most = sizes.get(values) ?? largest(values);
      sizes.set(values, most);
      return most;
    },
    occurring: (codes, levels) => {
      let found = marks.get(codes);
      if (found === undefined) {
        found = new Uint8Array(levels + 1);
        markOccurring(codes, found);
        marks.set(codes, found);
      }
      return found;
    },
  };
}

function largest(values: Float64Array): number {
  let most = 0;
  for (let row = 0; row < values.length; row++) {
    const size = Math.abs(values[row]!);
    if (size <= most) continue;
    if (!(size < Infinity)) return NaN;
    most = size;
  }
  return most;
}

function markOccurring(codes: Int32Array, found: Uint8Array): void {
  for (let row = 0; row < codes.length; row++) found[codes[row]! + 1] = 1;
}
