import type { Chart } from '../../model/brief.js';
import type { EventStudyMade } from '../../model/event-study.js';
import { signedPercent, THIN } from '../number.js';
import { overWords, rangeWords, reachedWords, wavesWords } from './event-words.js';

/** Each period's effect with its interval. */
export function eventChart(made: EventStudyMade): Chart {
  const { average, by, points, waves, estimate, dose } = made;
  const said = `${signedPercent(average.percent)} in ${overWords(made)}, ${rangeWords(average)} with 95${THIN}%`;
  return {
    kind: 'event',
    id: 'event-study',
    title: `Trade in ${reachedWords(made)}: ${said}`,
    subtitle: `Percent of trade${dose === 'rate' ? ' at the mean rise of the tariff' : ''} against the reference, with 95${THIN}% intervals; open circles before, filled after, a square for the reference${waves.length > 1 ? `; mean of ${waves.length} waves` : ''}`,
    foot: `Source: ${estimate.source}; modelled by PPML`,
    label: `Effect of ${wavesWords(made)} by ${by} from the date: ${said}`,
    by,
    date: waves.length > 1 ? 'each wave’s date' : waves[0]!.date,
    points: points.map(({ relative, role, percent, percentLow, percentHigh }) => ({
      relative,
      role,
      value: percent,
      low: percentLow,
      high: percentHigh,
    })),
    unit: 'percent',
  };
}
