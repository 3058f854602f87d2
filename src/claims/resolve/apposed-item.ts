import type { Draft } from '../extract/draft.js';
import { nounPhraseForm } from '../extract/noun-phrase-form.js';

const RANKED_ITEM =
  /\b(?:groups?|items?|categor(?:y|ies)|products?|commodit(?:y|ies)|earners?|exports?|imports?|sectors?|segments?|industr(?:y|ies)|largest|biggest)$/i;
const BEHIND = nounPhraseForm({ before: String.raw`^,\s`, after: String.raw`(?=,\s|\s\()` });
const BEFORE = nounPhraseForm({
  start: '',
  before: String.raw`(?:[,;:]\s|\b(?:for|of|in|with|and|by|were|was|is|are)\s)`,
  after: String.raw`(?:,|\s(?:still|again|once\smore))\s$`,
  anyCase: true,
});

/** "The largest export group, dairy products, rose", "demand for chips, the top export item, down #": what a rank is given to. */
export function apposedTo(
  masked: string,
  { start, end }: Draft,
): { readonly words: string; readonly at: number } | null {
  if (!RANKED_ITEM.test(masked.slice(start, end))) return null;
  const behind = BEHIND.exec(masked.slice(end, end + 70))?.groups?.words;
  if (behind) return { words: behind, at: end };
  const left = masked.slice(Math.max(0, start - 70), start);
  const before = /(?:,|\b(?:still|again|more))\s$/.test(left) ? BEFORE.exec(left) : null;
  return before && { words: before.groups!.words!, at: start - left.length + before.index };
}
