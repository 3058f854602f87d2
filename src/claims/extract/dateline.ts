import type { EconomyMention } from './economy-mentions.js';
import type { Sentence } from './sentences.js';

/** "Nairobi, Kenya - ", "PARIS, France: ", "Geneva, Switzerland, Oct 6 (AFP) -": the place that a report is sent from, with its country. */
const WITH_COUNTRY =
  /^(?<city>\p{Lu}[-\p{L}.']+(?:\s\p{Lu}?[-\p{L}.']+){0,3}),\s+(?<country>\p{Lu}[-\p{L}.']*(?:\s\p{L}[-\p{L}.']*){0,3})(?:,?\s+(?:\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}|\d{1,2}\s+\p{Lu}\p{L}{2,8})(?:,?\s+\d{4})?)?\s*(?:\([^()]{2,40}\)|\/[^/]{2,30}\/)?\s*(?:[-¦]{1,2}|:)\s/u;

const LONGEST = 90;

/** A country in a dateline, and where the dateline ends. */
export interface Place {
  readonly country: string;
  readonly end: number;
}

/** Where a dateline with a country ends, and the words for that country; null where a text opens with none. */
export function datelineWithCountry(text: string): Place | null {
  const comma = text.indexOf(', ');
  if (comma < 0 || comma > LONGEST / 2) return null;
  const found = WITH_COUNTRY.exec(text.slice(0, LONGEST));
  return found ? { country: found.groups!.country!, end: found[0].length } : null;
}

/** The economies of a sentence without those that only say where a report was sent from. */
export function withoutDateline(
  { kind, text }: Sentence,
  economies: readonly EconomyMention[],
): readonly EconomyMention[] {
  const [first] = economies;
  if (kind !== 'paragraph' || first === undefined || first.start > LONGEST / 2) return economies;
  const place = datelineWithCountry(text);
  if (!place || !isPlace(economies, text, place)) return economies;
  return economies.filter((e) => e.start >= place.end);
}

/** "Japan, South Korea: exports fell" counts up two of them; a place is a town in one. */
const isPlace = (economies: readonly EconomyMention[], text: string, { country, end }: Place): boolean =>
  !(economies[0]!.start === 0 && economies[0]!.form !== 'capital' && economies[0]!.form !== 'part') &&
  economies.some((e) => e.end < end && e.form === 'name' && country.endsWith(text.slice(e.start, e.end)));
