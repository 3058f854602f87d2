/** What a core hands on: the unknowns of an equilibrium, from which all else follows. */
export interface Solution {
  /** The unknowns as iterated, logarithms: a start for a world nearby. */
  readonly logs: Float64Array;
  /** N: factors of wages, world value added kept. */
  readonly wages: Float64Array;
  /** J N: factors of price indices, 1 where nothing is bought. */
  readonly prices: Float64Array;
  /** J N: spending, tariffs included. */
  readonly spending: Float64Array;
  /** N: imports less exports. */
  readonly deficits: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
  readonly method: 'fixed point' | 'Newton';
}

/** When a core stops: the largest change of a logarithm, and after how many rounds at the latest. */
export interface Limits {
  readonly tolerance: number;
  readonly iterations: number;
  /** Where to start, as a solution of the same core left it; no change if left out. */
  readonly start?: Float64Array;
}
