import type { Draft, Marks } from '../extract/draft.js';
import type { Topic } from './topic.js';

const PLACE = /\b(?:partners?|markets?|suppliers?|sources?|buyers?|destinations?|customers?|purchasers?)\b/i;

/** "The US is still third among China's largest trading partners": whose partners are ranked, and which one it is. */
export function partnerRank(
  draft: Draft,
  marks: Marks,
  topic: Topic,
  main: string | null,
): Pick<Topic, 'reporter' | 'partner' | 'flow'> | null {
  const quote = marks.text.slice(draft.start, draft.end + 40);
  if (draft.kind !== 'rank' || !PLACE.test(quote)) return null;
  const possessed = marks.economies.find(
    (e) => e.start >= draft.start - 25 && e.start <= draft.end + 30 && /^['’]s?\b/.test(marks.text.slice(e.end)),
  );
  const of = marks.economies.find(
    (e) => e.start >= draft.end && /^\s*(?:of|for|in)\s+(?:the\s+)?$/.test(marks.text.slice(draft.end, e.start)),
  );
  const has = marks.economies.find(
    (e) => e.start >= draft.end && e.start <= draft.end + 5 && /^\s+ha[sd]\b/.test(marks.text.slice(e.end)),
  );
  const owner = possessed?.code ?? of?.code ?? has?.code ?? (topic.reporter !== 'WLD' ? topic.reporter : null) ?? main;
  const other =
    marks.economies.filter((e) => e.code !== owner && e.end <= draft.end).at(-1)?.code ??
    marks.economies.find((e) => e.code !== owner)?.code ??
    (topic.partner !== owner ? topic.partner : null);
  if (!owner || !other) return null;
  const flow =
    /\bexports?\b|\bmarkets?\b|\bbuyers?\b|\bcustomers?\b|\bdestinations?\b|\bpurchasers?\b/i.test(quote) &&
    !/\bimports?\b/i.test(quote)
      ? 'exports'
      : /\bimports?\b|\bsuppliers?\b|\bsources?\b/i.test(quote)
        ? 'imports'
        : 'total';
  return { reporter: owner, partner: other, flow };
}
