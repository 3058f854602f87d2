import type { Marks } from './draft.js';
import { ORDINAL, wordNumber } from './number-words.js';
import type { Form } from './phrase.js';
import {
  CHANGE_WORDS,
  CHANGES,
  MOST,
  rank,
  TOGETHER,
  TRADED,
  TRADED_WORDS,
  TRADERS,
  TRADERS_WORDS,
} from './rank-words.js';
import { gateOf, ORDINAL_GATE } from './word-gates.js';

const STILL = '(?:(?:still|again|also|now|once\\s+more|continue[sd]?\\s+to)\\s+)?';
const THE = "(?:(?:the|its|their|this|that|all)\\s+|(?:the\\s+)?[A-Z][\\w.]*(?:'s?|'s)?\\s+)?";
/** "The gains of the month", "export growth": a change, and not one that a number tells right behind. */
const A_CHANGE = `(?:(?:export|import|trade|overall|annual|monthly|total)\\s+)?${CHANGES}`;
const DRIVERS =
  'pacesetters?|heavyweights?|front-?runners?|star\\s+performers?|(?:big|biggest|main)\\s+movers?|linchpin';

/** First places told by who leads, dominates or does most, without a noun of rank. */
export const LEADING: readonly Form[] = [
  {
    // "Tanzania led the gains", "milk powder led that rise"; not "among the items that led the fall".
    needs: [gateOf('leads?|led'), CHANGE_WORDS],
    form: new RegExp(
      String.raw`(?<!\b(?:that|which|who)\s)\b(?:lead|leads|led)\s+(?:the|that|this)\s+${A_CHANGE}\b(?!\s+(?:with|by)\b)(?:\s+(?:in|of)\s+(?:the\s+)?(?:[a-z]+\s+)?${TRADED}\b)?`,
      'g',
    ),
    read: (match, marks) => (isOther(match, marks) || TOGETHER.test(marks.text.slice(0, match.index)) ? null : rank(1)),
  },
  {
    // "The rise in exports was led by dairy products", "exports were led by cars".
    needs: [gateOf('led|headed'), gateOf('was|were|is|are|been')],
    form: new RegExp(
      String.raw`\b(?:(?:[Tt]he|[Tt]his|[Tt]hat)\s+)?(?:(?:export|import)\s+${CHANGES}|${CHANGES}\s+(?:in|of)\s+(?:the\s+)?(?:[a-z]+\s+)?${TRADED}|${TRADED})\b(?:\s+(?:in|of|to|from)\s+(?:the\s+)?[^.,;:#()]{2,40}?)?\s+(?:was|were|is|are)\s+${STILL}(?:led|headed)(?=\s+by\b(?!\s+an?\s)(?![^.;#]{3,60},\s+wh(?:ich|ose)\s[^.;]{0,40}\d))`,
      'gi',
    ),
    read: (match, marks) => (isOther(match, marks) ? null : rank(1)),
  },
  {
    // "China led the suppliers", "leads Saudi export markets", "led the field of trading partners".
    needs: [gateOf('leads?|led'), TRADERS_WORDS],
    form: new RegExp(
      String.raw`\b(?:leads?|led)\s+${THE}(?:[A-Z]\w+\s+)?(?:(?:export|import|trading|trade|foreign|major|main)\s+)?${TRADERS}\b`,
      'g',
    ),
    read: () => rank(1),
  },
  {
    // "Motor vehicles again dominated foreign trade", "crude oil dominates the structure of exports".
    needs: [gateOf('dominates?|dominated|dominate'), TRADED_WORDS],
    form: new RegExp(
      String.raw`(?<!\b(?:is|are|was|were|be|been)\s)\bdominate[sd]?\s+(?:the\s+|its\s+|their\s+)?(?:(?:structure|list|composition|basket|make-up)\s+of\s+)?(?:(?:the|its|their|all)\s+)?(?:[A-Z][\w.]*(?:'s?)?\s+)?(?:[a-z-]+\s+){0,2}?${TRADED}\b(?!\s+(?:to|from|with|debate|talks|agenda|policy|relations|negotiations|disputes?|wars?)\b)`,
      'g',
    ),
    read: (match, marks) => (isOther(match, marks) ? null : rank(1)),
  },
  {
    // "cars contributed most to the rise", "oil weighed most on exports".
    needs: [gateOf('most'), gateOf('contributed|contributes|contribute|weighed|weighs|brought|brings|bring')],
    form: new RegExp(
      String.raw`\b(?:contribute[sd]?\s+most\s+to|(?:weighed|weighs)\s+(?:the\s+)?most\s+(?:heavily\s+)?on|br(?:ings?|ought)\s+in\s+(?:the\s+)?most(?!\s+of))\s+(?:the\s+|its\s+|that\s+|this\s+|total\s+)?(?:[a-z-]+\s+){0,2}?(?:${TRADED}|${CHANGES}|surplus|deficit|gap|money|revenue|revenues|foreign\s+exchange|growth)\b`,
      'gi',
    ),
    // "The two goods that bring in most money": several, of which each is one of the first.
    read: (match, marks) =>
      isOther(match, marks)
        ? null
        : rank(/\b(?:that|which)\s$/.test(marks.text.slice(Math.max(0, match.index - 6), match.index)) ? null : 1),
  },
  {
    // "Mexico was the pacesetter for exports", "South Africa is the heavyweight".
    needs: [
      gateOf('pacesetters?|heavyweights?|frontrunners?|front|performers?|movers?|linchpin'),
      gateOf('is|was|are|were|remains?|remained'),
    ],
    form: new RegExp(
      String.raw`\b(?:is|was|are|were|remains?|remained)\s+(?:(?:still|again|definitely|clearly|once\s+more|by\s+far)\s+)?the\s+(?:[a-z]+\s+)?(?:${DRIVERS})\b`,
      'gi',
    ),
    read: (match, marks) => (isOther(match, marks) ? null : rank(1)),
  },
  {
    // "China stood at the top", "dairy at the head of the rise in exports".
    needs: [gateOf('top|head|front'), gateOf('at|in')],
    form: new RegExp(
      String.raw`\b(?:stood|stands?|was|were|is|are|remains?|remained|stayed)\s+${STILL}at\s+the\s+(?:very\s+)?top\b(?=\s+with\b|\s*[.,;])|\bat\s+the\s+(?:top|head|forefront)\s+of\s+(?:the|this|that)\s+${A_CHANGE}\b(?:\s+in\s+(?:[a-z]+\s+)?${TRADED}\b)?|\b(?:remains?|remained|stayed)\s+${STILL}in\s+front\b|\b(?:stood|stands?|was|were|is|are|remains?|remained|stayed)\s+${STILL}at\s+the\s+(?:head|top)\s+of\s+the\s+(?:list|table|ranking)\b`,
      'gi',
    ),
    read: (match, marks) => (isOther(match, marks) ? null : rank(1)),
  },
  {
    // "The second fastest-growing group was", "the most dynamic services sector".
    needs: [
      gateOf('fastest|dynamic|rapidly'),
      gateOf(
        'market|destination|partner|supplier|group|sector|category|product|export|import|item|commodity|buyer|customer|source',
      ),
    ],
    form: new RegExp(
      String.raw`\b(?:the|its|their|[A-Z][\w.]*'s)\s+(?:(?<nth>${ORDINAL})[- ])?(?:fastest[- ]growing|most\s+dynamic|most\s+rapidly\s+growing)\s+(?:[a-z-]+\s+){0,2}?(?:market|destination|partner|supplier|group|sector|category|product|export|import|item|commodity|buyer|customer|source)\b(?!\s+(?:growth|prices?))`,
      'gi',
    ),
    read: ({ groups }) => rank(groups!.nth ? wordNumber(groups!.nth) : 1),
  },
  {
    // "The deepest fall was in oil", "the biggest change on the year was in fuel", "the second largest rise came from".
    needs: [
      CHANGE_WORDS,
      gateOf('was|were|came|went|is|are'),
      gateOf('largest|biggest|strongest|steepest|sharpest|highest|fastest|greatest|heaviest|deepest|widest|next|main'),
    ],
    form: new RegExp(
      String.raw`\b(?:the|its|their)\s+(?:(?<nth>next|(?!first\b)${ORDINAL})[- ])?(?:${MOST})\s+(?:[\w-]+\s+){0,2}?(?:${CHANGES})\b(?:\s+(?:on\s+the\s+(?:year|month)|over\s+the\s+(?:year|month)|year-on-year|in\s+(?:exports|imports|trade)|of\s+all|from\s+a\s+year\s+(?:ago|earlier)))?\s+(?:was|were|came|is|are)\s+(?:(?:seen|recorded|registered|posted|made|that)\s+)?(?=(?:in|for|from|by|of|to)\s)`,
      'gi',
    ),
    read: (match, marks) => {
      const nth = match.groups!.nth;
      return isOther(match, marks) ? null : rank(nth ? (/^next/i.test(nth) ? 2 : wordNumber(nth)) : 1);
    },
  },
  {
    // "None fell as hard as oil", "no sector grew as fast as chemicals", "no region is expected to grow faster than Asia".
    needs: [gateOf('no|none'), gateOf('as|than'), gateOf('hard|fast|much|steeply|sharply|strongly|faster|harder|more')],
    form: new RegExp(
      String.raw`\b(?:none(?:\s+of\s+(?:them|these|those))?|no\s+(?:other\s+)?(?:[a-z]+\s+)?(?:${TRADERS}|country|market|partner|region|sector|group|category|product|commodity|item|industry|supplier|destination))\s+(?:(?:has|have|had|is|are|expected|likely|set|to)\s+){0,4}(?:fell|fallen|fall|rose|risen|rise|grew|grown|grow|dropped|drop|declined|decline|increased|increase|lost|lose|gained|gain|shrank|shrunk|shrink)\s+(?:as\s+(?:hard|fast|much|steeply|sharply|strongly)\s+as|(?:faster|harder|more(?:\s+(?:steeply|sharply|strongly))?)\b[^.,;#]{0,30}?\sthan)\s+(?:in\s|for\s|by\s)?(?!(?:in|last|a|before|expected)\s)(?:the\s)?[A-Za-z][\w-]*(?:,?\s(?:and\s)?(?!(?:which|that|it|they|whose|with|but|in|at|up|down|by)\b)[a-z][\w-]*){0,4}`,
      'gi',
    ),
    read: (match, marks) => (isOther(match, marks) ? null : rank(1)),
  },
  {
    // "No partner is larger than the EU", "no other market is as important as China".
    needs: [gateOf('no'), gateOf('is|was|are|were|remains'), gateOf('larger|bigger|important|big|large|greater')],
    form: /\bno\s+(?:other\s+|single\s+)?(?:[a-z]+\s+)?(?:market|partner|supplier|destination|customer|buyer|export|product|commodity|crop)\s+(?:is|was|are|were)\s+(?:(?:larger|bigger|greater|more\s+important)\b[^.,;#]{0,30}?\sthan|as\s+(?:large|big|important)\b[^.,;#]{0,30}?\sas)\b/gi,
    read: (match, marks) => (isOther(match, marks) ? null : rank(1)),
  },
  {
    // "More of its exports went to China than to any other country", "more came from India than from anywhere else".
    needs: [gateOf('more'), gateOf('than'), gateOf('any|anywhere|anyone|anybody')],
    form: /\b[Mm]ore\s+(?:of\s+(?:what|its|the|[A-Z]\w+)|goods|(?:[a-z]+\s)?(?:exports|imports|shipments)|was|were|went|came|is|are)\b[^.,;#]{0,70}?\sthan\s+(?:to|from|with|in|by)\s+any(?:\s+other\s+[a-z]+|(?:one|body|where)\s+else)\b/g,
    read: () => rank(1),
  },
  {
    // "A distant second is Canada", "third on the list is Germany", "second in line were cars".
    needs: [ORDINAL_GATE, gateOf('is|was|are|were|came|comes'), gateOf('distant|close|clear|list|line|ranking|table')],
    form: new RegExp(
      String.raw`(?<=^|[.;:,]\s(?:(?:and|but)\s)?|\b(?:and|while|that)\s)(?:an?\s+(?:distant|close|clear)\s+(?<nth>${ORDINAL})|(?<at>${ORDINAL})\s+(?:on\s+the\s+list|in\s+(?:line|the\s+(?:ranking|table))))\s+(?:is|was|are|were|came|comes)(?=\s)`,
      'gi',
    ),
    read: ({ groups, index, 0: words }, { text }) =>
      NAMED.test(text.slice(index + words.length)) ? rank(wordNumber((groups!.nth ?? groups!.at)!)) : null,
  },
];

/** Prices, money and contests have their leaders, too. */
const OTHER =
  /\b(?:inflation|(?:consumer|share|stock|food|energy|oil)\sprices?|shares|stocks?|stock\sexchange|index|currency|currencies|cryptocurrenc(?:y|ies)|won|yen|peso|pound|interest\srates?|interest|unemployment|wages|household|investment|investors?|GDP|economy|economies|tourists?|visitors?|tourism|candidate|race|team|support|polls?|elections?|bank|banks|party|minister)\b/i;
function isOther({ index, 0: words }: RegExpExecArray, { text }: Marks): boolean {
  return OTHER.test(text.slice(Math.max(0, index - 60), index + words.length + 50));
}

/** A name, or goods with their figure. */
const NAMED = /^\s(?:the\s+)?(?:[A-Z]|[a-z][\w-]*(?:\s[a-z][\w-]*){0,4}(?:,?\s(?:with|at|on|worth)\s|\s\()\D{0,5}\d)/;
