import type { Flow } from '../../model/flow.js';
import type { Draft } from '../extract/draft.js';
import type { Extracted } from '../extract/extract.js';
import { topicWith } from './relation-with.js';
import { type Place, placeWith } from './topic.js';

/** What comes to less than this part of a figure is another. */
const LESS = 0.95;

const isLevel = ({ kind, value, isBase }: Draft): boolean =>
  (kind === 'balance' || kind === 'level') && value !== null && !isBase;

/** The levels of a flow that a sentence tells, with or without a partner of their own. */
const levelsOf = ({ drafts }: Extracted, flow: Flow, partner: string | null): readonly Draft[] =>
  drafts.filter((d) => isLevel(d) && d.flow?.flow === flow && d.flow.partner === partner && !d.flow.pointsBack);

/**
 * "US trade deficit with China increases", over "the US deficit grew to $48.3 billion ... the deficit with China rose to
 * $35 billion": a headline on one partner, over a text that tells of trade with all first. The same flow is then told twice,
 * first without a partner and as more.
 */
export function headsOnePartner(extracted: readonly Extracted[]): boolean {
  const title = extracted.find(({ marks }) => marks.sentence.kind === 'title')?.marks;
  const head = title?.flows.find((f) => f.partner !== null && f.partner !== 'WLD');
  if (title?.flows.length !== 1 || !head) return false;
  const body = extracted.filter(({ marks }) => marks.sentence.kind !== 'title');
  const first = body.findIndex((e) => levelsOf(e, head.flow, head.partner).length > 0);
  if (first < 1) return false;
  const before = body.slice(0, first);
  if (before.some(({ marks }) => marks.flows.some((f) => f.partner === head.partner))) return false;
  const part = levelsOf(body[first]!, head.flow, head.partner)[0]!;
  return before
    .flatMap((e) => levelsOf(e, head.flow, null))
    .some((d) => d.unit === part.unit && Math.abs(part.value!) < LESS * Math.abs(d.value!));
}

/** Of trade with all, whoever a headline named. */
export const withAllPartners = (place: Place): Place =>
  placeWith(place, {
    base: place.base && topicWith(place.base, { partner: 'WLD' }),
    topic: topicWith(place.topic, { partner: 'WLD' }),
  });
