import { chiSquareTail } from '../../kernels/chi-square.js';
import { tailF } from '../../kernels/f-distribution.js';
import type { SeasonTest } from '../../model/adjustment.js';
import { ranks } from './ranks.js';

const MONTHS = 12;

/** Values that are known, by calendar month, the first of `values` being month `start` (since year 0). */
function byMonth(values: Float64Array, start: number): number[][] {
  const groups = Array.from({ length: MONTHS }, (): number[] => []);
  values.forEach((value, t) => {
    if (!Number.isNaN(value)) groups[(start + t) % MONTHS]!.push(value);
  });
  return groups;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Autocorrelation over pairs that are both known, about the mean. */
function autocorrelation(values: Float64Array, lag: number): number {
  const known = [...values].filter((value) => !Number.isNaN(value));
  const mean = sum(known) / known.length;
  let product = 0;
  for (let t = lag; t < values.length; t++) {
    const pair = (values[t]! - mean) * (values[t - lag]! - mean);
    if (!Number.isNaN(pair)) product += pair;
  }
  return product / sum(known.map((value) => (value - mean) ** 2));
}

/**
 * Positive autocorrelation one and two years apart. Source: Ljung and Box 1978, Biometrika 65, in the form of Maravall 2012, Update of
 * Seasonality Tests and Automatic Model Identification in TRAMO-SEATS, Bank of Spain; X-13ARIMA-SEATS Reference Manual, section 7.17.
 */
function qs(values: Float64Array): SeasonTest {
  const n = values.filter((value) => !Number.isNaN(value)).length;
  const [first, second] = [autocorrelation(values, MONTHS), Math.max(0, autocorrelation(values, 2 * MONTHS))];
  const value = first > 0 ? n * (n + 2) * (first ** 2 / (n - MONTHS) + second ** 2 / (n - 2 * MONTHS)) : 0;
  return { name: 'QS', value, df: [2], p: chiSquareTail(value, 2) };
}

/** Whether some months rank higher than others within their years; whole years only. Source: Friedman 1937, Journal of the American Statistical Association 32. */
function friedman(values: Float64Array, start: number): SeasonTest {
  const totals = new Array<number>(MONTHS).fill(0);
  let [years, ties] = [0, 0];
  for (let t = (MONTHS - (start % MONTHS)) % MONTHS; t + MONTHS <= values.length; t += MONTHS) {
    const year = values.slice(t, t + MONTHS);
    if (year.some(Number.isNaN)) continue;
    const ranked = ranks(year);
    ranked.ranks.forEach((rank, month) => {
      totals[month]! += rank;
    });
    ties += ranked.ties;
    years++;
  }
  const plain =
    (12 * sum(totals.map((total) => total ** 2))) / (years * MONTHS * (MONTHS + 1)) - 3 * years * (MONTHS + 1);
  const value = plain / (1 - ties / (years * (MONTHS ** 3 - MONTHS)));
  return { name: 'Friedman', value, df: [MONTHS - 1], p: chiSquareTail(value, MONTHS - 1) };
}

/** The same of ranks among all months. Source: Kruskal and Wallis 1952, Journal of the American Statistical Association 47. */
function kruskalWallis(values: Float64Array, start: number): SeasonTest {
  const at = [...values.keys()].filter((t) => !Number.isNaN(values[t]!));
  const { ranks: ranked, ties } = ranks(at.map((t) => values[t]!));
  const spread = new Float64Array(values.length).fill(Number.NaN);
  at.forEach((t, i) => {
    spread[t] = ranked[i]!;
  });
  const n = at.length;
  const groups = byMonth(spread, start).filter((group) => group.length > 0);
  const plain = (12 / (n * (n + 1))) * sum(groups.map((group) => sum(group) ** 2 / group.length)) - 3 * (n + 1);
  const value = plain / (1 - ties / (n ** 3 - n));
  return { name: 'Kruskal-Wallis', value, df: [groups.length - 1], p: chiSquareTail(value, groups.length - 1) };
}

/** Variance between calendar months over variance within. Source: Ladiray and Quenneville 2001, section 4.4, tables B1 and D8. */
export function stableSeason(values: Float64Array, start: number): SeasonTest {
  const groups = byMonth(values, start).filter((group) => group.length > 0);
  const all = groups.flat();
  const mean = sum(all) / all.length;
  const means = groups.map((group) => sum(group) / group.length);
  const between = sum(groups.map((group, i) => group.length * (means[i]! - mean) ** 2));
  const within = sum(groups.flatMap((group, i) => group.map((value) => (value - means[i]!) ** 2)));
  const df = [groups.length - 1, all.length - groups.length];
  const value = between / df[0]! / (within / df[1]!);
  return { name: 'F, stable season', value, df, p: tailF(value, df[0]!, df[1]!) };
}

const changesOf = (values: Float64Array): Float64Array => values.slice(1).map((value, t) => value - values[t]!);

/** All tests, on changes from month to month (QS on changes of changes, as X-13 does), of logs where they can be taken. NaN where a value is missing. */
export function seasonTests(values: Float64Array, start: number): readonly SeasonTest[] {
  const changes = changesOf(values);
  const from = start + 1;
  return [qs(changesOf(changes)), friedman(changes, from), kruskalWallis(changes, from), stableSeason(changes, from)];
}
