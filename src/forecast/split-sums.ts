import { BilateralError } from '../model/error.js';
import type { JointOutlook } from '../model/forecast.js';
import { type Note, note } from '../model/note.js';
import type { Observation } from '../model/observation.js';
import { formatPeriod, monthAt, startIndex } from '../model/period.js';
import type { Series } from '../model/series.js';
import { forecast } from './forecast.js';
import { FEWEST_MONTHS } from './forecast-input.js';
import { historyOf } from './forecast-series.js';

/**
 * A monthly series with the months that its publisher gives only two at a time, as China's customs does for January and February. Where one of the
 * two is known the other is the rest. Where none is, the sum is split as a forecast from the months before expects them, given that sum; the note
 * names them. With fewer than 36 months before, they stay missing.
 */
export function withSplitSums(series: Series, sums: readonly Observation[]): Series {
  const at = new Map(series.observations.map((one) => [startIndex(one.period), one]));
  const done = { rest: [] as string[], split: [] as string[], left: [] as string[] };
  const pairs = [...sums]
    .filter(({ period, indicator }) => period.months === 2 && indicator === 'value')
    .sort((a, b) => startIndex(a.period) - startIndex(b.period));
  for (const sum of pairs) {
    const first = startIndex(sum.period);
    const [a, b] = [at.get(first), at.get(first + 1)];
    if (a && b) continue;
    if (a || b) {
      const missing = a ? first + 1 : first;
      at.set(missing, monthOf(sum, missing, sum.value - (a ?? b)!.value, 'the rest of a sum of two months'));
      done.rest.push(monthAt(missing));
      continue;
    }
    const before = { ...series, observations: inOrder(at).filter(({ period }) => startIndex(period) < first) };
    const parts = expectedParts(before, first, sum.value);
    if (parts === null) done.left.push(formatPeriod(sum.period));
    else {
      parts.forEach((value, k) => {
        at.set(first + k, monthOf(sum, first + k, value, 'part of a sum of two months, as expected'));
      });
      done.split.push(formatPeriod(sum.period));
    }
  }
  const months = [...at.keys()];
  const whole = Math.max(...months) - Math.min(...months) + 1 === months.length;
  const own = whole ? series.notes.filter(({ code }) => code !== 'missing') : series.notes;
  return { ...series, observations: inOrder(at), notes: [...own, ...notesOn(done)] };
}

const inOrder = (at: ReadonlyMap<number, Observation>): Observation[] =>
  [...at].sort(([a], [b]) => a - b).map(([, one]) => one);

const monthOf = (sum: Observation, month: number, value: number, words: string): Observation => ({
  ...sum,
  period: { start: monthAt(month), months: 1 },
  value,
  low: value,
  high: value,
  status: 'derived',
  note: words,
});

/** The two months of a sum as a forecast from the months before expects them, given the sum; null where none can be made. */
function expectedParts(before: Series, first: number, sum: number): readonly [number, number] | null {
  if (before.observations.length < FEWEST_MONTHS) return null;
  const history = historyOf(before);
  const gap = first - (startIndex({ start: history.start, months: 1 }) + history.values.length);
  try {
    const { joint } = forecast(history.values, history.start, gap + 2, { backtest: null });
    return givenSum(joint, gap, sum);
  } catch (error) {
    if (error instanceof BilateralError) return null;
    throw error;
  }
}

/**
 * The likeliest values of months `from` and the next, given their sum: plain values move by their share of the covariance; in logs the same
 * is repeated around the last point until the sum is met. Null where logs cannot meet it.
 */
export function givenSum(
  { scale, mean, covariance }: Omit<JointOutlook, 'regimes'>,
  from: number,
  sum: number,
): [number, number] | null {
  if (scale === 'log' && !(sum > 0)) return null;
  const mu = [mean[from]!, mean[from + 1]!] as const;
  const cov = (i: number, j: number): number => covariance[from + i]![from + j]!;
  const value = (x: number): number => (scale === 'log' ? Math.exp(x) : x);
  let x: [number, number] = [mu[0], mu[1]];
  for (let round = 0; round < 100; round++) {
    const slope = scale === 'log' ? x.map(Math.exp) : [1, 1];
    const [g, h] = slope as [number, number];
    const along = [cov(0, 0) * g + cov(0, 1) * h, cov(1, 0) * g + cov(1, 1) * h] as const;
    const off = sum - value(x[0]) - value(x[1]) + g * (x[0] - mu[0]) + h * (x[1] - mu[1]);
    const step = off / (g * along[0] + h * along[1]);
    x = [mu[0] + along[0] * step, mu[1] + along[1] * step];
    if (Math.abs(value(x[0]) + value(x[1]) - sum) <= 1e-12 * Math.abs(sum)) break;
  }
  const first = value(x[0]);
  if (!Number.isFinite(first) || Math.abs(first + value(x[1]) - sum) > 1e-9 * Math.abs(sum)) return null;
  return [first, sum - first];
}

function notesOn({ rest, split, left }: Readonly<Record<'rest' | 'split' | 'left', readonly string[]>>): Note[] {
  const notes: Note[] = [];
  if (rest.length > 0)
    notes.push(note('rest-of-sum', `worked out as the rest of a sum of two months: ${rest.join(', ')}`));
  if (split.length > 0)
    notes.push(
      note(
        'split-sum',
        `printed as sums of two months only, and split as the months before lead to expect, the sums kept: ${split.join(', ')}`,
      ),
    );
  if (left.length > 0)
    notes.push(
      note(
        'sum-left',
        `printed as sums of two months only, with too few months before to split them: ${left.join(', ')}`,
      ),
    );
  return notes;
}
