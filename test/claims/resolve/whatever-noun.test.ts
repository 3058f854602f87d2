import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const GAINS = [
  'rise increase gain jump climb surge leap advance expansion growth uptick upswing rebound spike hike',
  'boost recovery pickup upturn improvement',
]
  .join(' ')
  .split(' ');
const LOSSES = [
  'fall decrease drop decline slump dip slide plunge contraction reduction tumble slip downturn retreat',
  'shrinkage collapse downswing plunge loss',
]
  .join(' ')
  .split(' ');
/** What a gap does that gets larger, and one that gets smaller; with a hyphen for a blank. */
const WIDENS = [
  'widened grew rose increased swelled expanded ballooned deepened climbed jumped surged soared',
  'worsened deteriorated ticked-up went-up mounted',
]
  .join(' ')
  .split(' ');
const NARROWS = [
  'narrowed shrank fell decreased dropped declined contracted eased dwindled slipped improved tightened',
  'came-down went-down diminished lessened',
]
  .join(' ')
  .split(' ');
const PERCENT = [
  '7.5 percent|7.5 per cent|7.5%|7.5 %|7.5 pct|7.5pc|7.5 pc|7.5 p.c.|7.50 percent|some 7.5 percent',
  'a mere 7.5 percent|as much as 7.5 percent|no less than 7.5 percent|a whopping 7.5 percent',
  'a solid 7.5 percent|a record 7.5 percent|a seasonally adjusted 7.5 percent|a real 7.5 percent',
  'an annual 7.5 percent|a meagre 7.5 percent|fully 7.5 percent|another 7.5 percent',
  'a further 7.5 percent|by 7.5 percent|by some 7.5 percent|by a hefty 7.5 percent',
]
  .join('|')
  .split('|');
const BEFORE_BY = [
  'sharply|slightly|strongly|markedly|only|just|again|further|also|even|steeply|unexpectedly|noticeably',
  'significantly|modestly|moderately|considerably|likewise|still|once more|in value terms',
  'in dollar terms|in yuan terms|in nominal terms|over the month|on average|overall|altogether|in total',
  'all told|abroad|year on year',
]
  .join('|')
  .split('|');
const BEFORE_VERB = [
  'sharply|only|again|also|even|unexpectedly|likewise|still|thus|therefore|meanwhile|nevertheless',
  'however,|on the other hand|by contrast|together|alone|all|now|then|nonetheless|accordingly|in turn',
  'once again',
]
  .join('|')
  .split('|');
const EXPORTS = [
  'Exports|Total exports|Goods exports|Merchandise exports|Overall exports|Exports of goods',
  'Outbound shipments|Shipments abroad|Sales abroad|Foreign sales|Overseas sales|Overseas shipments',
  'Export sales|Export shipments|Export earnings|Export revenue|Export value|The value of exports',
  'Exports by value|Exports in value|Deliveries abroad|Exports overall|Chilean exports|Its exports',
  'Sales to foreign buyers|Sales to other countries|Goods sold abroad|Outward shipments',
  'Outgoing shipments|What the country sold abroad|Trade in exports|Aggregate exports',
  'Customs-cleared exports|Headline exports|FOB exports|Exports on a customs basis',
  'Exports in dollar terms|Exports, by value,|Exports (FOB)',
]
  .join('|')
  .split('|');
const IMPORTS = [
  'Imports|Total imports|Goods imports|Merchandise imports|Inbound shipments|Purchases abroad',
  'Purchases from abroad|Foreign purchases|Overseas purchases|Import value|The value of imports',
  'The import bill|Import spending|Spending on imports|Import payments|Goods bought abroad',
  'Incoming shipments|Purchases of foreign goods|Imports of goods|Chilean imports|CIF imports',
  'The cost of imports|Imported goods|What the country bought abroad',
]
  .join('|')
  .split('|');
const TOTALS = [
  'Trade|Total trade|Foreign trade|External trade|Two-way trade|Overall trade|Trade turnover',
  'Trade volume|The volume of trade|Total turnover|Exports and imports combined',
  'Exports and imports together|Trade in both directions|Goods trade|Merchandise trade|Trade in goods',
  'Combined trade|The value of trade|Commerce|The sum of exports and imports|Trade flows',
  'International trade',
]
  .join('|')
  .split('|');

type Fields = Readonly<Record<string, unknown>>;
type Case = readonly [string, readonly string[], (word: string) => string, Fields | ((word: string) => Fields)];

const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
const grew = { kind: 'growth', flow: 'exports' };
const signed = (noun: string): Fields => ({ ...grew, value: GAINS.includes(noun) ? 7.5 : -7.5 });
const gapMoved = (verb: string): Fields => ({
  kind: 'growth',
  flow: 'balance',
  value: WIDENS.includes(verb) ? 7.5 : -7.5,
});
const GAP_VERBS = [...WIDENS, ...NARROWS];
const NOUNS = [...GAINS, ...LOSSES];
const PUBLISHED = 'Chile published its trade figures for March.';

const CASES: readonly Case[] = [
  ['a noun of #', NOUNS, (n) => `Chile's exports came to $8.2 billion in March, ${article(n)} of 7.5 percent.`, signed],
  ['saw a noun of #', NOUNS, (n) => `Chile's exports saw ${article(n)} of 7.5 percent in March.`, signed],
  ['a # noun', NOUNS, (n) => `Chile's exports came to $8.2 billion in March, a 7.5 percent ${n}.`, signed],
  ['the noun in exports', NOUNS, (n) => `The ${n} in Chile's exports in March was 7.5 percent.`, signed],
  ['to a partner', NOUNS, (n) => `Chile's exports to Peru recorded ${article(n)} of 7.5 percent in March.`, signed],
  [
    'with a noun of #',
    NOUNS,
    (n) => `With ${article(n)} of 7.5 percent, exports of Chile reached $8.2 billion.`,
    signed,
  ],
  [
    'after a noun of #',
    NOUNS,
    (n) => `Chile's exports rose 3 percent in March after ${article(n)} of 7.5 percent.`,
    signed,
  ],
  [
    'a deficit that moves to #',
    GAP_VERBS,
    (v) => `Chile's trade deficit ${v} to $1.2 billion in March.`,
    { kind: 'balance', value: -1.2 },
  ],
  ['a deficit that moves #', GAP_VERBS, (v) => `Chile's trade deficit ${v} 7.5 percent in March.`, gapMoved],
  [
    'a deficit that moves from #',
    GAP_VERBS,
    (v) => `Chile's trade deficit ${v} to $1.2 billion in March from $1.5 billion in February.`,
    { kind: 'balance', value: -1.5 },
  ],
  [
    'a surplus with a partner',
    GAP_VERBS,
    (v) => `Chile's surplus with Peru ${v} to $1.2 billion in March.`,
    { kind: 'balance', value: 1.2, partner: 'PER' },
  ],
  ['how percent are written', PERCENT, (p) => `Chile's exports rose ${p} in March.`, { ...grew, value: 7.5 }],
  [
    'adverbs before by',
    BEFORE_BY,
    (a) => `Chile's exports rose ${a} by 7.5 percent in March.`,
    { ...grew, value: 7.5, product: 'goods' },
  ],
  [
    'adverbs before the verb',
    BEFORE_VERB,
    (a) => `Chile's exports ${a} rose 7.5 percent in March.`,
    { ...grew, value: 7.5, product: 'goods' },
  ],
  [
    'names of exports',
    EXPORTS,
    (e) => `${PUBLISHED} ${e} rose 7.5 percent.`,
    { ...grew, value: 7.5, reporter: 'CHL', product: 'goods' },
  ],
  [
    'names of imports',
    IMPORTS,
    (i) => `${PUBLISHED} ${i} rose 7.5 percent.`,
    { kind: 'growth', flow: 'imports', value: 7.5, reporter: 'CHL', product: 'goods' },
  ],
  [
    'names of all trade',
    TOTALS,
    (t) => `${PUBLISHED} ${t} with Peru rose 7.5 percent.`,
    { kind: 'growth', flow: 'total', value: 7.5, reporter: 'CHL', partner: 'PER' },
  ],
];

describe('whatever word says it', () => {
  it.each(CASES)('%s', (_, words, told, wanted) => {
    const misread = words.filter((word) => {
      const fields = Object.entries(typeof wanted === 'function' ? wanted(word) : wanted);
      const claims = claimsOf(told(word.replaceAll(/(?<=[a-z])-(?=up|down)/g, ' ')), '2023-04-20');
      return !claims.some((claim) => fields.every(([field, value]) => claim[field as keyof typeof claim] === value));
    });
    expect(misread).toEqual([]);
  });
});
