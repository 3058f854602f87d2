import { MIRROR_FLOW } from '../../model/flow.js';
import type { Marks } from '../extract/draft.js';
import { sourceOf } from './offices.js';
import type { Place, Topic } from './topic.js';

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
export function placeOfOtherOffice({ text, economies }: Marks, place: Place): Place {
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
  return { ...place, office: code, main: code, topic: turned(place.topic, code, own) };
}

/** What the text was about, from the other side; its trade with the text's own economy when that was of somebody else. */
function turned(topic: Topic, code: string, own: string): Topic {
  if (topic.reporter === code) return topic;
  if (topic.partner !== code || topic.flow === null) return { ...topic, reporter: code, partner: own };
  const gap = topic.gap === 'deficit' ? 'surplus' : topic.gap === 'surplus' ? 'deficit' : null;
  return { ...topic, reporter: code, partner: topic.reporter, flow: MIRROR_FLOW[topic.flow], gap };
}
