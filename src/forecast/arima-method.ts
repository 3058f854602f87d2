import { arima, fewestValues, predictArima } from './arima.js';
import { type ArimaSpec, arimaLabel } from './arima-spec.js';
import type { Method } from './method.js';

/** A seasonal ARIMA model of given orders, without regressors. */
export function arimaMethod(spec: ArimaSpec): Method {
  return {
    name: arimaLabel(spec),
    fit(y) {
      const fit = y.length < fewestValues(spec, 0) + spec.season ? null : arima(y, spec);
      if (fit === null) return null;
      const { converged, iterations, residual } = fit;
      return {
        label: arimaLabel(spec),
        converged,
        iterations,
        residual,
        outlook: (origin, horizon) => predictArima(y.slice(0, origin), fit, horizon),
      };
    },
  };
}
