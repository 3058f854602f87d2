import type { Chart } from '../../model/brief.js';
import type { Outlook } from '../../model/outlook.js';
import { formatPeriod, samePeriod } from '../../model/period.js';
import { amount, THIN } from '../number.js';
import { sentenceCase } from '../wording.js';
import { scaleOf } from './outlook-scale.js';
import { LENGTH_WORDS, seriesInProse, sourceWords, spanWords } from './outlook-words.js';

/** Periods shown before the origin: four years of months, six of quarters, fifteen of years. */
const SHOWN: Readonly<Record<number, number>> = { 1: 48, 3: 24, 12: 15 };

/** The value that a statement on one of the points turns on. */
function thresholdOf({ statements, points }: Outlook): { value: number; text: string } | null {
  for (const { found } of statements) {
    const { kind, amount: by, period } = found.statement;
    if (!points.some((point) => samePeriod(point.period, period))) continue;
    const when = formatPeriod(period);
    if (kind === 'exceeds' || kind === 'below') return { value: by, text: `what is asked of ${when}` };
    const sign = kind === 'falls' ? -1 : 1;
    return { value: found.base! * (1 + (sign * by) / 100), text: `${kind === 'falls' ? '−' : '+'}${by} % in ${when}` };
  }
  return null;
}

/** What was and what is expected, as a fan with 50, 80 and 95 percent. */
export function fanChart(made: Outlook): Chart {
  const { series, months, past, points, whole, forecast } = made;
  const scale = scaleOf(made);
  const threshold = thresholdOf(made);
  const came = points.some((point) => point.came !== null);
  const last = points.at(-1)!;
  const { currency, flow } = series;
  return {
    kind: 'fan',
    id: `what-next-${series.reporter}-${series.flow}`.toLowerCase(),
    title: `${sentenceCase(seriesInProse(made))}: ${amount(whole.median, currency)} expected in ${spanWords(whole.period)}, ${amount(whole.lo80, currency)} to ${amount(whole.hi80, currency)} with 80${THIN}%`,
    subtitle: `By ${LENGTH_WORDS[months]}, ${scale.words}, axis from zero; forecast from ${formatPeriod(forecast.origin)}: dashed the median, shaded 50, 80 and 95${THIN}% of outcomes${months === 1 ? ', each month by itself' : ''}${came ? '; crosses: what came' : ''}`,
    foot: sourceWords(made),
    label: `${flow} up to ${formatPeriod(forecast.origin)} and what is expected up to ${formatPeriod(last.period)}: ${amount(last.median, currency)} in the last ${LENGTH_WORDS[months]}, between ${amount(last.lo80, currency)} and ${amount(last.hi80, currency)} with 80${THIN}%, between ${amount(last.lo95, currency)} and ${amount(last.hi95, currency)} with 95${THIN}%`,
    name: flow,
    role: flow === 'exports' || flow === 'imports' ? flow : 'finding',
    past: past.slice(-SHOWN[months]!).map(({ period, value }) => ({ period, value: scale.divide(value) })),
    ahead: points.map((point) => ({
      period: point.period,
      median: scale.divide(point.median),
      lo50: scale.divide(point.lo50),
      hi50: scale.divide(point.hi50),
      lo80: scale.divide(point.lo80),
      hi80: scale.divide(point.hi80),
      lo95: scale.divide(point.lo95),
      hi95: scale.divide(point.hi95),
      came: point.came === null ? Number.NaN : scale.divide(point.came),
    })),
    ...(threshold ? { threshold: { ...threshold, value: scale.divide(threshold.value) } } : {}),
    unit: scale.words,
  };
}
