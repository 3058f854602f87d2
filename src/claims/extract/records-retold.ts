import { monthNumber } from '../../model/period.js';
import { CARDINAL } from './number-words.js';
import { type Form, MONTH_NAME, MONTH_WORDS } from './phrase.js';
import { extreme, since } from './record-read.js';
import { gateOf } from './word-gates.js';

const HOW = '(?:much|many|little|few|high|low|large|small|big|strong|weak|wide|good|bad|poor)';
const MORE = '(?:more|less|fewer|larger|bigger|higher|lower|smaller|wider|greater|better|worse|stronger|weaker)';
const EXTREME = '(?:best|worst|strongest|weakest|highest|lowest|biggest|largest|smallest|poorest|leanest|liveliest)';
const EXTREME_GATE = gateOf(
  'best|worst|strongest|weakest|highest|lowest|biggest|largest|smallest|poorest|leanest|liveliest',
);

/** Extremes, retold by what never was, when it last was, and of which months. */
export const RETOLD_RECORDS: readonly Form[] = [
  {
    // "So much was never sold abroad in one month", "so little had never been shipped".
    needs: [gateOf('so|as'), gateOf('never'), gateOf('was|were|has|have|had|is')],
    form: new RegExp(
      String.raw`(?:^|[.;]\s|,\s(?:and\s|but\s)?)[Ss]o\s+${HOW}(?:\s+[a-z-]+){0,3}?\s+(?:was|were|has|have|had)\s+never\b[^.,;#]{2,60}`,
      'g',
    ),
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "Exports were last lower in March 2020", "was last this high in 2012".
    needs: [gateOf('last'), gateOf('was|were|been')],
    form: new RegExp(
      String.raw`\b(?:was|were|had\s+been)\s+last\s+(?:(?:so|this|that|as|even)\s+)?(?:${HOW}|${MORE})\s+in\s+(?:(?<month>${MONTH_NAME})\s+)?(?<year>(?:19|20)\d\d)`,
      'gi',
    ),
    read: (match, marks) => {
      const { month, year } = match.groups!;
      const low = /\blast\s+(?:lower|smaller|less|fewer|weaker|worse)/i.test(match[0]);
      const then = month ? `${year}-${String(monthNumber(month)).padStart(2, '0')}` : year!;
      return since(marks, match, low ? 'low' : extreme(match[0]), { since: then });
    },
  },
  {
    // "At no time since 2014 was the deficit smaller", "in no month before had imports been so large".
    needs: [
      gateOf('no'),
      gateOf('time|month|year|quarter|point|may|january|june'),
      gateOf('was|were|had|has|have|did'),
    ],
    form: new RegExp(
      String.raw`\b(?:at|in)\s+no\s+(?:(?:other|earlier|previous)\s+)?(?:time|point|month|year|quarter|${MONTH_NAME})(?:\s+(?:since\s+(?:[A-Z]\w+\s+)?(?:19|20)\d\d|before|so\s+far|on\s+record|in\s+(?:the\s+(?:past|last)\s+)?${CARDINAL}\s+(?:years|months|quarters)))?\s+(?:was|were|had|has|have|did)\s+[^.,;#]{2,50}?(?:(?:so|as)\s+${HOW}|\b${MORE})\b`,
      'gi',
    ),
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "Exports were the highest of any May", "the best of all Junes".
    needs: [EXTREME_GATE, gateOf('any|all'), gateOf(`${MONTH_WORDS}|month|months|quarters?|years?`)],
    form: new RegExp(
      String.raw`\b(?:the\s+)?${EXTREME}\s+(?:of|for|in)\s+(?:any|all)\s+(?:${MONTH_NAME}s?|months?|quarters?|years?)\b(?:\s+(?:since\s+(?:19|20)\d\d|so\s+far|on\s+record|yet))?`,
      'gi',
    ),
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "The month was the worst for exporters since the pandemic".
    needs: [EXTREME_GATE, gateOf('since'), gateOf('for')],
    form: new RegExp(
      String.raw`\bthe\s+${EXTREME}\s+for\s+(?:[a-z-]+\s+){1,3}?since\s+(?:the\s+[a-z]+(?:\s+[a-z]+)?|[A-Z]\w+(?:\s+(?:19|20)\d\d)?|(?:19|20)\d\d)`,
      'g',
    ),
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "All records were broken by imports", "the old mark was beaten", "not in living memory were exports so weak".
    needs: [gateOf('records?|memory|mark'), gateOf('broken|beaten|smashed|shattered|surpassed|eclipsed|living')],
    form: new RegExp(
      String.raw`\ball\s+(?:(?:previous|past|earlier|existing|known)\s+)?records\s+(?:were|have\s+been|had\s+been)\s+(?:broken|beaten|smashed|shattered|surpassed|eclipsed)\b|\b(?:not|never)\s+(?:with)?in\s+living\s+memory\b[^.,;#]{2,50}?\b(?:so|as)\s+${HOW}\b`,
      'gi',
    ),
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "Exports reached a peak", "hit the bottom of two years".
    needs: [gateOf('reached|hit|climbed|rose|touched'), gateOf('peak|bottom')],
    form: new RegExp(
      String.raw`\b(?:reached|hit|climbed\s+to|rose\s+to|touched|sank\s+to|fell\s+to)\s+(?:(?:a|an|its|their|the)\s+)(?:new\s+|all-time\s+|historic(?:al)?\s+|absolute\s+)?(?<what>peak|bottom)(?:\s+of\s+(?:the\s+(?:past|last)\s+)?${CARDINAL}\s+(?:years|months|quarters))?(?=\s*[.,;]|\s+(?:in|since)\s)`,
      'gi',
    ),
    read: (match, marks) => since(marks, match, match.groups!.what === 'bottom' ? 'low' : 'high'),
  },
];
