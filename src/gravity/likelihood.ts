import { lnGamma } from '../kernels/ln-gamma.js';
import type { Sample } from './sample.js';

export interface Likelihood {
  /** Σ [y η − μ − ln Γ(y + 1)], weighted. */
  readonly fitted: number;
  /** The same with a constant (and the offset) alone. */
  readonly constant: number;
}

/** Poisson log-likelihood of PPML at a linear predictor, and that of a constant. */
export function likelihood(sample: Sample, predictor: Float64Array): Likelihood {
  const { outcome, offset, weights, rows } = sample;
  let [trade, exposure] = [0, 0];
  for (let k = 0; k < rows; k++) {
    const factor = weights === null ? 1 : weights[k]!;
    trade += factor * outcome[k]!;
    exposure += factor * (offset === null ? 1 : Math.exp(offset[k]!));
  }
  const level = Math.log(trade / exposure);
  let [fitted, constant] = [0, 0];
  for (let k = 0; k < rows; k++) {
    const factor = weights === null ? 1 : weights[k]!;
    const y = outcome[k]!;
    const alone = level + (offset === null ? 0 : offset[k]!);
    const common = y === 0 ? 0 : lnGamma(y + 1);
    fitted += factor * (y * predictor[k]! - Math.exp(predictor[k]!) - common);
    constant += factor * (y * alone - Math.exp(alone) - common);
  }
  return { fitted, constant };
}
