import type { Ground } from './obstacles.js';

/** What stands behind each wave: trade before the first one, by pair. */
export interface Weights {
  /** Adds up to one: by trade before times dose. */
  readonly share: readonly number[];
  /** Mean dose of each wave over what it reaches, weighted by trade before. */
  readonly meanDose: readonly number[];
  readonly pairs: readonly number[];
  /** The dose that percentages are of. */
  readonly scale: number;
}

/** Trade by pair before the first wave, in the periods used. */
function tradeBefore({ cells, frame, question }: Ground): Float64Array {
  const trade = new Float64Array(cells.pairProduct.length);
  const end = question.events[0]! - question.anticipation;
  for (let row = 0; row < frame.pair.length; row++)
    if (frame.period[row]! < end) trade[frame.pair[row]!]! += frame.value[row]!;
  return trade;
}

/** How much of the whole each wave is. Where nothing was traded before, waves count alike. */
export function weightsOf(ground: Ground): Weights {
  const trade = tradeBefore(ground);
  const { dose } = ground.question;
  const asLog = (value: number): number => (dose === 'share' ? value : Math.log1p(value / 100));
  const sums = ground.doses.byWave.map((doses) => {
    let [reached, raw, log, pairs] = [0, 0, 0, 0];
    doses.forEach((value, pair) => {
      if (!(value > 0 && trade[pair]! > 0)) return;
      pairs++;
      reached += trade[pair]!;
      raw += trade[pair]! * value;
      log += trade[pair]! * asLog(value);
    });
    return { reached, raw, log, pairs };
  });
  const total = sums.reduce((sum, one) => sum + one.log, 0);
  const share = sums.map(({ log }) => (total > 0 ? log / total : 1 / sums.length));
  const meanLog = sums.map(({ log, reached }) => (reached > 0 ? log / reached : 0));
  return {
    share,
    meanDose: sums.map(({ raw, reached }) => (reached > 0 ? raw / reached : 0)),
    pairs: sums.map(({ pairs }) => pairs),
    scale: dose === 'share' ? 1 : meanLog.reduce((sum, one, i) => sum + share[i]! * one, 0),
  };
}
