import type { Flow } from '../../model/flow.js';

/** The word before a colon that says what its paragraph is about: "Destinations: China stood at the top with". */
export interface TopicHead {
  /** Where what is told starts. */
  readonly end: number;
  /** The flow that the word names; null where it only says how trade is broken down. */
  readonly flow: Flow | null;
  readonly gap: 'deficit' | 'surplus' | null;
  /** What it tells are parts of a whole. */
  readonly parts: boolean;
}

const LONGEST = 60;
const LEADING =
  '(?:(?:The|Its|Main|Top|Key|Largest|Biggest|Leading|Major|Chief|Principal|Most important|Biggest|Five|Three|Ten|By|Of which,? by)\\s)*(?:(?:largest|biggest|leading|main|major|top|five|three|ten|trade|trading|export|import)\\s)*';
const FORM = new RegExp(
  String.raw`^${LEADING}(?:(?<out>destinations?|markets?|buyers?|customers?|outlets?|clients)|(?<into>suppliers?|sources?|origins?|sellers|countries of origin)|(?<exports>exports)|(?<imports>imports)|(?<partners>partners?)|(?<deficit>deficits?)|(?<surplus>surplus(?:es)?)|(?<balance>balance)|(?<by>products?|items?|commodit(?:y|ies)|categor(?:y|ies)|sectors?|countr(?:y|ies)|regions?|groups?))(?<of>\s(?:of|for|in|on)\s[^:.;,]{2,30})?:\s(?=\S)`,
  'i',
);
const IMPORTS = /\bimports?\b/i;
const EXPORTS = /\bexports?\b/i;

/** The topic word at the head of a sentence; null where none stands before a colon. */
export function topicHead(text: string): TopicHead | null {
  const colon = text.indexOf(': ');
  if (colon < 4 || colon > LONGEST) return null;
  const match = FORM.exec(text);
  if (!match) return null;
  const { out, into, exports, imports, partners, deficit, surplus, balance, by } = match.groups!;
  const words = match[0];
  const places = out ?? into ?? partners ?? by;
  const flow: Flow | null = IMPORTS.test(words)
    ? 'imports'
    : EXPORTS.test(words)
      ? 'exports'
      : out
        ? 'exports'
        : into
          ? 'imports'
          : partners
            ? 'total'
            : deficit || surplus || balance
              ? 'balance'
              : null;
  if (!places && !flow) return null;
  return {
    end: words.length,
    flow: exports ? 'exports' : imports ? 'imports' : flow,
    gap: deficit ? 'deficit' : surplus ? 'surplus' : null,
    parts: places !== undefined,
  };
}
