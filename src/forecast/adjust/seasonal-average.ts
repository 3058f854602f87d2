/** How the factors of one calendar month are averaged over years. */
export type SeasonalFilter = '3x3' | '3x5';

/** Weights in the middle, and where 1, 2, ... years after a month are missing, the latest year first. */
interface Weights {
  readonly middle: readonly number[];
  readonly ends: readonly (readonly number[])[];
}

const over = (whole: number, ...parts: number[]): readonly number[] => parts.map((part) => part / whole);

/** Source: Ladiray and Quenneville 2001, tables 3.6 and 3.7. `ends[0]` is the last year, `ends[1]` the one before. */
const WEIGHTS: Readonly<Record<SeasonalFilter, Weights>> = {
  '3x3': { middle: over(9, 1, 2, 3, 2, 1), ends: [over(27, 11, 11, 5), over(27, 7, 10, 7, 3)] },
  '3x5': {
    middle: over(15, 1, 2, 3, 3, 3, 2, 1),
    ends: [over(60, 17, 17, 17, 9), over(60, 15, 15, 15, 11, 4), over(60, 9, 13, 13, 13, 8, 4)],
  },
};

function averaged(years: readonly number[], filter: SeasonalFilter): readonly number[] {
  const mean = years.reduce((sum, value) => sum + value, 0) / years.length;
  const { middle, ends } = WEIGHTS[filter];
  if (years.length < middle.length) return years.map(() => mean);
  const half = (middle.length - 1) / 2;
  return years.map((_, i) => {
    const after = years.length - 1 - i;
    if (i >= half && after >= half) return middle.reduce((sum, weight, k) => sum + weight * years[i - half + k]!, 0);
    if (after < half) return ends[after]!.reduce((sum, weight, k) => sum + weight * years[years.length - 1 - k]!, 0);
    return ends[i]!.reduce((sum, weight, k) => sum + weight * years[k]!, 0);
  });
}

/** Each calendar month averaged over years; NaN where `ratios` are, and years too few for the filter get their plain mean. */
export function seasonalAverage(ratios: Float64Array, filter: SeasonalFilter): Float64Array {
  const found = new Float64Array(ratios.length).fill(Number.NaN);
  for (let month = 0; month < 12; month++) {
    const at: number[] = [];
    for (let t = month; t < ratios.length; t += 12) if (!Number.isNaN(ratios[t]!)) at.push(t);
    const smooth = averaged(
      at.map((t) => ratios[t]!),
      filter,
    );
    at.forEach((t, i) => {
      found[t] = smooth[i]!;
    });
  }
  return found;
}
