import { ets, type Loss } from './ets.js';
import { etsRun } from './ets-filter.js';
import { type EtsSpec, etsLabel } from './ets-spec.js';
import { accumulated, type Method, type Outlook } from './method.js';

export type AdditiveEts = EtsSpec & { readonly error: 'A'; readonly season: 'A' | 'N' };

/** Smoothing with additive errors: means and covariance are exact. Source: Hyndman and others 2008, section 6.1, class 1. */
export function etsMethod(spec: AdditiveEts, loss: Loss = 'squares'): Method {
  const label = loss === 'squares' ? etsLabel(spec) : `robust ${etsLabel(spec)}`;
  return {
    name: label,
    fit(y) {
      const fit = y.length < 2 * spec.period + 6 ? null : ets(y, spec, loss);
      if (fit === null) return null;
      const { parameters, variance, converged, iterations, residual } = fit;
      const { alpha, beta, gamma, phi } = parameters;
      const outlook = (origin: number, horizon: number): Outlook => {
        const { level, slope, seasons } = etsRun(y.slice(0, origin), spec, parameters)!;
        const mean = new Float64Array(horizon);
        const psi = new Float64Array(horizon);
        let damped = 0;
        for (let h = 0; h < horizon; h++) {
          psi[h] = h === 0 ? 1 : alpha + beta * damped + (h % spec.period === 0 ? gamma : 0);
          damped += phi ** (h + 1);
          mean[h] = level + damped * slope + seasons[h % spec.period]!;
        }
        return { mean, covariance: accumulated(psi, variance, horizon) };
      };
      return { label, converged, iterations, residual, outlook };
    },
  };
}
