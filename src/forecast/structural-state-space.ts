import type { StateSpace } from '../kernels/state-space.js';

/** Variances of what moves a structural model, in the square of the series' unit; zero where a part stays as it began. */
export interface StructuralVariances {
  readonly irregular: number;
  readonly level: number;
  readonly slope: number;
  /** Of each of a harmonic's two parts. */
  readonly season: number;
}

/**
 * The basic structural model: level and slope, a season of harmonics, an irregular part; all states unknown at first. States in order: level,
 * slope, then each harmonic's value and its conjugate, the last harmonic of an even period alone.
 * Source: Harvey 1989, Forecasting, Structural Time Series Models and the Kalman Filter, sections 2.3.4 and 4.1; Durbin and Koopman 2012, section 3.2.
 */
export function structuralStateSpace(period: number, variances: StructuralVariances): StateSpace {
  const size = 2 + Math.max(0, period - 1);
  const transition = new Float64Array(size * size);
  const observed = new Float64Array(size);
  const shocks = new Float64Array(size * size);
  const set = (i: number, j: number, value: number) => {
    transition[i * size + j] = value;
  };
  set(0, 0, 1);
  set(0, 1, 1);
  set(1, 1, 1);
  observed[0] = 1;
  shocks[0] = variances.level;
  shocks[size + 1] = variances.slope;
  for (let k = 1, at = 2; 2 * k <= period; k++) {
    const [cos, sin] = [Math.cos((2 * Math.PI * k) / period), Math.sin((2 * Math.PI * k) / period)];
    observed[at] = 1;
    shocks[at * size + at] = variances.season;
    if (2 * k === period) {
      set(at, at, -1);
      break;
    }
    set(at, at, cos);
    set(at, at + 1, sin);
    set(at + 1, at, -sin);
    set(at + 1, at + 1, cos);
    shocks[(at + 1) * size + at + 1] = variances.season;
    at += 2;
  }
  const diffuse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) diffuse[i * size + i] = 1;
  return {
    size,
    transition,
    observed,
    shocks,
    noise: variances.irregular,
    mean: new Float64Array(size),
    spread: new Float64Array(size * size),
    diffuse,
  };
}
