/** Of ascending values, by linear interpolation between ranks. Source: Hyndman and Fan 1996, American Statistician 50(4), definition 7. */
export function quantile(sorted: Float64Array, percent: number): number {
  const at = ((sorted.length - 1) * percent) / 100;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}
