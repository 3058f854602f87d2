import { impliedFlow } from './implied-flow.js';
import { CARDINAL, wordNumber } from './number-words.js';
import type { Form } from './phrase.js';
import { rank, TRADERS, TRADERS_WORDS } from './rank-words.js';
import { CARDINAL_GATE, gateOf } from './word-gates.js';

const SOLD =
  '(?:sells?|sold|exports?|exported|ships?|shipped|earn(?:s|ed)?|buys?|bought|imports?|imported|sends?|sent|spends?|spent)';
const SOLD_GATE = gateOf(
  'sells?|sold|exports?|exported|ships?|shipped|earns?|earned|buys?|bought|imports?|imported|sends?|sent|spends?|spent',
);
const MEDALS = ['gold', 'silver', 'bronze'];

/** Places in an order, retold without "second-largest" and the like. */
export const RETOLD_RANKS: readonly Form[] = [
  {
    // "Place two went to Germany", "place four is held by Peru".
    needs: [gateOf('place|position|rank|spot|number'), CARDINAL_GATE, gateOf('went|goes|fell|is|was|belongs|belonged')],
    form: new RegExp(
      String.raw`\b(?:place|position|rank|spot|number)\s+(?<n>${CARDINAL})\s+(?:went|goes|fell|belongs|belonged|(?:is|was)\s+(?:again\s+|still\s+)?(?:held|taken|occupied|filled))\s+(?:to|by)\b`,
      'gi',
    ),
    read: ({ groups }) => (wordNumber(groups!.n!) < 100 ? rank(wordNumber(groups!.n!)) : null),
  },
  {
    // "At the head of the suppliers stood China", "at the bottom of the ten buyers".
    needs: [gateOf('head|top'), TRADERS_WORDS, gateOf('stood|stands|was|is|came|comes|remained|remains')],
    form: new RegExp(
      String.raw`\bat\s+the\s+(?:very\s+)?(?:head|top)\s+of\s+(?:the\s+|its\s+|their\s+)?(?:(?:list|table|ranking|row)\s+of\s+)?(?:[a-z]+\s+){0,2}${TRADERS}\s+(?:again\s+|still\s+)?(?:stood|stands|was|is|came|comes|remained|remains)\b`,
      'gi',
    ),
    read: () => rank(1),
  },
  {
    // "The bronze medal among buyers went to Spain", "silver went to Peru".
    needs: [gateOf('gold|silver|bronze'), gateOf('medal|medals')],
    form: /\b(?:the\s+)?(?<medal>gold|silver|bronze)\s+medal\b(?:\s+(?:among|of|as|for)\s+[^.;,#]{2,40}?)?\s+(?:went\s+to|goes\s+to|was\s+won\s+by|is\s+held\s+by|fell\s+to)\b/gi,
    read: ({ groups }) => rank(MEDALS.indexOf(groups!.medal!.toLowerCase()) + 1),
  },
  {
    // "India came after China among the suppliers", "Vietnam ranks ahead of Thailand as a supplier".
    needs: [gateOf('came|comes|ranks|ranked|stood|stands|left|leaves'), gateOf('after|behind|ahead|before')],
    form: /\b(?:(?:came|comes|ranks|ranked|stood|stands)\s+(?:right\s+|just\s+|directly\s+)?(?:after|behind|ahead\s+of|before)\s+(?:the\s+)?[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2}|(?:has\s+|have\s+|had\s+)?(?:left|leaves)\s+(?:the\s+)?[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2}\s+behind)(?=\s+(?:among\s+(?:the|its|their)|as\s+(?:an?\s+|the\s+)?(?:[a-z]+\s+)?(?:supplier|buyer|customer|exporter|importer|market|seller|source|partner|destination)))/g,
    read: () => rank(null),
  },
  {
    // "What Ghana sells most is gold", "gold was what the country earned most with".
    needs: [gateOf('what'), gateOf('most'), SOLD_GATE, gateOf('is|was|are|were')],
    form: new RegExp(
      String.raw`(?:^|[.;]\s|,\s(?:and\s)?)[Ww]hat\s+(?:[-\w.']+\s+){1,4}?(?<!(?:\b(?:on|of|in|the|its|their|for|to|by)|'s)\s)${SOLD}\s+(?:the\s+)?most(?:\s+(?:of|abroad|with|on|there))?\s+(?:is|was|are|were)\b|\b(?:is|was|are|were)\s+(?:again\s+|still\s+)?what\s+(?:[-\w.']+\s+){1,4}?(?<!(?:\b(?:on|of|in|the|its|their|for|to|by)|'s)\s)${SOLD}\s+(?:the\s+)?most(?:\s+(?:of|with|on|from))?\b`,
      'g',
    ),
    read: ({ 0: words, index }) => ({
      ...rank(1),
      flow: impliedFlow(index, /\s(?:buy|bought|import|spen)/i.test(words) ? 'imports' : 'exports', null),
    }),
  },
  {
    // "For no other good did it earn as much as for gold", "nothing was imported as much as fuel".
    needs: [gateOf('no|nothing|none'), gateOf('much|many|more'), SOLD_GATE, gateOf('as|than')],
    form: new RegExp(
      String.raw`\b(?:(?:for|with|from|of|on)\s+no\s+other\s+(?:good|goods|product|products|commodity|item|article|crop)\s+(?:did|does|was|were|is)\s+[^.;,#]{2,40}?|nothing\s+(?:else\s+)?(?:(?:is|was)\s+)?(?=${SOLD}\s))(?:${SOLD}\s+)?(?:as|so)\s+much\s+as\s+(?:for|with|from|of|on)?\s?(?!(?:in|last|a|possible|before)\b)[a-z]+`,
      'gi',
    ),
    read: () => rank(1),
  },
  {
    // "The US lost its lead among the buyers to China".
    needs: [gateOf('lost|ceded|yielded|handed'), gateOf('lead|leadership'), TRADERS_WORDS],
    form: new RegExp(
      String.raw`\b(?:lost|ceded|yielded|handed)\s+(?:its|their|the)\s+lead(?:ership)?\s+(?:among|over)\s+(?:the\s+|its\s+)?(?:[a-z]+\s+){0,2}?${TRADERS}\s+to\s+(?:the\s+)?[A-Z]\w*`,
      'g',
    ),
    read: () => rank(2),
  },
  {
    // "Only three countries in the world export more rice".
    needs: [gateOf('only|just'), CARDINAL_GATE, gateOf('countries|nations|states|economies|suppliers'), gateOf('more')],
    form: new RegExp(
      String.raw`\b(?:only|just)\s+(?<n>${CARDINAL})\s+(?:other\s+)?(?:countries|nations|states|economies|suppliers)(?:\s+(?:in\s+the\s+world|worldwide|in\s+[A-Z]\w+|of\s+the\s+[A-Z]\w+))?\s+${SOLD}\s+more\b(?!\s+than\s+(?:[$¤£¥\d]|an?\s|in\s|last\s))`,
      'gi',
    ),
    read: ({ groups }) => rank(wordNumber(groups!.n!) + 1),
  },
];
