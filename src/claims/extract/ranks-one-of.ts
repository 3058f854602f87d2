import { ORDINAL, wordNumber } from './number-words.js';
import type { Form } from './phrase.js';
import { BIG, rank, TRADERS, TRADERS_WORDS } from './rank-words.js';
import { gateOf, ORDINAL_GATE } from './word-gates.js';

const NAME = String.raw`(?:the\s+)?[A-Z]\w*`;
const DEALT = '(?:imported|exported|imports|exports|bought|buys|sold|sells|purchased|shipped|ships)';

/** Places told by a word that stands alone: "the largest of its markets", "the third is Italy", "next were the Gulf states". */
export const ONE_OF: readonly Form[] = [
  {
    // "China was the largest of Taiwan's export markets", "the second biggest of its suppliers".
    needs: [gateOf('largest|biggest|top|main|leading|important|highest'), gateOf('of'), TRADERS_WORDS],
    form: new RegExp(
      String.raw`\bthe\s+(?:(?<nth>${ORDINAL})[-\s])?(?:${BIG}|top|main|leading)\s+of\s+(?:all\s+)?(?:(?:the|its|their|our)\s+|[A-Z][\w.]*(?:'s?|'s)\s+)(?:country's\s+)?(?:(?:export|import|trading|trade|foreign|overseas|main|major|top)\s+){0,2}${TRADERS}\b`,
      'g',
    ),
    read: (match) => rank(match.groups!.nth ? wordNumber(match.groups!.nth) : 1),
  },
  {
    // "The second largest partner is China and the third is Italy".
    needs: [ORDINAL_GATE, gateOf('is|was'), gateOf('largest|biggest|main|top|partner|market|supplier|buyer')],
    form: new RegExp(
      String.raw`(?<=\b(?:partner|market|supplier|buyer|customer|destination|source|largest|biggest)\b[^.;#]{2,60}\s(?:and|,)\s)the\s+(?<nth>${ORDINAL})\s+(?:is|was)(?=\s+${NAME})`,
      'g',
    ),
    read: (match) => rank(wordNumber(match.groups!.nth!)),
  },
  {
    // "China was first with #; next were the member states of ASEAN".
    needs: [gateOf('next'), gateOf('was|were|came|comes|come')],
    form: new RegExp(
      String.raw`(?<=[;,]\s(?:and\s)?)next\s+(?:was|were|came|comes?)(?=\s+${NAME}|\s+the\s+(?:member\s+)?(?:states|countries|members)\b)`,
      'g',
    ),
    read: () => rank(2),
  },
  {
    // "Laos imported most from Thailand", "sold most to Germany".
    needs: [gateOf('most'), gateOf('from|to'), gateOf(DEALT.slice(3, -1))],
    form: new RegExp(
      String.raw`(?<!\b[Tt]hat\s[^.;,]{0,20}|\bWhat\s[^.;,]{0,20})\b${DEALT}\s+(?:the\s+)?most\s+(?:from|to)(?=\s+${NAME})`,
      'g',
    ),
    read: () => rank(1),
  },
];
