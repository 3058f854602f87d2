import { quantile } from '../kernels/quantile.js';

/** A row that others are compared with: what it should be, and how far it is from that. */
export interface Peer {
  readonly fitted: number;
  /** Actual over fitted. */
  readonly ratio: number;
}

/** Where a pair stands among others of its size. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly percentile: number;
  readonly peers: number;
}

/** In percent: nine of ten lie between. */
export const RANGE = [5, 95] as const;
const MOST = 200;
const SHARE = 1 / 3;
const FEWEST = 60;
const TOO_FEW = 20;

/**
 * How many of those nearest in size to compare with: 200, but never more than a third of all, so that they stay alike, unless that is
 * less than 60.
 */
const peersOf = (all: number): number => Math.min(all, MOST, Math.max(FEWEST, Math.round(all * SHARE)));

/**
 * The ratios between which nine of ten others of like fitted size lie, and the percentage that is below this one. Since it is by rank,
 * it is the same for ratios and for their logs, and zero trade counts as what it is: the lowest. NaN from fewer than 20 others.
 */
export function normalRange(own: Peer, others: readonly Peer[]): Range {
  const size = Math.log(own.fitted);
  const near = others
    .map((peer) => ({ ratio: peer.ratio, far: Math.abs(Math.log(peer.fitted) - size) }))
    .sort((a, b) => a.far - b.far || a.ratio - b.ratio)
    .slice(0, peersOf(others.length));
  if (near.length < TOO_FEW || !Number.isFinite(own.ratio))
    return { low: NaN, high: NaN, percentile: NaN, peers: near.length };
  const ratios = Float64Array.from(near, ({ ratio }) => ratio).sort();
  let below = 0;
  for (const ratio of ratios) below += ratio < own.ratio ? 1 : ratio === own.ratio ? 0.5 : 0;
  return {
    low: quantile(ratios, RANGE[0]),
    high: quantile(ratios, RANGE[1]),
    percentile: (100 * below) / ratios.length,
    peers: near.length,
  };
}
