import { kalman } from '../kernels/kalman.js';
import { times, turned } from '../kernels/kalman-gains.js';
import type { StateSpace } from '../kernels/state-space.js';
import type { Method, Outlook } from './method.js';
import { structural } from './structural.js';
import { structuralStateSpace } from './structural-state-space.js';

/** Level, slope and season that move by chance, each as much as the series shows. Source: Harvey 1989, section 4.1. */
export function structuralMethod(period: number): Method {
  const label = 'structural model';
  return {
    name: label,
    fit(y) {
      const fit = y.length < 2 * period + 6 ? null : structural(y, period);
      if (fit === null) return null;
      const { variances, converged, iterations, residual } = fit;
      const model = structuralStateSpace(period, variances);
      return {
        label,
        converged,
        iterations,
        residual,
        outlook: (origin, horizon) => outlookOf(y.slice(0, origin), model, horizon),
      };
    },
  };
}

/** Means and covariance of the values to come: the state's, moved on. Source: Durbin and Koopman 2012, section 4.11. */
function outlookOf(y: Float64Array, model: StateSpace, horizon: number): Outlook {
  const { size, transition, observed, shocks, noise } = model;
  const { state, covariance: spread } = kalman(y, model);
  const mean = new Float64Array(horizon);
  const covariance = new Float64Array(horizon * horizon);
  // z' T^h for each step, so that no matrix has to be moved
  const ahead = [observed];
  for (let h = 1; h < horizon; h++) ahead.push(turned(transition, ahead[h - 1]!, size));
  const inner = (a: Float64Array, matrix: Float64Array, b: Float64Array): number => {
    const image = times(matrix, b, size);
    return a.reduce((sum, value, i) => sum + value * image[i]!, 0);
  };
  for (let i = 0; i < horizon; i++) {
    mean[i] = ahead[i]!.reduce((sum, value, k) => sum + value * state[k]!, 0);
    for (let j = i; j < horizon; j++) {
      let value = inner(ahead[i]!, spread, ahead[j]!) + (i === j ? noise : 0);
      for (let k = 1; k <= i; k++) value += inner(ahead[i - k]!, shocks, ahead[j - k]!);
      covariance[i * horizon + j] = covariance[j * horizon + i] = value;
    }
  }
  return { mean, covariance };
}
