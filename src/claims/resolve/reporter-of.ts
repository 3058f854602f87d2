import type { Draft, Marks } from '../extract/draft.js';
import type { FlowMention } from '../extract/flow-mention.js';
import { headOwner } from './head-partner.js';
import { isInRegion } from './in-region.js';
import { UNCOUNTED } from './main-reporter.js';
import { ownsShare } from './partner-at-number.js';
import { subjectBefore } from './subject-before.js';
import { takesPart } from './taker.js';
import type { Place } from './topic.js';

const isTradeIn = ({ masked, economies }: Marks, { start }: FlowMention): boolean =>
  economies.length === 0 && start === 0 && /^Trade\sin\s(?!(?:it|them|these|those)\b)/.test(masked);

/** "Argentina bought #, while sales to the EU slid", in a text on Brazil: who dealt with it tells nothing of what it sold to others. */
const isDealtWith = (
  { flows, masked }: Marks,
  mention: FlowMention | null,
  subject: string,
  main: string | null,
): boolean =>
  mention?.by === 'noun' &&
  main !== null &&
  subject !== main &&
  mention.partner !== null &&
  mention.partner !== 'WLD' &&
  mention.partner !== main &&
  !ITS.test(masked.slice(Math.max(0, mention.start - 24), mention.start)) &&
  flows.some(
    (f) => f.by === 'verb' && f.end <= mention.start && f.reporter === subject && (f.partner ?? main) === main,
  );
const ITS = /\b(?:its|their)\s(?:[a-z]+\s){0,2}$/;

/** Whose figures: named with the flow, by an earlier flow of the sentence, as the subject, or those that the text is about. */
export function reporterOf(
  draft: Draft,
  marks: Marks,
  place: Place,
  partner: string | null,
): { code: string | null; said: boolean } {
  const mention = draft.flow;
  if (mention?.reporter) return { code: mention.reporter, said: true };
  // "Trade in chips rose #", in a text on the world's trade: of all again, whoever was named just before.
  if (place.main === 'WLD' && mention?.flow === 'total' && isTradeIn(marks, mention))
    return { code: 'WLD', said: true };
  const at = mention?.start ?? draft.at;
  const earlier = marks.flows.filter((f) => f.end <= at && f.reporter && f.by === 'noun').at(-1)?.reporter;
  if (earlier) return { code: earlier, said: false };
  const owner = headOwner(marks, mention, place.main);
  if (owner && !(draft.kind === 'share' && owner !== place.main && ownsShare(marks, owner)))
    return { code: owner, said: true };
  const subject = subjectBefore(marks, at, partner);
  // Another economy as the subject is the other side, where the text has its own: "Egypt took 17.9 percent".
  if (
    subject &&
    !isDealtWith(marks, mention, subject.code, place.main) &&
    !(draft.kind === 'share' && subject.code !== place.main && ownsShare(marks, subject.code)) &&
    !(subject.code !== place.main && takesPart(draft, marks, subject.code)) &&
    (place.main === null ||
      subject.code === place.main ||
      (subject.tellsOwn && !marks.head?.parts && !UNCOUNTED.has(subject.code)))
  )
    return { code: subject.code, said: true };
  // A new paragraph is about the text's own economy again.
  const fresh = place.block !== marks.sentence.block && mention !== null && !isInRegion(place);
  return { code: (fresh ? place.main : null) ?? place.topic.reporter ?? place.main, said: false };
}
