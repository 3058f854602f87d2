import type { PairPanel } from './pair-panel.js';

/**
 * What one pair adds to the likelihood: with its own effect profiled out, a multinomial one over its T periods.
 * Source: Weidner and Zylkin (2021), Journal of International Economics 132, section 3.
 */
export interface PairBlock {
  /** T: periods in which the pair has a row. */
  readonly size: number;
  readonly rows: Int32Array;
  readonly fitted: Float64Array;
  /** Share of each period in the pair's fitted trade; zero without an effect of the pair. */
  readonly share: Float64Array;
  /** Score of each period: trade less fitted trade. */
  readonly score: Float64Array;
  /** x̃ by regressor, T long each. */
  readonly regressors: readonly Float64Array[];
  /** H x̃, with H = diag(fitted) − fitted share'. */
  readonly curved: readonly Float64Array[];
}

/** The block of pair `pair`. */
export function pairBlock(panel: PairPanel, pair: number): PairBlock {
  const rows = panel.order.subarray(panel.starts[pair]!, panel.starts[pair + 1]!);
  const size = rows.length;
  const fitted = Float64Array.from(rows, (row) => panel.fitted[row]!);
  const total = fitted.reduce((sum, value) => sum + value, 0);
  const share = panel.threeWay && total > 0 ? fitted.map((value) => value / total) : new Float64Array(size);
  const regressors = panel.regressors.map((column) => Float64Array.from(rows, (row) => column[row]!));
  return {
    size,
    rows,
    fitted,
    share,
    score: Float64Array.from(rows, (row, t) => panel.outcome[row]! - fitted[t]!),
    regressors,
    curved: regressors.map((x) => {
      const mean = dot(share, x);
      return x.map((value, t) => fitted[t]! * (value - mean));
    }),
  };
}

/** H[s, t] of a block. */
export const curvature = ({ fitted, share }: PairBlock, s: number, t: number): number =>
  (s === t ? fitted[s]! : 0) - fitted[s]! * share[t]!;

/** H v of a block. */
export function curve({ fitted, share }: PairBlock, v: Float64Array): Float64Array {
  const mean = dot(share, v);
  return v.map((value, t) => fitted[t]! * (value - mean));
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += a[t]! * b[t]!;
  return sum;
}
