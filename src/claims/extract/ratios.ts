import { COVERAGE_RATIOS } from './coverage-ratios.js';
import { type Draft, draftWith, type Marks } from './draft.js';
import { FRACTION, fractionOf, WHAT_IS_TRADED } from './fraction-words.js';
import { NO_TRADE_OBJECT } from './no-trade-object.js';
import { CARDINAL, wordNumber } from './number-words.js';
import { type Form, HEDGE, hedgeOf, offTopic, type PhraseFields, phrasesBy } from './phrase.js';
import { RETOLD_RATIOS } from './ratios-retold.js';
import { CARDINAL_GATE, gateOf } from './word-gates.js';

const FOLDS: readonly (readonly [string, number])[] = [
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['twelve', 12],
  ['twenty', 20],
  ['hundred', 100],
];
const FOLD = FOLDS.map(([word]) => word).join('|');
const MULTIPLES: Readonly<Record<string, number>> = {
  doubl: 2,
  tripl: 3,
  trebl: 3,
  quadrupl: 4,
  quintupl: 5,
  sextupl: 6,
};

const ratio = (
  value: number,
  hedge: string | undefined,
  unit: string,
  fields: PhraseFields = {},
): PhraseFields | null => {
  const loose = hedgeOf(hedge);
  return Number.isFinite(value)
    ? {
        comparison: 'ratio_to',
        value,
        unit,
        ...(loose === 'more_than' || loose === 'less_than' ? { direction: loose } : {}),
        ...fields,
      }
    : null;
};

const TARGET =
  /\b(?:wants?|aims?|aiming|plans?|hopes?|pledged|promised|seeks?|vow(?:s|ed)?|agreed|goal is|target is)\s+to\s+$/i;
/** "It costs twice as much to ship a container", "tariffs were doubled": no trade. */
const OF_OTHERS =
  /^prices\s|\bcosts?\s(?:twice|double|three\stimes)\b|\b(?:tariffs?|dut(?:y|ies))\s(?:was|were|are|is|been)\sdoubled\b/i;
const numberOf = (text: string): number => {
  const plain = text.replaceAll(',', '');
  return / and a half$/i.test(plain) ? wordNumber(plain.replace(/ and a half$/i, '')) + 0.5 : wordNumber(plain);
};

const FORMS: readonly Form[] = [
  {
    // "531 times larger than", "ten times as much", "18 times the $28 million", "1.12 times the American one".
    needs: [gateOf('times'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b${HEDGE}(?<n>\d[\d,]*(?:\.\d+)?|${CARDINAL}(?:\s+and\s+a\s+half)?)\s+times\s+(?:(?:larger|bigger|higher|greater|more|smaller|less|lower|faster)\b|as\s+(?:large|much|high|big|many|fast|great|small)\b(?:\s+as\s+(?:it|they|the\s+country)\s+(?:bought|buys?|sold|sells?|imported|imports?|exported|exports?)\b(?:\s+(?:there|from\s+(?:it|them)|in\s+return))?)?|that\b|those\b|what\b|the\b|its\b|their\b|(?:[A-Z][\w.]*\s+)?(?:exports|imports|sales|shipments|purchases)\b|(?:last|[A-Z][a-z]+|(?:19|20)\d\d)(?:\s+(?:year|month|quarter))?'s\b|[$¤£¥\d])`,
      'gi',
    ),
    read: (match) => ratio(numberOf(match.groups!.n!), match.groups!.hedge, 'times'),
  },
  {
    // "Rose three times", "up 2.5 times", "grew by four times".
    needs: [gateOf('times'), CARDINAL_GATE],
    form: new RegExp(
      String.raw`\b(?:up|rose|ris(?:en|ing)|grew|grow(?:n|ing)|increas(?:ed|ing)|jumped|surged|soared|multiplied|expanded|climbed|leapt|leaped|swelled|ballooned|(?:sky-?)?rocketed|widened|(?:fell|fallen|decreased|declined|dropped|shrank|plunged)(?=\s(?:by\s|(?:[a-z]+\s){0,2}\d+\.\d))|growth of|increase of|rise of|(?<=\bimports\s)exceed(?:s|ed)\s+exports|(?<=\bexports\s)exceed(?:s|ed)\s+imports)\s+(?:by\s+)?${HEDGE}(?<n>\d+(?:\.\d+)?|${CARDINAL}(?:\s+and\s+a\s+half)?)\s+times\b`,
      'gi',
    ),
    read: (match) => ratio(numberOf(match.groups!.n!), match.groups!.hedge, 'times', { comparison: 'yoy' }),
  },
  {
    // "Twice as fast", "double the", "more than double", "triple the amount".
    needs: [gateOf('twice|double|triple|treble|quadruple')],
    form: new RegExp(
      String.raw`\b${HEDGE}(?:(?<twice>twice|double)|(?<three>triple|treble)|(?<four>quadruple))(?![- ](?:digits?|check|counting|standards?|taxation|blow|whammy|a year|a month|in|tax)\b)(?:\s+(?:as\s+\w+(?:\s+as)?|the|that|those|its|their|what|[A-Z]\w+'s)\b|(?=\s*[.,;)\n]|$))`,
      'gi',
    ),
    read: (match, marks) => {
      const { twice, three, hedge } = match.groups!;
      if (TARGET.test(marks.text.slice(0, match.index)) || OF_OTHERS.test(marks.text)) return null;
      const bare = /(?:twice|double|triple|treble|quadruple)$/i.test(match[0]);
      if (bare && /^twice/i.test(twice ?? '')) return null;
      return ratio(twice ? 2 : three ? 3 : 4, hedge, 'times', bare ? { comparison: 'yoy' } : {});
    },
  },
  {
    // "Leaped 1.5-fold", "a tenfold increase", "more than ninefold".
    needs: [gateOf(['fold', ...FOLDS.map(([word]) => `${word}fold`)].join('|'))],
    form: new RegExp(
      String.raw`\b(?:(?:multiplied|multiplies|up|rose|rises?|grew|grows?|increased|increases?|leap(?:ed|t|s)?|jump(?:ed|s)?|surge(?:d|s)?|soar(?:ed|s)?|swell(?:ed|s)?|widen(?:ed|s)?|expand(?:ed|s)?)\s+)?(?:by\s+)?${HEDGE}(?:an?\s+)?(?:(?<n>\d[\d,]*(?:\.\d+)?|${CARDINAL})[- ]fold|(?<word>${FOLD})fold)\b(?!\s+(?:blow|shock|problem|challenge|task|reason|role|aim|purpose|threat|strategy|question|answer|effect|burden|mission)\b)`,
      'gi',
    ),
    read: (match) => {
      const { n, word, hedge } = match.groups!;
      const value = word ? FOLDS.find(([name]) => name === word.toLowerCase())![1] : numberOf(n!);
      return ratio(value, hedge, 'times', { comparison: 'yoy' });
    },
  },
  {
    // "Had nearly quadrupled", "more than doubled", "did not even triple".
    needs: [
      gateOf(
        'doubled|doubles|doubling|tripled|triples|triple|tripling|trebled|trebles|treble|trebling|quadrupled|quadruples|quadruple|quadrupling|quintupled|quintuples|quintuple|quintupling|sextupled|sextuples|sextuple|sextupling',
      ),
    ],
    form: new RegExp(
      String.raw`\b(?:(?<not>(?:did|has|have|had) not (?:even |quite )?))?${HEDGE}(?<what>doubl(?!e\b)|tripl|trebl|quadrupl|quintupl|sextupl)(?:ed|es|e|ing)\b(?!-digit|\s+(?:the|that|as|down)\b)`,
      'gi',
    ),
    read: (match, marks) => {
      const { not, what, hedge } = match.groups!;
      const end = match.index + match[0].length;
      if (
        TARGET.test(marks.text.slice(0, match.index)) ||
        offTopic(marks, match.index, end) ||
        NO_TRADE_OBJECT.test(marks.text.slice(end, end + 60)) ||
        OF_OTHERS.test(marks.text)
      )
        return null;
      return ratio(MULTIPLES[what!.toLowerCase()]!, not ? 'less than' : hedge, 'times', { comparison: 'yoy' });
    },
  },
  {
    // "Multiplied by more than five", "by a factor of three".
    needs: [gateOf('multiplied|factor')],
    form: new RegExp(
      String.raw`\b(?:multipl(?:ied|y|ies)\s+by|(?<factor>by\s+a\s+factor\s+of))\s+${HEDGE}(?<n>\d[\d,]*(?:\.\d+)?|${CARDINAL})\b(?!-?\s?(?:fold|times))`,
      'gi',
    ),
    read: (match) =>
      ratio(numberOf(match.groups!.n!), match.groups!.hedge, 'times', {
        comparison: match.groups!.factor ? 'yoy' : 'vs_period',
      }),
  },
  {
    // "Less than a third of the amount that went to China", "half of the C$2.8 billion", "almost half of what".
    needs: [gateOf('half|thirds?|quarters?|fifths?|tenth|sixth|eighth')],
    form: new RegExp(
      String.raw`\b${HEDGE}${FRACTION}\s+(?:of\s+)?(?:(?:that|those)\s+(?:of|to|from|with)\b|(?!${WHAT_IS_TRADED})what\b(?:\s[-\w' ]{2,40}?\s(?:did|does)(?=[,.;]))?|(?:the|its|their|last year's|(?:the\s+)?(?:year|month)-earlier)\s+(?:[-\w']+\s+){0,2}?(?:amount|level|levels|figure|size|rate|pace|sum)\b|the\s+(?:value|volume|total|mark)\s+of\s+(?:(?:19|20)\d\d|last\s|a\s+year)|(?:the\s+)?(?:(?:record|peak|previous|earlier|year-earlier|last\s+year's|(?:19|20)\d\d's)\s+)?(?:[A-Z]{0,3}[$¤£¥])\s?\d|the\s+(?:official\s+|reported\s+|expected\s+)?\d[\d.]*\s?(?:%|percent\b|per\s+cent\b)|as\s+(?:much|many|large|big|high|fast)\b(?!\s+again)|that\b(?=\s+(?:with|from|to|in|a year))|(?:last\s+year|the\s+(?:previous|preceding)\s+year|(?:19|20)\d\d)'s(?=\s*(?:[.,;)]|$)))`,
      'gi',
    ),
    read: (match, marks) => {
      if (offTopic(marks, match.index, match.index + match[0].length)) return null;
      const value = fractionOf(match.groups!);
      // "The record $418 billion" is a claim of its own.
      const printed = /(?:[$¤£¥]\s?\d|%|percent|per\s+cent)$/.test(match[0])
        ? match.index +
          match[0].search(
            /(?:the\s+record\s+)?\S*[$¤£¥]\s?\d$|\s+(?:the\s+)?(?:[a-z]+\s+)?\d[\d.]*\s?(?:%|percent|per\s+cent)$/,
          )
        : undefined;
      return ratio(value, match.groups!.hedge, 'ratio', printed === undefined ? {} : ({ to: printed } as PhraseFields));
    },
  },
  {
    // "For every euro of goods that it sold there, it bought goods for close to three".
    needs: [
      gateOf('every'),
      gateOf('buys?|bought|imports?|imported|sells?|sold|exports?|exported|spends?|spent|ships?|shipped|sends?|sent'),
    ],
    cheap: /\bfor every\b/i,
    form: new RegExp(
      String.raw`\bfor every\s+(?:euro|dollar|pound|yuan|rupee|[$¤£]1\b)[^.;]{5,110}?\b(?:buys?|bought|imports?|imported|sells?|sold|exports?|exported|spends?|spent|ships?|shipped|sends?|sent)\s+(?:[a-z]+\s+){0,4}?${HEDGE}(?:[$¤£])?(?<n>\d(?:\.\d+)?|${CARDINAL})\b(?!\s+(?:months|years|quarters|percent|per\s?cent))`,
      'gi',
    ),
    read: (match) => ratio(numberOf(match.groups!.n!), match.groups!.hedge, 'times'),
  },
  {
    // "More than Germany and France combined".
    needs: [gateOf('combined|together'), gateOf('than|as')],
    form: /\b(?:(?<what>more|less|bigger|larger|smaller|higher|greater)\s+than|as\s+(?:much|large|many)\s+as)\s+(?:all\s+)?[^.,;]{3,60}?\s+(?:combined|(?:put )?together)\b/gi,
    read: (match) => ({
      comparison: 'ratio_to',
      ...(match.groups!.what
        ? { direction: /less|smaller/i.test(match.groups!.what) ? 'less_than' : 'more_than' }
        : {}),
    }),
  },
  {
    // "It was bigger than China's surplus with the world": two amounts in an order.
    needs: [gateOf('bigger|larger|smaller|greater'), gateOf('than')],
    form: /\b(?:was|is|were|are)\s+(?:even\s+|still\s+|far\s+|much\s+)?(?<what>bigger|larger|smaller|greater)\s+than\s+(?:(?:that|those)\s+(?:with|of|from|to)\s+(?:the\s+)?[A-Z][\w.]*|[^.,;]{2,30}?\b(?:surplus|deficit|exports|imports|trade)\b(?:\s+with\s+[^.,;]{3,30})?)/g,
    read: (match) => ({
      comparison: 'ratio_to',
      direction: /smaller/i.test(match.groups!.what!) ? 'less_than' : 'more_than',
    }),
  },
  {
    // "Purchases from Mexico now exceed those from China", "exports to Italy outstripped those to Spain".
    needs: [
      gateOf(
        'exceed|exceeds|exceeded|outstrip|outstrips|outstripped|surpass|surpasses|surpassed|outweigh|outweighed|dwarf|dwarfed|dwarfs',
      ),
      gateOf('that|those'),
    ],
    form: /\b(?:now\s+|again\s+|even\s+|far\s+)?(?:exceed(?:s|ed)?|outstrip(?:s|ped)?|surpass(?:es|ed)?|outweigh(?:s|ed)?|dwarf(?:s|ed)?)\s+(?:that|those)\s+(?:with|from|to)\s+(?:the\s+)?[A-Z][\w.]*/g,
    read: () => ({ comparison: 'ratio_to', direction: 'more_than' }),
  },
  ...COVERAGE_RATIOS,
  ...RETOLD_RATIOS,
];

/** One amount as so many times another: "531 times larger than", "less than a third of the amount", "quadrupled". */
export const ratioPhrases = (marks: Marks): readonly Draft[] =>
  phrasesBy('ratio', FORMS, marks).map((draft) =>
    draft.comparison === 'ratio_to' && A_YEAR_AGO.test(marks.masked.slice(draft.atEnd, draft.atEnd + 80))
      ? draftWith(draft, { comparison: 'yoy' })
      : draft,
  );

/** "Twice as high as a year ago", "three times that of the same month last year": so many times itself. */
const A_YEAR_AGO =
  /^\s*(?:as\s+)?(?:(?:the\s+)?(?:[A-Z]{1,3}\s?)?[$¤£¥]?#+\s+)?(?:(?:of|in|for|from|recorded|seen)\s+)*(?:an?\s+year\s+(?:ago|earlier|before)|last\s+year|the\s+(?:previous\s+year|year\s+(?:before|earlier))|the\s+(?:same|corresponding)\s+(?:month|period|quarter|months|half)\s+(?:(?:of\s+)?(?:last\s+year|the\s+previous\s+year)|a\s+year\s+(?:ago|earlier|before)))(?!'s)\b/i;
