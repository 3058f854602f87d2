/** Groups of places, and the unknowns behind the places. */
export interface Grouped {
  /** Group g has the places `starts[g]` to `starts[g + 1]`. */
  readonly starts: Int32Array;
  /** Weights of each group together; zeros where no effect is eliminated. */
  readonly sums: Float64Array;
  /** Unknown behind each place, the other effects one after another. */
  readonly codes: Int32Array;
  readonly effects: number;
  readonly rows: number;
  /** Of the places; null where all weigh one. */
  readonly weights: Float64Array | null;
}

/** One step of the effects' equations over groups from `g` to `end`. */
type AbreastStep = (
  grouped: Grouped,
  x: Float64Array,
  out: Float64Array,
  width: number,
  g: number,
  end: number,
) => void;

/**
 * Loops over several columns at once, which lie abreast: place (or unknown, or group) k has the numbers from `k * width` to
 * `(k + 1) * width - 1`, and `width` is even. One pass over index arrays then serves all columns, and what it picks lies together.
 * A weight of null counts as one.
 */
export interface AbreastLoops {
  /** Adds Σ w a b of each column, over places from `k` to `end`, to `sums`. */
  readonly abreastDots: (
    w: Float64Array | null,
    a: Float64Array,
    b: Float64Array,
    width: number,
    k: number,
    end: number,
    sums: Float64Array,
  ) => void;
  /** `to += by · column`, `by` a number for each column, over `count` unknowns. */
  readonly abreastAdd: (by: Float64Array, column: Float64Array, to: Float64Array, width: number, count: number) => void;
  /** `to = by · to + column`. */
  readonly abreastTurn: (
    by: Float64Array,
    to: Float64Array,
    column: Float64Array,
    width: number,
    count: number,
  ) => void;
  /** `z = own · r + across · r of the partner`; without partners `own · r`. */
  readonly abreastBlocks: (
    own: Float64Array,
    across: Float64Array,
    partner: Int32Array | null,
    r: Float64Array,
    z: Float64Array,
    width: number,
    count: number,
  ) => void;
  /** Takes the weighted means of groups from `g` to `end` off the values, which begin with the place `first`; adds them to `means`. */
  readonly abreastCentre: (
    grouped: Grouped,
    v: Float64Array,
    first: number,
    width: number,
    means: Float64Array,
    g: number,
    end: number,
  ) => void;
  /** Adds the weighted values of places from `k` to `end` to the sums of the unknowns behind them: D'W v. */
  readonly abreastSum: (
    grouped: Grouped,
    v: Float64Array,
    first: number,
    width: number,
    k: number,
    end: number,
    sums: Float64Array,
  ) => void;
  /** Takes D x off the values of places from `k` to `end`. */
  readonly abreastLess: (
    grouped: Grouped,
    x: Float64Array,
    v: Float64Array,
    first: number,
    width: number,
    k: number,
    end: number,
  ) => void;
  /** `out += D'(mean of the group − D x)`, of one effect whose places all weigh one. */
  readonly abreastOne: AbreastStep;
  /** The same of two effects. */
  readonly abreastTwo: AbreastStep;
  /** Adds the cross products of columns, weighted by `w` and by `u`, to the lower triangle of `sums`, `width` x `width`, row-major. */
  readonly abreastProducts: (
    w: Float64Array | null,
    u: Float64Array | null,
    v: Float64Array,
    width: number,
    k: number,
    end: number,
    sums: Float64Array,
  ) => void;
  /** Sets `left[k]` to the sum of the columns times `by`, and adds Σ w v left of each column to `sums`. */
  readonly abreastLeft: (
    w: Float64Array | null,
    v: Float64Array,
    width: number,
    by: Float64Array,
    k: number,
    end: number,
    left: Float64Array,
    sums: Float64Array,
  ) => void;
}
