import type { Baseline } from '../model/baseline.js';
import { type Note, note } from '../model/note.js';
import type { Reach } from './reach.js';

/** How many flows are named. */
const NAMED = 3;

/** Says which flows stay at zero though the shocks ease them: hat algebra multiplies what was observed. */
export function stillNought({ economies, sectors }: Baseline, { asleep }: Reach): readonly Note[] {
  if (asleep.length === 0) return [];
  const size = economies.length;
  const named = asleep.slice(0, NAMED).map((at) => {
    const [j, n, i] = [Math.floor(at / (size * size)), Math.floor(at / size) % size, at % size];
    return `${sectors.length === 1 ? '' : `${sectors[j]} `}${economies[i]} to ${economies[n]}`;
  });
  const more = asleep.length - named.length;
  const flows = asleep.length === 1 ? 'a flow' : `${asleep.length} flows`;
  return [
    note(
      'zero-flow',
      `a flow observed at zero cannot come back in hat algebra: ${flows} that the shocks ease ${asleep.length === 1 ? 'stays' : 'stay'} at zero (${named.join(', ')}${more > 0 ? `, and ${more} more` : ''})`,
    ),
  ];
}
