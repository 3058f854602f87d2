/**
 * Splits the change of a product of factors into what each adds; these sum to the change. `out` receives them. See
 * `logMeanSplit` (positive factors) and `midpointSplit`.
 */
export type Split = (base: ArrayLike<number>, now: ArrayLike<number>, out: Float64Array) => void;
