/** Odd lengths that trends of months are smoothed with. */
export type HendersonTerms = 9 | 13 | 23;

/**
 * Weights of Henderson's average, which leaves a cubic as it is and is as smooth as that allows; they sum to one.
 * Source: Ladiray and Quenneville 2001, Seasonal Adjustment with the X-11 Method, equation 3.2.
 */
export function hendersonWeights(terms: number): Float64Array {
  const half = (terms - 1) / 2;
  const n = half + 2;
  const square = n * n;
  const whole = 8 * n * (square - 1) * (4 * square - 1) * (4 * square - 9) * (4 * square - 25);
  return Float64Array.from({ length: terms }, (_, k) => {
    const j = (k - half) ** 2;
    const product = ((n - 1) ** 2 - j) * (square - j) * ((n + 1) ** 2 - j);
    return (315 * product * (3 * square - 16 - 11 * j)) / whole;
  });
}

/** Irregular against trend that the averages of these lengths were made for. Source: X-13ARIMA-SEATS Reference Manual, x11 spec, `trendic`. */
const USUAL_RATIO: Readonly<Record<HendersonTerms, number>> = { 9: 1, 13: 3.5, 23: 4.5 };

/**
 * What symmetric weights become where only the first `known` of their values are there: the least revision to be expected if the trend is a line
 * and moves by one for every `ratio` that the irregular moves. Source: Musgrave 1964, as Doherty 2001 prints it,
 * Australian and New Zealand Journal of Statistics 43, equation 5.
 */
export function endWeights(weights: Float64Array, known: number, ratio: number): Float64Array {
  const centre = (known + 1) / 2;
  const slope = 4 / (Math.PI * ratio * ratio);
  let [lost, turned] = [0, 0];
  for (let i = known + 1; i <= weights.length; i++) {
    lost += weights[i - 1]!;
    turned += (i - centre) * weights[i - 1]!;
  }
  const lever = (slope * turned) / (1 + (slope * known * (known - 1) * (known + 1)) / 12);
  return Float64Array.from({ length: known }, (_, k) => weights[k]! + lost / known + (k + 1 - centre) * lever);
}

/** A series smoothed by Henderson's average, with Musgrave's weights where it would reach beyond an end. As long as the series, which has no gap. */
export function henderson(values: Float64Array, terms: HendersonTerms): Float64Array {
  const weights = hendersonWeights(terms);
  const half = (terms - 1) / 2;
  const last = values.length - 1;
  const ends = new Map<number, Float64Array>();
  const shorter = (known: number): Float64Array => {
    const made = ends.get(known) ?? endWeights(weights, known, USUAL_RATIO[terms]);
    ends.set(known, made);
    return made;
  };
  return values.map((_, t) => {
    const [before, after] = [Math.min(half, t), Math.min(half, last - t)];
    const known = before + after + 1;
    if (known === terms) return weights.reduce((sum, weight, k) => sum + weight * values[t - half + k]!, 0);
    // at the start the weights of the end, read backwards
    if (after < half) return shorter(known).reduce((sum, weight, k) => sum + weight * values[t - before + k]!, 0);
    return shorter(known).reduce((sum, weight, k) => sum + weight * values[t + after - k]!, 0);
  });
}
