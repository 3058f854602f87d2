/** Rows in groups: `codes[place]` from 0 to `levels` - 1. */
export interface Groups {
  readonly codes: Int32Array;
  readonly levels: number;
}

/** What rows add to the gradient of the coefficients: never held as a matrix, which would be the largest thing in memory. */
export interface Scores {
  readonly rows: number;
  readonly columns: number;
  /** Sum over groups of the outer product of their summed scores, K x K, row-major; every row is a group of its own without `groups`. */
  readonly meat: (groups: Groups | null) => Float64Array;
}
