import type { AbreastLoops } from './abreast-loops.js';

/** Groups whose places have the unknowns of one or two other effects in sequence. */
export interface Runs {
  /** Group g has the places `starts[g]` to `starts[g + 1]`. */
  readonly starts: Int32Array;
  /** Weights of each group together. */
  readonly sums: Float64Array;
  /** The first unknown of each group, in either effect. */
  readonly first: Int32Array;
  readonly second: Int32Array | null;
}

/** Groups of any shape. */
export interface Indexed {
  readonly starts: Int32Array;
  /** Weights of each group together; zeros where no effect is eliminated. */
  readonly sums: Float64Array;
  /** Unknown behind each place, the other effects one after another. */
  readonly codes: Int32Array;
  readonly effects: number;
  readonly rows: number;
  /** Room for the longest group. */
  readonly left: Float64Array;
}

/** How predictors have moved; in this order in an array of four. */
export const MOVE = { squares: 0, mass: 1, largest: 2, lowest: 3 } as const;

/**
 * The loops that take the time of a fit, over groups from `g` to `end` or over `length` places from those named. They exist twice,
 * in plain JavaScript and compiled for vectors; the arrays have to come from the same arena as the loops.
 * A `v` of null counts as zeros. D, x and W are those of the effects' operator.
 */
export interface Loops extends AbreastLoops {
  /** `out += D'W (v − D x − mean of both)`. */
  readonly runsResidual: (
    runs: Runs,
    w: Float64Array,
    v: Float64Array | null,
    x: Float64Array,
    out: Float64Array,
    g: number,
    end: number,
  ) => void;
  /** Weighted means of `v − D x`. */
  readonly runsMeans: (
    runs: Runs,
    w: Float64Array,
    v: Float64Array,
    x: Float64Array,
    means: Float64Array,
    g: number,
    end: number,
  ) => void;
  /** `out[k − start] = v − D x − c` of places from `start`, which group g holds, to `end`; `D x + c` without v. */
  readonly runsSpread: (
    runs: Runs,
    v: Float64Array | null,
    x: Float64Array,
    c: Float64Array,
    g: number,
    start: number,
    end: number,
    out: Float64Array,
  ) => void;
  /** Sets the sums of groups, and adds what the groups have of the diagonal of the normal equations. */
  readonly runsWeigh: (runs: Runs, w: Float64Array, diagonal: Float64Array, g: number, end: number) => void;
  /** The same of groups of any shape, whose sums are there; `own` has a zero for each unknown, and is left so. Without `w` all weigh one. */
  readonly indexedWeigh: (
    indexed: Indexed,
    w: Float64Array | null,
    diagonal: Float64Array,
    own: Float64Array,
    g: number,
    end: number,
  ) => void;
  readonly indexedResidual: (
    indexed: Indexed,
    w: Float64Array,
    v: Float64Array | null,
    x: Float64Array,
    out: Float64Array,
    g: number,
    end: number,
  ) => void;
  readonly indexedMeans: (
    indexed: Indexed,
    w: Float64Array,
    v: Float64Array,
    x: Float64Array,
    means: Float64Array,
    g: number,
    end: number,
  ) => void;
  readonly indexedSpread: (
    indexed: Indexed,
    v: Float64Array | null,
    x: Float64Array,
    c: Float64Array,
    g: number,
    start: number,
    end: number,
    out: Float64Array,
  ) => void;
  /** Σ w a b, each from its own place on. */
  readonly weightedProduct: (
    w: Float64Array,
    wAt: number,
    a: Float64Array,
    aAt: number,
    b: Float64Array,
    bAt: number,
    length: number,
  ) => number;
  /**
   * Adds the cross products of `count` blocks, which lie `stride` numbers apart, weighted by `w` from `at` on, to the lower triangle of
   * `sums`, `count` x `count`, row-major. A block has room for an even number of places, and `spare` for one block.
   */
  readonly crossProducts: (
    w: Float64Array,
    at: number,
    blocks: Float64Array,
    stride: number,
    count: number,
    spare: Float64Array,
    length: number,
    sums: Float64Array,
  ) => void;
  /** Σ a b. */
  readonly dot: (a: Float64Array, b: Float64Array, length: number) => number;
  /** `to[k] = by · to[k] + column[k]`. */
  readonly scaleAdd: (by: number, to: Float64Array, column: Float64Array, length: number) => void;
  /** `to[k] += by · column[at + k]`. */
  readonly addScaled: (by: number, column: Float64Array, at: number, to: Float64Array, length: number) => void;
  /** Sets `now` from `at` on to the values of `next`, and takes the steps into `move` (see MOVE); `outcome` says who trades. */
  readonly moveTo: (
    next: Float64Array,
    now: Float64Array,
    w: Float64Array,
    outcome: Float64Array,
    at: number,
    length: number,
    move: Float64Array,
  ) => void;
  /** Sets weights (μ times `prior`) and working outcome (y − μ) / μ of places from `at` on at a predictor η; gives half the deviance. */
  readonly poisson: (
    y: Float64Array,
    eta: Float64Array,
    prior: Float64Array | null,
    weights: Float64Array,
    working: Float64Array,
    at: number,
    length: number,
  ) => number;
  /** Sets the weights alone. */
  readonly poissonWeights: (
    eta: Float64Array,
    prior: Float64Array | null,
    weights: Float64Array,
    at: number,
    length: number,
  ) => void;
  /** Sets weights and working outcome of the places from `at` on as if fitted values lay halfway between outcome and `mean`. */
  readonly poissonStart: (
    mean: number,
    y: Float64Array,
    offset: Float64Array | null,
    prior: Float64Array | null,
    weights: Float64Array,
    working: Float64Array,
    at: number,
    length: number,
  ) => void;
  /** Sums of values by group. */
  readonly sumGroups: (starts: Int32Array, values: Float64Array, sums: Float64Array, g: number, end: number) => void;
  /** Multiplies the values of each group by its factor. */
  readonly scaleGroups: (
    starts: Int32Array,
    factor: Float64Array,
    values: Float64Array,
    g: number,
    end: number,
  ) => void;
  /** Adds values to the sums of their unknowns, which stand in sequence from the base of each group. */
  readonly sumRuns: (
    starts: Int32Array,
    bases: Int32Array,
    values: Float64Array,
    sums: Float64Array,
    g: number,
    end: number,
  ) => void;
  /** Multiplies values by the factors of such unknowns. */
  readonly scaleRuns: (
    starts: Int32Array,
    bases: Int32Array,
    factor: Float64Array,
    values: Float64Array,
    g: number,
    end: number,
  ) => void;
  /** Adds the values of places from `k` to `end` to the sums of the unknowns behind them. */
  readonly sumCodes: (codes: Int32Array, values: Float64Array, sums: Float64Array, k: number, end: number) => void;
  /** Multiplies them by the factors of such unknowns. */
  readonly scaleCodes: (codes: Int32Array, factor: Float64Array, values: Float64Array, k: number, end: number) => void;
}
