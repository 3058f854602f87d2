import { centredYear, nearestYear } from './centred-year.js';
import { extremeWeights } from './extreme-weights.js';
import { type HendersonTerms, henderson } from './henderson.js';
import { replaced } from './replaced-ratios.js';
import { type SeasonalFilter, seasonalAverage } from './seasonal-average.js';

export interface X11Options {
  /** How parts make the whole: by multiplication, for values that are all positive, or by addition. */
  readonly mode: 'multiplicative' | 'additive';
  /** Of all steps, as X-13 takes it where one is named. */
  readonly seasonal: SeasonalFilter;
  readonly trend: HendersonTerms;
}

/** The parts of a series, as long as it is. In multiplicative mode seasonal and irregular are ratios around one, else amounts around nought. */
export interface X11Parts {
  /** Table D10. */
  readonly seasonal: Float64Array;
  /** Table D12. */
  readonly trend: Float64Array;
  /** Table D13. */
  readonly irregular: Float64Array;
  /** Table D11: the series without its season. */
  readonly adjusted: Float64Array;
  /** Table D8: the series without its trend, extremes as they are. */
  readonly ratios: Float64Array;
  /** Table C17: what each month's irregular counts, one in full. */
  readonly weights: Float64Array;
}

type Take = (a: Float64Array, b: Float64Array) => Float64Array;

/** Factors centred on one or nought over a year; where the ratios are missing those of the nearest year. */
function seasonalFactors(ratios: Float64Array, filter: SeasonalFilter, take: Take): Float64Array {
  const smooth = seasonalAverage(ratios, filter);
  const first = smooth.findIndex((value) => !Number.isNaN(value));
  const last = smooth.findLastIndex((value) => !Number.isNaN(value));
  const inner = smooth.slice(first, last + 1);
  const centred = take(inner, nearestYear(inner));
  return ratios.map((_, t) => {
    if (t < first) return centred[t + 12 - first]!;
    return t > last ? centred[t - 12 - first]! : centred[t - first]!;
  });
}

/**
 * The X-11 method on a series without a gap, of five whole years or more, from `start` (months since year 0).
 * Source: Ladiray and Quenneville 2001, Seasonal Adjustment with the X-11 Method, chapter 4, parts B, C and D.
 */
export function x11(series: Float64Array, start: number, { mode, seasonal, trend }: X11Options): X11Parts {
  const multiplicative = mode === 'multiplicative';
  const centre = multiplicative ? 1 : 0;
  const take: Take = multiplicative
    ? (a, b) => a.map((value, t) => value / b[t]!)
    : (a, b) => a.map((value, t) => value - b[t]!);
  const deviations = (values: Float64Array): Float64Array => values.map((value) => value - centre);
  /** Irregular beyond its limits drawn in, and taken off the series. */
  const tamed = (adjusted: Float64Array, smooth: Float64Array) => {
    const irregular = take(adjusted, smooth);
    const weights = extremeWeights(deviations(irregular), start);
    const drawn = irregular.map((value, t) =>
      multiplicative ? value / (1 + weights[t]! * (value - 1)) : value * (1 - weights[t]!),
    );
    return { series: take(series, drawn), weights };
  };
  const factors = (ratios: Float64Array, filter: SeasonalFilter): Float64Array => seasonalFactors(ratios, filter, take);
  /** Extremes of ratios replaced before their last average. */
  const careful = (ratios: Float64Array, filter: SeasonalFilter): Float64Array => {
    const rough = take(ratios, factors(ratios, filter));
    return factors(replaced(ratios, extremeWeights(deviations(rough), start)), filter);
  };
  const smooth = (values: Float64Array): Float64Array => henderson(values, trend);

  const b7 = smooth(take(series, careful(take(series, centredYear(series)), seasonal)));
  const b11 = take(series, careful(take(series, b7), seasonal));
  const c1 = tamed(b11, b7).series;
  const c7 = smooth(take(c1, factors(take(c1, centredYear(c1)), seasonal)));
  const c11 = take(series, factors(take(c1, c7), seasonal));
  const { series: d1, weights } = tamed(c11, c7);
  const d7 = smooth(take(d1, factors(take(d1, centredYear(d1)), seasonal)));
  const d10 = factors(take(d1, d7), seasonal);
  const d11 = take(series, d10);
  const d12 = smooth(take(d1, d10));
  return { seasonal: d10, trend: d12, irregular: take(d11, d12), adjusted: d11, ratios: take(series, d7), weights };
}
