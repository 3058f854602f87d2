import { type Flow, MIRROR_FLOW } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';

/** "In the other direction, 2.3 billion euros", "goods worth # went the other way": the flow that goes back. */
const OTHER_WAY = /\b(?:other|opposite|reverse)\s+(?:direction|way)\b/i;

const WENT =
  /^[^#:;¦]{3,60}\b(?:went|moved|headed|pointed)\s+(?:in\s+)?the\s+(?:other|opposite|reverse)\s+(?:way|direction)\s*[:;¦,]/;

const BEHIND = /^\s+(?:going\s+)?(?:in\s+)?the\s+(?:other|opposite|reverse)\s/i;

/** "Exports in the other direction": of the partner that was told of just before. */
export const isOtherWay = ({ masked }: Marks): boolean =>
  (masked.includes(' direction') || masked.includes(' way')) && OTHER_WAY.test(masked);

/** Is a number of the flow that goes back: said before it and behind the flow it would have, or right behind it? */
export function goesBack(marks: Marks, draft: Draft, told: Flow | null = null): boolean {
  if (draft.kind === 'ratio' || !isOtherWay(marks)) return false;
  if (draft.flow && draft.flow.start >= draft.atEnd) return false;
  // "Chinese shipments the other way" are China's.
  if (draft.flow?.by === 'noun' && draft.flow.reporter && draft.flow.end <= draft.at) {
    const from = draft.flow.end;
    if (BEHIND.test(marks.masked.slice(from))) return false;
  }
  // Behind imports, "exports in the other direction" are those that go back.
  if (draft.flow?.by === 'noun' && told && MIRROR_FLOW[told] === draft.flow.flow && draft.flow.flow !== told)
    if (BEHIND.test(marks.masked.slice(draft.flow.end))) return false;
  // "Imports went the other way": they fell while exports rose.
  if (
    draft.flow?.by === 'noun' &&
    /^\s+(?:\w+\s+)?(?:went|moved|headed|pointed)\s/.test(marks.masked.slice(draft.flow.end))
  )
    return false;
  // "Transport went the other way: down #": so does a product, and the numbers say how far.
  if (WENT.test(marks.masked.slice(0, draft.at))) return false;
  const from = draft.flow && draft.flow.end <= draft.at ? draft.flow.end : 0;
  if (OTHER_WAY.test(marks.masked.slice(from, draft.at))) return true;
  const after = /^[^,;.#]*/.exec(marks.masked.slice(draft.atEnd))![0];
  return (
    OTHER_WAY.test(after) &&
    !/\b(?:what|than|of)\b/.test(after) &&
    !marks.flows.some((f) => f.start >= draft.atEnd && f.end <= draft.atEnd + after.length)
  );
}
