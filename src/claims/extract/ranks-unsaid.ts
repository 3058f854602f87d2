import { type Draft, draftWith, type Marks } from './draft.js';
import { matchesOf } from './matches.js';
import { CARDINAL, wordNumber } from './number-words.js';
import { type Form, MONTH_NAME, MONTH_WORDS, phrase } from './phrase.js';
import { rank } from './rank-words.js';
import { gateOf, opens } from './word-gates.js';

/** Does the phrase end with an economy that no other is joined to? "Most exports went to China", not "to China and Japan". */
function endsWithOne({ economies, masked }: Marks, end: number): boolean {
  const at = economies.find((e) => e.start <= end && e.end >= end);
  return at !== undefined && !/^(?:,\s+(?:and\s+)?|\s+and\s+)(?:the\s+)?@/.test(masked.slice(at.end));
}

/** Who or what stands behind a phrase up to its end. */
const NAME = String.raw`(?:the\s+)?[A-Z]\w*(?:\.\w+)*(?:\s[A-Z]\w*(?:\.\w+)*)*`;
/** "Cars and ships account for most of it": together. */
const SEVERAL = /(?:\band\s|\bas\swell\sas\s|\btogether\b|\bthey\s|\bboth\s)[^.;:]{0,40}$/i;
const MORE = '(?:more|larger|bigger|higher|greater|wider|better|stronger|lower|smaller)';
const TIMES = `(?:months?|years?|quarters?|half-years?|seasons?|weeks?|${MONTH_NAME}s?)`;
const TIME_GATE = gateOf(
  `months?|years?|quarters?|half|seasons?|weeks?|in|${MONTH_WORDS}|mays|julys|junes|januarys|februarys|marches|aprils|augusts|septembers|octobers|novembers|decembers`,
);
const MORE_GATE = gateOf('more|larger|bigger|higher|greater|wider|better|stronger|lower|smaller');

/** In their order; "the top" and "the head" are the first. */
const PLACES: readonly string[] = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Places in an order told without a noun of rank and without a number: where most of it goes, how many were ahead. */
export const UNSAID: readonly Form[] = [
  {
    // "Oil accounts for most of the country's exports", "China supplied the bulk of its imports".
    needs: [gateOf('most|bulk|majority'), gateOf('exports|imports|shipments|sales|trade|purchases|goods|earnings')],
    form: /\b(?:account(?:s|ed|ing)?\s+for|ma(?:kes?|de)\s+up|represent(?:s|ed)?|constitut(?:es?|ed)|form(?:s|ed)?|compris(?:es?|ed)|provid(?:es|ed)|generat(?:es|ed)|suppli(?:es|ed)|(?:is|are|was|were)(?=\s+(?:by\s+far\s+)?the\s))\s+(?:by\s+far\s+)?(?:most|the\s+(?:(?:vast|great|overwhelming|large)\s+)?(?:bulk|majority))\s+of\s+(?:(?!in\b|of\b|to\b|from\b|firms\b)[-\w.']+\s+){0,4}?(?:exports|imports|shipments|sales|trade|purchases|goods|(?:export|foreign[- ]exchange)\s+earnings)\b(?!\s+(?:growth|of\s+goods))/gi,
    read: (match, marks) =>
      SEVERAL.test(marks.text.slice(Math.max(0, match.index - 60), match.index)) ? null : rank(1),
  },
  {
    // "Exports are dominated by oil", "shipments to Asia were dominated by machinery".
    needs: [gateOf('dominated'), gateOf('by')],
    form: /\b(?:is|are|was|were|remain(?:s|ed)?|continues?d? to be)\s+(?:still\s+|again\s+|heavily\s+|largely\s+)?dominated(?=\s+by\s+(?!men\b|women\b|the\s+state\b)[a-z])/g,
    read: (_, marks) => (marks.flows.length > 0 ? rank(1) : null),
  },
  {
    // "Most exports went to Brazil", "most of them came from China", "the bulk of its purchases came from Germany".
    needs: [
      gateOf('most|bulk|majority'),
      gateOf(
        'are|is|was|were|went|goes|go|came|comes|come|done|sent|sold|shipped|bound|destined|bought|sourced|exported|imported',
      ),
      gateOf('to|from|for|in|with'),
    ],
    form: new RegExp(
      String.raw`\b(?:[Mm]ost|[Tt]he\s+(?:(?:vast|great|overwhelming|large)\s+)?(?:bulk|majority))(?:\s+of)?\s+(?!growth\b|of\b)(?:[-\w.']+\s+){0,6}?(?:(?:again|still|now)\s+)?(?:went|go(?:es)?|came|comes?|(?:was|were|is|are)(?=\s+(?:to|from)\s)|(?:was|were|is|are)\s+(?:again\s+|still\s+)?(?:sent|sold|shipped|bound|destined|bought|sourced|exported|imported))\s+(?:to|from|for|in)\s+${NAME}`,
      'g',
    ),
    read: (match, marks) =>
      NOT_TRADED.test(match[0]) || !endsWithOne(marks, match.index + match[0].length) ? null : rank(1),
  },
  {
    // "ASEAN returned to the top of China's trading partners", "the US slipped to third among its customers".
    needs: [
      gateOf('partners|suppliers|markets|customers|buyers|destinations|sources|sellers|importers|exporters'),
      gateOf(
        'returned|returns|moved|moves|rose|rises|climbed|climbs|jumped|leapt|slipped|slips|dropped|drops|fell|falls|sank|slid|went|shot|advanced|came',
      ),
      gateOf('top|head|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'),
    ],
    form: /\b(?:returne?[ds]|move[ds]|rose|rises|climb(?:s|ed)|jumped|leapt|slip(?:s|ped)|drop(?:s|ped)|fell|falls|sank|slid|went|shot|advanced|came)\s(?:back\s|up\s|down\s)?(?:in)?to\s(?:the\s)?(?<place>top|head|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:\s(?:place|spot|rank|position|slot))?\s(?:of|among|in|on)\s(?:the\s)?(?:(?:list|ranking|table)\sof\s)?(?:(?:its|their|[A-Z][\w.]*(?:\s[A-Z][\w.]*)*'s?|[A-Z][a-z]+n|[A-Z][a-z]+ese)\s)?(?:[a-z-]+\s){0,2}(?:partners|suppliers|markets|customers|buyers|destinations|sources|sellers|importers|exporters)\b/g,
    read: (match) => rank(Math.max(1, PLACES.indexOf(match.groups!.place!) + 1)),
  },
  {
    // "Japan took most of what the country exported".
    needs: [
      gateOf('most|bulk'),
      gateOf('what|everything'),
      gateOf('took|takes|bought|buys|absorbed|supplied|supplies|provided|sold'),
    ],
    form: /(?<=(?:^|[.;,]\s|\b(?:and|while|but)\s)(?:the\s)?[A-Z][\w.]*(?:\s[A-Z][\w.]*)*\s(?:again\s|still\s)?)(?:took|takes|bought|buys|absorbed|supplied|supplies|provided|sold)\s+(?:most|the\s+bulk)\s+of\s+(?:what|everything)\b/g,
    read: () => rank(1),
  },
  {
    // "Once more the market where most money was earned", "Germany was again where most was sold".
    needs: [gateOf('where|which|whom'), gateOf('most'), gateOf('was|were|is|are')],
    form: /(?:\b(?:the\s+)?(?:market|country|place|one|destination)\s+)?\b(?:where|(?:to|from|in|with)\s+wh(?:ich|om))\s+(?:the\s+)?most\s+(?:(?!of\b)[a-z]+\s+){0,2}?(?:was|were|is|are)\s+(?:earned|made|sold|bought|spent|shipped|sent|sourced|imported|exported|traded|taken)\b/gi,
    read: () => rank(1),
  },
  {
    // "After it came China, which provided #", "behind them stood Saudi Arabia with #".
    needs: [gateOf('after|behind'), gateOf('came|comes|stood|stands|ranked|was|is'), gateOf('it|them|that|these')],
    form: new RegExp(
      String.raw`(?<=^|[.;]\s|,\s(?:and\s)?)(?:[Nn]ext\s+)?(?:[Aa]fter|[Bb]ehind)\s+(?<who>it|that|them|these)\s+(?:came|comes|stood|stands|ranked|was|is)\s+${NAME}`,
      'g',
    ),
    // "Behind it came India, the Netherlands and Indonesia": several have no place of their own.
    read: (match, marks) =>
      endsWithOne(marks, match.index + match[0].length)
        ? rank(/^(?:it|that)$/.test(match.groups!.who!) ? 2 : null)
        : null,
  },
  {
    // "Only one year saw a higher figure", "just two Mays have been better".
    needs: [gateOf('only|just'), TIME_GATE, MORE_GATE],
    form: new RegExp(
      String.raw`\b(?:only|just)\s+(?<n>${CARDINAL})\s+(?:other\s+|earlier\s+|previous\s+)?${TIMES}\s+(?:(?:has|have|had|was|were|did)\s+)?(?:ever\s+|since\s+)?(?:[a-z]+\s+){1,3}?(?:an?\s+)?(?:even\s+)?${MORE}\b(?:\s+(?:figure|sum|amount|total|deficit|surplus|gap|result|value|exports|imports))?`,
      'gi',
    ),
    read: (match) => rank(wordNumber(match.groups!.n!) + 1),
  },
  {
    // "In only two years was it larger", "only in 2018 had they been higher", "only once, in 2014, was it higher".
    needs: [gateOf('only'), TIME_GATE, MORE_GATE, gateOf('was|were|had|has|have|is|did')],
    form: new RegExp(
      String.raw`\b(?:in\s+only\s+(?<n>${CARDINAL})\s+(?:other\s+|earlier\s+)?${TIMES}|only\s+(?:once,?\s+)?in\s+(?:(?:${MONTH_NAME}|the\s+\w+\s+quarter\s+of)\s+)?(?<year>(?:19|20)\d\d)(?:\s+and\s+(?:in\s+)?(?<other>(?:19|20)\d\d))?,?)\s+(?:had|has|have|was|were|is|did)\s+(?:(?!than\b)[-\w']+\s+){1,4}?(?:even\s+)?${MORE}\b`,
      'gi',
    ),
    read: (match) => {
      const { n, other } = match.groups!;
      return rank(n ? wordNumber(n) + 1 : other ? 3 : 2);
    },
  },
  {
    // "Should expand the most", "is set to rise most".
    needs: [gateOf('most'), gateOf('grow|rise|expand|increase|fall|shrink|decline|gain|lose|drop')],
    form: /\b(?:should|would|could|may|might|will|to)\s+(?:grow|rise|expand|increase|fall|shrink|decline|gain|lose|drop)\s+(?:the\s+)?most\b(?!\s+(?:of|since|in\s+(?:\w+\s+)?(?:years|months)))/gi,
    read: () => rank(1),
  },
  {
    // "Were ahead in the growth of services exports".
    needs: [gateOf('ahead'), gateOf('growth|rise|increase|gains')],
    form: /\b(?:is|was|are|were)\s+(?:also\s+|again\s+|still\s+|well\s+|far\s+)?ahead\s+(?:in|for)\s+(?:the\s+)?(?:growth|rise|increase|gains)\s+(?:of|in)\s+(?:[\w-]+\s+){0,2}(?:exports|imports|trade|sales|shipments)\b/gi,
    read: () => rank(null),
  },
  {
    // "Few markets grow as fast for American exporters as China", "no market grew faster than Norway".
    needs: [
      gateOf('few|fewer|no|hardly|none'),
      gateOf('fast|faster|strongly|quickly|more'),
      gateOf('grow|grows|grew|grown|rise|rose|expand|expanded'),
    ],
    form: new RegExp(
      String.raw`\b(?:(?<few>few|hardly\s+any)|no)\s+(?:other\s+)?(?:export\s+|foreign\s+)?(?:markets?|countr(?:y|ies)|partners?|destinations?|suppliers?|products?|customers?)\s+(?:(?:has|have|is|are)\s+)?(?:grow(?:s|n|ing)?|grew|rises?|rose|expand(?:s|ed|ing)?)\s+(?:as\s+(?:fast|strongly|quickly)|faster|more\s+(?:strongly|quickly))\b[^.,;]{0,60}?\b(?:as|than)\s+(?:(?:in|to|from|for|with)\s+)?${NAME}`,
      'gi',
    ),
    read: (match) => rank(match.groups!.few ? null : 1),
  },
];

/** A part of a change, and no trade: "most of the growth came from Asia". */
const NOT_TRADED =
  /\b(?:growth|rise|increase|decline|drop|fall|decrease|gains?|change|demand|investment|investors?|tourists|visitors|people|workers|economists|analysts|money|pressure|support|help)\b/i;

const AFTER_GATE = gateOf('after|behind');
const AHEAD_GATE = gateOf('ahead');
/** "Vietnam, China and Japan came after it". */
const ROW_AFTER =
  /(?<row>@+(?:,\s+(?:the\s+)?@+)*,?\s+and\s+(?:the\s+)?@+)\s+(?:came|come|followed|ranked|stood|stand)\s+(?:right\s+|next\s+)?(?:after|behind)\s+(?:it|that)\b/g;
/** "Was first with #, ahead of India with #". */
const AHEAD_OF = /,\s+(?<said>ahead\s+of\s+(?:the\s+)?@+)(?=\s+(?:with|at|on)\s+#|\s+\(#|\s*[.;]|$)/g;

const AND_ANOTHER = /^(?:\s\([^()]{0,60}\))?[^@;.]{0,30}?(?:,|\sand)\s(?:and\s)?(?:the\s)?@/;

/** Those that stand behind one whose place is told: each of a row, and who is surpassed. */
export function placedBehind(marks: Marks, found: readonly Draft[]): readonly Draft[] {
  const { masked, text } = marks;
  const after = opens(text, AFTER_GATE)
    ? matchesOf(ROW_AFTER, masked).flatMap((match) => {
        const end = match.index + match[0].length;
        const row = marks.economies.filter(
          (e) => e.start >= match.index && e.end <= match.index + match.groups!.row!.length,
        );
        return row.map((e, i) => {
          const to = row[i + 1] ? e.end : end;
          return draftWith(phrase('rank', marks, e.start, to, rank(i + 2)), { at: e.start, atEnd: e.end });
        });
      })
    : [];
  const ahead =
    found.length > 0 && opens(text, AHEAD_GATE)
      ? matchesOf(AHEAD_OF, masked).flatMap((match) => {
          const start = match.index + match[0].length - match.groups!.said!.length;
          const before = found.findLast((f) => f.end <= start);
          // "Ahead of Russia (#) and Germany (#)": several.
          if (AND_ANOTHER.test(masked.slice(match.index + match[0].length))) return [];
          return before?.value === 1 ? [phrase('rank', marks, start, match.index + match[0].length, rank(2))] : [];
        })
      : [];
  return [...after, ...ahead];
}
