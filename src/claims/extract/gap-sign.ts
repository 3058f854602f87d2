import type { ChangeWord } from './change-words.js';
import type { Spot } from './number-spot.js';

/** "$22 billion better than a year earlier", "an improvement of # percent": of a deficit, that it got smaller. */
const VALUED = /^(?:better|worse|improv\w+|worsened|deteriorat\w+)$/i;
export function gapSign({ start, end, sign }: ChangeWord, { marks, flow }: Pick<Spot, 'marks' | 'flow'>): 1 | -1 {
  const valued = flow?.flow === 'balance' && flow.gap === 'deficit' && VALUED.test(marks.text.slice(start, end));
  return valued ? (sign === 1 ? -1 : 1) : sign;
}
