import { ORDINAL, wordNumber } from './number-words.js';
import type { Form } from './phrase.js';
import { rank } from './rank-words.js';
import { gateOf, ORDINAL_GATE } from './word-gates.js';

const ONE_OF =
  '(?:country|nation|partner|market|supplier|economy|destination|customer|buyer|state|member|product|export|import|item|commodity|group|category|sector|crop)';
const GREATEST = 'largest|biggest|highest|widest|heaviest|greatest|most important|strongest|steepest';
const LEAST = 'smallest|lowest|weakest|narrowest';
/** Things that are ranked, but not for their trade. */
const NO_TRADE =
  '(?:economy|city|bank|island|port|company|airline|carrier|shareholder|party|employer|term|lender|stock|oilfield|mine)';

/** A place behind one that is named: before the others are asked. */
export const EXCEPTED: Form = {
  // "Buys more than any country except Germany", "nobody sold more, Poland excepted".
  needs: [gateOf('except|but|bar'), gateOf('any|no')],
  form: new RegExp(
    String.raw`\b(?:more|larger|bigger|higher)\b[^.;,]{0,40}?\bthan\s+(?:(?:to|from|with|in)\s+)?any\s+(?:other\s+)?(?:[a-z]+\s+)?${ONE_OF}\s+(?:except|but|bar)\s+(?:the\s+)?[A-Z]\w+|\bno\s+(?:other\s+)?${ONE_OF}\b[^.;,]{3,50}?\bmore\b[^.;,]{0,40}?\s(?:except|but|bar|apart\s+from)\s+(?:the\s+)?[A-Z]\w+`,
    'g',
  ),
  read: () => rank(2),
};

/** Places told apart from any noun of rank: by who is not ahead, by what is greatest of all, by how a thing was placed. */
export const APART: readonly Form[] = [
  {
    // "China and US lead Peruvian exports", of a headline.
    needs: [gateOf('leads?'), gateOf('exports|imports|shipments|purchases|suppliers|buyers|partners')],
    form: /\bleads?\s+(?:[\w.']+\s+){0,2}(?:exports|imports|shipments|purchases|suppliers|buyers|partners)\b(?!\s+(?:to|higher|lower))/g,
    read: () => rank(null),
  },
  {
    // "With no other partner does it run such a deficit", "no other country has sent more", "no other market comes close".
    needs: [
      gateOf('no'),
      gateOf('other'),
      gateOf('did|does|do|has|have|had|was|is|comes?|came|sold|sells|sent|bought|buys|takes|took|supplied|supplies'),
    ],
    form: new RegExp(
      String.raw`\b(?:with|to|from|in|by|of)\s+no\s+other\s+(?:[a-z]+\s+){0,2}?${ONE_OF}\s+(?:did|does|do|has|have|had|was|is)\b[^.;]{3,80}|\bno\s+other\s+(?:[a-z]+\s+){0,2}?${ONE_OF}\s+(?:(?:comes?|came)\s+(?:anywhere\s+)?(?:close|near)|(?:(?:has|have|had)\s+)?(?:ever\s+)?[a-z]+\s+(?:[a-z]+\s+){0,3}?(?:more|as\s+much|as\s+many|larger|bigger))\b`,
      'gi',
    ),
    read: () => rank(1),
  },
  {
    // "The third best rate of the whole series", "the second-highest total of 2021", "its second-smallest deficit".
    needs: [
      ORDINAL_GATE,
      gateOf('largest|biggest|highest|best|lowest|smallest|weakest|strongest|worst|widest|heaviest|most'),
    ],
    form: new RegExp(
      String.raw`\b(?:(?:the|its|their|a)\s+)?(?!first\b)(?<nth>${ORDINAL})[- ](?:${GREATEST}|${LEAST}|best|worst)\b(?!\s+${NO_TRADE}\b)(?:\s+(?!(?:of|in|for|with|to|since|after|behind|was|were|is|are|and|but|at|on)\b)[\w-]+){0,3}(?:\s+(?:of|in|on|for)\s+(?:the\s+)?(?:(?:whole|entire|present|current)\s+)?(?:historical\s+)?(?:series|record|history|decade|year|century|period|(?:19|20)\d\d))?`,
      'gi',
    ),
    read: (match) => rank(wordNumber(match.groups!.nth!)),
  },
  {
    // "Was the largest in the world", "was the smallest", "the fall was steepest in exports to Turkey".
    needs: [
      gateOf('largest|biggest|highest|widest|heaviest|greatest|smallest|lowest|steepest|strongest|sharpest|fastest'),
      gateOf('was|were|is|are|remains?|remained|became'),
    ],
    form: new RegExp(
      String.raw`\b(?:was|were|is|are|remains?|remained|became)\s+(?:(?:still|again|by\s+far|once\s+more)\s+){0,2}(?:the\s+(?:(?:${GREATEST})\s+(?:in\s+the\s+(?:world|EU|European\s+Union|euro\s*(?:zone|\s?area)|bloc|region|group|continent)|worldwide|globally)|(?:${GREATEST}|${LEAST})(?=\s*[.,;)]|$))|(?:steepest|strongest|sharpest|fastest|largest|biggest|heaviest|highest)(?=\s+(?:in|for|with|among|to)\s+(?!\w+\s+(?:years|months|quarters)\b|an?\s|more\b|the\s+(?:first|second|third|fourth|last)\b)))`,
      'gi',
    ),
    read: () => rank(1),
  },
  {
    // "The product with the highest import value", "the country with the largest deficit".
    needs: [
      gateOf('with'),
      gateOf('highest|largest|biggest|greatest'),
      gateOf('country|partner|market|product|commodity|item|group|sector|supplier|member|state|economy'),
    ],
    form: /\b(?:the|its)\s+(?:[a-z]+\s+){0,2}?(?:country|partner|market|product|commodity|item|group|sector|supplier|member|state|economy)\s+with\s+the\s+(?:highest|largest|biggest|greatest)\s+(?:[a-z]+\s+){0,2}?(?:value|share|volume|weight|deficit|surplus|sum|amount|total|turnover)\b/gi,
    read: () => rank(1),
  },
  {
    // "With Switzerland in front", "with cars at the top".
    needs: [gateOf('with'), gateOf('front|top|lead')],
    form: /\bwith\s+(?:the\s+)?(?:[-\w']+\s+){1,4}?(?:(?:far|well|clearly)\s+)?(?:(?:out\s+)?in\s+front|at\s+the\s+top|on\s+top|in\s+the\s+lead)\b(?!\s+of\b)/gi,
    read: () => rank(1),
  },
  {
    // "Which puts it ahead of Italy".
    needs: [gateOf('put|puts|putting|placing|places|placed'), gateOf('ahead')],
    form: /\b(?:put|puts|putting|placing|places|placed)\s+(?:it|them|the\s+country|[A-Z][\w']+)\s+ahead\s+of\s+(?=[A-Z]|the\s)/g,
    read: () => rank(null),
  },
  {
    // "Egypt leads, followed by Morocco".
    needs: [gateOf('leads?|led')],
    form: /(?<=[A-Z][\w']+\s)(?:leads?|led)(?=\s*(?:[.;]|,\s+(?:followed|ahead|with|before)\b))/g,
    read: () => rank(1),
  },
  {
    // "Is the mainstay of exports", "the main engine of export growth".
    needs: [gateOf('mainstay|engine|pillar|backbone')],
    form: /\b(?:the|its|their|[A-Z][\w.]*'s)\s+(?:(?:main|biggest|strongest|most\s+important|chief)\s+)?(?:export\s+)?(?:mainstay|(?<=(?:main|biggest|strongest|important|chief)\s)(?:engine|pillar|backbone))\b(?:\s+of\s+(?:the\s+)?(?:[a-z]+\s+)?(?:exports?|imports?|trade|growth)(?:\s+growth)?)?/g,
    read: () => rank(1),
  },
  {
    // ", as it has been since 2015": what it is called there it was before.
    needs: [gateOf('since'), gateOf('largest|biggest|top|main|leading|first|chief'), gateOf('been')],
    form: /(?<=\b(?:largest|biggest|top|main|leading|first|chief)\b[^.;]{3,80},\s)as\s+(?:it|they)\s+(?:has|have)\s+(?:always\s+)?been\s+since\s+(?:[A-Z]\w+\s+)?\d{4}/g,
    read: () => rank(1),
  },
];
