import { ets, type Loss } from './ets.js';
import { etsRun } from './ets-filter.js';
import type { EtsSpec } from './ets-spec.js';
import { line } from './ets-start.js';
import { accumulated, type Method, type Outlook } from './method.js';

/**
 * The theta method: simple smoothing of level and season, with half the slope of the line through all values as drift.
 * Source: Assimakopoulos and Nikolopoulos 2000, International Journal of Forecasting 16; in the form of Hyndman and Billah 2003,
 * same journal 19, with season inside the smoothing.
 */
export function thetaMethod(period: number, loss: Loss = 'squares'): Method {
  const label = loss === 'squares' ? 'theta' : 'robust theta';
  const spec: EtsSpec = { error: 'A', trend: 'N', season: period > 1 ? 'A' : 'N', period };
  return {
    name: label,
    fit(y) {
      const fit = y.length < 2 * period + 6 ? null : ets(y, spec, loss);
      if (fit === null) return null;
      const { parameters, variance, converged, iterations, residual } = fit;
      const { alpha, gamma } = parameters;
      const outlook = (origin: number, horizon: number): Outlook => {
        const seen = y.slice(0, origin);
        const { level, seasons } = etsRun(seen, spec, parameters)!;
        const known = [...seen].flatMap((value, t) => (Number.isNaN(value) ? [] : [[t, value] as const]));
        const drift = line(known)[1] / 2;
        const behind = (1 - (1 - alpha) ** origin) / alpha;
        const psi = Float64Array.from({ length: horizon }, (_, h) =>
          h === 0 ? 1 : alpha + (h % period === 0 ? gamma : 0),
        );
        return {
          mean: Float64Array.from({ length: horizon }, (_, h) => level + drift * (h + behind) + seasons[h % period]!),
          covariance: accumulated(psi, variance, horizon),
        };
      };
      return { label, converged, iterations, residual, outlook };
    },
  };
}
