import type { Flow } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import type { Place } from './topic.js';

/** What points to one of two, and nothing between it and the number but words of its own clause. */
const ONE_OF_TWO = /\b[Tt]he\s(?:(?<first>former)|latter)\b(?!\s(?:country|two)\b|')[^#;.:@]{0,60}$/;

const isOneWay = (flow: Flow | null): boolean => flow === 'exports' || flow === 'imports';

/** "It exported goods for # and imported goods for #. The former were up #, the latter #": which of two flows that were told together. */
export function flowOfTwo(
  { flow, at }: Draft,
  { text, masked, sentence, economies }: Marks,
  place: Place,
): Flow | null {
  if (flow !== null || !(text.includes('ormer') || text.includes('atter'))) return null;
  const { topic, last, listed, block } = place;
  if (block !== sentence.block || listed.length > 1 || economies.some((e) => e.end <= at)) return null;
  if (!isOneWay(topic.flow) || !isOneWay(last.flow) || topic.flow === last.flow) return null;
  const said = ONE_OF_TWO.exec(masked.slice(Math.max(0, at - 100), at));
  return said ? (said.groups!.first ? topic.flow : last.flow) : null;
}
