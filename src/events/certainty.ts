import type { Estimated } from '../gravity/wald.js';
import type { Estimate } from '../model/estimate.js';
import { type Ground, totalDose } from './obstacles.js';

/** Weight of each cluster in what is reached: trade before the first wave times dose. */
function treatedWeights({ cells, frame, question, doses }: Ground, cluster: string): readonly number[] {
  const total = totalDose({ cells, doses });
  const parts = cluster.split('^');
  const weight = new Map<number, number>();
  const end = question.events[0]! - question.anticipation;
  for (let row = 0; row < frame.pair.length; row++) {
    const pair = frame.pair[row]!;
    const reached = frame.value[row]! * total[pair]!;
    if (!(frame.period[row]! < end && reached > 0)) continue;
    const [product, partner] = [cells.pairProduct[pair]!, cells.pairPartner[pair]!];
    const key = parts.length === 2 ? pair : parts[0] === 'product' ? product : partner;
    weight.set(key, (weight.get(key) ?? 0) + reached);
  }
  return [...weight.values()];
}

/** So many clusters of one size would weigh as much: (Σ w)² / Σ w². */
function effective(weights: readonly number[]): number {
  const sum = weights.reduce((a, b) => a + b, 0);
  return sum === 0 ? 0 : sum ** 2 / weights.reduce((a, b) => a + b * b, 0);
}

/**
 * How many clusters what is reached amounts to, the fewest of all ways of clustering. Clusters of unlike size, and few that are
 * reached, tell less than their number says.
 * Source: Carter, Schnepel and Steigerwald (2017), Review of Economics and Statistics 99(4); MacKinnon and Webb (2018), Econometrics
 * Journal 21(2), on few that are reached.
 */
export function treatedClusters(ground: Ground): number {
  const ways = ground.question.cluster.filter((cluster) => !cluster.includes('period'));
  return Math.min(...ways.map((cluster) => effective(treatedWeights(ground, cluster))));
}

/** The estimate with the t distribution of so many clusters in place of the normal one. */
export const withClusters = (estimate: Estimate, clusters: number): Estimated => ({
  ...estimate,
  variance: { ...estimate.variance, df: Math.max(1, clusters - 1) },
});
