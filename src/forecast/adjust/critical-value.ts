/**
 * What the largest of `count` t-values stays below with a probability of 95 percent if there is no outlier.
 * Source: Ljung 1993, Journal of the Royal Statistical Society B 55, as X-13ARIMA-SEATS takes it for its default (3.89 for 144 months).
 */
export function criticalValue(count: number): number {
  const root = Math.sqrt(2 * Math.log(count));
  const middle = root - (Math.log(Math.log(count)) + Math.log(4 * Math.PI)) / (2 * root);
  return middle - Math.log(-0.5 * Math.log(2 - Math.sqrt(1.05))) / root;
}
