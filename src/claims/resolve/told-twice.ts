import { type Draft, draftWith } from '../extract/draft.js';

/** Between an amount and a rate that say one change: "up #, or #, since", "fell by # (#) compared with", "#, that is #, more than". */
const SAID_AGAIN =
  /^(?:,?\s(?:or|that\sis|i\.e\.|which\sis|(?:equal|equivalent)\sto|namely|meaning)(?:\s(?:by|about|around|some|nearly|almost|roughly|over|more\sthan|a|an))*\s|,\s(?:by\s)?|,?\s\((?:(?:or|about|up|down|by|plus|minus)\s)*[-+¦]?)$/;
const FARTHEST = 30;

/** Do two drafts that follow each other tell one change, as an amount and as a rate? */
const isOneChange = (first: Draft, second: Draft, masked: string): boolean =>
  first.kind === 'growth' &&
  second.kind === 'growth' &&
  first.quantity !== null &&
  second.quantity !== null &&
  first.isBase === second.isBase &&
  (first.unit === 'percent') !== (second.unit === 'percent') &&
  second.at - first.atEnd < FARTHEST &&
  SAID_AGAIN.test(masked.slice(first.atEnd, second.at));

/**
 * The drafts as one looks for their time and their base: the amount and the rate of one change stand at one place, from
 * the first to the end of the second, so that what is named before or behind both is named for both.
 */
export function asOneChange(drafts: readonly Draft[], masked: string): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const pairs = drafts.map((draft, i) => i > 0 && isOneChange(drafts[i - 1]!, draft, masked));
  if (!pairs.includes(true)) return drafts;
  return drafts.map((draft, i) => {
    if (pairs[i]) return draftWith(draft, { at: drafts[i - 1]!.at });
    return pairs[i + 1] ? draftWith(draft, { atEnd: drafts[i + 1]!.atEnd }) : draft;
  });
}
