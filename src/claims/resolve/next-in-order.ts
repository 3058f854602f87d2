import type { Flow } from '../../model/flow.js';
import type { Marks } from '../extract/draft.js';
import type { Topic } from './topic.js';

/** "Behind it were the US, at #", "next came Japan with #": whoever comes after the one that was told of last. */
const OPENS =
  /^(?:(?:Right |Close |Well )?(?:[Bb]ehind|[Aa]fter) (?:it|them|that|these) (?:came|comes?|were|was|are|is|stood|ranked|followed)\b|(?:Next|Then|Second|Third)(?: in line| in order| place)? (?:came|comes?|were|was|are|is)\b)/;

/** The flow of those that come next in an order of partners: the one that was told of the partner before, in whatever paragraph. */
export const nextInOrder = ({ text, flows }: Marks, { flow, partner, reporter }: Topic): Flow | null =>
  flows.length === 0 && partner !== null && partner !== 'WLD' && partner !== reporter && OPENS.test(text) ? flow : null;
