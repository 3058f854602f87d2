import type { Article } from '../../model/article.js';
import { amountDrafts } from './amount-drafts.js';
import { findChanges } from './change-words.js';
import type { Draft, Marks } from './draft.js';
import { findEconomies } from './economy-mentions.js';
import { findFlows } from './flow-mentions.js';
import { bareChangeDrafts, phraseDrafts } from './phrase-drafts.js';
import { findQuantities } from './quantities.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** One sentence with what was recognised in it and the claims that it makes. */
export interface Extracted {
  readonly marks: Marks;
  readonly drafts: readonly Draft[];
}

export function marksOf(sentence: Sentence): Marks {
  const economies = findEconomies(sentence.text);
  const quantities = findQuantities(sentence.text);
  return {
    sentence,
    text: sentence.text,
    economies,
    quantities,
    flows: findFlows(sentence.text, economies),
    changes: findChanges(sentence.text).filter(
      (word) => !quantities.some((q) => word.start >= q.start && word.end <= q.end),
    ),
  };
}

/** A number that a phrase in words has made its own: the threshold of a record, the rate of a tariff. */
const inside = (inner: Draft, outer: Draft): boolean => inner.at >= outer.start && inner.atEnd <= outer.end + 3;

/**
 * The claims of a text, sentence by sentence, as far as each sentence alone gives them. A number belongs to one claim:
 * a threshold inside a record ("the first January above $30 billion") is the record's.
 */
export function extract(article: Pick<Article, 'text' | 'blocks'>): readonly Extracted[] {
  let topical = false;
  return sentencesOf(article).map((sentence) => {
    const marks = marksOf(sentence);
    const phrases = phraseDrafts(marks);
    const amounts = amountDrafts(marks, topical).filter(
      (draft) => !phrases.some((p) => p.quantity !== null && inside(draft, p)),
    );
    const outlooks = phrases.filter(
      (p) => p.kind !== 'forecast' || !amounts.some((a) => a.ahead && a.start < p.end && p.start < a.end),
    );
    topical = marks.flows.length > 0 || (topical && amounts.length > 0);
    const bare = bareChangeDrafts(marks).filter(
      (b) => ![...amounts, ...phrases].some((d) => d.start < b.end && b.start < d.end),
    );
    const drafts = [...amounts, ...outlooks, ...bare].sort((a, b) => a.start - b.start || a.end - b.end);
    return { marks, drafts };
  });
}
