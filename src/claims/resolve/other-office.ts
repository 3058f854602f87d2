import { MIRROR_FLOW } from '../../model/flow.js';
import type { Draft, Marks } from '../extract/draft.js';
import { onceInTurn } from '../once-in-turn.js';
import { bookLeftOpen, bookOf, type Owners } from './books.js';
import { sourceOf } from './offices.js';
import { topicWith } from './relation-with.js';
import { type Place, placeWith, type Topic } from './topic.js';

/** Verbs of an office that gives figures of its own: what they stand behind is its name. */
const COUNTS =
  /\b(?:puts?|counts?|counted|calculat(?:es|ed)|record(?:s|ed)|report(?:s|ed)|register(?:s|ed)|show(?:s|ed)|tall(?:y|ies|ied)|book(?:s|ed)|estimat(?:es|ed)|reckon(?:s|ed)|measur(?:es|ed)|comes? up with|came up with|arriv(?:es|ed) at|gives?|gave)\b/;
/** "According to the Census Bureau", "by the count of Chinese customs". */
const BY =
  /\b(?:according to|(?:by|in) the (?:count|tally|reckoning|books|data|figures|statistics) of|as counted by)\b/i;

/**
 * "The Commerce Department calculated last year's gap at #" in a Chinese text: an office of the other side speaks in this
 * sentence, and sees the same trade from there.
 */
function placeOfOtherOffice({ text, economies }: Marks, place: Place): Place {
  const own = place.office ?? place.main;
  if (own === null || own === 'WLD' || place.office === 'EU') return place;
  const by = BY.exec(text);
  const verb = by ? null : COUNTS.exec(text);
  if (!by && !verb) return place;
  const [from, to] = by ? [by.index, text.length] : [0, verb!.index];
  const there = economies
    .filter((e) => e.start >= from && e.end <= to)
    .map((e) => ({ ...e, start: e.start - from, end: e.end - from }));
  const code = sourceOf(text.slice(from, to), there)?.code ?? null;
  if (code === null || code === 'WLD' || code === own) return place;
  const { base } = place;
  return placeWith(place, {
    office: code,
    main: code,
    topic: turned(place.topic, code, own),
    base: base && turned(base, code, own),
  });
}

/** A text of the whole world, or of a union that counts for its members, has one book. */
const ownBook = ({ office, main }: Place): string | null => {
  const own = office ?? main;
  return own === 'WLD' || office === 'EU' ? null : own;
};

function ownersIn(place: Place, own: string): Owners {
  const { topic, pair, base } = place;
  const sides = [topic.reporter, topic.partner, pair?.partner, pair?.reporter, base?.partner];
  const partner = sides.find((code) => code && code !== own && code !== 'WLD') ?? null;
  // "The Census Bureau recorded #. In these books": whose figures the sentence before gave.
  const told = topic.reporter === own ? null : topic.reporter;
  return { own, last: place.book?.code ?? told, partner };
}

/** The place from which a number is seen: by the books that it is from, in this sentence or left open by the one before. */
export function placeInBooks(draft: Draft, marks: Marks, place: Place): Place {
  const own = ownBook(place);
  if (own === null) return place;
  const left = place.book?.block === marks.sentence.block ? place.book.code : null;
  const code = bookOf(draft, marks, ownersIn(place, own)) ?? left;
  if (code === null) return otherOffice(marks, place);
  const last = place.topic.reporter;
  if (code === own)
    return last === null || last === own ? place : placeWith(place, { topic: turned(place.topic, own, last) });
  const { base, pair } = place;
  return placeWith(place, {
    office: code,
    main: code,
    topic: turned(place.topic, code, own),
    base: base && turned(base, code, own),
    pair: pair && (pair.partner === code || pair.reporter === code) ? { reporter: code, partner: own } : pair,
  });
}

/** Whose books are open after a sentence: none but the text's own once a paragraph ends. */
export function bookAfter(marks: Marks, place: Place): Place['book'] {
  const own = ownBook(place);
  if (own === null) return null;
  const { block } = marks.sentence;
  const said = bookLeftOpen(marks, ownersIn(place, own));
  if (said !== null) return said === own ? null : { code: said, block };
  return place.book?.block === block ? place.book : null;
}

/** Sought once for all numbers of a sentence, by the place that they are seen from. */
const placesOf = onceInTurn((marks: Marks) => onceInTurn((place: Place) => placeOfOtherOffice(marks, place)));
const otherOffice = (marks: Marks, place: Place): Place => placesOf(marks)(place);

/** What the text was about, from the other side; its trade with the text's own economy when that was of somebody else. */
function turned(topic: Topic, code: string, own: string): Topic {
  if (topic.reporter === code) return topic;
  if (topic.partner !== code || topic.flow === null) return topicWith(topic, { reporter: code, partner: own });
  const gap = topic.gap === 'deficit' ? 'surplus' : topic.gap === 'surplus' ? 'deficit' : null;
  return topicWith(topic, { reporter: code, partner: topic.reporter, flow: MIRROR_FLOW[topic.flow], gap });
}
