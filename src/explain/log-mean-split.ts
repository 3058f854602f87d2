import { logMean, logRatio } from './log-mean.js';

/**
 * The change of a product of positive factors, split by log means: factor j adds L(v1, v0) ln(x1j / x0j), and these add
 * up to v1 - v0. Montgomery 1937 and Vartia 1976 (index I); additive LMDI-I in Ang 2015, Energy Policy 86, eq. 4.
 * @param out receives what each factor adds
 */
export function logMeanSplit(base: ArrayLike<number>, now: ArrayLike<number>, out: Float64Array): void {
  let [before, after] = [1, 1];
  for (let j = 0; j < base.length; j++) {
    before *= base[j]!;
    after *= now[j]!;
  }
  const mean = logMean(after, before);
  for (let j = 0; j < base.length; j++) out[j] = mean * logRatio(now[j]!, base[j]!);
}
