import type { ArimaSpec } from './arima-spec.js';

/** A series less itself a season ago and a period ago, as often as the model says; shorter by what that takes. */
export function differenced(values: Float64Array, spec: ArimaSpec): Float64Array {
  let current = values;
  const by = (lag: number): Float64Array =>
    Float64Array.from({ length: Math.max(0, current.length - lag) }, (_, t) => current[t + lag]! - current[t]!);
  for (let k = 0; k < spec.seasonalD; k++) current = by(spec.season);
  for (let k = 0; k < spec.d; k++) current = by(1);
  return current;
}

/** What a constant is before differencing: a power of time that becomes one. */
export function constantColumn(length: number, spec: ArimaSpec): Float64Array {
  const times = spec.d + spec.seasonalD;
  const column = Float64Array.from({ length }, (_, t) => (t + 1) ** times);
  if (times === 0) return column;
  const scale = differenced(column, spec)[0] ?? 1;
  return column.map((value) => value / scale);
}

/** A one at each of some times, a column each. */
export const pulses = (length: number, times: readonly number[]): Float64Array[] =>
  times.map((at) => Float64Array.from({ length }, (_, t) => (t === at ? 1 : 0)));

/** Any number will do where a value is missing, one of the neighbourhood loses no digits. */
export function filled(y: Float64Array): Float64Array {
  const out = y.slice();
  for (let t = 0; t < out.length; t++) if (Number.isNaN(out[t]!)) out[t] = t > 0 ? out[t - 1]! : firstOf(y);
  return out;
}

const firstOf = (y: Float64Array): number => y.find((value) => !Number.isNaN(value)) ?? 0;
