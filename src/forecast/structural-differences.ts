import type { StructuralVariances } from './structural-state-space.js';

/** Autocovariances that one unit of variance of each part gives the differenced series, lags 0 to period + 1. */
export type Differences = Readonly<Record<keyof StructuralVariances, Float64Array>>;

/**
 * A basic structural model differenced once and over a season (twice, where there is none) is a moving average: no unknown state is left.
 * Source: Harvey 1989, section 2.4.3 and table 2.4.1 (autocovariances of the stationary form).
 */
export function structuralDifferences(period: number): Differences {
  const season = Array.from({ length: period }, () => 1);
  const once = [1, -1];
  const twice = times(once, once);
  const lags = period + 1;
  const of = (...shocks: readonly (readonly number[])[]): Float64Array =>
    Float64Array.from({ length: lags + 1 }, (_, lag) =>
      shocks.reduce((sum, shock) => sum + shock.reduce((part, value, i) => part + value * (shock[i + lag] ?? 0), 0), 0),
    );
  const harmonics: (readonly number[])[] = [];
  for (let k = 1; 2 * k <= period; k++) {
    const [cos, sin] = [Math.cos((2 * Math.PI * k) / period), Math.sin((2 * Math.PI * k) / period)];
    const others = times(twice, allBut(k, period));
    if (2 * k === period) harmonics.push(others);
    else harmonics.push(times(others, [1, -cos]), times(others, [0, sin]));
  }
  return {
    irregular: of(times(twice, season)),
    level: of(times(once, season)),
    slope: of(season),
    season: of(...harmonics),
  };
}

/** The sum over a season as a product of harmonics, one of them left out. */
function allBut(left: number, period: number): readonly number[] {
  let out: readonly number[] = [1];
  for (let k = 1; 2 * k <= period; k++)
    if (k !== left) out = times(out, 2 * k === period ? [1, 1] : [1, -2 * Math.cos((2 * Math.PI * k) / period), 1]);
  return out;
}

function times(a: readonly number[], b: readonly number[]): readonly number[] {
  const out = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      out[i + j]! += x * y;
    });
  });
  return out;
}
