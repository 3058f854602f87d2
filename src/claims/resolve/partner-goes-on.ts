import type { Draft, Marks } from '../extract/draft.js';
import { PLAIN } from './of-ranked.js';
import { relationWith } from './relation-with.js';
import type { Relation } from './topic.js';

/** "Two-way trade with Russia rose to #, with Chinese exports up #": the partner goes on within a sentence. */
export function partnerGoesOn(before: Draft, last: Relation, draft: Draft, own: Relation, marks: Marks): Relation {
  const { flow } = draft;
  // "Leaving a deficit of #, the 55th straight month of red ink".
  const run = draft.kind === 'streak' && flow !== null && flow === before.flow && own.partner === 'WLD';
  if (run && last.reporter === own.reporter && marks.masked.slice(before.atEnd, draft.start) === ', ')
    return relationWith(own, { partner: last.partner });
  if (
    !flow ||
    !before.flow ||
    flow.start <= before.flow.start ||
    last.partner === null ||
    last.reporter !== own.reporter
  )
    return own;
  if (
    flow.partner !== null ||
    flow.pointsBack ||
    FORMER.test(marks.text) ||
    EACH_HIS.test(marks.text) ||
    flow.whole ||
    flow.intra ||
    !PLAIN.has(before.kind)
  )
    return own;
  const named = marks.economies.some(
    (e) => e.start >= before.atEnd && e.end <= draft.atEnd + 40 && e.code !== own.reporter,
  );
  // "Foreign firms made up # of exports; domestic ones shipped goods for #": of trade with all, too.
  const more = last.partner === 'WLD' && flow.flow === before.flow.flow;
  const parted = !more && marks.masked.slice(before.atEnd, draft.at).includes(';');
  return named || parted ? own : relationWith(own, { partner: last.partner });
}

/** Which of two a number is of, by "the former" and "the latter". */
const FORMER = /\bthe (?:former|latter)\b/;

/** "Trade with France and Belgium declined, with exports of # and #, respectively". */
const EACH_HIS = /\brespectively\b/;
