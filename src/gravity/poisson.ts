/** Sets `fitted`, `weights` and `working` of PPML at a linear predictor; gives the deviance. All have a value a place. */
export function atPredictor(
  outcome: Float64Array,
  predictor: Float64Array,
  prior: Float64Array | null,
  weights: Float64Array,
  working: Float64Array,
): number {
  let deviance = 0;
  for (let k = 0; k < outcome.length; k++) {
    const y = outcome[k]!;
    // below this the exponential leaves the normal numbers, and y over it would overflow
    const mu = Math.exp(Math.max(predictor[k]!, -700));
    const factor = prior === null ? 1 : prior[k]!;
    weights[k] = factor * mu;
    working[k] = (y - mu) / mu;
    deviance += factor * ((y > 0 ? y * (Math.log(y) - predictor[k]!) : 0) - (y - mu));
  }
  return 2 * deviance;
}
