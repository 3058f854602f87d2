import { dot, type KalmanStep, kalmanGains, times } from './kalman-gains.js';
import type { StateSpace } from './state-space.js';

export interface Filtered {
  /** One-step errors and their variances; NaN where a value is missing, variance Infinity while the start is unknown. */
  readonly errors: Float64Array;
  readonly variances: Float64Array;
  /** Diffuse log likelihood: of the values that the start did not take. */
  readonly logLikelihood: number;
  /** How many values the unknown start took. */
  readonly taken: number;
  /** The state after the last value, one step ahead, with its covariance. */
  readonly state: Float64Array;
  readonly covariance: Float64Array;
}

/**
 * The Kalman filter with an exact diffuse start; missing values (NaN) are skipped.
 * Source: Durbin and Koopman 2012, Time Series Analysis by State Space Methods, 2nd ed., sections 4.3, 4.10 and 5.2.
 */
export function kalman(y: Float64Array, model: StateSpace): Filtered {
  const { steps, last } = kalmanGains(
    model,
    Array.from(y, (value) => Number.isNaN(value)),
  );
  const { errors, states } = kalmanStates(y, model, steps);
  const variances = Float64Array.from(steps, ({ kind, variance }) =>
    kind === 'missing' ? NaN : kind === 'taken' ? Infinity : variance,
  );
  let [logLikelihood, taken] = [0, 0];
  steps.forEach(({ kind, variance, open }, t) => {
    if (kind === 'taken') {
      logLikelihood -= Math.log(open) / 2;
      taken++;
    } else if (kind === 'seen') logLikelihood -= (Math.log(2 * Math.PI * variance) + errors[t]! ** 2 / variance) / 2;
  });
  return { errors, variances, logLikelihood, taken, state: states.at(-1)!, covariance: last.spread };
}

/** One-step errors of a series, given the gains of its model, and its states: before each value, and after the last one, one step ahead. */
export function kalmanStates(
  y: Float64Array,
  { size, transition, observed, mean }: StateSpace,
  steps: readonly KalmanStep[],
): { readonly errors: Float64Array; readonly states: readonly Float64Array[] } {
  const states = [mean];
  const errors = new Float64Array(y.length);
  for (let t = 0; t < y.length; t++) {
    const [state, { kind, gain }] = [states[t]!, steps[t]!];
    const error = y[t]! - dot(observed, state);
    errors[t] = error;
    const better = kind === 'missing' ? state : state.map((value, i) => value + gain[i]! * error);
    states.push(times(transition, better, size));
  }
  return { errors, states };
}
