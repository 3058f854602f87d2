import { type Form, MONTH_NAME, MONTH_WORDS } from './phrase.js';
import { extreme, since, threshold } from './record-read.js';
import { WHEN } from './record-when.js';
import { DIGITS, gateOf } from './word-gates.js';

const PASSES =
  'passed|passes|passing|crossed|crosses|crossing|topped|tops|topping|broke|breaks|exceeded|exceeds|surpassed|surpasses|cleared|breached|above|over|beyond|past';
const MORE =
  '(?:more|larger|bigger|higher|lower|smaller|wider|greater|better|worse|stronger|weaker|steeper|sharper|large|big|high|low|small|wide|steep|sharp|strong|weak)';
const MORE_GATE = gateOf(
  'more|larger|bigger|higher|lower|smaller|wider|greater|better|worse|stronger|weaker|steeper|sharper|large|big|high|low|small|wide|steep|sharp|strong|weak',
);
const HAS_GATE = gateOf('has|had|have|was|were');
const FIGURE =
  '(?:deficits?|surplus(?:es)?|gaps?|shortfalls?|balance|figures?|sums?|totals?|values?|results?|level|amount|falls?|drops?|declines?|rises?|increases?|growth|one|exports|imports)';
const SCOPE = String.raw`(?:(?:other|earlier|previous|single|monthly|quarterly|annual|yearly|half-yearly|trade|goods|${MONTH_NAME})\s+){0,3}`;

const WORD_OF_EXTREME =
  'best|worst|strongest|weakest|busiest|costliest|leanest|bleakest|highest|lowest|biggest|largest|smallest|quietest|poorest|slowest';
const LOW_EXTREME = /worst|weakest|leanest|bleakest|lowest|smallest|quietest|poorest|slowest/i;

/** Extremes told without a superlative or the word: none was larger, never before, what had not happened for years, former peaks. */
export const UNTOLD_RECORDS: readonly Form[] = [
  {
    // "Smashed all previous records", "had their best year yet".
    needs: [gateOf('records|yet|date'), gateOf('all|every|best|worst|strongest|weakest|biggest|busiest')],
    form: /\b(?:smash|broke|break|beat|shatter|surpass)(?:s|ed|es|ing)?\s+(?:all|every)\s+(?:(?:previous|past|earlier|existing|known)\s+)?records?\b|\b(?:its|their|the)\s+(?:best|worst|strongest|weakest|biggest|busiest)\s+(?:year|quarter|month|season|half|performance|result)\s+(?:yet|to\s+date)\b/gi,
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "Passed the $1 billion-mark for the third year", "stayed above the $10 billion mark": one that is round.
    needs: [gateOf('mark|line|threshold|barrier'), gateOf(PASSES), gateOf(DIGITS)],
    form: new RegExp(
      String.raw`\b(?:(?:${PASSES})(?:\s+(?:through|past))?|(?:stay|remain|climb|ris|went|rose|held|kept|jump|mov|stood|was|were|is|are)(?:ed|s|ing|en)?\s+(?:above|over|beyond|past))\s+(?:the|a)\s+(?:symbolic\s+|psychological\s+|key\s+)?[^\s.,;]*[1-9]\d?0*(?:\s+(?:thousand|million|billion|trillion|crore|lakh))?(?:[\s-]+(?:yuan|euros?|dollars?|yen|won|rupees|riyals?|dirhams?|francs?))?[\s-]+(?:mark|line|threshold|barrier)\b(?![^.;]{0,40}\bfirst\stime\b)`,
      'gi',
    ),
    read: (match, marks) => {
      const mark = threshold(marks, match.index, match.index + match[0].length);
      return mark.value === undefined ? null : since(marks, match, 'above', mark);
    },
  },
  {
    // "No monthly deficit has been larger", "none had been as large before", "no fall had been as steep".
    needs: [gateOf('no|none|nothing'), HAS_GATE, MORE_GATE],
    form: new RegExp(
      String.raw`\b(?:no\s+${SCOPE}(?:${FIGURE}|month|year|quarter)(?:\s+(?:${WHEN}|before))?|none)\s+(?:has|had|have|was|were)\s+(?:ever\s+)?(?:(?:been|brought(?:\s+in)?|seen|yielded|shown|earned)\s+)?(?:an?\s+)?(?:so\s+|as\s+|even\s+)?${MORE}\b(?:\s+(?:before|since\s+(?:\w+\s+)?(?:19|20)\d\d|so\s+far|on\s+record|until\s+now))?`,
      'gi',
    ),
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "There has been no larger one in the statistics", "never in its history had it been larger".
    needs: [gateOf('no|never'), HAS_GATE, MORE_GATE],
    form: new RegExp(
      String.raw`\bthere\s+(?:has|had|have)\s+(?:never\s+)?been\s+(?:no|a|an)\s+(?:larger|bigger|higher|lower|smaller|wider|steeper|sharper|better|worse)\s+${FIGURE}\b|\bnever\s+(?:before\s+)?in\s+(?:(?:the|its|their)\s+)?(?:history|statistics|records?|series)(?:\s+of\s+(?:the\s+)?[\w']+)?\s+(?:has|had|have|was|were)\s+(?:[-\w.']+\s+){1,4}?(?:so\s+|as\s+)?${MORE}\b`,
      'gi',
    ),
    read: (match, marks) =>
      /^there/i.test(match[0]) && !/\b(?:no|never)\b/i.test(match[0]) ? null : since(marks, match, extreme(match[0])),
  },
  {
    // "More than in any August before", "bigger than it had ever been", "as much as never before".
    needs: [gateOf('than|as'), gateOf(`${MONTH_WORDS}|ever|never`)],
    form: new RegExp(
      String.raw`\b(?:more|less|higher|lower|larger|bigger|smaller|wider|greater|better|worse|stronger|weaker)\b(?:\s+(?!than\b)[-\w']+){0,3}?\s+than\s+(?:in\s+any\s+(?:other\s+|earlier\s+|previous\s+)?${MONTH_NAME}(?:\s+(?:before|so\s+far|since\s+(?:19|20)\d\d|on\s+record))?|(?:it|they)\s+(?:has|have|had|was|were)\s+ever\s+been(?:\s+before)?)|\bas\s+(?:much|many|little|high|low|large)\s+as\s+never\s+before\b`,
      'gi',
    ),
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "More service trade than in any first half before", "bought more abroad than it had in 10 months".
    needs: [gateOf('than'), gateOf('any|had|has|have|did')],
    form: /\b(?:more|less|fewer|higher|lower|larger|bigger|smaller)\b(?:\s+(?!than\b)[-\w'.]+){0,7}?\s+than\s+(?:in\s+any\s+(?:other\s+|earlier\s+|previous\s+)?(?:(?:first|second)\s+half|(?:first|second|third|fourth)\s+quarter|half-year|quarter|year|month)\s+(?:before|so\s+far|on\s+record)|(?:it|they)\s+(?:had|has|have|did)\s+(?:in|for)\s+(?:almost\s+|nearly\s+|over\s+|more\s+than\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a)\s+(?:months?|years?|quarters?|decades?))/gi,
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "Never did Spain buy so many goods abroad", "not for eight years had the deficit gone down".
    needs: [gateOf('never|not'), gateOf('did|has|have|had')],
    form: /\bnever\s+(?:did|has|have|had)\s+(?:the\s+)?(?:[-\w.']+\s+){1,5}?(?:so|as)\s+(?:much|many|little|few|large|high|low|big|fast|steeply|sharply)\b[^.,;:]{0,40}|\bnot\s+(?:for|in)\s+(?:almost\s+|nearly\s+|over\s+|more\s+than\s+)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a)\s+(?:months?|years?|quarters?|decades?)\s+(?:had|has|have)\b[^.,;:]{0,70}/gi,
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "The best month of last year was May", "the bleakest quarter was the second".
    needs: [gateOf('month|quarter|half'), gateOf('was|had|came|is'), gateOf(WORD_OF_EXTREME)],
    form: new RegExp(
      String.raw`\b(?:the|its|their)\s+(?:single\s+)?(?:${WORD_OF_EXTREME})\s+(?:single\s+)?(?:month|quarter|half)(?:\s+(?:of|in|for|during)\s+(?!(?:which|whom)\b)[^.,;:#\d]{2,40}?(?:(?:19|20)\d\d)?)?,?\s+(?:was|is|had\s+been|came\s+in|has\s+been)\s+(?:by\s+far\s+|again\s+|still\s+)?(?:${MONTH_NAME}|the\s+(?:first|second|third|fourth|last|final)\b)`,
      'gi',
    ),
    read: (match, marks) => since(marks, match, LOW_EXTREME.test(match[0]) ? 'low' : 'high'),
  },
  {
    // "Resulted in the highest monthly trade deficit, at #": the most of any month.
    needs: [
      gateOf('monthly|quarterly|annual|yearly'),
      gateOf('deficit|surplus|gap|shortfall'),
      gateOf('highest|lowest|biggest|largest|smallest|widest|narrowest'),
    ],
    form: /\b(?:the|its|their)\s+(?:highest|lowest|biggest|largest|smallest|widest|narrowest)\s+(?:monthly|quarterly|annual|yearly)\s+(?:trade\s+|goods\s+|merchandise\s+)?(?:deficit|surplus|gap|shortfall)(?=,?\s+(?:at|of)\s+(?:[A-Z]{0,3}[$¤£¥]|\d|Rs|about|nearly|some|almost|over|more)|\s*[.;])/gi,
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "The deficits with Canada and Mexico, too, were records".
    needs: [gateOf('records'), gateOf('was|were|are|set')],
    form: /\b(?:were|are)\s+(?:(?:all|also|both|likewise|again)\s+)?(?:new\s+|annual\s+|monthly\s+)?records\b/gi,
    read: (match, marks) => since(marks, match, 'high'),
  },
  {
    // "Exports were at their highest in 2022".
    needs: [gateOf('highest|lowest|strongest|weakest|largest'), gateOf('at')],
    form: /\bat\s+(?:its|their)\s+(?:highest|lowest|strongest|weakest|largest)(?=\s*[.,;)]|\s+in\s+(?:19|20)\d\d\b|\s*$)/gi,
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "Former peak: £4.7bn, in 2018", "the previous high, #, dated from 2019", "the best result until then".
    needs: [
      gateOf('former|previous|old|earlier|prior|until|up'),
      gateOf('peak|record|high|best|mark|low|highest|largest'),
    ],
    form: /(?<!\b(?:beat|beats|beating|broke|breaks|breaking|topp?ed|topping|tops|surpass\w*|exceed\w*|eclips\w*|pass\w*|smash\w*|overtook|than|below|of|above)\s)(?:\b(?:the|its|their)\s+)?\b(?:former|previous|old|earlier|prior)\s+(?:(?:monthly|annual|quarterly|yearly|all-time)\s+)?(?:record|peak|high|best|mark|low)(?:\s+in\s+(?:value|volume|quantity))?(?=\s*:|,?\s+(?:(?:of|was|were|had\s+been|stood\s+at|at|dated?s?|came)\b|[$¤£¥]?\d|[A-Z]{2,3}[$¤£¥]?\s?\d|[$¤£¥]))|\b(?:the|its|their)\s+(?:best|highest|largest|biggest|lowest)\s+(?:[\w-]+\s+){1,3}?(?:until|up\s+to)\s+(?:then|that\s+time)\b|\b(?:the|its|their)\s+(?:high|low|peak|maximum|record)\s+(?:until|up\s+to)\s+then\b/gi,
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // ", the old record": of the earlier figure right before it.
    needs: [gateOf('former|previous|old|earlier|prior'), gateOf('record|peak|high|low')],
    form: /(?<=\d[^.;]{0,24},\s)the\s+(?:former|previous|old|earlier|prior)\s+(?:(?:monthly|annual|quarterly|yearly|all-time)\s+)?(?:record|peak|high|low)(?=\s*[.,;)]|\s*$)/gi,
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "Not once since 2004 had the deficit been that small", "has yet to see a bigger surplus", "unknown until today".
    needs: [
      gateOf('once|yet|unknown|unseen|unheard|reached|all|every|back'),
      gateOf('not|to|until|before|hitherto|never|earlier|previous|prior|former|of'),
    ],
    form: new RegExp(
      String.raw`\bnot\s+once\s+since\s+(?:[A-Z]\w+\s+)?(?:19|20)\d\d\s+(?:has|had|have|was|were)\b[^.,;:]{0,50}|\b(?:has|have|had)\s+yet\s+to\s+(?:see|have|record|post|run|show)\s+an?\s+(?:larger|bigger|higher|lower|smaller|wider|better|worse)\s+${FIGURE}\b|\b(?:(?:unknown|unseen|unheard\s+of)\s+(?:until|before|up\s+to)\s+(?:today|now|then|that)|hitherto\s+(?:unknown|unseen|unreached)|(?:(?:had|has|have)\s+)?never\s+(?:before\s+)?(?:been\s+)?reached(?:\s+before)?)|\b(?:pass|surpass|exceed|top|beat|br[eo]ak|broke|outstrip)(?:p?ed|es|s)?\s+(?:all|every)\s+(?:earlier|previous|prior|former)\s+(?:marks?|records?|years?|months?|figures?|results?|totals?)|\b(?:has|have|had)\s+to\s+(?:go|look)\s+(?:as\s+far\s+)?back\s+(?:as\s+far\s+as\s+|as\s+|to\s+)?(?:[A-Z]\w+\s+)?(?:19|20)\d\d\s+(?:to\s+find|for)\b[^.,;]{0,50}`,
      'gi',
    ),
    read: (match, marks) => since(marks, match, extreme(match[0])),
  },
  {
    // "A drop of two digits had not occurred for six years", "so steep a fall had not happened since 2009".
    needs: [
      gateOf('not|never|last|n|t'),
      gateOf('occurred|happened|recorded|registered|observed|known|seen'),
      HAS_GATE,
    ],
    form: new RegExp(
      String.raw`(?:\b(?:an?|so\s+\w+\s+an?|such\s+an?)\s+(?:[\w-]+\s+){0,2}?(?:drop|fall|decline|decrease|rise|increase|jump|slump|gain|deficit|surplus|gap)\b[^.,;]{0,40}?\s|\b(?:growth|an?\s+(?:rise|fall|drop|gain))\s+(?:that|so|as)\s+\w+\s)(?:had|has)\s+(?:(?:not|never)\s+(?:happened|occurred|been\s+(?:recorded|registered|observed|seen))(?:\s+(?:${WHEN})|\s+before)?|last\s+(?:happened|occurred|been\s+(?:recorded|registered|observed|seen))\s+in\s+(?:\w+\s+)?(?:19|20)\d\d)|\b(?:had|has)\s+not\s+known\s+(?:one|a|an|such|so)\b[^.,;]{0,30}?(?:${WHEN})`,
      'gi',
    ),
    read: (match, marks) =>
      since(
        marks,
        match,
        /\b(?:drop|fall|decline|decrease|slump)\b/i.test(match[0]) ? 'first_fall' : extreme(match[0]),
      ),
  },
];
