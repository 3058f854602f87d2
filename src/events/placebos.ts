import { BilateralError } from '../model/error.js';
import type { Placebo } from '../model/event-study.js';
import { wholeDay } from './event-options.js';
import { type Frame, frameOf } from './frame.js';
import { type Ground, pairsIn, totalDose } from './obstacles.js';
import { periodLabel, periodOfDay } from './period-cell.js';
import { pooledEffect } from './pooled.js';
import { type Question, yearOf } from './question.js';
import type { Weights } from './weights.js';

/** Fewest periods on either side of a day for a placebo: a quarter of a year of months. */
const fewest = ({ length }: Question): number => (length === 'month' ? 3 : length === 'quarter' ? 2 : 1);

/** The same day so many years earlier; 29 February becomes the 28th. */
function yearsEarlier(day: string, years: number): string {
  const earlier = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
  return earlier.endsWith('-02-29') ? `${earlier.slice(0, 8)}28` : earlier;
}

function reasonAgainst(frame: Frame, event: number, first: number, question: Question): string | null {
  const { length, seasonal } = question;
  if (event >= first) return 'on or after the first measure';
  const need = seasonal ? yearOf(length) : fewest(question);
  const before = frame.periods.filter((period) => period < event).length;
  const after = frame.periods.filter((period) => period > event).length;
  const words = (n: number, where: string): string =>
    n === 0 ? `no ${length} ${where} it` : `only ${n} ${length}${n === 1 ? '' : 's'} ${where} it`;
  if (before < need) return `the figures have ${words(before, 'before')}`;
  if (after < fewest(question))
    return `there ${after === 1 ? 'is' : 'are'} ${words(after, 'between it and the first measure, after')}`;
  return null;
}

/** The pooled effect of each day on which nothing happened, from figures before the first measure only. */
export function placebosOf(source: string, ground: Ground, weights: Weights, clusters: number): readonly Placebo[] {
  const { cells, question } = ground;
  const { waves, events, length, before, after, anticipation, absent } = question;
  const days = question.options.placebos?.map(wholeDay) ?? [1, 2].map((years) => yearsEarlier(waves[0]!.date, years));
  const dose = totalDose(ground);
  return days.map((date) => {
    const event = periodOfDay(date, length);
    const last = Math.min(event + after, events[0]! - anticipation - 1);
    const frame = frameOf(cells, event - before, last, absent);
    const period = periodLabel(event, length);
    const against = reasonAgainst(frame, event, events[0]!, question);
    if (against !== null) return { date, period, effect: null, reason: against };
    const step = { name: 'after_placebo', dose, event, fromFirstDay: question.fromFirstDay[0]! };
    try {
      if (!pairsIn(frame).some((pair) => dose[pair]! > 0))
        return { date, period, effect: null, reason: 'nothing treated is traded then' };
      const effect = pooledEffect(
        source,
        cells,
        question,
        frame,
        [step],
        { share: [1], scale: weights.scale },
        clusters,
      );
      return { date, period, effect, reason: null };
    } catch (error) {
      if (!(error instanceof BilateralError)) throw error;
      return { date, period, effect: null, reason: error.message };
    }
  });
}
