/** Below the first many standard deviations a value counts in full, beyond the second not at all. Source: X-13ARIMA-SEATS Reference Manual, x11 spec, `sigmalim`. */
const [FULL, NONE] = [1.5, 2.5];

/** Root mean square of what lies from `from` up to `to`, of values that are `kept`. */
function spread(deviations: Float64Array, from: number, to: number, kept: (t: number) => boolean): number {
  let [sum, count] = [0, 0];
  for (let t = Math.max(0, from); t < Math.min(deviations.length, to); t++) {
    const value = deviations[t]!;
    if (Number.isNaN(value) || !kept(t)) continue;
    sum += value * value;
    count++;
  }
  return Math.sqrt(sum / Math.max(1, count));
}

/**
 * What each irregular value counts: one, less from 1.5 standard deviations on, nought from 2.5 on, by the standard deviation of the five years around
 * its year, those beyond 2.5 left out the second time. `deviations` are from their centre (one or nought), `start` counts months since year 0.
 * Source: Ladiray and Quenneville 2001, tables B4 and B17.
 */
export function extremeWeights(deviations: Float64Array, start: number): Float64Array {
  const first = deviations.findIndex((value) => !Number.isNaN(value));
  const last = deviations.findLastIndex((value) => !Number.isNaN(value));
  const yearOf = (t: number): number => Math.floor((start + t) / 12);
  const [from, to] = [yearOf(first), yearOf(last)];
  // the ends take the five whole years that are there, and what is left of a year beside them
  const wholeFrom = Math.ceil((start + first) / 12) * 12 - start;
  const wholeTo = Math.floor((start + last + 1) / 12) * 12 - start;
  const window = (year: number): readonly [number, number] => {
    if (to - from < 5) return [first, last + 1];
    if (year <= from + 2) return [first, wholeFrom + 60];
    if (year >= to - 2) return [wholeTo - 60, last + 1];
    return [(year - 2) * 12 - start, (year + 3) * 12 - start];
  };
  const sigmas = (kept: (t: number) => boolean): readonly number[] =>
    Array.from({ length: to - from + 1 }, (_, k) => spread(deviations, ...window(from + k), kept));
  const rough = sigmas(() => true);
  const fine = sigmas((t) => Math.abs(deviations[t]!) <= NONE * rough[yearOf(t) - from]!);
  return deviations.map((value, t) => {
    if (Number.isNaN(value)) return Number.NaN;
    const sigma = fine[yearOf(t) - from]!;
    const distance = Math.abs(value);
    if (distance <= FULL * sigma) return 1;
    return distance >= NONE * sigma ? 0 : NONE - distance / sigma;
  });
}
