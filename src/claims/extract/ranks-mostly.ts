import type { Form } from './phrase.js';
import { MOST, rank, TRADED } from './rank-words.js';
import { gateOf } from './word-gates.js';

const TRADER =
  '(?:partner|customer|buyer|market|supplier|source|destination|exporter|importer|seller|purchaser|consumer)';
const TRADER_GATE = gateOf(
  'partner|customer|buyer|market|supplier|source|destination|exporter|importer|seller|purchaser|consumer',
);
/** Goods that went somewhere: a flow before the verb, or nothing but their name. */
const OF_GOODS = new RegExp(
  String.raw`\b(?:${TRADED}|goods)\b[^;]{0,100}$|^(?:[A-Z][a-z]+|[A-Z]?[a-z]+\s[a-z]+)\s$`,
  'i',
);
const NO_GOODS =
  /\b(?:growth|rise|increase|decline|drop|fall|decrease|gains?|demand|pressure|investment|tourists|visitors|talks|minister|delegation|funds|money|loans|aid|people|workers|migrants|students|guests|support|investors)\s(?:[a-z]+\s)?$/i;
const AND_ANOTHER = /^(?:the\s)?@+(?:,\s(?:the\s)?@|,?\sand\s(?:the\s)?@)/;

/** "From Asia, with China in the lead": who is first is told behind it. */
const WITH_ONE = /^(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)*,\swith\s/;

/** Where most goes, what moved most in a list, and who shares a place or comes after it without a figure. */
export const MOSTLY: readonly Form[] = [
  {
    // "Exports in 2023 went above all to Poland", "wine exports (315 million litres) went mainly to the United States".
    needs: [
      gateOf('went|go|goes|came|come|comes|sold|shipped|sent|exported|imported'),
      gateOf('mainly|mostly|above|chiefly|primarily|largely|predominantly|overwhelmingly|first|part'),
      gateOf('to|from'),
    ],
    form: /\b(?:went|goes|go|came|comes|come|(?:was|were|is|are)\s+(?:sold|shipped|sent|exported|imported))\s+(?:mainly|mostly|above\s+all|chiefly|primarily|largely|predominantly|overwhelmingly|first\s+of\s+all|for\s+the\s+most\s+part)\s+(?:to|from)\s+(?=(?:the\s+)?[A-Z])/g,
    read: (match, { text, masked }) => {
      const before = text.slice(Math.max(0, match.index - 120), match.index);
      if (!OF_GOODS.test(before) || NO_GOODS.test(before) || WITH_ONE.test(text.slice(match.index + match[0].length)))
        return null;
      return rank(AND_ANOTHER.test(masked.slice(match.index + match[0].length)) ? null : 1);
    },
  },
  {
    // ", followed by machine tools.": who comes next, where no figure is given.
    needs: [gateOf('followed')],
    form: /(?<=,\s)followed\s+(?:closely\s+|at\s+a\s+distance\s+)?by\s+(?!an?\s|more\s|further\s|[a-z]+ing\s)(?:the\s+)?[A-Za-z][^.,;:#()\d]{2,50}(?=\.(?:\s|$)|;|$)/g,
    read: ({ 0: words }, { text, flows }) =>
      flows.length === 0 || MOVES.test(words) || /\?$/.test(text) ? null : rank(/\sand\s/.test(words) ? null : 2),
  },
  {
    // "The largest customer and supplier": both places.
    needs: [gateOf('largest|biggest|main|top|leading|important'), TRADER_GATE, gateOf('and')],
    form: new RegExp(
      String.raw`(?<=\b(?:largest|biggest|main|top|leading|most\simportant)\s(?:trading\s|trade\s|export\s|import\s)?${TRADER}\sand\s)(?:(?:its|their|the)\s)?(?:export\s|import\s|trading\s|trade\s)?${TRADER}\b(?:\sof\sgoods)?`,
      'g',
    ),
    read: () => rank(1),
  },
  {
    // ", durable consumer goods the most (-12.1%)", ", the largest for durable consumer goods (", ", steepest to the US".
    needs: [gateOf('most|steepest|strongest|largest|biggest|sharpest|highest|fastest|deepest|greatest')],
    form: new RegExp(
      String.raw`(?<=,\s|\bwith\s)[a-z]+(?:\s[a-z]+){0,3}\sthe\smost(?=\s\(|\s*[.;])|(?<=,\s)the\s(?:${MOST})(?=\sfor\s[a-z][a-z\s]{2,40}\()|(?<=,\s)[Ss]teepest(?=\s(?:to|for|in)\s(?:the\s)?[A-Za-z])`,
      'g',
    ),
    read: ({ 0: words }, { text }) =>
      /\b(?:at|of|for|by|is|was|were|are|it|they)\b/.test(words) || !/port/i.test(text) ? null : rank(1),
  },
];

const MOVES =
  /\b(?:rises?|falls?|declines?|drops?|increases?|growth|talks|visits?|elections?|recovery|rebound|slump|months?|quarters?|years?|measures|tariffs?|restrictions|steps|decision|statement|exports|imports|shipments|sales|purchases)\b/i;
