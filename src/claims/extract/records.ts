import { clauseAround } from './clauses.js';
import { type Draft, draftWith, type Marks } from './draft.js';
import { CARDINAL, wordNumber } from './number-words.js';
import { type Form, MONTH_NAME, MONTH_WORDS, type PhraseFields, phrasesBy } from './phrase.js';
import { extreme, since, threshold } from './record-read.js';
import { WHEN } from './record-when.js';
import { RETOLD_RECORDS } from './records-retold.js';
import { UNTOLD_RECORDS } from './records-unsaid.js';
import { gateOf } from './word-gates.js';

const SUPERLATIVE =
  'highest|lowest|largest|biggest|smallest|fastest|slowest|quickest|steepest|sharpest|deepest|widest|narrowest|worst|best|weakest|strongest|heaviest|greatest|fewest|poorest|busiest|costliest|bleakest|leanest|richest|dearest|mildest|shallowest|longest|shortest|most|least';
const FALLS = 'fall|drop|decline|decrease|contraction|slump|slide|loss|dip|slip';
const RISES = 'rise|increase|growth|gain|expansion|rebound|recovery|uptick|advance|improvement';
/** Those stand in a rank, even with "since": "the largest trading partner since 2009". */
const RANKED = '(?:partner|market|econom|supplier|source|destination|customer|buyer|exporter|importer|producer)';

const FELL = new RegExp(`\\b(?:${FALLS}|fell|shrank|dropped|declined)`, 'i');
const ROSE = new RegExp(`\\b(?:${RISES}|rose|grew|increased)`, 'i');

/** First falls, rises, deficits and surpluses. */
function firstOf(words: string): string {
  if (/deficit|negative|in the red|shortfall/i.test(words)) return 'first_deficit';
  if (/surplus|positive|in the black/i.test(words)) return 'first_surplus';
  if (/\b(?:below|under)\b/i.test(words)) return 'first_below';
  if (/\b(?:exceed|surpass|topp?|pass|cross|above|over|past|br[eo]ke|reach|hit)/i.test(words)) return 'first_above';
  if (FELL.test(words)) return 'first_fall';
  return ROSE.test(words) ? 'first_rise' : 'first';
}

const PASS =
  'exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|top(?:ped|s|ping)?|pass(?:ed|es|ing)?|cross(?:ed|es|ing)?|broke(?: through)?|reach(?:ed|es|ing)?|hit|(?:rose|went|climbed|fell|dropped|was|were) (?:above|below|past|over|under)|(?:went|turned|slipped into|fell into|swung (?:in)?to|moved into) (?:negative|positive|(?:a )?(?:trade )?(?:deficit|surplus))|fell|declined|dropped|rose|grew|increased|shrank|ran|recorded|posted|overtook|sold|bought|imported|exported';

/** "The figures record a surplus", "began to record exports", "on record": no record of trade. */
const isVerb = (before: string, after: string): boolean =>
  /\b(?:on|off|track|will|would|could|may|might|can|did|does|not|should|of|they|we)\s+$/i.test(before) ||
  /\b(?:began|begins?|started|continue[sd]?|failed|expected|able|likely|used|due)\s+to\s+$/i.test(before) ||
  /^\s+(?:an?|the|its|their)\s/i.test(after);

const VERDICT =
  '(?:mixed|patchy|uneven|chequered|checkered|poor|good|bad|modest|thin|encouraging|disappointing|impressive|mediocre|dismal|solid|proven)';
/** "A mixed record", "the record is mixed": how things went, no extreme. */
const HISTORY_BEFORE = new RegExp(String.raw`\b${VERDICT}\s+$`, 'i');
const HISTORY_AFTER = new RegExp(
  String.raw`^(?:\s+so\s+far)?\s+(?:(?:is|was|looks|looked|remains?|remained|has\s+been)\s+(?:[a-z]+\s+)?${VERDICT}\b|speaks?\b)`,
  'i',
);

/** "Fell short of the record": it still stands, and is none of what is told. */
const SHORT_OF = /\b(?:off|for|(?:short|shy) of|below|under|missed|missing)\s+$/i;

/** "Short of the record of 12 million tonnes set in 2023": it is told of itself. */
const STILL_TOLD = /^\s+(?:of|set|from)\b/;

/** "The previous record": one that is none any more. */
const OLD = /\b(?:previous|earlier|old|former|prior|last)\s+$/i;
const OLD_ONE = /\b(?:previous|earlier|old|former|prior)\b/i;

const MONEY = String.raw`(?:[$¤£¥]|[A-Z]{1,3}[$¤£¥]?\s?)?(?:\d[\d.,]*|one|two|three|five|ten|a\s+hundred)\s?(?:thousand|million|billion|trillion|bn|mln|bln|tn|m|lakh crore|crore)\b(?:\s(?:[A-Z]{3}|dollars|euros|yuan|yen|pounds|rupees|won|baht|rupiah))?`;

/** "Earned less from exports": a change that is told for itself. */
const MORE_OF = /\b(?:earned|sold|bought|shipped|exported|imported|took)\s(?:more|less|fewer)\b/;
const IN_THE = /\b(?:in|for|during|over)\s$/i;

const FORMS: readonly Form[] = [
  {
    // "Exports fell, which had not happened since 2016", "something not seen since 2009".
    needs: [gateOf('which|something|that|this'), gateOf('happened|occurred|seen|case'), gateOf('not|never')],
    form: new RegExp(
      String.raw`(?<=[-,;¦]\s)(?:which|something(?:\s+that)?|this|that)\s+(?:(?:had|has)\s+(?:not|never)\s+(?:happened|occurred|been\s+(?:the\s+case|seen))|not\s+seen)(?:\s+before|\s+(?:${WHEN}))?`,
      'gi',
    ),
    read: (match, marks) => {
      const [start, end] = clauseAround(marks.text, match.index - 2, match.index - 2);
      const told =
        marks.quantities.some((q) => q.start < match.index && q.end > start) ||
        end < start ||
        MORE_OF.test(marks.text.slice(start, match.index));
      return since(
        marks,
        match,
        firstOf(marks.text.slice(start, match.index)),
        told ? {} : ({ from: start } as PhraseFields),
      );
    },
  },
  {
    // "The previous decline in shipments dates from 2016".
    needs: [gateOf('previous|last'), gateOf('dates?|dated|goes|was|came|had')],
    form: new RegExp(
      String.raw`\bthe\s+(?:previous|last)\s+(?:(?:annual|yearly|full-year|monthly|quarterly)\s+)?(?:${FALLS}|${RISES}|deficit|surplus)\b[^.,;#]{0,50}?\s(?:dates?\s+(?:from|back\s+to)|goes\s+back\s+to|was\s+in|came\s+in|had\s+been\s+in)\s+(?:\w+\s+)?(?<since>(?:19|20)\d\d)`,
      'gi',
    ),
    read: (match, marks) => since(marks, match, 'last', { since: match.groups!.since! }),
  },
  {
    // ", a first": of what was just told.
    needs: [gateOf('first')],
    form: /(?<=,\s)an?\s+(?:absolute\s+)?first(?=\s*[.;]|\s+(?:above|for\s+the)\b|$)/gi,
    read: (match, marks) => (marks.flows.length > 0 ? since(marks, match, 'first') : null),
  },
  {
    // "Is the 'highest'": as somebody puts it.
    needs: [gateOf('highest|largest|biggest|lowest|smallest')],
    cheap: /["'](?:highest|largest|biggest|lowest|smallest)["']/,
    form: /\b(?:is|was|are|were)\s+(?:the\s+)?["'](?:highest|largest|biggest|lowest|smallest)["'](?:\s+(?:so far|ever))?/g,
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "Trade first topped $100 billion in 2007", ", the first above one trillion".
    needs: [gateOf('first')],
    form: new RegExp(
      String.raw`\bfirst\s+(?:topped|hit|exceeded|surpassed|reached|passed|crossed|broke(?:\s+through)?)\s+(?:the\s+)?${MONEY}|\b(?:the|its)\s+first\s+(?:ever\s+)?(?:one\s+)?(?:above|over|beyond|past|in excess of|of more than)\s+(?:the\s+)?${MONEY}`,
      'g',
    ),
    read: (match, marks) =>
      since(marks, match, 'first_above', threshold(marks, match.index, match.index + match[0].length + 12)),
  },
  {
    // "The first January in which the deficit went above $30 billion", "the first March since 2014 in which".
    needs: [gateOf('first'), gateOf(`${MONTH_WORDS}|month|year|quarter|time`)],
    form: new RegExp(
      String.raw`\bthe\s+first\s+(?<scope>${MONTH_NAME}|month|year|quarter|time)\s+(?:since\s+[\w ]{3,24}?\s+|ever\s+|on record\s+)?(?:in which|when|that|where|with|for which|(?<bare>(?=(?:it|they|the|its|their|[A-Z][\w']*)\s)))\s*[^;]{5,110}?(?:(?:above|below|over|topped|exceeded|surpassed|past|passed|crossed)\s+(?:the\s+)?(?:[$¤£¥]|[A-Z]{1,3}\$)?\s?\d[\d.,]*(?:\s*(?:thousand|million|billion|trillion|bn|mln|bln|tn|lakh crore|crore))?|(?=[,;]|\.(?:\s|$)(?<!\b[A-Z]\.\s?)|$))`,
      'g',
    ),
    read: (match, marks) =>
      // "The first time the sector has passed $5bn", but "the first time the two have met", "in the first quarter it was".
      match.groups!.bare !== undefined &&
      (firstOf(match[0]) === 'first' || IN_THE.test(marks.text.slice(Math.max(0, match.index - 8), match.index)))
        ? null
        : since(marks, match, firstOf(match[0]), {
            ...(/^[JFMASOND]/.test(match.groups!.scope!) ? { scope: `${match.groups!.scope} of each year` } : {}),
            ...threshold(marks, match.index, match.index + match[0].length + 3),
          }),
  },
  {
    // "The first fall since 2019", "its first rise in five months", "the first annual deficit on record".
    needs: [gateOf('first')],
    form: new RegExp(
      String.raw`\b(?:(?:the|its|their|a|for the)\s+)?first\s+(?:(?!half\b|quarter\b)[\w-]+\s+){0,4}?(?:${FALLS}|${RISES}|deficit|surplus|shortfall|black ink|red ink|time|time that)s?(?:\s+in\s+(?:[a-z]+\s+)?(?:exports|imports|trade|shipments|sales|deliveries|purchases))?(?:\s+(?!since\b|in\b|ever\b|on\b|for\b)[-\w.']+){0,4}?\s+(?:${WHEN})`,
      'gi',
    ),
    read: (match, marks) => {
      const before = marks.text.slice(Math.max(0, match.index - 70), match.index);
      return since(marks, match, firstOf(/\btime\b/i.test(match[0]) ? before : match[0]));
    },
  },
  {
    // ", the first in three months", ", its first since June": of the fall, rise or balance told right before.
    needs: [gateOf('first')],
    form: new RegExp(
      String.raw`(?<=[-,(¦]\s?|\b(?:was|is|being|marks|marked)\s)(?:the|its|their)\s+first\s+(?:${WHEN})`,
      'gi',
    ),
    read: (match, marks) => {
      const before = marks.text.slice(Math.max(0, match.index - 90), match.index);
      return since(marks, match, firstOf(before));
    },
  },
  {
    // "Beat the previous record", "more than the previous high": a new one, unless it has been called so.
    needs: [gateOf('previous|earlier|old|former|prior'), gateOf('record|high|peak|best|mark|low')],
    form: /\b(?:(?:beat|beats|beating|broke|breaks|breaking|top(?:s|ped|ping)|surpass(?:es|ed|ing)|exceed(?:s|ed|ing)|eclips(?:es|ed|ing)|pass(?:es|ed|ing)|smash(?:es|ed|ing)|overtook)|(?:more|higher|larger|bigger|lower|smaller)\s+than)\s+(?:the|its|their)\s+(?:previous|earlier|old|former|prior)\s+(?:(?:monthly|annual|quarterly|yearly|[A-Z][a-z]+)\s+)?(?:record|high|peak|best|mark|low)\b/gi,
    read: (match, marks) =>
      /\b(?:records?|high|peak|best|highest|largest|biggest)\b/i.test(marks.text.slice(0, match.index))
        ? null
        : since(marks, match, extreme(match[0].replace(/^(?:lower|smaller)/i, 'low'))),
  },
  {
    // "Exceeded $4 trillion for the first time", "went negative for the first time".
    needs: [gateOf('first'), gateOf('time')],
    form: new RegExp(
      String.raw`\b(?:(?<what>${PASS})\b[^.;:]{0,70}?\s)?for the first time\b(?!\s+(?:in a decade of))`,
      'gi',
    ),
    read: (match, marks) =>
      match.groups!.what || marks.flows.length > 0
        ? since(marks, match, firstOf(match[0]), threshold(marks, match.index, match.index + match[0].length))
        : null,
  },
  {
    // "Exports break USD 5bn barrier": a mark that nobody passes twice.
    needs: [gateOf('barrier|threshold|milestone')],
    form: /\b(?:br(?:eaks?|oke|oken|eaking)|breach(?:es|ed|ing)?|pass(?:es|ed|ing)?|cross(?:es|ed|ing)?|top(?:s|ped|ping)|smash(?:es|ed|ing)?|hits?|reach(?:es|ed|ing)?|clear(?:s|ed)|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?)\s+(?:through\s+)?(?:the\s+|a\s+)?(?:[^\s.,;]+\s+){0,4}?(?:barrier|threshold|milestone)\b/gi,
    read: (match, marks) => {
      const mark = threshold(marks, match.index, match.index + match[0].length);
      return mark.value === undefined ? null : since(marks, match, 'first_above', mark);
    },
  },
  {
    // "The gap first exceeded $50 billion in 1997".
    needs: [
      gateOf('first'),
      gateOf('exceeded|surpassed|topped|passed|crossed|broke|reached|hit|rose|went|climbed|fell|dropped|ran'),
    ],
    form: /\bfirst\s+(?:exceeded|surpassed|topped|passed|crossed|broke(?: through)?|reached|hit|rose above|went above|climbed above|fell below|dropped below|ran (?:a|into))\s+[^.,;]{0,45}/gi,
    read: (match, marks) => {
      const inside = marks.quantities.find((q) => q.start >= match.index && q.start < match.index + match[0].length);
      const to = inside ? inside.end : match.index + match[0].length;
      return since(marks, match, firstOf(match[0]), { ...threshold(marks, match.index, to), ...{ to } });
    },
  },
  {
    // "The biggest January deficit".
    needs: [gateOf(MONTH_WORDS), gateOf(SUPERLATIVE)],
    form: new RegExp(
      String.raw`(?<!\b(?:second|third|fourth|fifth|sixth|\d+(?:th|nd|rd|st))[- ])\b(?:${SUPERLATIVE})\s+(?<scope>${MONTH_NAME})\b(?!\s+\d)(?:\s+(?:for\s+)?(?:[-\w.']+\s+){0,3}?(?:deficit|surplus|exports|imports|figure|total|trade|level|reading|result)\b)?`,
      'g',
    ),
    read: (match, marks) => since(marks, match, extreme(match[0]), { scope: `${match.groups!.scope} of each year` }),
  },
  {
    // "The highest level since 2014", "its widest deficit in ten years", "the most ever", "the best month it has ever had".
    needs: [gateOf(SUPERLATIVE)],
    form: new RegExp(
      String.raw`\b(?:(?:the|its|their|a|his)\s+)?(?<nth>\w+(?:th|nd|rd|st)?[- ])?(?<what>${SUPERLATIVE})\b(?:[\s-]+(?!${RANKED}|(?:which|but|while|than|said|because|after|and)\b)[^\s,;:()]+){0,9}?[\s-]+(?:${WHEN})`,
      'gi',
    ),
    read: (match, marks) => {
      const { what, nth } = match.groups!;
      const ranked = /^(?:second|third|fourth|fifth|\d+(?:th|nd|rd|st))[- ]$/i.test(nth ?? '');
      if (ranked || (/^(?:most|least)$/i.test(what!) && !/\b(?:the|its|their) /i.test(match[0]))) return null;
      return since(marks, match, extreme(match[0]));
    },
  },
  {
    // "The best year Uruguayan exporters have ever had", "the busiest March since 2011".
    needs: [
      gateOf('best|worst|strongest|weakest|busiest|costliest|leanest|bleakest'),
      gateOf('year|month|quarter|half'),
    ],
    form: new RegExp(
      String.raw`\b(?:the|its|their)\s+(?:best|worst|strongest|weakest|busiest|costliest|leanest|bleakest)\s+(?:year|month|quarter|half)\b[^.,;]{0,50}?\s(?:${WHEN})`,
      'gi',
    ),
    read: (match, marks) => since(marks, match, /worst|weakest|leanest|bleakest/i.test(match[0]) ? 'low' : 'high'),
  },
  {
    // "An all-time high", "a seven-month low", "new highs", "best-ever", "record-high".
    needs: [
      gateOf('highs?|lows?|peaks?|trough|best|worst|ever|mark|record'),
      gateOf(
        'time|new|fresh|historic|historical|lifetime|ever|month|year|quarter|decade|week|monthly|quarterly|annual|yearly',
      ),
    ],
    form: new RegExp(
      String.raw`\b(?:(?:an?|the|its|their)\s+)?(?:all-time|monthly|quarterly|annual|yearly|(?:${CARDINAL}|multi|half|several)[- ](?:month|year|quarter|decade|week)|new|fresh|historic|historical|lifetime)\s+(?<what>highs?|lows?|peaks?|troughs?|best|mark|record)\b|\b(?:highest|lowest|largest|biggest|best|worst)-ever\b`,
      'gi',
    ),
    read: (match, marks) => {
      const span = new RegExp(String.raw`\b(${CARDINAL})[- ](month|year|quarter|week)`, 'i').exec(match[0]);
      return since(
        marks,
        match,
        extreme(match[0]),
        span ? { value: wordNumber(span[1]!), unit: `${span[2]!.toLowerCase()}s` } : {},
      );
    },
  },
  {
    // "A record $34.13 billion", "record imports", "a monthly record", "another record".
    needs: [gateOf('records?')],
    form: new RegExp(
      String.raw`\b(?:(?:an?|the|its|their|another)\s+)?(?:(?:new|fresh|annual|monthly|quarterly|yearly|historic|all-time|first-half|half-year)\s+)*(?<![-¦])record(?:s(?<=\b(?:new|fresh|hit|hits|set|sets|broke|breaking|reached|reach) records))?(?:[- ](?<what>highs?|lows?|levels?|peak|breaking|setting))?\b(?!-keeping|[- ](?:run|streak|series|harvests?|crops?|rainfall|heat|profits?|prices?|temperatures?|debt|keeping|label|books?|straight|date|shows|of accomplishment))(?:\s+for\s+(?:any|a|the month of|the)\s+(?:${MONTH_NAME}|month|year|quarter|first half|single month))?`,
      'gi',
    ),
    read: (match, marks) => {
      const before = marks.text.slice(Math.max(0, match.index - 24), match.index);
      if (
        SHORT_OF.test(before) &&
        /^the record$/i.test(match[0]) &&
        !STILL_TOLD.test(marks.text.slice(match.index + match[0].length))
      )
        return null;
      if (OLD.test(before) || OLD_ONE.test(match[0])) return null;
      if (HISTORY_BEFORE.test(before) || HISTORY_AFTER.test(marks.text.slice(match.index + match[0].length)))
        return null;
      if (/^record/i.test(match[0]) && isVerb(before, marks.text.slice(match.index + match[0].length))) return null;
      if (/\b(?:exports|imports|shipments|sales|countries|both)\s+$/i.test(before) && /^record$/i.test(match[0]))
        return null;
      return since(marks, match, extreme(match[0]));
    },
  },
  {
    // "More than ever before", "faster than in any month for 18 years", "more than at any time since".
    needs: [gateOf('than')],
    cheap: /\bthan\s+(?:\w+\s+)?(?:ever|any)/i,
    form: new RegExp(
      String.raw`\b(?:more|less|higher|lower|larger|bigger|smaller|greater|faster|slower|wider|better|worse|stronger|weaker|fewer)\b(?:\s+(?!than\b)[^\s,;:()]+){0,4}?\s+than\s+(?:ever(?:\s+before)?|(?:in|at|for|during)\s+any\s+(?:other\s+|previous\s+|earlier\s+|single\s+|one\s+|comparable\s+)?(?:month|year|quarter|time|point|period|half-year)(?:\s+(?:(?=since\b)${WHEN}|(?:since|for|in)\s+[\w ]{2,18}))?|any\s+(?:other\s+|previous\s+|earlier\s+)?(?:month|year|quarter|(?:monthly|quarterly|annual|yearly)\s+(?:value|figure|total|result|reading|amount|level|number|sum)s?)\b(?:\s+(?:so\s+far|(?:published|recorded|reported|measured|seen)(?:\s+(?:so\s+far|before|until\s+now|to\s+date))?|on\s+record|before|(?:of|in)\s+(?:this|that|the)\s+year))?)`,
      'gi',
    ),
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "It has not been so large since December 2005", "no monthly figure has been higher since", "not seen since 2008".
    needs: [gateOf('since|seen|for|in'), gateOf('not|t|no|never|seen|unseen|notseen')],
    form: new RegExp(
      String.raw`\b(?:(?:has|have|had|was|were)(?:\s+not|n't)|no\s+(?:[\w-]+\s+){1,4}?(?:has|have|had))\s+(?:been|seen|had|recorded|run|imported|exported|sold|bought|fallen|risen|grown|shrunk|dropped|declined|increased|climbed)\b[^.,;]{0,40}?(?:${WHEN})|\b(?:(?:not|un)\s?seen|(?:has|had|have)\s?(?:not|n't)\s+been\s+seen)\s+(?:since|for|in)\s+(?:(?:more than|almost|nearly|over)\s+)?(?:an?\s+)?[\w ]{3,20}|\blast\s+seen\s+(?:in|before)\s+[\w ]{3,20}|\b(?:not|never) since\s+(?:[A-Z]\w+ )?(?:19|20)\d\d(?:,(?:[^,;.]|\.(?=\d)){3,70},)?\s+(?:has|have|had|did|was|were)\b[^.,;]{0,50}`,
      'gi',
    ),
    read: (match, marks) =>
      /\b(?:so|this|that|as|more|less|higher|lower|larger|bigger|smaller|wider|greater|better|worse|seen|since)\b/i.test(
        match[0],
      )
        ? since(marks, match, extreme(match[0]))
        : null,
  },
  {
    // "Britain has never imported so much more", "no February so far has seen a larger one", "in no year on record".
    needs: [gateOf('never|no')],
    form: new RegExp(
      String.raw`\bnever\s+(?:before\s+)?(?:(?:has|have|had)\s+)?(?:[-\w.'@]+\s+){0,4}?(?:so|as|more|less|higher|lower|larger|smaller|bigger|better|worse|before|this|that)\b|\b(?:in\s+)?no\s+(?:other\s+|earlier\s+|previous\s+)?(?:${MONTH_NAME}|month|year|quarter|monthly figure|annual figure)\b(?:\s+(?:so far|on record|before|since\s+\w+))?\s+(?:has|had|have|did|was|were)\b(?:\s+[\w-]+){0,4}`,
      'gi',
    ),
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "The last full year in which China bought more than it sold was 1993".
    needs: [gateOf('last'), gateOf('time|year|month|quarter')],
    form: /\bthe last (?:full )?(?:(?:time|year|month|quarter)\s+(?:in which|when|that|with)|time(?=\s+(?:exports|imports|trade|shipments|it|they|the\s+(?:country|deficit|surplus|balance|gap|two))\b))\s+(?!the (?:deal|talks|agreement))[^.,;]{5,60}/gi,
    read: (match, marks) =>
      marks.flows.length > 0 || /\b(?:bought|sold|surplus|deficit|trade)\b/i.test(match[0])
        ? since(marks, match, 'last')
        : null,
  },
  {
    // "An unprecedented £19.9 billion", "the peak of the decade", "a high of $5 billion in 2021", "peaked at".
    needs: [gateOf('unprecedented|peak|peaked|trough|high|low|unrivalled|unmatched')],
    form: /\b(?:an?\s+)?unprecedented\b(?=\s+(?:[$¤£¥\d]|[A-Z]{1,3}\$|levels?|highs?|lows?|surplus|deficit|exports?|imports?|amounts?|volumes?|total|value|growth|rise|jump|fall|drop))|\b(?:the|an?|its|their)\s+(?:peak|trough|high|low)\s+of\b(?:\s+the\s+(?:decade|year|century|period|series))?|\b(?:the|an?|its|their)\s+peak\s+in\s+(?:19|20)\d\d|\bpeaked\s+(?:at|in)\b/gi,
    read: (match, marks) =>
      since(
        marks,
        match,
        extreme(match[0]),
        /decade|year|century|period|series/.test(match[0]) ? { scope: 'as said' } : {},
      ),
  },
];

/** "The bank raised rates to the highest since 2008", "popularity is at an all-time low", "called at the port for the first time". */
const OF_OTHERS =
  /\b(?:(?:raised|cut|lowered|left|kept)\s(?:its\s|the\s|interest\s|key\s|policy\s){0,2}rates?|popularity|approval|in\soffice|called\sat|the\srecord\sof\sthe\s(?:meeting|talks|hearing)|temperatures?)\b[^;]{0,80}$/i;

const ALL_FORMS: readonly Form[] = [...FORMS, ...UNTOLD_RECORDS, ...RETOLD_RECORDS];

const SAME = /\bthe same\s+(?:was|is|goes|went|holds?|held)(?:\s+true)?\s+(?:of|for)\s+[^.,;]{3,40}/i;

/** Extremes and first times: "the first fall since 2019", "the highest on record", "a record", "never before". */
export function recordPhrases(marks: Marks): readonly Draft[] {
  const found = phrasesBy('record', ALL_FORMS, marks).filter(
    ({ start, end }) => !OF_OTHERS.test(marks.text.slice(Math.max(0, start - 90), end)),
  );
  const same = found.length > 0 ? SAME.exec(marks.text) : null;
  const before = same && found.filter((f) => f.end <= same.index).at(-1);
  if (!same || !before) return found;
  const [start, end] = [same.index, same.index + same[0].trimEnd().length];
  return [...found, draftWith(before, { start, end, at: start, atEnd: end, quantity: null, value: null, unit: null })];
}
