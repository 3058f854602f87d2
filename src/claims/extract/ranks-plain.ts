import { CARDINAL } from './number-words.js';
import type { Form } from './phrase.js';
import { rank } from './rank-words.js';
import { gateOf } from './word-gates.js';

const FIRST = '(?:main|leading|largest|biggest|top|major|key|principal|chief|most\\s+important)';
const PARTNER_WORDS = 'partners|suppliers|markets|buyers|customers|destinations|sources|sellers|purchasers';
const PARTNERS = `(?:${PARTNER_WORDS})`;
const FLOWS = '(?:exports|imports|shipments|sales|purchases|deliveries)';
/** A name with a figure behind it: "were Singapore ($301.7 million)" gives a list, and no more places than its figures. */
const WITH_FIGURE = /^[^.;\d]{0,140}\d/;
const told = (end: number, text: string): boolean => WITH_FIGURE.test(text.slice(end, end + 142));

/** Who or what is first, told by the plainest words: "the main partners in goods trade were", "most exports went to". */
export const PLAIN_RANKS: readonly Form[] = [
  {
    // "The main partners of the Netherlands in goods trade were", "the largest suppliers of goods to Ukraine in January were".
    needs: [gateOf(PARTNER_WORDS), gateOf('were|are|remained|include|included')],
    form: new RegExp(
      String.raw`\b(?:the|its|their|[\w.]+'s)\s+${FIRST}\s+(?:[a-z-]+\s+){0,2}${PARTNERS}(?=\s+(?:of|for|in|to|from)\s[^.,;:#()\d]{2,60}?\s+(?:were|are|remained|included?)(?:\s+(?:still|again|also))?(?:\s+(?:the\s+)?[A-Z]|:))`,
      'gi',
    ),
    read: (match, { text }) => (told(match.index + match[0].length, text) ? null : rank(null)),
  },
  {
    // "Spain and France were other major buyers".
    needs: [gateOf('other'), gateOf('buyers|markets|suppliers|partners|destinations|customers|sources')],
    form: new RegExp(
      String.raw`\b(?:were|are)\s+(?:also\s+|the\s+)?other\s+(?:major|main|big|important|large|leading|key)\s+(?:[a-z-]+\s+)?${PARTNERS}\b`,
      'gi',
    ),
    read: () => rank(null),
  },
  {
    // "The largest exports went to France", "the biggest imports came from China".
    needs: [gateOf('largest|biggest|highest'), gateOf('exports|imports|shipments|sales|purchases|deliveries')],
    form: new RegExp(
      String.raw`\b(?:the\s+|its\s+|[a-z]+'s\s+)?(?:largest|biggest|highest)\s+${FLOWS}\s+(?:went\s+to|came\s+from|were\s+(?:to|from))\b`,
      'gi',
    ),
    read: () => rank(1),
  },
  {
    // "Electronic components had the largest exports in March".
    needs: [gateOf('largest|biggest|highest'), gateOf('exports|imports|export|import')],
    form: /\b(?:had|has|recorded|posted|registered|showed|saw)\s+the\s+(?:largest|biggest|highest)\s+(?:exports|imports|(?:ex|im)port\s+(?:value|earnings|revenues?))\b(?!\s+(?:since|ever|on\s+record|in\s+(?:\w+\s+)?(?:years|months|history)|growth|increase|rise|fall))/gi,
    read: () => rank(1),
  },
  {
    // "The United States took most of the German exports".
    needs: [gateOf('most|bulk'), gateOf('took|takes|bought|buys|received|absorbed|supplied|supplies|provided')],
    form: new RegExp(
      String.raw`\b(?:took|takes|bought|buys|received|absorbed|supplied|supplies|provided)\s+(?:most|the\s+(?:most|bulk))\s+of\s+(?:the\s+|its\s+|all\s+)?(?:[A-Z][\w.]*(?:'s)?\s+)?(?:[a-z]+(?:'s)?\s+)?${FLOWS}\b`,
      'g',
    ),
    read: () => rank(1),
  },
  {
    // "Crude oil stayed at the top of India's import basket".
    needs: [gateOf('top'), gateOf('stayed|remained|was|were|is|stood|kept')],
    form: /\b(?:stayed|remained|was|were|is|stood)\s+(?:again\s+|still\s+)?at\s+the\s+top\s+of\s+[^.,;#]{2,40}?\b(?:basket|list|ranking|table|exports|imports|partners|suppliers|buyers)\b/gi,
    read: () => rank(1),
  },
  {
    // "The three most exported goods were".
    needs: [gateOf('most'), gateOf('exported|imported|traded|sold|bought|shipped')],
    form: new RegExp(
      String.raw`\bthe\s+(?:${CARDINAL}\s+)?most\s+(?:exported|imported|traded|sold|bought|shipped)\s+(?:products|items|goods|commodities|categories)(?=\s+(?:were|are|included?)\b)`,
      'gi',
    ),
    read: () => rank(null),
  },
  {
    // "The three partners with the deepest deficits", "the deepest deficit, that with Australia".
    needs: [gateOf('deficits?|surplus|surpluses'), gateOf('deepest|widest|largest|biggest|highest')],
    form: new RegExp(
      String.raw`\b(?:the\s+)?(?:${CARDINAL}\s+)?(?:[a-z]+\s+)?(?:partners|countries|economies|markets|suppliers)\s+with\s+the\s+(?:largest|biggest|deepest|widest|highest)\s+(?:trade\s+)?(?:deficits?|surplus(?:es)?)\b|\bthe\s+(?:deepest|widest)\s+(?:trade\s+)?(?:deficit|surplus)(?=\s+was\s+(?:the\s+one\s+)?with\b|,\s+(?:that|the\s+one)\s+with\b)`,
      'gi',
    ),
    read: (match) => rank(/s$/i.test(match[0]) && !/surplus$/i.test(match[0]) ? null : 1),
  },
  {
    // "The top country for Turkey's imports was Russia".
    needs: [gateOf('country'), gateOf('top|main|leading|largest|biggest|first')],
    form: /\bthe\s+(?:top|main|first|leading|largest|biggest)\s+country\s+(?:for|in)\s+(?:[A-Z][\w.]*(?:'s)?\s+|its\s+)?(?:exports|imports|trade|shipments)(?=\s+(?:was|is|remained)\b)/gi,
    read: () => rank(1),
  },
  {
    // "With Japan and Taiwan leading the way", "led all European destinations".
    needs: [gateOf('leading|led'), gateOf('way|all')],
    form: /\bleading\s+the\s+way\b|\bled\s+all\s+(?:[\w-]+\s+){0,3}(?:destinations|markets|partners|suppliers|buyers|customers)\b/gi,
    read: (match) => rank(/^led/i.test(match[0]) ? 1 : null),
  },
];
