import { lnGamma } from '../kernels/ln-gamma.js';
import type { Fit } from './newton.js';
import type { Sample } from './sample.js';

export interface Likelihood {
  /** Σ [y η − μ − ln Γ(y + 1)], weighted. */
  readonly fitted: number;
  /** The same with a constant (and the offset) alone. */
  readonly constant: number;
}

/** Poisson log-likelihood of PPML at its fitted values, and that of a constant. */
export function likelihood(
  { outcome, offset, weights, rows }: Sample,
  { predictor, weights: fitted }: Pick<Fit, 'predictor' | 'weights'>,
): Likelihood {
  // Σ w y, Σ w e^offset, Σ w y offset, Σ w y η, Σ w μ, Σ w ln Γ(y + 1)
  let [trade, exposure, shifted, explained, mass, common] = [0, 0, 0, 0, 0, 0];
  for (let k = 0; k < rows; k++) {
    const factor = weights === null ? 1 : weights[k]!;
    mass += fitted[k]!;
    if (offset !== null) exposure += factor * Math.exp(offset[k]!);
    else exposure += factor;
    const y = outcome[k]!;
    if (y === 0) continue;
    trade += factor * y;
    explained += factor * y * predictor[k]!;
    if (offset !== null) shifted += factor * y * offset[k]!;
    common += factor * lnGamma(y + 1);
  }
  const level = Math.log(trade / exposure);
  return { fitted: explained - mass - common, constant: level * trade + shifted - trade - common };
}
